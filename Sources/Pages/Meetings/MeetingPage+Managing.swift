import Governance

extension MeetingPage {
    /// Moving, cancelling, reporting others' absence: for those who may.
    func managing(in frame: Frame) -> HTML {
        guard let meeting = frame.partnership.meetings[id] else { return .nothing }
        let parts = [
            ways(frame), promiseOfOthers(meeting, frame), absenceOfOthers(meeting, frame),
            absenceTakenBack(meeting, frame), move(meeting, frame), stream(meeting, frame),
            fixNext(meeting, frame),
            cancel(meeting, frame),
        ].filter { !$0.isEmpty }
        if parts.isEmpty { return .nothing }
        return PageSection(
            title: frame.say(MeetingPageWords.manage), id: "arbeid", content: parts.joined()
        ).html
    }

    private func ways(_ frame: Frame) -> HTML {
        guard frame.takesPart(in: body), state != .cancelled else { return .nothing }
        var links: [Link] = []
        if frame.preparesAgenda(of: body), state == .planned || state == .called {
            links.append(
                Link(text: frame.say(MeetingWords.toAgenda), href: frame.link(.agenda(id))))
        }
        links.append(Link(text: frame.say(MeetingWords.toRoom), href: frame.link(.room(id))))
        if state == .held {
            links.append(
                Link(text: frame.say(MeetingWords.toMinutes), href: frame.link(.minutes(id))))
        }
        return "<ul class=\"papers\">\(links.map { "<li>\($0)</li>" as HTML })</ul>"
    }

    private func promiseOfOthers(_ meeting: Meeting, _ frame: Frame) -> HTML {
        guard frame.roles(in: body).contains(.secretariat), meeting.closedAt == nil,
            state != .cancelled
        else { return .nothing }
        let answered = meeting.promises.union(meeting.absences.map(\.appointment))
        let options = people.filter { !$0.isDeputy && !answered.contains($0.appointment) }.map {
            Control.Option(value: "\($0.appointment)", label: "\($0.name), \($0.place)")
        }
        if options.isEmpty { return .nothing }
        return folded(
            PromiseAttendance.name, MeetingPageWords.promiseOfOthers, frame,
            questions: [
                Question(
                    path: "appointment", label: frame.say(MeetingPageWords.who),
                    kind: .choice(options))
            ], submit: MeetingPageWords.recordPromise)
    }

    private func absenceOfOthers(_ meeting: Meeting, _ frame: Frame) -> HTML {
        guard frame.roles(in: body).contains(.secretariat), meeting.closedAt == nil,
            state != .cancelled
        else { return .nothing }
        let absent = Set(meeting.absences.map(\.appointment))
        let options = people.filter { !absent.contains($0.appointment) }.map {
            Control.Option(value: "\($0.appointment)", label: "\($0.name), \($0.place)")
        }
        return folded(
            ReportAbsence.name, MeetingPageWords.absenceOfOthers, frame,
            questions: [
                Question(
                    path: "appointment", label: frame.say(MeetingPageWords.who),
                    kind: .choice(options))
            ])
    }

    private func absenceTakenBack(_ meeting: Meeting, _ frame: Frame) -> HTML {
        guard frame.roles(in: body).contains(.secretariat), meeting.closedAt == nil,
            state != .cancelled, !meeting.absences.isEmpty
        else { return .nothing }
        let options = meeting.absences.map { absence in
            Control.Option(
                value: "\(absence.appointment)",
                label: frame.say(frame.names.holder(of: absence.appointment)))
        }
        return folded(
            WithdrawAbsence.name, MeetingPageWords.absenceTakenBack, frame,
            questions: [
                Question(
                    path: "appointment", label: frame.say(MeetingPageWords.who),
                    kind: .choice(options))
            ])
    }

    private func move(_ meeting: Meeting, _ frame: Frame) -> HTML {
        guard frame.isEntitled(to: MoveMeeting.name, in: body),
            state == .planned || state == .called
        else { return .nothing }
        return folded(
            MoveMeeting.name, MeetingPageWords.move, frame,
            questions: WhenQuestions.under("when", in: frame, for: body, initial: meeting))
    }

    /// Where all can follow the meeting, for a body that meets in the open.
    private func stream(_ meeting: Meeting, _ frame: Frame) -> HTML {
        guard frame.isEntitled(to: SetStream.name, in: body), state != .cancelled,
            frame.charter.body(body)?.meetings?.open.value == true
        else { return .nothing }
        return folded(
            SetStream.name, StreamWords.title, frame,
            questions: [
                Question(
                    path: "link", text: .link, label: frame.say(StreamWords.address),
                    hint: frame.say(StreamWords.hint), kind: .line(), isOptional: true,
                    initial: stream.map { [$0] } ?? [])
            ])
    }

    private func cancel(_ meeting: Meeting, _ frame: Frame) -> HTML {
        guard frame.isEntitled(to: CancelMeeting.name, in: body),
            state == .planned || state == .called
        else { return .nothing }
        return folded(
            CancelMeeting.name, MeetingPageWords.cancel, frame,
            questions: [
                Question(
                    path: "reason", text: .reason, label: frame.say(MeetingWords.reason),
                    kind: .paragraphs(rows: 3))
            ], emphasis: .grave)
    }

    private func fixNext(_ meeting: Meeting, _ frame: Frame) -> HTML {
        guard frame.isEntitled(to: FixNextMeeting.name, in: body), meeting.isOpen,
            meeting.fixedNext == nil,
            let rule = frame.charter.body(body)?.meetings?.fixesNextDate, rule.value
        else { return .nothing }
        return folded(
            FixNextMeeting.name, MeetingPageWords.fixNext(date.year + 1), frame,
            questions: WhenQuestions.under("when", in: frame, for: body))
    }

    private func folded(
        _ command: CommandName, _ title: Phrase, _ frame: Frame, questions: [Question],
        emphasis: Emphasis = .secondary, submit: Phrase? = nil
    ) -> HTML {
        Disclosure(
            title: frame.say(title), isOpen: frame.hasAnswer(to: command, scope: "andre"),
            content: CommandForm(
                frame: frame, command: command, scope: "andre", fixed: [("meeting", "\(id)")],
                questions: questions, submit: submit.map(frame.say), emphasis: emphasis
            ).html
        ).html
    }
}
