@testable import Governance

/// The agenda, from placing to minutes of what was said.
extension Author {
    static let agenda: [Idea] = [
        approveLate, approveLate, approveLate, approveLate, approveLate, approveLate,
        place, place, place,
        { author, state in
            guard author.random.chance(50), let meeting = author.coming(state) else { return nil }
            return (
                author.secretary(state),
                AddItem(meeting: meeting.id, kind: .information, title: author.text())
            )
        },
        { author, state in
            guard let meeting = author.agendaToChange(state), author.random.chance(12),
                let item = author.random.pick(meeting.items)
            else { return nil }
            return (author.secretary(state), RemoveItem(item: item.id))
        },
        { author, state in
            guard author.random.chance(20), let meeting = author.agendaToChange(state) else {
                return nil
            }
            let items = meeting.items.map(\.id).shuffled(using: &author.random)
            return (author.secretary(state), OrderAgenda(meeting: meeting.id, items: items))
        },
        { author, state in
            guard author.random.chance(30), let meeting = author.agendaToChange(state),
                let item = author.random.pick(meeting.items)
            else { return nil }
            let plan = ItemPlan(
                item: item.id, minutes: author.random.chance(90) ? author.random.below(90) : nil,
                presenter: author.random.chance(50) ? author.text() : nil)
            return (author.secretary(state), ScheduleAgenda(meeting: meeting.id, items: [plan]))
        },
        { author, state in
            guard author.random.chance(40), let meeting = author.coming(state),
                let proposal = author.random.pick(
                    state.agendaProposals(for: meeting, at: author.now))
            else { return nil }
            let taken = TakenIn(proposal.subject, title: author.text())
            return (
                author.secretary(state), TakeInProposed(meeting: meeting.id, proposals: [taken])
            )
        },
        approve, approve, approve, approve, approve, approve, notice, notice, notice, notice,
        notice,
        notice, notice, notice,
    ]

    static let treating: [Idea] = [
        { author, state in
            guard let item = author.item(state, where: { $0.openedAt == nil }) else { return nil }
            return (author.secretary(state), OpenItem(item: item.id))
        },
        { author, state in
            guard
                let item = author.item(
                    state, where: { $0.isOpen && $0.openVoices == nil }), author.random.chance(30)
            else { return nil }
            return (author.secretary(state), CloseItem(item: item.id))
        },
        { author, state in
            guard author.random.chance(40), let (item, speaker) = author.speaker(state) else {
                return nil
            }
            return (
                author.own(speaker, state), RequestFloor(item: item.id, appointment: speaker.id)
            )
        },
        { author, state in
            guard author.random.chance(40), let (item, speaker) = author.speaker(state) else {
                return nil
            }
            return (
                author.own(speaker, state),
                MakeStatement(item: item.id, appointment: speaker.id, text: author.text())
            )
        },
        { author, state in
            guard author.random.chance(10), let meeting = author.meeting(state, where: \.isOpen)
            else { return nil }
            return (
                author.secretary(state),
                AddItem(meeting: meeting.id, kind: .otherBusiness, title: author.text())
            )
        },
    ]

    private static let approveLate: Idea = { author, state in
        guard let (found, meeting) = author.placeable(state, inTime: false) else { return nil }
        return (
            author.leaderAlone(of: meeting.body, state),
            ApproveLateCase(case: found.id, meeting: meeting.id)
        )
    }

    private static let place: Idea = { author, state in
        guard let (found, meeting) = author.placeable(state, inTime: true) else { return nil }
        return (
            author.secretary(state),
            PlaceCase(
                case: found.id, meeting: meeting.id,
                urgency: author.random.chance(60) ? author.text() : nil)
        )
    }

    private static let approve: Idea = { author, state in
        guard
            let meeting = author.meeting(
                state,
                where: {
                    $0.openedAt == nil && $0.cancelledAt == nil && $0.body == Fjord.strategic
                        && !$0.items.isEmpty && $0.agendaApprovals.count < 3
                })
        else { return nil }
        let given = Set(meeting.agendaApprovals.map(\.role))
        let leadership = state.leadership(of: meeting.body)
        let missing =
            given.contains(.leader)
            ? (given.contains(.deputyLeader) ? nil : leadership?.deputyLeader) : leadership?.leader
        guard let missing, let appointment = state.bodies.appointment(missing) else {
            return (author.secretary(state), ApproveAgenda(meeting: meeting.id))
        }
        return (
            Actor(appointment.person, as: .appointment(missing)),
            ApproveAgenda(meeting: meeting.id)
        )
    }

    private static let notice: Idea = { author, state in
        let today = author.today(state)
        let found = author.meeting(state) { meeting in
            meeting.openedAt == nil && meeting.cancelledAt == nil && meeting.date > today
                && !meeting.items.isEmpty
                && (meeting.body != Fjord.strategic || meeting.agendaApprovals.count == 3)
                && (meeting.notices.isEmpty || meeting.items.contains { $0.announcedAt == nil })
        }
        guard let found else { return nil }
        return (author.secretary(state), SendNotice(meeting: found.id))
    }

    private mutating func agendaToChange(_ state: Partnership) -> Meeting? {
        meeting(state) {
            $0.openedAt == nil && $0.cancelledAt == nil && $0.notices.isEmpty && !$0.items.isEmpty
        }
    }

    private mutating func placeable(
        _ state: Partnership, inTime: Bool
    ) -> (Case, Meeting)? {
        let today = today(state)
        let chosen = meeting(state) { meeting in
            meeting.openedAt == nil && meeting.cancelledAt == nil && meeting.date >= today
                && state.cases.newestFirst.contains { $0.intake == .routed(meeting.body) }
        }
        guard let meeting = chosen else { return nil }
        let found = theCase(state) { found in
            guard found.intake == .routed(meeting.body),
                !meeting.items.contains(where: { $0.caseID == found.id })
            else { return false }
            if case .late = state.reporting(of: found, for: meeting) {
                return !inTime || found.lateApprovals[meeting.id] != nil
            }
            return inTime
        }
        return found.map { ($0, meeting) }
    }

    private mutating func speaker(_ state: Partnership) -> (AgendaItem, Appointment)? {
        guard let item = item(state, where: \.isOpen),
            let body = state.meetings.meeting(of: item.id)?.body,
            let speaker = person(in: body, state)
        else { return nil }
        return (item, speaker)
    }
}
