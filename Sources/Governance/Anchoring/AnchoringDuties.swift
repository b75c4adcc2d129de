extension Partnership {
    /// Each partner's treatment at home, and the input of partners spoken for (R37, R38, R40).
    func anchoringDuties() -> [Duty] {
        anchoring.cases.flatMap { id -> [Duty] in
            guard let found = anchoring[id], cases[id]?.withdrawal == nil else { return [] }
            return found.partners.map { treatmentDuty($0, of: id, found) }
                + inputDuties(of: id, found)
        }
    }

    private func treatmentDuty(_ partner: PartnerID, of id: CaseID, _ found: Anchoring) -> Duty {
        Duty(
            rule: .localTreatment, clause: charter.cases.anchoringDays.clause,
            subject: .theCase(id), who: .partner(partner), opens: found.sentAt,
            due: zone.end(of: found.due),
            fulfilled: found.treatments[partner]?.first { $0.status.isAnswer }?.recordedAt)
    }

    /// Before the next meeting that has the case on its agenda, each seat that speaks for
    /// several partners records what each of them says.
    private func inputDuties(of id: CaseID, _ found: Anchoring) -> [Duty] {
        guard let item = cases[id]?.treatments.last, let meeting = meetings.meeting(of: item),
            meeting.cancelledAt == nil,
            case let begins = zone.instant(meeting.date, meeting.time), begins > found.sentAt,
            let rule = charter.body(meeting.body)?.decisions?.representedInput
        else { return [] }
        return bodies.seats(of: meeting.body).flatMap { seat -> [Duty] in
            let partners = partners(spokenForBy: seat.id)
            guard partners.count > 1 else { return [] }
            return partners.map { partner in
                let answered = found.treatments[partner]?.first { $0.status.isAnswer }?.recordedAt
                return Duty(
                    rule: .representedInput, clause: rule.clause, subject: .theCase(id),
                    who: .seat(seat.id, for: partner), opens: found.sentAt,
                    due: begins,
                    fulfilled: [answered, found.inputs[partner]?.since].compactMap { $0 }.min())
            }
        }
    }
}
