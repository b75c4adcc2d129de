import Synchronization

/// How many readers follow pages at once; each holds a connection for as long as they follow.
final class Audience: Sendable {
    private let capacity: Int
    private let count = Mutex(0)

    /// - Parameter capacity: How many are let in; the rest of the connections is for pages.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// A place, or `nil` where all are taken; whoever gets one leaves it again.
    func enter() -> Seat? {
        let hasRoom = count.withLock { count in
            guard count < capacity else { return false }
            count += 1
            return true
        }
        return hasRoom ? Seat(audience: self) : nil
    }

    /// One reader's place.
    struct Seat: Sendable {
        fileprivate let audience: Audience

        /// Gives it up.
        func leave() { audience.count.withLock { $0 -= 1 } }
    }
}
