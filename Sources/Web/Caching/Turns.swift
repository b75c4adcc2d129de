import Governance
import Synchronization

/// When each partnership next changes by the passing of time alone: reckoned once for a position
/// and used until it passes.
final class Turns: Sendable {
    private struct Span {
        let position: Int64
        let from: Instant
        let until: Instant
    }

    private let spans = Mutex<[PartnershipID: Span]>([:])

    /// The first instant after `now` at which anything on a page may read otherwise: a duty turns,
    /// or the day ends, since pages count days.
    func next(_ place: Place, at now: Instant) -> Instant {
        let position = place.partnership.position
        let known = spans.withLock { $0[place.id] }
        if let known, known.position == position, known.from <= now, now < known.until {
            return known.until
        }
        let zone = place.partnership.zone
        let midnight = zone.end(of: zone.date(at: now))
        let until = min(midnight, place.partnership.nextChange(after: now) ?? midnight)
        spans.withLock { spans in
            if let other = spans[place.id], other.position > position { return }
            spans[place.id] = Span(position: position, from: now, until: until)
        }
        return until
    }
}
