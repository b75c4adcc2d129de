public import Governance

extension Correspondence {
    /// Notice of a meeting with its agenda (R96, R112); `nil` where there is no such meeting.
    ///
    /// What is asked of the reader follows from the place they hold: members are told how to
    /// report absence, deputies that they come only if called, others what they may do.
    ///
    /// - Parameters:
    ///   - id: The meeting.
    ///   - person: The reader.
    ///   - papers: What became of the papers that were to be enclosed; `nil` where none were.
    public func notice(
        of id: MeetingID, to person: PersonID, papers: EnclosureAccount? = nil
    ) -> MailText? {
        guard let meeting = partnership.meetings[id] else { return nil }
        let isFirst = meeting.notices.count < 2
        let subject =
            isFirst ? MailWords.notice(short(meeting)) : MailWords.noticeAgain(short(meeting))
        return MailText(
            subject: say(subject),
            [.paragraph(say(MailWords.youAreCalled)), .list(facts(meeting))]
                + changes(of: meeting) + [
                    .paragraph(say(MeetingWords.agenda) + ":"),
                    .links(
                        meeting.items.enumerated().map { index, item in
                            (line(item, at: index), item.caseID.map { link(.theCase($0)) })
                        }),
                    .link(say(MailWords.agendaAndPapers), to: link(.meeting(id))),
                ] + telling(papers, of: meeting, to: person) + [
                    place(of: person, in: meeting).map { .paragraph(say(asked(of: $0, in: id))) }
                ] + answering(.meeting(id)), language: language)
    }

    /// The link at which the reader says whether they come; nothing where they have none.
    private func answering(
        _ asked: Asked, _ words: Phrase = AnswerWords.answerHere
    ) -> [MailText.Part?] {
        guard let address = answers[asked] else { return [] }
        return [.link(say(words), to: address), .paragraph(say(AnswerWords.yourOwn))]
    }

    /// What a later notice tells anew; nothing in the first.
    private func changes(of meeting: Meeting) -> [MailText.Part?] {
        guard meeting.notices.count > 1, let notice = meeting.notices.last else { return [] }
        let lines = meeting.changes(in: notice).compactMap { change in
            meeting.item(change.item).map {
                AgendaChangeLine(change, title: openTitle(of: $0), say: say).text
            }
        }
        return [
            .paragraph(say(AgendaChangeWords.since) + ":"),
            lines.isEmpty
                ? .paragraph(say(AgendaChangeWords.nothing)) : .list(lines),
        ]
    }

    private func asked(of place: Appointment, in meeting: MeetingID) -> Phrase {
        if place.place.isDeputy { return MailWords.asDeputy }
        let isAskedByLink = answers[.meeting(meeting)] != nil
        return switch partnership.group(of: place)?.standing {
        case .member: isAskedByLink ? AnswerWords.tellUs : MailWords.asMember
        case .observer: MailWords.asObserver
        case .listener, nil: MailWords.asListener
        }
    }

    /// A meeting has another time, place or form.
    public func meetingMoved(_ id: MeetingID) -> MailText? {
        guard let meeting = partnership.meetings[id] else { return nil }
        return MailText(
            subject: say(MailWords.moved(short(meeting))),
            [
                .paragraph(say(MailWords.movedTo)), .list(facts(meeting)),
                .link(say(MailWords.agendaAndPapers), to: link(.meeting(id))),
            ] + answering(.meeting(id)), language: language)
    }

    /// A meeting is cancelled, with the reason.
    public func meetingCancelled(_ id: MeetingID) -> MailText? {
        guard let meeting = partnership.meetings[id] else { return nil }
        let reason = meeting.cancelReason.flatMap { names.text($0) }
        return MailText(
            subject: say(MailWords.cancelled(short(meeting))),
            [
                .paragraph(say(MailWords.cancelledText)), .list(facts(meeting)),
                reason.map { .paragraph("\(say(MeetingWords.reason)): \($0)") },
                .link(say(MailWords.toMeeting), to: link(.meeting(id))),
            ], language: language)
    }

    /// A deputy is called, and asked to answer (R98).
    public func deputyCall(to id: MeetingID, deputy person: PersonID) -> MailText? {
        guard let meeting = partnership.meetings[id] else { return nil }
        func calls(_ calls: [DeputyCall]) -> Bool {
            calls.last.map { partnership.bodies.appointment($0.deputy)?.person == person } ?? false
        }
        let absence = meeting.absences.last { calls($0.calls) }
        let item = meeting.items.enumerated().last { _, item in
            item.closedAt == nil && item.conflicts.contains { $0.stands && calls($0.calls) }
        }
        let why =
            if absence == nil, let item {
                MailWords.callToItem(line(item.element, at: item.offset))
            } else {
                MailWords.callText(absence.map { say(names.holder(of: $0.appointment)) })
            }
        return MailText(
            subject: say(MailWords.call(short(meeting))),
            [
                .paragraph(say(why)), .list(facts(meeting)),
            ] + answering(.meeting(id), AnswerWords.answerCallHere) + [
                answers[.meeting(id)] == nil
                    ? .link(say(MailWords.answerHere), to: link(.meeting(id)))
                    : .link(say(MailWords.agendaAndPapers), to: link(.meeting(id)))
            ], language: language)
    }

    /// A deputy who was called need not come, for the member will; `nil` where they have been
    /// called for somebody else meanwhile (R98).
    public func deputyReleased(from id: MeetingID, deputy person: PersonID) -> MailText? {
        guard let meeting = partnership.meetings[id],
            !meeting.absences.contains(where: { absence in
                absence.calls.last.map {
                    $0.accepts != false
                        && partnership.bodies.appointment($0.deputy)?.person == person
                } ?? false
            })
        else { return nil }
        return MailText(
            subject: say(MailWords.released(short(meeting))),
            [
                .paragraph(say(MailWords.releasedText)), .list(facts(meeting)),
                .link(say(MailWords.toMeeting), to: link(.meeting(id))),
            ], language: language)
    }

    /// Which dates suit for a meeting, with where one answers; `nil` once answers are in. Places
    /// are the body's own until the meeting is planned, and stand on the page alone.
    public func datePoll(_ id: PollID) -> MailText? {
        guard let poll = partnership.polls[id],
            poll.takesAnswers(on: partnership.zone.date(at: now))
        else { return nil }
        let dates = poll.dates.map { date in
            let (year, month, day) = date.date.parts
            let (hour, minute) = date.time.parts
            let hours =
                date.until.map { language.times(from: (hour, minute), to: $0.parts) }
                ?? language.time(hour: hour, minute: minute)
            return language.longDate(year: year, month: month, day: day).capitalisedFirst
                + " \(hours)"
        }
        return MailText(
            subject: say(DatePollWords.title(names.abbreviation(poll.body))),
            [
                .paragraph(say(names.body(poll.body))), .list(dates),
                .paragraph(say(DatePollWords.closes(say(poll.closes.words)))),
                .link(say(DatePollWords.waiting), to: link(.datePoll(id))),
            ], language: language)
    }

    /// A case is sent out to be answered in writing, with the last day for it; the paper and the
    /// proposal are behind the link. `nil` when it can no longer be answered.
    public func inWriting(_ id: ItemID) -> MailText? {
        guard let meeting = partnership.meetings.meeting(of: id), let item = meeting.item(id),
            let round = item.roundInWriting, round.isOpen(at: now), let due = round.due
        else { return nil }
        let number = item.number.map { names.number($0) } ?? names.abbreviation(meeting.body)
        return MailText(
            subject: say(MailWords.inWriting(number)),
            [
                .paragraph(say(MailWords.inWritingText)),
                .list([
                    say(names.body(meeting.body)), "\(number): \(openTitle(of: item))",
                    say(InWritingWords.answerBy(partnership.zone.lastDay(before: due).words)),
                ]),
                .paragraph(say(InWritingWords.rule)),
                .link(say(MailWords.answerInWriting), to: link(.roundInWriting(id))),
            ], language: language)
    }

    /// Minutes for comment, with when silence approves them; or for information where the body's
    /// charter knows no approval (R76, R117).
    public func minutes(of id: MeetingID) -> MailText? {
        guard let meeting = partnership.meetings[id], let last = meeting.minutes.versions.last
        else { return nil }
        let approval = partnership.approval(of: meeting, at: last.circulatedAt)
        let deadline: Phrase? =
            if case .pending(let until) = approval {
                MailWords.silence(say(names.moment(until)))
            } else { nil }
        let subject =
            last.number == 1
            ? MailWords.minutes(short(meeting)) : MailWords.minutesAgain(short(meeting))
        return MailText(
            subject: say(subject),
            [
                .paragraph(say(MailWords.minutesText(last.number))),
                deadline.map { .paragraph(say($0)) },
                .link(say(MailWords.readMinutes), to: link(.minutes(id))),
            ], language: language)
    }
}
