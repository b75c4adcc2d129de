import ArgumentParser
import Foundation
import Governance
import Post
import Storage

/// `samrad bounce`: what a mail server pipes mail to that comes to our address for returns.
///
/// It succeeds whatever the mail is, for else the mail server would send the return back in turn.
struct Bounce: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read one returned mail on standard input, and note that it came back.")

    @Option(help: "The file in use; the server may go on meanwhile.")
    var database: String

    func run() async throws {
        let mail = try FileHandle.standardInput.readToEnd() ?? Data()
        let store: SQLiteEventStore
        do {
            store = try SQLiteEventStore.open(at: database, ifAbsent: .refuse)
        } catch {
            throw Trouble(error.description)
        }
        switch try await store.registers.deliveries.take(bounce: Array(mail), at: .now()) {
        case .noReport: print("This is no report on delivery; nothing was noted.")
        case .unknownMessage: print("No message of ours is reported on; nothing was noted.")
        case .nothingWrong(let id): print("\(id) did not come back; nothing was noted.")
        case .recorded(let id, let why): print("\(id) came back: \(why)")
        }
        try store.close()
    }
}
