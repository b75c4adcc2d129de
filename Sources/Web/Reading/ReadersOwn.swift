import Desk
import Governance
import Hummingbird
import HummingbirdCore
import Pages
import Storage

extension Site {
    /// What the pages know of a reader alone; a visitor has nothing of their own.
    func own(of reader: (any PageReader)?, _ visit: Visit, _ place: Place) async throws
        -> ReadersOwn
    {
        guard let reader else { return ReadersOwn() }
        let kept = try await desk.registers.readMarks.marks(
            of: Int64(reader.actor.person.rawValue), in: place.id.rawValue)
        let marks = ReadMarks(kept.mapValues { Instant(milliseconds: $0) })
        return ReadersOwn(marks, of: reader.actor, in: place.partnership, at: visit.now)
    }

    /// Remembers that a member has opened a page that tells of one thing.
    func remember(opening visit: Visit, _ place: Place, by member: Member, _ own: ReadersOwn) async
    {
        // Up to the last entry on the page, and not to now: another may be under way.
        guard visit.opensPage, visit.request.method == .get, place.destination.isRemembered,
            let read = place.partnership.lastChange,
            own.marks.opened(place.destination).map({ $0 < read }) ?? true
        else { return }
        do {
            try await desk.registers.readMarks.mark(
                place.destination.subject, readAt: read.milliseconds,
                by: Int64(member.actor.person.rawValue), in: place.id.rawValue)
        } catch {
            // What can be read is read, also where nothing can be written.
            Fault(error).log(visit)
        }
    }

    /// Marks all that the page showed as new as seen; what has come since stays new.
    func markSeen(_ visit: Visit, _ place: Place) async throws -> Response {
        let form = try await visit.form()
        guard let member = try await member(of: visit, place) else { throw Fault.signedOut }
        try prove(form, member)
        guard let until = form.first("until").flatMap({ Int64($0) }) else { throw Fault.badRequest }
        let last = place.partnership.lastChange ?? visit.now
        try await desk.registers.readMarks.mark(
            ReadMarks.everything, readAt: min(until, last.milliseconds),
            by: Int64(member.actor.person.rawValue), in: place.id.rawValue)
        return .seeOther(Route.within(place.id, .mine).path)
    }
}
