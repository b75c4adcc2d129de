import GRDB
import Ledger

/// Commits the appends that wait at the same time in one transaction, so that they share the one
/// sync to disk that each would have waited for alone.
///
/// While one group is being written, the next gathers: nobody waits for a timer, and a writer alone
/// is written at once.
actor GroupCommit {
    typealias Answer = Result<AppendOutcome, AppendError>

    /// Bounds how long one transaction can hold up readers of its result.
    private static let largestGroup = 256

    private let database: any DatabaseWriter
    private let followers: Followers
    private var waiting: [(append: PreparedAppend, answer: CheckedContinuation<Answer, Never>)] = []
    private var isWriting = false

    init(database: any DatabaseWriter, followers: Followers) {
        self.database = database
        self.followers = followers
    }

    /// Answers when the append is durable, or has been refused.
    func append(_ append: PreparedAppend) async -> Answer {
        await withCheckedContinuation { continuation in
            waiting.append((append, continuation))
            guard !isWriting else { return }
            isWriting = true
            // Not a child of the caller's task: the group belongs to others too, and must not be
            // rolled back because one of them was cancelled.
            Task { await writeAllWaiting() }
        }
    }

    private func writeAllWaiting() async {
        while !waiting.isEmpty {
            let group = Array(waiting.prefix(Self.largestGroup))
            waiting.removeFirst(group.count)
            let answers = await write(group.map(\.append))
            for answer in answers {
                if case .success(.recorded(let chain)) = answer {
                    followers.announce(
                        Position(partnership: chain.partnership, sequence: chain.sequence))
                }
            }
            for (waiter, answer) in zip(group, answers) { waiter.answer.resume(returning: answer) }
        }
        isWriting = false
    }

    /// One transaction for all; if the engine fails in it, one for each, so that whoever caused the
    /// failure is the only one to suffer from it.
    private func write(_ appends: [PreparedAppend]) async -> [Answer] {
        do {
            return try await database.write { db in
                try appends.map { try $0.perform(in: db) }
            }
        } catch {
            if appends.count == 1 { return [.failure(.failed(StorageFailure(error)))] }
            var answers: [Answer] = []
            for append in appends { answers += await write([append]) }
            return answers
        }
    }
}
