import Governance

/// Somebody with a place in a body, and whether they come; the latter for participants alone.
struct Participant: Codable, Sendable {
    let appointment: AppointmentID
    let name: String
    let place: String
    let standing: SeatGroup.Standing
    let isDeputy: Bool
    /// Whether they come, in words; `nil` where that is not for the reader, or nothing is known.
    let coming: String?
    /// Who is called in their stead, with the answer.
    let calls: [String]

    init(_ appointment: Appointment, of meeting: Meeting, in frame: Frame) {
        self.appointment = appointment.id
        name = frame.holder(of: appointment.id)
        place = frame.place(of: appointment.id)
        standing = frame.partnership.group(of: appointment)?.standing ?? .listener
        isDeputy = appointment.place.isDeputy
        let sees = frame.takesPart(in: meeting.body)
        let absence = meeting.absences.last { $0.appointment == appointment.id }
        coming = sees ? Self.coming(appointment.id, absence, meeting, frame) : nil
        calls = sees ? (absence?.calls ?? []).map { frame.describe($0) } : []
    }

    private static func coming(
        _ id: AppointmentID, _ absence: Absence?, _ meeting: Meeting, _ frame: Frame
    ) -> String? {
        if meeting.attendance[id] != nil { return frame.say(ParticipantWords.present) }
        if absence != nil { return frame.say(ParticipantWords.absent) }
        let call = meeting.absences.flatMap(\.calls).last { $0.deputy == id }
        guard let call else { return nil }
        return switch call.accepts {
        case true?: frame.say(ParticipantWords.accepted)
        case false?: frame.say(ParticipantWords.declined)
        case nil: frame.say(ParticipantWords.called)
        }
    }
}

extension Frame {
    /// A deputy who was called, with the answer.
    func describe(_ call: DeputyCall) -> String {
        let answer =
            switch call.accepts {
            case true?: ParticipantWords.accepted
            case false?: ParticipantWords.declined
            case nil: ParticipantWords.called
            }
        return "\(holder(of: call.deputy)): \(say(answer).lowercased())"
    }
}

enum ParticipantWords {
    static let present = Phrase(nb: "Har møtt", nn: "Har møtt", en: "Attended")
    static let absent = Phrase(nb: "Meldt forfall", nn: "Meldt forfall", en: "Absence reported")
    static let called = Phrase(
        nb: "Kalt inn som vara, har ikke svart", nn: "Kalla inn som vara, har ikkje svart",
        en: "Called as deputy, no answer yet")
    static let accepted = Phrase(
        nb: "Kommer som vara", nn: "Kjem som vara", en: "Comes as deputy")
    static let declined = Phrase(
        nb: "Kalt inn som vara, kan ikke", nn: "Kalla inn som vara, kan ikkje",
        en: "Called as deputy, cannot come")
}
