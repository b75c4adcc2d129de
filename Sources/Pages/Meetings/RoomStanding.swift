import Governance

/// What the reader may do in the meeting now: whether they have the say, and why or why not (R97,
/// R102, R114).
struct RoomStanding: Codable, Sendable {
    let title: String
    let explanation: String?
    let clause: ClauseID?
    let hasSay: Bool

    init(in meeting: Meeting, _ frame: Frame) {
        guard let own = frame.ownAppointment(in: meeting.body),
            let group = frame.partnership.group(of: own)
        else {
            title = frame.say(RoomPageWords.youRecord)
            explanation = frame.say(RoomPageWords.youRecordText)
            (clause, hasSay) = (nil, false)
            return
        }
        if let actor = frame.actor?.person,
            let current = meeting.items.first(where: \.isOpen),
            current.disqualified.contains(actor)
        {
            title = frame.say(ImpartialityWords.youKeepOut)
            explanation = frame.say(ImpartialityWords.youKeepOutText)
            (clause, hasSay) = (frame.charter.impartiality?.clause, false)
            return
        }
        clause = group.clause
        switch group.standing {
        case .observer:
            title = frame.say(RoomPageWords.observer)
            explanation = frame.say(RoomPageWords.observerText)
            hasSay = false
            return
        case .listener:
            title = frame.say(RoomPageWords.listener)
            explanation = frame.say(RoomPageWords.listenerText)
            hasSay = false
            return
        case .member: break
        }
        let fixed = meeting.items.compactMap(\.openVoices).first
        let current = meeting.items.first(where: \.isOpen)?.id
        let voices =
            fixed ?? frame.partnership.voices(in: meeting.id, on: current, at: frame.now)
        if let voice = voices.first(where: { $0.appointment == own.id }) {
            title = frame.say(RoomPageWords.youHaveTheSay)
            explanation = frame.say(
                RoomPageWords.sayFor(
                    frame.say(frame.names.seat(voice.seat)), isFixed: fixed != nil))
            hasSay = true
        } else {
            title = frame.say(RoomPageWords.youHaveNoSay)
            explanation = Self.whyNot(own, voices, isFixed: fixed != nil, meeting, frame)
            hasSay = false
        }
    }

    private static func whyNot(
        _ own: Appointment, _ voices: [Voice], isFixed: Bool, _ meeting: Meeting, _ frame: Frame
    ) -> String {
        guard meeting.present(at: frame.now).contains(own.id) else {
            return frame.say(RoomPageWords.notPresent)
        }
        let seats =
            own.place.seat.map { [$0] }
            ?? frame.partnership.bodies.seats(of: own.body)
            .filter { $0.list == own.place.list }.map(\.id)
        let speaking = voices.first { seats.contains($0.seat) && $0.appointment != own.id }
        guard let speaking else { return frame.say(RoomPageWords.nobodyToStandInFor) }
        return frame.say(
            RoomPageWords.otherHasSay(frame.holder(of: speaking.appointment), isFixed: isFixed))
    }

    func html(in frame: Frame) -> Notice {
        Notice(
            kind: hasSay ? .success : .info, title: title,
            content: """
                \(explanation.shown { "<p>\($0)</p>" })\
                \(clause.flatMap { frame.citation($0) }.shown { "<p>\($0)</p>" })
                """)
    }
}
