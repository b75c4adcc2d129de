import ArgumentParser
import Desk
import Exchange
import Foundation
import Governance
import Hummingbird
import Logging
import Pages
import Post
import ServiceLifecycle
import Storage
import Web

/// `samrad serve`: the server, until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the pages and the API.")

    @Option(help: "The file that holds everything; made if it is not there.")
    var database: String

    @Option(help: "The address to listen at.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen at.")
    var port = 8080

    @Option(help: "The address people know the site by; https://… makes cookies secure.")
    var baseURL: String?

    @Flag(help: "Trust the sender's address as our own proxy tells it (X-Forwarded-For).")
    var behindProxy = false

    @Option(
        help: "The full text of a partnership's own agreement, by clause: helgeland=FILE.")
    var agreement: [String] = []

    @OptionGroup var mail: MailOptions
    @OptionGroup var printing: PrintOptions

    func run() async throws {
        let connections = raiseOpenFileLimit()
        var logger = Logger(label: "samrad")
        logger.logLevel = .info
        let settings: SiteSettings
        do {
            settings = try SiteSettings(
                baseURL: baseURL ?? "http://\(host):\(port)", isBehindProxy: behindProxy,
                connections: connections)
        } catch {
            throw ValidationError("--base-url: \(error)")
        }
        let open = try await OpenDesk(database, ifAbsent: .create)
        let agreements = try AgreementFiles(agreement, at: open.desk).texts
        let prints = await printing.queue(logger)
        let search = try SearchFiles(beside: database).search(
            over: open.desk, agreements: agreements)
        let site = try Site(
            desk: open.desk, clock: { .now() }, settings: settings,
            pages: { $0.page(in: $1) },
            files: madeFiles(from: try mail.configuredSender()),
            mailer: try signInMailer(open.zone, logger),
            textOf: TextExtractor().words, printer: prints.printer, agreements: agreements,
            search: search, version: Samrad.version)
        try await serve(
            site, logger, search: search,
            outbox: try outbox(open.desk, settings.baseURL, prints.mailPrinter, logger))
        try open.store.close()
    }

    private func serve(
        _ site: Site, _ logger: Logger, search: Search, outbox: Outbox?
    ) async throws {
        let application = site.application(
            listeningAt: .hostname(host, port: port), logger: logger
        ) { port in
            logger.info("serving", metadata: ["port": "\(port ?? 0)"])
        }
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                if let outbox {
                    group.addTask { await outbox.run() }
                } else {
                    logger.warning("no mail is sent: no mail server was named (--smtp)")
                }
                group.addTask {
                    await search.keepUp(clock: { .now() }, report: logger.searchReport)
                }
                group.addTask { try await application.runService() }
                // The others never end by themselves: the server does, and takes them along.
                try await group.next()
                group.cancelAll()
            }
        } catch let error as ServiceGroupError {
            throw error
        } catch {
            throw Trouble(
                "The server could not listen at \(host):\(port): \(error). "
                    + "Is another program using the port?")
        }
    }

    /// Sign-in links by mail; without a mail server they are written to the operator's own log,
    /// which is how the first person signs in on a new machine.
    private func signInMailer(_ zone: Zone, _ logger: Logger) throws -> SignInMailer {
        guard let mailer = try mail.mailer() else {
            return { mail in
                logger.notice("sign-in link", metadata: ["link": "\(mail.link)"])
            }
        }
        return mailer.signInMailer(from: try mail.sender(), zone: zone, logger)
    }

    /// What sends the partnerships' letters; `nil` without a mail server.
    private func outbox(
        _ desk: Desk, _ baseURL: String, _ printer: @escaping DocumentPrinter, _ logger: Logger
    ) throws -> Outbox? {
        guard let mailer = try mail.mailer() else { return nil }
        let sender = try mail.sender()
        return Outbox(
            desk: desk, carrier: mailer,
            correspondent: PageCorrespondent(
                desk: desk, base: baseURL, sender: sender, printer: printer),
            herald: Herald(desk: desk, carrier: mailer, base: baseURL, sender: sender),
            domain: sender.domain, clock: { .now() }, report: logger.outboxReport)
    }
}

extension TextExtractor {
    /// Reads what an uploaded file says, for the screening and the case paper's form.
    func words(
        of kind: FileKind, _ bytes: [UInt8]
    ) async throws(FileReadingFault) -> ExtractedText {
        do {
            return try await text(of: bytes, kind: kind)
        } catch {
            switch error {
            case .file(let fault): throw .file(fault)
            case .programMissing(let name): throw .unavailable("\(name) is not installed")
            case .timedOut: throw .unavailable("reading took too long")
            case .failed(let why): throw .unavailable(why)
            }
        }
    }
}
