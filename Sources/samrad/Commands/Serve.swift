import ArgumentParser
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

    func run() async throws {
        raiseOpenFileLimit()
        var logger = Logger(label: "samrad")
        logger.logLevel = .info
        let settings: SiteSettings
        do {
            settings = try SiteSettings(
                baseURL: baseURL ?? "http://\(host):\(port)", isBehindProxy: behindProxy)
        } catch {
            throw ValidationError("--base-url: \(error)")
        }
        let open = try await OpenDesk(database, ifAbsent: .create)
        let agreements = try AgreementFiles(agreement, at: open.desk).texts
        let site = try Site(
            desk: open.desk, clock: { .now() }, settings: settings,
            pages: { $0.page(in: $1) }, mailer: try signInMailer(open.zone, logger),
            textOf: TextExtractor().words, agreements: agreements, version: Samrad.version)
        try await serve(site, logger)
        try open.store.close()
    }

    private func serve(_ site: Site, _ logger: Logger) async throws {
        let application = site.application(
            listeningAt: .hostname(host, port: port), logger: logger
        ) { port in
            logger.info("serving", metadata: ["port": "\(port ?? 0)"])
        }
        do {
            try await application.runService()
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
        guard let from = mail.mailFrom, let sender = try? MailAddress(address: from) else {
            throw ValidationError("--mail-from: expected the address that mail comes from.")
        }
        return mailer.signInMailer(from: sender, zone: zone, logger)
    }
}

extension TextExtractor {
    /// Reads what an uploaded file says, for the screening.
    func words(of kind: FileKind, _ bytes: [UInt8]) async throws(FileReadingFault) -> String {
        do {
            return try await text(of: bytes, kind: kind).text
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
