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
        guard visit.opensPage, visit.request.method == .get, place.destination.isRemembered else {
            return
        }
        // What was recorded last is on the page, also where it was recorded a moment after.
        let read = max(visit.now, place.partnership.lastChange ?? visit.now)
        let known = own.marks.opened(place.destination)
        guard known.map({ $0 < (place.partnership.lastChange ?? read) }) ?? true else { return }
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
        let last = max(visit.now, place.partnership.lastChange ?? visit.now).milliseconds
        try await desk.registers.readMarks.mark(
            ReadMarks.everything, readAt: min(until, last),
            by: Int64(member.actor.person.rawValue), in: place.id.rawValue)
        return .seeOther(Route.within(place.id, .mine).path)
    }
}
