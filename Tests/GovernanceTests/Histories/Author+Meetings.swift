@testable import Governance

/// Planning and holding meetings.
extension Author {
    static let planning: [Idea] = [
        { author, state in
            guard author.random.chance(30) else { return nil }
            let year = author.today(state).year + author.random.below(2)
            let month = author.random.below(3) + 10
            let dates = (0..<(1 + author.random.below(4))).compactMap { index in
                CivilDate(year: year, month: month, day: 1 + index * 7)
            }
            return (
                author.secretary(state),
                AdoptYearPlan(
                    body: Fjord.strategic, year: year,
                    dates: dates.map { PlannedDate($0, at: .nine, mode: .telephone) })
            )
        },
        plan, plan, openPoll, answerPoll, answerPoll, endPoll,
        { author, state in
            guard author.random.chance(40), let meeting = author.coming(state) else { return nil }
            let when = author.date(state)
            return (author.secretary(state), MoveMeeting(meeting: meeting.id, when: when))
        },
        { author, state in
            guard author.random.chance(15), let meeting = author.coming(state) else { return nil }
            return (
                author.secretary(state),
                CancelMeeting(meeting: meeting.id, reason: author.text())
            )
        },
        { author, state in
            guard author.random.chance(30), let meeting = author.coming(state) else { return nil }
            let link = "https://video.example/\(author.random.below(100))"
            return (
                author.secretary(state),
                SetStream(meeting: meeting.id, link: author.random.chance(90) ? link : nil)
            )
        },
        { author, state in
            guard author.random.chance(40) else { return nil }
            let body = author.random.chance(80) ? Fjord.strategic : Fjord.partnership
            return (
                author.leaderAlone(of: Fjord.strategic, state),
                CallExtraordinary(
                    body: body, when: author.date(state), reason: author.text())
            )
        },
        absence, absence, comesAfterAll, promise, answerCall, answerCall, open, open, open,
    ]

    static let holding: [Idea] = [
        { author, state in
            guard let meeting = author.meeting(state, where: \.isOpen),
                state.charter.body(meeting.body)?.meetings?.fixesNextDate != nil
                    || author.random.chance(5)
            else { return nil }
            let next = PlannedDate(meeting.date.adding(years: 1), at: .nine, mode: .physical)
            return (
                author.leader(of: meeting.body, state),
                FixNextMeeting(meeting: meeting.id, when: next)
            )
        },
        { author, state in
            guard let meeting = author.meeting(state, where: \.isOpen),
                !meeting.items.contains(where: \.isOpen) || author.random.chance(5),
                author.random.chance(
                    meeting.items.allSatisfy { $0.closedAt != nil } ? 60 : 8)
            else { return nil }
            return (author.leader(of: meeting.body, state), CloseMeeting(meeting: meeting.id))
        },
        arrive, arrive, arrive,
        { author, state in
            guard let meeting = author.meeting(state, where: \.isOpen),
                let id = author.random.pick(meeting.present(at: author.now).sorted()),
                let appointment = state.bodies.appointment(id), author.random.chance(60)
            else { return nil }
            return (author.own(appointment, state), Leave(meeting: meeting.id, appointment: id))
        },
        { author, state in
            guard author.random.chance(20), let meeting = author.meeting(state, where: \.isOpen)
            else { return nil }
            let people = state.bodies.people(in: meeting.body, on: author.today(state)).map(\.id)
            let present = people.filter { _ in author.random.chance(85) }
            let here = meeting.present(at: author.now).sorted()
            return (
                author.secretary(state),
                RecordAttendance(
                    meeting: meeting.id, present: present,
                    known: author.random.chance(80) ? here : people)
            )
        },
        absence,
    ]

    private static let plan: Idea = { author, state in
        guard author.random.chance(60),
            let body = author.random.pick(state.charter.bodies.filter { $0.meetings != nil })
        else { return nil }
        return (author.secretary(state), PlanMeeting(body: body.id, when: author.date(state)))
    }

    private static let open: Idea = { author, state in
        let today = author.today(state)
        guard
            let meeting = author.meeting(
                state,
                where: { $0.openedAt == nil && $0.cancelledAt == nil && $0.date == today })
        else { return nil }
        return (author.leader(of: meeting.body, state), OpenMeeting(meeting: meeting.id))
    }

    private static let absence: Idea = { author, state in
        let found = author.meeting(state) { $0.isOpen } ?? author.coming(state)
        guard let meeting = found, let absent = author.person(in: meeting.body, state) else {
            return nil
        }
        return (
            author.own(absent, state),
            ReportAbsence(meeting: meeting.id, appointment: absent.id)
        )
    }

    private static let comesAfterAll: Idea = { author, state in
        let found = author.meeting(state) { $0.closedAt == nil && !$0.absences.isEmpty }
        guard let meeting = found, let absence = author.random.pick(meeting.absences),
            let absent = state.bodies.appointment(absence.appointment)
        else { return nil }
        return (
            author.own(absent, state),
            WithdrawAbsence(meeting: meeting.id, appointment: absent.id)
        )
    }

    private static let promise: Idea = { author, state in
        guard let meeting = author.coming(state),
            let holder = author.person(in: meeting.body, state), !holder.place.isDeputy
        else { return nil }
        return (
            author.own(holder, state),
            PromiseAttendance(meeting: meeting.id, appointment: holder.id)
        )
    }

    private static let answerCall: Idea = { author, state in
        let called = author.meeting(state) { meeting in
            meeting.absences.contains { $0.calls.last.map { $0.accepts == nil } ?? false }
        }
        guard let meeting = called,
            let call = author.random.pick(meeting.absences.compactMap(\.calls.last)),
            let deputy = state.bodies.appointment(call.deputy)
        else { return nil }
        return (
            author.own(deputy, state),
            AnswerCall(
                meeting: meeting.id, deputy: deputy.id, accepts: author.random.chance(60))
        )
    }

    private static let arrive: Idea = { author, state in
        guard let meeting = author.meeting(state, where: \.isOpen),
            let person = author.person(in: meeting.body, state),
            !meeting.present(at: author.now).contains(person.id) || author.random.chance(5)
        else { return nil }
        return (author.own(person, state), Arrive(meeting: meeting.id, appointment: person.id))
    }

    /// A day soon, or somewhat later; rarely one that has passed.
    private mutating func date(_ state: Partnership) -> PlannedDate {
        let today = today(state)
        let days = random.chance(4) ? -3 : random.chance(40) ? random.below(3) : random.below(60)
        let mode = random.pick([MeetingMode.video, .video, .physical, .telephone]) ?? .video
        return PlannedDate(
            today.adding(days: days), at: .nine, mode: mode,
            place: random.chance(20) ? text() : nil)
    }

    mutating func leaderAlone(of body: BodyID, _ state: Partnership) -> Actor {
        guard let id = state.leadership(of: body)?.leader,
            let appointment = state.bodies.appointment(id)
        else { return secretary(state) }
        return Actor(appointment.person, as: .appointment(id))
    }
}

/// Asking which dates suit.
extension Author {
    private static let openPoll: Idea = { author, state in
        guard author.random.chance(60) else { return nil }
        let body = author.random.chance(80) ? Fjord.strategic : Fjord.partnership
        let dates = (0..<(1 + author.random.below(3))).map { _ in
            var when = author.date(state)
            when.date = when.date.adding(days: 30)
            return when
        }
        let closes = (dates.map(\.date).min() ?? author.today(state))
            .adding(days: -author.random.below(4))
        return (
            author.secretary(state), OpenDatePoll(body: body, dates: dates, closes: closes)
        )
    }

    private static let answerPoll: Idea = { author, state in
        guard let poll = author.random.pick(state.polls.unsettled),
            let person = author.person(in: poll.body, state)
        else { return nil }
        let answers = poll.dates.compactMap { _ in author.random.pick(DatePoll.Suits.allCases) }
        let actor = author.own(person, state)
        return (
            actor, AnswerDatePoll(poll: poll.id, appointment: person.id, answers: answers)
        )
    }

    private static let endPoll: Idea = { author, state in
        guard author.random.chance(90), let poll = author.random.pick(state.polls.unsettled) else {
            return nil
        }
        return author.random.chance(65)
            ? (
                author.secretary(state),
                SettleDatePoll(poll: poll.id, date: 1 + author.random.below(poll.dates.count))
            ) : (author.secretary(state), DropDatePoll(poll: poll.id))
    }
}
