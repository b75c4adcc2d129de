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
import Web

/// `samrad demo`: a believable partnership, in memory or in a file to go on with later, on a clock
/// that the visitor moves.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Play a partnership's year in the browser, on a clock that you move.")

    @Option(help: "The address to listen at.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen at.")
    var port = 8080

    @Option(help: "The folder of the charters.")
    var charters = "charters"

    @Option(help: "A file to keep the demonstration in; begun if absent, gone on with if not.")
    var file: String?

    @OptionGroup var printing: PrintOptions

    /// The links in the mailbox name the port, so it is known before the server listens.
    func validate() throws {
        guard (1...65_535).contains(port) else {
            throw ValidationError("--port: expected a number from 1 to 65535.")
        }
    }

    func run() async throws {
        let connections = raiseOpenFileLimit()
        var logger = Logger(label: "samrad")
        logger.logLevel = .warning
        let base = "http://\(host):\(port)"
        let prints = await printing.queue(logger)
        let stage = try await DemoStage(
            charters: charters, file: file, baseURL: base,
            printer: prints.mailPrinter, logger)
        let search = Search(
            desk: stage.desk,
            sources: Search.Sources(
                of: stage.desk, textOfFile: AttachmentTexts(of: stage.desk.files).words))
        let searchReport = logger.searchReport
        let site = try Site(
            desk: stage.desk, clock: { stage.clock.now },
            settings: try SiteSettings(
                baseURL: base, callsPerMinute: nil, sessions: .neverOver,
                connections: connections),
            pages: { $0.page(in: $1) }, files: madeFiles(from: stage.sender),
            mailer: { await stage.mailSignIn($0) },
            textOf: TextExtractor().words, printer: prints.printer,
            demonstration: stage.port, search: search, version: Samrad.version)
        let application = site.application(
            listeningAt: .hostname(host, port: port), logger: logger
        ) { _ in
            // Written straight through: whoever waits for the line may read it from a pipe.
            FileHandle.standardOutput.write(
                Data(
                    "Samråd: the demonstration is at \(base)/helgeland (Ctrl-C stops it)\n".utf8)
            )
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await stage.outbox.run(pause: .milliseconds(300)) }
            group.addTask {
                await search.keepUp(clock: { stage.clock.now }, report: searchReport)
            }
            group.addTask { try await application.runService() }
            // The server ends when the operator says so, and takes the outbox with it.
            while try await group.next() != nil {
                group.cancelAll()
            }
        }
    }
}
