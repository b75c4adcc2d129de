import Governance

/// A10 to A14: discussion, minutes and the partners' own treatment.
extension Year2024 {
    /// A10: discussed in February; to decide at once is refused.
    mutating func discussInFebruary() throws {
        let february = try meeting(Body.strategic, "2024-02-14")
        try open(february, "2024-02-14 09:30")
        let item = try partnership.treatment(of: Submitted.routine, in: february)
        try play(OpenItem(item: item.id), by: secretary, "2024-02-14 09:40")
        try play(
            MakeStatement(
                item: item.id,
                appointment: partnership.appointment(to: .seat("ssu.fastlege.1")).id,
                text: "Fastlegene må få samme opplysninger samme dag."),
            by: secretary, "2024-02-14 10:05")
        try ask(
            ProposeDecision(item: item.id, wording: Papers2024.reference), by: leader,
            "2024-02-14 10:20")
        try play(CloseItem(item: item.id), by: secretary, "2024-02-14 10:30")
    }

    /// A11: what nobody was told of beforehand cannot be decided.
    mutating func raiseOtherBusiness() throws {
        let february = try meeting(Body.strategic, "2024-02-14")
        try goThrough(
            partnership.treatment(of: Submitted.easter, in: february), "2024-02-14 10:40",
            "2024-02-14 11:00")
        try play(
            AddItem(
                meeting: february.id, kind: .otherBusiness,
                title: "Felles parkering ved Sandnessjøen sykehus"),
            by: secretary, "2024-02-14 11:05")
        guard let other = try meeting(Body.strategic, "2024-02-14").items.last else {
            throw NotOnStage("other business")
        }
        try play(OpenItem(item: other.id), by: secretary, "2024-02-14 11:06")
        try ask(
            ProposeDecision(
                item: other.id, wording: "Partnerne deler utgiftene til ny parkeringsplass likt."),
            by: leader, "2024-02-14 11:15")
        try play(CloseItem(item: other.id), by: secretary, "2024-02-14 11:20")
        try play(CloseMeeting(meeting: february.id), by: secretary, "2024-02-14 11:30")
    }

    /// A12: nobody objects to the minutes.
    mutating func publishFebruaryMinutes() throws {
        let february = try meeting(Body.strategic, "2024-02-14").id
        try play(
            CirculateMinutes(meeting: february, text: Papers2024.minutesFebruary), by: secretary,
            "2024-02-15 09:00")
    }

    /// A13: the case goes home to all partners; the minutes are published while they treat it.
    mutating func sendForAnchoring() throws {
        try play(
            SendForAnchoring(
                case: Submitted.routine, reference: Papers2024.reference,
                due: partnership.zone.day("2024-04-30")),
            by: secretary, "2024-02-15 13:00")
        try play(
            PublishMinutes(meeting: meeting(Body.strategic, "2024-02-14").id), by: secretary,
            "2024-02-20 10:00")
    }

    /// A14: three partners answer on one day. Two other cases have come in meanwhile.
    mutating func answerFromHome() throws {
        try takeInPartnershipCases()
        try play(
            RecordLocalTreatment(
                case: Submitted.routine, partner: Cast.nesna, status: .adopts,
                body: "Formannskapet", number: "12/2024",
                date: partnership.zone.day("2024-04-23"), text: Papers2024.referenceReset),
            by: partnership.answering(for: Cast.nesna), "2024-04-25 09:00")
        try play(
            RecordLocalTreatment(
                case: Submitted.routine, partner: Cast.rodoy, status: .adopts,
                body: "Kommunestyret", number: "21/2024",
                date: partnership.zone.day("2024-04-24"), text: Papers2024.referenceChanged),
            by: partnership.answering(for: Cast.rodoy), "2024-04-25 10:00")
        try play(
            RecordLocalTreatment(case: Submitted.routine, partner: Cast.vega, status: .noInput),
            by: partnership.answering(for: Cast.vega), "2024-04-25 11:00")
    }

    /// A15: notice of the meeting that is to decide.
    mutating func sendMayNotice() throws {
        let may = try meeting(Body.strategic, "2024-05-15")
        for id in [Submitted.routine, Submitted.rehabilitation] {
            try play(PlaceCase(case: id, meeting: may.id), by: secretary, "2024-05-02 08:30")
        }
        try sendNotice(of: may, "2024-05-02 09:00")
    }

    /// A16: the member from Hemnes will not come.
    mutating func reportAbsence() throws {
        let may = try meeting(Body.strategic, "2024-05-15").id
        let member = try partnership.acting(.seat("ssu.kommune.2"))
        let deputy = try partnership.acting(.personalDeputy(of: "ssu.kommune.2"))
        try play(
            ReportAbsence(
                meeting: may,
                appointment: partnership.appointment(to: .seat("ssu.kommune.2")).id),
            by: member, "2024-05-13 08:15")
        try play(
            AnswerCall(
                meeting: may,
                deputy: partnership.appointment(to: .personalDeputy(of: "ssu.kommune.2")).id,
                accepts: true),
            by: deputy, "2024-05-13 09:40")
    }

    /// A17: all but Lurøy have answered, and its seat must speak before anything is decided.
    mutating func recordInput() throws {
        let may = try meeting(Body.strategic, "2024-05-15")
        let item = try partnership.treatment(of: Submitted.routine, in: may)
        let answered = partnership.anchoring[Submitted.routine]?.answered ?? []
        for partner in partnership.charter.partners.map(\.id)
        where partner != Cast.luroy && !answered.contains(partner) {
            try play(
                RecordLocalTreatment(
                    case: Submitted.routine, partner: partner, status: .adopts,
                    body: partner == Cast.trust ? "Styret" : "Formannskapet",
                    date: partnership.zone.day("2024-05-07"), text: Papers2024.reference),
                by: partnership.answering(for: partner), "2024-05-14 09:00")
        }
        try ask(
            ProposeDecision(item: item.id, wording: Papers2024.reference), by: leader,
            "2024-05-14 12:00")
        try play(
            RecordInput(
                case: Submitted.routine, seat: SeatID("ssu.kommune.3"), partner: Cast.luroy,
                input: "Lurøy støtter rutinen og minner om reisetiden fra øyene."),
            by: partnership.acting(.seat("ssu.kommune.3")), "2024-05-15 08:30")
    }
}
