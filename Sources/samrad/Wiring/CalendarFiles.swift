import Exchange
import Foundation
import Governance
import Pages
import Post
import Web

/// The calendar files of a site: one meeting's, and the feed of all.
///
/// - Parameters:
///   - base: The site's own address.
///   - sender: Where mail comes from, whom invitations name too; `nil` where no mail is sent.
func calendarFiles(base: String, from sender: MailAddress?) -> Site.FileRegistry {
    { destination, frame in
        let state = frame.partnership
        func event(_ meeting: Meeting) -> CalendarEvent? {
            MeetingInvitation(
                meeting, names: Names(in: state, people: frame.name, texts: frame.words),
                language: frame.language,
                link: base + Route.within(frame.id, .meeting(meeting.id)).path
            ).calendarEvent(in: frame.id, zone: state.zone, stamp: meeting.plannedAt)
        }
        let meetings: [Meeting]
        switch destination {
        case .invitation(let id): meetings = state.meetings[id].map { [$0] } ?? []
        case .calendar: meetings = state.meetings.byDate
        default: return nil
        }
        guard destination == .calendar || !meetings.isEmpty,
            let bytes = try? CalendarObject.publish(
                name: frame.say(frame.charter.name), organizer: sender,
                events: meetings.compactMap(event)
            ).encoded()
        else { return nil }
        return ServedFile(
            contentType: "text/calendar; charset=utf-8", name: "\(frame.id).ics", bytes: bytes)
    }
}
