import ArgumentParser
import Foundation
import Ledger
import Storage

/// `samrad verify`: reckons every hash anew.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check every entry, text and file against the chain.")

    @Argument(help: "The file.")
    var database: String

    func run() async throws {
        let store = try opened(database)
        let report: VerificationReport
        do {
            report = try await store.verify()
        } catch {
            throw Trouble("\(database) does not pass: \(error)")
        }
        for log in report.logs {
            print(
                "\(log.chain.partnership): \(log.chain.sequence) entries, head \(log.chain.head); "
                    + "\(log.textsPresent) texts, \(log.textsErased) erased")
        }
        print("\(report.filesPresent) files. Everything holds.")
        try store.close()
    }
}

/// `samrad backup`: a copy while the server goes on.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy everything into one new file; the server may go on meanwhile.")

    @Argument(help: "The file in use.")
    var database: String

    @Argument(help: "The new file.")
    var destination: String

    func run() async throws {
        let store = try opened(database)
        do {
            try await store.backup(to: destination)
        } catch {
            throw Trouble("No backup was made: \(error)")
        }
        print("\(destination) holds everything that was recorded.")
        try store.close()
    }
}

/// `samrad restore`: a new file from a backup that passes the verification.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a new file from a backup, once the whole backup has been verified.")

    @Argument(help: "The backup.")
    var backup: String

    @Argument(help: "The new file; nothing is ever overwritten.")
    var database: String

    func run() async throws {
        do {
            try await SQLiteEventStore.restore(from: backup, to: database)
        } catch {
            throw Trouble("Nothing was restored: \(error)")
        }
        print("\(database) holds what was in \(backup).")
    }
}

private func opened(_ path: String) throws -> SQLiteEventStore {
    do {
        return try SQLiteEventStore.open(at: path, ifAbsent: .refuse)
    } catch {
        throw Trouble(error.description)
    }
}
