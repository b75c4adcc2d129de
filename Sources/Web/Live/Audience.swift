import Synchronization

/// How many readers follow pages at once; each holds a connection for as long as they follow.
///
/// Visitors are let in up to a bound of their own, so that no crowd, and nobody who opens line
/// after line, shuts out those who take part in the meeting.
final class Audience: Sendable {
    private let capacity: Int
    private let visitors: Int
    private let count = Mutex(0)

    /// - Parameters:
    ///   - capacity: How many are let in; the rest of the connections is for pages.
    ///   - visitors: How many there may be when a visitor is still let in.
    init(capacity: Int, visitors: Int) {
        self.capacity = capacity
        self.visitors = visitors
    }

    /// A place for as long as the seat is held, or `nil` where all are taken.
    func enter(isMember: Bool) -> Seat? {
        let hasRoom = count.withLock { count in
            guard count < (isMember ? capacity : visitors) else { return false }
            count += 1
            return true
        }
        return hasRoom ? Seat(in: self) : nil
    }

    /// One reader's place. It is left when the stream ends, or else when nobody holds it any
    /// more: also where the line is cut before a word has been written on it.
    final class Seat: Sendable {
        private let audience: Audience
        private let isTaken = Mutex(true)

        fileprivate init(in audience: Audience) { self.audience = audience }

        /// Gives the place up, once.
        func leave() {
            let wasTaken = isTaken.withLock { isTaken in
                defer { isTaken = false }
                return isTaken
            }
            if wasTaken { audience.count.withLock { $0 -= 1 } }
        }

        deinit { leave() }
    }
}
