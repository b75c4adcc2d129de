import Desk
import Exchange
import Foundation
import Governance
import Logging
import Post
import Storage

/// The search of a server: one index a partnership, in a folder beside the database. The folder is
/// in no backup and can be deleted at any time; it is made anew from the log.
struct SearchFiles {
    private let folder: String

    /// The folder of a database's indexes, made if it is not there.
    init(beside database: String) throws {
        folder = database + "-search"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
    }

    /// A search over a desk, with the full texts of agreements that have been loaded.
    func search(over desk: Desk, agreements: [PartnershipID: AgreementText] = [:]) -> Search {
        Search(
            desk: desk,
            sources: Search.Sources(
                of: desk, textOfFile: AttachmentTexts(of: desk.files).words,
                agreements: agreements.mapValues(\.clauses)),
            shelf: { id throws(StorageFailure) in try open(id) })
    }

    /// What cannot be read is no loss: it is deleted and begun again.
    private func open(_ id: PartnershipID) throws(StorageFailure) -> SQLiteSearchIndex {
        let path = "\(folder)/\(id).sqlite"
        do {
            return try SQLiteSearchIndex.open(at: path)
        } catch {
            guard case .damaged = error else { throw error }
            for part in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: path + part)
            }
            return try SQLiteSearchIndex.open(at: path)
        }
    }
}

extension Logger {
    /// Writes what goes wrong with an index; never what somebody searched for.
    var searchReport: @Sendable (any Error) -> Void {
        { self.error("search index", metadata: ["cause": "\($0)"]) }
    }
}
