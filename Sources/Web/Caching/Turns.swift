import Governance
import Synchronization

/// What holds of each partnership until its next entry or the next instant at which anything turns
/// by the passing of time alone: reckoned once, however many pages ask.
final class Turns: Sendable {
    /// A stretch of time in which nothing turns.
    struct Turn: Sendable {
        fileprivate let position: Int64
        fileprivate let from: Instant
        /// The first instant at which anything on a page may read otherwise: a duty turns, or the
        /// day ends, since pages count days.
        let until: Instant
        /// All duties, by due time.
        let duties: ListedDuties
    }

    private let turns = Mutex<[PartnershipID: Turn]>([:])

    /// What holds of a partnership at an instant.
    func turn(_ place: Place, at now: Instant) -> Turn {
        let position = place.partnership.position
        let known = turns.withLock { $0[place.id] }
        if let known, known.position == position, known.from <= now, now < known.until {
            return known
        }
        let turn = Turn(place.partnership, at: now)
        turns.withLock { turns in
            if let other = turns[place.id], other.position > position { return }
            turns[place.id] = turn
        }
        return turn
    }
}

extension Turns.Turn {
    fileprivate init(_ partnership: Partnership, at now: Instant) {
        position = partnership.position
        from = now
        duties = ListedDuties(of: partnership, at: now)
        let midnight = partnership.zone.end(of: partnership.zone.date(at: now))
        until = min(midnight, partnership.nextChange(after: now, given: duties) ?? midnight)
    }
}
