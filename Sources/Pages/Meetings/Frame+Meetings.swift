import Governance

extension Frame {
    /// Whether the charter lets somebody in the reader's capacity give a command in a body at all;
    /// whether it would be granted just now is another matter.
    func isEntitled(to command: CommandName, in body: BodyID?) -> Bool {
        guard actor != nil, token != nil else { return false }
        return !roles(in: body).isDisjoint(with: partnership.charter.authority[command] ?? [])
    }

    /// The reader's own place in a body; `nil` where the capacity they act in is another.
    func ownAppointment(in body: BodyID) -> Appointment? {
        guard let actor, case .appointment(let id) = actor.hat,
            let own = partnership.bodies.appointment(id), own.body == body,
            partnership.holds(actor, on: today)
        else { return nil }
        return own
    }

    /// Whether the reader has a place in a body or serves it: who sees more than the public.
    func takesPart(in body: BodyID) -> Bool {
        ownAppointment(in: body) != nil || partnership.isSecretariat(reader, on: today)
    }

    /// Whether an agenda is the reader's work before notice is sent.
    func preparesAgenda(of body: BodyID) -> Bool {
        roles(in: body).runMeetings
    }

    /// Whoever holds an appointment, by name.
    func holder(of id: AppointmentID) -> String { say(names.holder(of: id)) }

    /// The place that an appointment is for, in words.
    func place(of id: AppointmentID) -> String {
        partnership.bodies.appointment(id).map { say(names.place($0.place)) } ?? ""
    }

    /// Where a meeting is held: its mode, and its place where one is set.
    func venue(of meeting: Meeting) -> String {
        let place = meeting.place.flatMap(words)
        return [say(meeting.mode.label), place].compactMap { $0 }.joined(separator: ", ")
    }

    /// The day and time of a meeting, with its weekday.
    func when(_ meeting: Meeting) -> String {
        "\(longDay(meeting.date)) \(hours(of: meeting))"
    }

    /// The title of an agenda item for this reader: its public title where it is exempt.
    func title(of item: Governance.AgendaItem) -> String {
        guard partnership.mayRead(item.id, reader, at: now) else {
            if let exemption = partnership.exemption(of: .agendaItem(id: item.id), on: today) {
                return words(exemption.publicTitle) ?? say(Phrase.withheld)
            }
            return item.caseID.map { title(of: $0) } ?? say(Phrase.withheld)
        }
        if let caseID = item.caseID { return title(of: caseID) }
        return item.title.flatMap(words) ?? say(item.kind.label)
    }

    /// The legal ground on which an item is exempt, in words; `nil` for an open one.
    func exemptGround(of item: Governance.AgendaItem) -> String? {
        guard let exemption = partnership.exemption(of: .agendaItem(id: item.id), on: today) else {
            return nil
        }
        let law = charter.ground(exemption.ground)?.law ?? exemption.ground.rawValue
        return say(MeetingWords.exempt(law))
    }

    /// The number of an item: its treatment's where it has one, else its place on the agenda.
    func number(of item: Governance.AgendaItem, at index: Int) -> String {
        item.number.map { names.number($0) } ?? "\(index + 1)"
    }
}

/// A meeting to go to.
struct MeetingLink: Codable, Sendable {
    let id: MeetingID
    let title: String

    init(_ meeting: Meeting, in frame: Frame) {
        id = meeting.id
        title = "\(frame.names.abbreviation(meeting.body)) \(frame.day(meeting.date))"
    }

    func link(in frame: Frame) -> Link { Link(text: title, href: frame.link(.meeting(id))) }
}
