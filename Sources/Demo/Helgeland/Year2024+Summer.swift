import Governance

/// A25 to A31: Dialogmøtet and Partnerskapsmøtet on one day, and an extraordinary meeting.
extension Year2024 {
    /// A25: the papers of Partnerskapsmøtet go out one day late, those of Dialogmøtet in time.
    mutating func sendPartnershipPapers() throws {
        let dialogue = try meeting(Body.dialogue, "2024-06-05")
        try play(
            AddItem(
                meeting: dialogue.id, kind: .information,
                title: "Hvordan rekrutterer vi helsepersonell til hele Helgeland?"),
            by: secretary, "2024-05-22 11:00")
        try sendNotice(of: dialogue, "2024-05-22 12:00")
        let meeting = try meeting(Body.partnership, "2024-06-05")
        try play(
            AddItem(
                meeting: meeting.id, kind: .information,
                title: "Årsmelding fra Strategisk samarbeidsutvalg"),
            by: secretary, "2024-05-23 08:00")
        for id in [Submitted.agreement, Submitted.staffing] {
            try play(PlaceCase(case: id, meeting: meeting.id), by: secretary, "2024-05-23 08:10")
        }
        try sendNotice(of: meeting, "2024-05-23 09:00")
    }

    /// A26: Dialogmøtet discusses; who may speak follows from the seat.
    mutating func holdDialogue() throws {
        let dialogue = try meeting(Body.dialogue, "2024-06-05")
        try open(dialogue, "2024-06-05 09:00")
        guard let item = dialogue.items.first?.id else { throw NotOnStage("the dialogue") }
        try play(OpenItem(item: item), by: secretary, "2024-06-05 09:10")
        try ask(
            ProposeDecision(
                item: item, wording: "Dialogmøtet ber om en felles rekrutteringsplan til høsten."),
            by: partnership.acting(.seat("dialogmote.ordforer.1832")), "2024-06-05 09:40")
        let user = try partnership.appointment(to: .seat("dialogmote.bruker.1")).id
        try play(
            RequestFloor(item: item, appointment: user),
            by: partnership.acting(.seat("dialogmote.bruker.1")), "2024-06-05 09:45")
        let director = try partnership.appointment(to: .seat("dialogmote.kommunedirektor.1828")).id
        try ask(
            RequestFloor(item: item, appointment: director),
            by: partnership.acting(.seat("dialogmote.kommunedirektor.1828")), "2024-06-05 09:50")
        try play(CloseItem(item: item), by: secretary, "2024-06-05 10:50")
        try play(CloseMeeting(meeting: dialogue.id), by: secretary, "2024-06-05 11:00")
    }

    /// A27: 17 of 18 are there, and one objects.
    mutating func objectInPartnershipMeeting() throws {
        let meeting = try meeting(Body.partnership, "2024-06-05")
        try open(
            meeting, "2024-06-05 12:00", without: [.seat("partnerskapsmote.kommunedirektor.1835")])
        guard let report = meeting.items.first else { throw NotOnStage("the yearly report") }
        try goThrough(report, "2024-06-05 12:05", "2024-06-05 12:30")
        let item = try partnership.treatment(of: Submitted.staffing, in: meeting).id
        let chair = try partnership.acting(.seat("partnerskapsmote.direktor.983974929"))
        try play(OpenItem(item: item), by: secretary, "2024-06-05 12:35")
        try play(
            ProposeDecision(item: item, wording: "Partnerne lager en felles vikarliste."),
            by: chair, "2024-06-05 12:50")
        try ask(OpenVote(item: item, proposal: 1), by: secretary, "2024-06-05 12:55")
        try play(OpenRound(item: item, proposal: 1), by: secretary, "2024-06-05 13:00")
        let against = Place.seat("partnerskapsmote.kommunedirektor.1816")
        try play(
            AnswerRound(
                item: item, appointment: partnership.appointment(to: against).id,
                position: .objects,
                text: "Vevelstad har ikke vikarer å avgi og kan ikke binde seg i sommer."),
            by: partnership.acting(against), "2024-06-05 13:05")
        try play(CloseRound(item: item), by: secretary, "2024-06-05 13:10")
        try play(CloseItem(item: item), by: secretary, "2024-06-05 13:11")
    }

    /// A28: the agreement is changed in the next Partnerskapsmøte, not in this one.
    mutating func discussAgreement() throws {
        let meeting = try meeting(Body.partnership, "2024-06-05")
        let item = try partnership.treatment(of: Submitted.agreement, in: meeting).id
        try play(OpenItem(item: item), by: secretary, "2024-06-05 13:15")
        try ask(
            ProposeDecision(
                item: item, wording: "Forfall skal meldes senest tre dager før møtet."),
            by: partnership.acting(.seat("partnerskapsmote.direktor.983974929")), "2024-06-05 13:30"
        )
        try play(CloseItem(item: item), by: secretary, "2024-06-05 13:40")
    }

    /// A29: nobody fixes next year's date.
    mutating func closePartnershipMeeting() throws {
        try play(
            CloseMeeting(meeting: meeting(Body.partnership, "2024-06-05").id), by: secretary,
            "2024-06-05 14:00")
    }

    /// A30: the protocol is a day late.
    mutating func sendProtocol() throws {
        try play(
            CirculateMinutes(
                meeting: meeting(Body.partnership, "2024-06-05").id, text: Papers2024.minutesJune),
            by: secretary, "2024-06-13 09:00")
    }

    /// A31: an extraordinary meeting, and the case it is called for.
    mutating func callExtraordinary() throws {
        try play(
            CallExtraordinary(
                body: Body.strategic,
                when: planned("2024-08-21", "12:00", .video, place: "Video, lenke i innkallingen"),
                reason: "Båtruta som pasientreiser bygger på, legges om fra 1. september."),
            by: leader, "2024-08-13 10:00")
        try play(
            SubmitCase(
                CaseTemplate(
                    title: "Pasientreiser når båtruta legges om",
                    background: "Ruta går to ganger i døgnet i stedet for fem fra 1. september.",
                    question: "Hvordan sikrer vi hjemreise samme dag?")),
            by: partnership.acting(.seat("ssu.kommune.3")), "2024-08-13 10:30")
        try play(
            PlaceCase(
                case: Submitted.convening, meeting: meeting(Body.strategic, "2024-08-21").id),
            by: secretary, "2024-08-13 11:00")
    }
}
