extension Partnership {
    /// First meetings, year plans, numbers of meetings and next year's dates (R65, R70, R72, R106,
    /// R108).
    ///
    /// The founding year has no plan and no date from the year before (X39).
    func planningDuties(at instant: Instant) -> [Duty] {
        let years = charter.inForce.year...max(charter.inForce.year, zone.date(at: instant).year)
        return charter.bodies.flatMap { body -> [Duty] in
            guard let terms = body.meetings else { return [] }
            let held = meetings.of(body.id)
            let byYear = Dictionary(grouping: held, by: \.date.year)
            let first = firstMeetingDuty(body.id, terms, among: held).map { [$0] } ?? []
            return first
                + years.flatMap { year in
                    let ofYear = byYear[year] ?? []
                    return [
                        yearPlanDuty(body.id, terms, for: year + 1),
                        year == charter.inForce.year
                            ? nil : frequencyDuty(body.id, terms, in: year, among: ofYear),
                        nextDateDuty(body.id, terms, among: ofYear),
                    ].compactMap { $0 }
                }
        }
    }

    private func firstMeetingDuty(
        _ body: BodyID, _ terms: MeetingTerms, among meetings: [Meeting]
    ) -> Duty? {
        terms.firstBy.map { rule in
            Duty(
                rule: .firstMeeting, clause: rule.clause, subject: .body(body), who: .body(body),
                opens: zone.start(of: charter.inForce), due: zone.end(of: rule.value),
                fulfilled: meetings.compactMap(\.openedAt).min())
        }
    }

    private func yearPlanDuty(_ body: BodyID, _ terms: MeetingTerms, for year: Int) -> Duty? {
        guard let rule = terms.yearPlan, rule.value else { return nil }
        let newYear = zone.start(of: .firstDay(of: year))
        return Duty(
            rule: .yearPlan, clause: rule.clause, subject: .bodyYear(body, year),
            who: .body(body), opens: zone.start(of: .firstDay(of: year - 1)), due: newYear,
            fulfilled: meetings.plans[BodyYear(body: body, year: year)]?.adoptedAt)
    }

    private func frequencyDuty(
        _ body: BodyID, _ terms: MeetingTerms, in year: Int, among meetings: [Meeting]
    ) -> Duty? {
        guard let rule = terms.leastPerYear, rule.value > 0 else { return nil }
        let opened = meetings.filter { $0.kind == .ordinary }.compactMap(\.openedAt).sorted()
        return Duty(
            rule: .meetingsOfTheYear, clause: rule.clause, subject: .bodyYear(body, year),
            who: .body(body), opens: zone.start(of: .firstDay(of: year)),
            due: zone.start(of: .firstDay(of: year + 1)),
            fulfilled: opened.count >= rule.value ? opened[rule.value - 1] : nil)
    }

    /// Due when the year's first ordinary meeting closes; a later meeting that year, of either
    /// kind, mends it, late.
    private func nextDateDuty(
        _ body: BodyID, _ terms: MeetingTerms, among meetings: [Meeting]
    ) -> Duty? {
        guard let rule = terms.fixesNextDate, rule.value else { return nil }
        let held = meetings.filter { $0.openedAt != nil }
        guard let first = held.first(where: { $0.kind == .ordinary }), let opened = first.openedAt
        else { return nil }
        let due = first.closedAt.map { $0.adding(milliseconds: 1) } ?? zone.end(of: first.date)
        return Duty(
            rule: .nextDate, clause: rule.clause, subject: .meeting(first.id), who: .body(body),
            opens: opened, due: due, fulfilled: held.compactMap(\.fixedNext?.at).min())
    }

    /// Preparation, papers and calls, meeting by meeting (R73, R98, R146).
    func meetingDuties() -> [Duty] {
        charter.bodies.flatMap { body -> [Duty] in
            guard let terms = body.meetings else { return [] }
            return meetings.of(body.id).flatMap { meeting in
                [papersDuty(meeting, terms)] + preparationDuties(meeting) + callDuties(meeting)
            }
        }
    }

    /// A notice tells the day, so a move to another asks for a new one.
    private func papersDuty(_ meeting: Meeting, _ terms: MeetingTerms) -> Duty {
        let window = meeting.papersWindow(terms)
        let opens = window.from.map { zone.start(of: $0) } ?? meeting.plannedAt
        return Duty(
            rule: .papers, clause: (terms.papersEarliestDays ?? terms.papersLatestDays).clause,
            subject: .meeting(meeting.id), who: .secretariat, opens: opens,
            due: max(zone.end(of: window.to), opens),
            fulfilled: meeting.notices.map(\.sentAt).first { sent in
                meeting.movedAt.map { sent > $0 } ?? true
            })
    }

    private func preparationDuties(_ meeting: Meeting) -> [Duty] {
        preparations(of: meeting.body).map { rule in
            let previous = meetings.of(meeting.body).last { $0.date < meeting.date }?.date
            let preparing = meetings.of(rule.body).filter {
                $0.date < meeting.date && $0.date > previous ?? charter.inForce.adding(days: -1)
            }
            return Duty(
                rule: .preparation, clause: rule.clause, subject: .meeting(meeting.id),
                who: .body(rule.body), opens: meeting.plannedAt,
                due: zone.start(of: meeting.date),
                fulfilled: preparing.compactMap(\.openedAt).min())
        }
    }

    /// A call that goes out when the meeting has begun is answered by coming; a call to one item
    /// falls away with what was found, and is no duty.
    private func callDuties(_ meeting: Meeting) -> [Duty] {
        let begins = zone.instant(meeting.date, meeting.time)
        return meeting.absences.flatMap { absence -> [Duty] in
            guard let absent = bodies.appointment(absence.appointment),
                let clause = group(of: absent)?.clause
            else { return [] }
            return absence.calls.filter { $0.calledAt < begins }.map { call in
                Duty(
                    rule: .answerCall, clause: clause, subject: .meeting(meeting.id),
                    who: .appointment(call.deputy), opens: call.calledAt, due: begins,
                    fulfilled: call.answeredAt)
            }
        }
    }
}
