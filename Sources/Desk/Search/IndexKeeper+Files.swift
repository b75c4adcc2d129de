import Governance
import Storage

extension IndexKeeper {
    /// The most of a file that is searched: some 300 pages. What comes after is in few papers, and
    /// one file made to be long should not fill the disk.
    private static let mostCharacters = 1_000_000

    /// Reads what is unread, a file at a time. Commands, answers and the rest of the index go on
    /// meanwhile; until its words are there, a file is found by its name.
    func readFiles(
        clock: @escaping @Sendable () -> Instant, _ report: @Sendable (any Error) -> Void
    ) async throws {
        try await lookThrough()
        while !Task.isCancelled, let file = unread.next {
            let made = timesMade
            do {
                let words = try await sources.textOfFile(file, id) ?? ""
                try await inTurn {
                    try await self.take(words, of: file, asMade: made, at: clock())
                }
            } catch {
                unread.giveUp(file)
                report(error)
            }
        }
    }

    /// Notes the files that an earlier process left unread.
    private func lookThrough() async throws {
        guard !unread.isComplete, let state = desk.snapshot(of: id) else { return }
        let read = try await index.readFiles()
        for found in state.cases.newestFirst {
            for attachment in found.attachments where !read.contains(attachment.file.digest) {
                unread.add(attachment.file, at: .attachment(found.id, attachment.number))
            }
        }
        unread.isComplete = true
    }

    private func take(
        _ words: String, of file: Governance.StoredFile, asMade made: Int, at now: Instant
    ) async throws {
        // The index was thrown away meanwhile, perhaps since the file was erased: it waits again.
        guard made == timesMade, let state = desk.snapshot(of: id) else { return }
        try await index.keep(String(words.prefix(Self.mostCharacters)), ofFile: file.digest)
        let places = unread.take(file)
        let writer = try await writer(for: places, in: state, at: now)
        try await index.put(places.compactMap { writer.document($0) }, standing: nil)
    }
}
