import Governance

extension MeetingPage {
    /// What this reader should do next with this meeting, if there is anything.
    func mainAction(in frame: Frame) -> HTML {
        guard let meeting = frame.partnership.meetings[id], frame.token != nil else {
            return .nothing
        }
        let own = frame.ownAppointment(in: body)
        if let own, meeting.isWaitingForAnswer(from: own.id) {
            return answerCall(own.id, frame)
        }
        if let own, let item = meeting.itemWaitingForAnswer(from: own.id) {
            return answerCall(own.id, to: item, frame)
        }
        if state == .open || (state == .called && meeting.date == frame.today),
            frame.takesPart(in: body)
        {
            return MainAction(
                title: frame.say(MeetingPageWords.meetingNow),
                control: LinkButton(
                    text: frame.say(MeetingWords.toRoom), href: frame.link(.room(id))
                ).html
            ).html
        }
        if let work = preparation(meeting, frame) { return work }
        guard let own, state == .planned || state == .called else { return .nothing }
        return absence(own, frame)
    }

    private func answerCall(
        _ own: AppointmentID, to item: Governance.AgendaItem? = nil, _ frame: Frame
    ) -> HTML {
        let buttons = [true, false].map { accepts in
            CommandButton(
                frame: frame,
                command: AnswerCall(
                    meeting: id, deputy: own, accepts: accepts, item: item?.id),
                fixed: [
                    ("meeting", "\(id)"), ("deputy", "\(own)"), ("accepts", "\(accepts)"),
                ] + (item.map { [("item", "\($0.id)")] } ?? []),
                text: frame.say(accepts ? MeetingPageWords.iCome : MeetingPageWords.iCannot),
                emphasis: accepts ? .primary : .secondary, scope: accepts ? "ja" : "nei"
            ).html
        }
        return MainAction(
            title: frame.say(MeetingPageWords.youAreCalled),
            explanation: item.map { frame.say(MeetingPageWords.calledForItem(frame.title(of: $0))) }
                ?? frame.say(MeetingPageWords.youAreCalledText),
            control: "<div class=\"form-actions\">\(buttons)</div>"
        ).html
    }

    /// The secretariat's and the leaders' next step.
    private func preparation(_ meeting: Meeting, _ frame: Frame) -> HTML? {
        let roles = frame.roles(in: body)
        if roles.contains(.secretariat), state == .held, meeting.minutes.versions.isEmpty {
            return MainAction(
                title: frame.say(MeetingPageWords.writeMinutes),
                control: LinkButton(
                    text: frame.say(MeetingWords.toMinutes), href: frame.link(.minutes(id))
                ).html
            ).html
        }
        guard !roles.isDisjoint(with: [.secretariat, .leader, .deputyLeader]), state == .planned
        else { return nil }
        return MainAction(
            title: frame.say(MeetingPageWords.prepare),
            explanation: notice.map(\.window),
            control: LinkButton(
                text: frame.say(MeetingWords.toAgenda), href: frame.link(.agenda(id))
            ).html
        ).html
    }

    private func absence(_ own: Appointment, _ frame: Frame) -> HTML {
        let command = ReportAbsence(meeting: id, appointment: own.id)
        if case .meetings(.alreadyAbsent)? = frame.obstacle(to: command)?.reason {
            let withdraw = CommandButton(
                frame: frame, command: WithdrawAbsence(meeting: id, appointment: own.id),
                fixed: [("meeting", "\(id)"), ("appointment", "\(own.id)")],
                text: frame.say(MeetingPageWords.canCome), scope: "egen")
            return Notice(
                kind: .info, title: frame.say(MeetingPageWords.youAreAbsent),
                content: withdraw.html
            ).html
        }
        let fixed = [(path: "meeting", value: "\(id)"), (path: "appointment", value: "\(own.id)")]
        let cannot = CommandButton(
            frame: frame, command: command, fixed: fixed,
            text: frame.say(MeetingPageWords.cannotCome), scope: "egen"
        ).html
        guard !own.place.isDeputy, let meeting = frame.partnership.meetings[id] else {
            return cannot
        }
        if meeting.promises.contains(own.id) {
            return Notice(kind: .info, title: frame.say(AnswerWords.youCome), content: cannot).html
        }
        let promise = CommandButton(
            frame: frame, command: PromiseAttendance(meeting: id, appointment: own.id),
            fixed: fixed, emphasis: .primary, scope: "egen", saysWhyNot: false)
        return MainAction(
            title: frame.say(AnswerWords.doYouCome),
            control: "<div class=\"form-actions\">\(promise)\(cannot)</div>"
        ).html
    }
}

extension Meeting {
    /// Whether a deputy has been called and not answered.
    func isWaitingForAnswer(from id: AppointmentID) -> Bool {
        absences.contains { $0.calls.last?.deputy == id && $0.calls.last?.accepts == nil }
    }

    /// The item to which a deputy alone has been called and not answered.
    func itemWaitingForAnswer(from id: AppointmentID) -> Governance.AgendaItem? {
        items.first { item in
            item.closedAt == nil
                && item.conflicts.contains {
                    $0.stands && $0.calls.last?.deputy == id && $0.calls.last?.accepts == nil
                }
        }
    }
}
