@testable import Governance

/// Rounds, votes and minutes, and which ideas come when.
extension Author {
    static let between =
        bodies + planning + cases + agenda + minutes + writing + agreements
    static let inSession = holding + treating + deciding + deciding

    static let deciding: [Idea] = [
        { author, state in
            guard let item = author.decidable(state), item.proposals.count < 2 else { return nil }
            return (
                author.secretary(state),
                ProposeDecision(item: item.id, wording: author.text())
            )
        },
        { author, state in
            guard let item = author.decidable(state), !item.proposals.isEmpty,
                item.openVoices == nil || author.random.chance(5)
            else { return nil }
            let body = state.meetings.meeting(of: item.id)?.body ?? Fjord.strategic
            return (
                author.leader(of: body, state),
                OpenRound(item: item.id, proposal: 1 + author.random.below(item.proposals.count))
            )
        },
        answer, answer, answer,
        { author, state in
            guard let item = author.item(state, where: { $0.rounds.last?.closedAt == nil }),
                !item.rounds.isEmpty, author.random.chance(40)
            else { return nil }
            return (author.secretary(state), CloseRound(item: item.id))
        },
        { author, state in
            guard let item = author.decidable(state), !item.proposals.isEmpty,
                item.openVoices == nil || author.random.chance(5)
            else { return nil }
            return (author.secretary(state), OpenVote(item: item.id, proposal: 1))
        },
        cast, cast, cast,
        closeVote, closeVote,
    ]

    static let minutes: [Idea] = [
        { author, state in
            guard
                let meeting = author.meeting(
                    state,
                    where: { [now = author.now] meeting in
                        guard meeting.closedAt != nil else { return false }
                        return switch state.approval(of: meeting, at: now) {
                        case .none, .stopped, .approved: true
                        case .pending, .notDemanded: false
                        }
                    })
            else { return nil }
            return (
                author.secretary(state),
                CirculateMinutes(
                    meeting: meeting.id, text: author.text(), reason: author.text())
            )
        },
        { author, state in
            guard
                let meeting = author.meeting(
                    state, where: { !$0.minutes.versions.isEmpty && $0.closedAt != nil }),
                let id = author.random.pick(meeting.attendance.keys.sorted()),
                let present = state.bodies.appointment(id)
            else { return nil }
            return (
                Actor(present.person, as: .appointment(id)),
                RequestChange(meeting: meeting.id, text: author.text())
            )
        },
        { author, state in
            guard
                let meeting = author.meeting(
                    state,
                    where: {
                        guard let last = $0.minutes.versions.last else { return false }
                        return $0.minutes.publications.last?.version != last.number
                    })
            else { return nil }
            let isOpen = state.isOpen(meeting, to: .everyone, at: author.now)
            return (
                author.secretary(state),
                PublishMinutes(meeting: meeting.id, publicText: isOpen ? nil : author.text())
            )
        },
        { author, state in
            guard
                let meeting = author.meeting(state, where: { !$0.minutes.publications.isEmpty }),
                let partner = author.random.pick(state.charter.partners)
            else { return nil }
            return (
                author.answering(for: partner.id, state),
                RegisterPublication(
                    meeting: meeting.id, partner: partner.id,
                    link: "https://kommune.example/\(author.random.below(100))")
            )
        },
    ]

    private static let closeVote: Idea = { author, state in
        guard
            let item = author.item(
                state, where: { !$0.votes.isEmpty && $0.votes.last?.closedAt == nil }),
            let vote = item.votes.last,
            vote.ballots.count >= vote.voices.count - 1 || author.random.chance(10)
        else { return nil }
        return (author.secretary(state), CloseVote(item: item.id))
    }

    private static let answer: Idea = { author, state in
        guard
            let item = author.item(
                state, where: { !$0.rounds.isEmpty && $0.rounds.last?.closedAt == nil }),
            let (appointment, actor) = author.voter(on: item, state)
        else { return nil }
        let position: Position =
            author.random.chance(80) ? .agrees : author.random.pick(Position.allCases) ?? .agrees
        return (
            actor,
            AnswerRound(
                item: item.id, appointment: appointment, position: position,
                text: author.random.chance(80) ? author.text() : nil)
        )
    }

    private static let cast: Idea = { author, state in
        guard
            let item = author.item(
                state, where: { !$0.votes.isEmpty && $0.votes.last?.closedAt == nil }),
            let (appointment, actor) = author.voter(on: item, state)
        else { return nil }
        return (
            actor,
            CastVote(
                item: item.id, appointment: appointment,
                choice: author.random.chance(75) ? .for : .against)
        )
    }

    private mutating func decidable(_ state: Partnership) -> AgendaItem? {
        let now = now
        return item(state) {
            $0.isOpen && ($0.decision == nil || state.obstacle(toDeciding: $0.id, at: now) == nil)
        }
    }

    /// Mostly somebody with a say, and often enough somebody without.
    private mutating func voter(
        on item: AgendaItem, _ state: Partnership
    ) -> (AppointmentID, Actor)? {
        let body = state.meetings.meeting(of: item.id)?.body ?? Fjord.strategic
        let chosen =
            random.chance(80)
            ? random.pick(item.openVoices ?? [])?.appointment : person(in: body, state)?.id
        guard let chosen, let appointment = state.bodies.appointment(chosen) else { return nil }
        return (chosen, own(appointment, state))
    }
}
