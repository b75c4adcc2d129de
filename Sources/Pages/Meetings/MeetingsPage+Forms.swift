import Governance

extension MeetingsPage {
    /// What those who keep the plan can add to it, body by body.
    func forms(in frame: Frame) -> HTML {
        let parts = frame.charter.bodies.filter { $0.meetings != nil }
            .flatMap {
                [
                    adopt($0, frame), poll($0, frame), plan($0, frame), extraordinary($0, frame),
                ]
            }
            .filter { !$0.isEmpty }
        if parts.isEmpty { return .nothing }
        return PageSection(
            title: frame.say(MeetingsPageWords.manage), id: "legg-inn", content: parts.joined()
        ).html
    }

    private func adopt(_ body: BodyTerms, _ frame: Frame) -> HTML {
        guard frame.isEntitled(to: AdoptYearPlan.name, in: body.id),
            let rule = body.meetings?.yearPlan, rule.value
        else { return .nothing }
        let year = max(self.year, frame.today.year)
        let plans = frame.partnership.meetings.plans
        guard plans[BodyYear(body: body.id, year: year)] == nil else { return .nothing }
        let rows = max(body.meetings?.leastPerYear?.value ?? 4, 4) + 2
        let form = CommandForm(
            frame: frame, command: AdoptYearPlan.name, scope: body.id.rawValue,
            fixed: [("body", body.id.rawValue), ("year", "\(year)")],
            questions: (0..<rows).flatMap {
                WhenQuestions.under(
                    "dates.\($0)", in: frame, for: body.id, number: $0 + 1)
            })
        return Disclosure(
            title: frame.say(MeetingsPageWords.adopt(body.abbreviation, year)),
            isOpen: frame.hasAnswer(to: AdoptYearPlan.name, scope: body.id.rawValue),
            content: """
                <p>\(frame.say(MeetingsPageWords.rowsHint))</p>\(why(rule.clause, frame))
                <div class="date-rows">\(form)</div>
                """
        ).html
    }

    private func poll(_ body: BodyTerms, _ frame: Frame) -> HTML {
        guard frame.isEntitled(to: OpenDatePoll.name, in: body.id) else { return .nothing }
        let deadline = Question(
            path: "closes", label: frame.say(DatePollWords.deadline), kind: .date)
        let form = CommandForm(
            frame: frame, command: OpenDatePoll.name, scope: body.id.rawValue,
            fixed: [("body", body.id.rawValue)],
            questions: (0..<4).flatMap {
                WhenQuestions.under("dates.\($0)", in: frame, for: body.id, number: $0 + 1)
            } + [deadline], emphasis: .secondary)
        return Disclosure(
            title: frame.say(DatePollWords.open(body.abbreviation)),
            isOpen: frame.hasAnswer(to: OpenDatePoll.name, scope: body.id.rawValue),
            content: """
                <p>\(frame.say(MeetingsPageWords.rowsHint))</p><div class="date-rows">\(form)</div>
                """
        ).html
    }

    private func plan(_ body: BodyTerms, _ frame: Frame) -> HTML {
        guard frame.isEntitled(to: PlanMeeting.name, in: body.id) else { return .nothing }
        return Disclosure(
            title: frame.say(MeetingsPageWords.plan(body.abbreviation)),
            isOpen: frame.hasAnswer(to: PlanMeeting.name, scope: body.id.rawValue),
            content: CommandForm(
                frame: frame, command: PlanMeeting.name, scope: body.id.rawValue,
                fixed: [("body", body.id.rawValue)],
                questions: WhenQuestions.under("when", in: frame, for: body.id),
                emphasis: .secondary
            ).html
        ).html
    }

    private func extraordinary(_ body: BodyTerms, _ frame: Frame) -> HTML {
        guard frame.isEntitled(to: CallExtraordinary.name, in: body.id),
            let rule = body.meetings?.extraordinaryDays
        else { return .nothing }
        let earliest = frame.day(frame.today.adding(days: rule.value))
        let reason = Question(
            path: "reason", text: .reason, label: frame.say(MeetingsPageWords.whyNow),
            kind: .paragraphs(rows: 3))
        return Disclosure(
            title: frame.say(MeetingsPageWords.extraordinary(body.abbreviation)),
            isOpen: frame.hasAnswer(to: CallExtraordinary.name, scope: body.id.rawValue),
            content: """
                <p>\(frame.say(MeetingsPageWords.earliest(earliest)))</p>\(why(rule.clause, frame))
                \(CommandForm(
                    frame: frame, command: CallExtraordinary.name, scope: body.id.rawValue,
                    fixed: [("body", body.id.rawValue)],
                    questions: WhenQuestions.under("when", in: frame, for: body.id) + [reason],
                    emphasis: .secondary))
                """
        ).html
    }

    private func why(_ clause: ClauseID, _ frame: Frame) -> HTML {
        frame.citation(clause).shown { "<p>\($0)</p>" }
    }
}

extension Frame {
    /// Whether a form of this page was just refused, so that it is to stand open.
    func hasAnswer(to command: CommandName, scope: String) -> Bool {
        answer.map { $0.command == command && $0.scope == scope } ?? false
    }

    /// What was sent under a name in a form of this page that was just refused.
    func answered(_ field: String, to command: CommandName, scope: String) -> [String]? {
        hasAnswer(to: command, scope: scope) ? answer?.values[field] ?? [] : nil
    }
}
