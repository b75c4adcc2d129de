import Desk
import Governance
import Pages

extension Site {
    /// Why there is nothing at an address: the meeting it belongs to was cancelled, and why, which
    /// stands on that meeting's own page for all; of anything else nothing is told (N22).
    func nothing(at place: Place) async -> Fault {
        guard let id = place.destination.meeting, let meeting = place.partnership.meetings[id],
            meeting.cancelledAt != nil
        else { return .notFound }
        let reason = try? await desk.texts.resolving(in: place.id) { words in
            meeting.cancelReason.flatMap(words)
        }
        return .meetingCancelled(id, reason: reason ?? nil)
    }
}

extension Destination {
    /// The meeting that a page or document is a part of; `nil` for the meeting's own page, which
    /// stays, and for what belongs to none.
    fileprivate var meeting: MeetingID? {
        switch self {
        case .agenda(let id), .sentAgenda(let id, _), .room(let id), .minutes(let id),
            .minutesDraft(let id), .minutesSection(let id, _), .document(.notice(let id)),
            .document(.agenda(let id)), .document(.pack(let id)), .document(.minutes(let id)):
            id
        default: nil
        }
    }
}
