import Ledger
import Pages
import Storage
import Synchronization

/// What was just recorded in each session, until the next page has told of it.
///
/// In memory only: a receipt that is lost when the program stops is told by the page itself.
final class Receipts: Sendable {
    /// What is told once.
    struct Told: Sendable {
        let notice: ReceiptNotice
        let finishedDraft: String?
    }

    private static let capacity = 10_000
    private let waiting = Mutex<[TokenHash: Told]>([:])

    func put(_ told: Told, for session: TokenHash) {
        waiting.withLock { waiting in
            if waiting.count >= Self.capacity { waiting.removeAll() }
            waiting[session] = told
        }
    }

    func take(for session: TokenHash) -> Told? {
        waiting.withLock { $0.removeValue(forKey: session) }
    }
}
