extension Partnership {
    /// Each partner's treatment at home, and the input of partners spoken for (R37, R38, R40).
    func anchoringDuties(at instant: Instant) -> [Duty] {
        anchoring.cases.flatMap { id -> [Duty] in
            guard let found = anchoring[id], cases[id]?.withdrawal == nil else { return [] }
            return found.partners.map { treatmentDuty($0, of: id, found) }
                + meetingsAwaitingInput(on: id, found, at: instant)
                .flatMap { inputDuties(of: id, found, before: $0) }
        }
    }

    private func treatmentDuty(_ partner: PartnerID, of id: CaseID, _ found: Anchoring) -> Duty {
        Duty(
            rule: .localTreatment, clause: charter.cases.anchoringDays.clause,
            subject: .theCase(id), who: .partner(partner), opens: found.sentAt,
            due: zone.end(of: found.due),
            fulfilled: found.treatments[partner]?.first { $0.status.isAnswer }?.recordedAt)
    }

    /// The meetings, held or still to come, that have a case on their agenda after it was sent
    /// out and until it is decided; one that was never held asks for nothing.
    private func meetingsAwaitingInput(
        on id: CaseID, _ found: Anchoring, at instant: Instant
    ) -> [Meeting] {
        let today = zone.date(at: instant)
        let decided = decisions.agreed(on: id).map { zone.date(at: $0.at) }
        return (cases[id]?.treatments ?? []).compactMap(meetings.meeting(of:)).filter { meeting in
            meeting.cancelledAt == nil && (meeting.openedAt != nil || meeting.date >= today)
                && zone.instant(meeting.date, meeting.time) > found.sentAt
                && (decided.map { meeting.date <= $0 } ?? true)
        }
    }

    /// Before each of these meetings, each seat that speaks for several partners records what
    /// each of them says.
    private func inputDuties(
        of id: CaseID, _ found: Anchoring, before meeting: Meeting
    ) -> [Duty] {
        guard let rule = charter.body(meeting.body)?.decisions?.representedInput else { return [] }
        let begins = zone.instant(meeting.date, meeting.time)
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
