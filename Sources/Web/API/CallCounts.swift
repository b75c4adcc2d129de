import Governance
import Synchronization

/// How many calls each token, or sender without one, has made in the minute.
///
/// In memory, since a count on disk would cost more than the call; each node counts its own.
final class CallCounts: Sendable {
    private struct Minute {
        var number: Int64 = 0
        var calls: [String: Int] = [:]
    }

    private let current = Mutex(Minute())

    /// Counts a call, and says whether there were not too many.
    func allows(_ who: String, at now: Instant, most: Int) -> Bool {
        current.withLock { minute in
            let number = now.milliseconds / 60_000
            if minute.number != number { minute = Minute(number: number) }
            minute.calls[who, default: 0] += 1
            return minute.calls[who, default: 0] <= most
        }
    }
}
