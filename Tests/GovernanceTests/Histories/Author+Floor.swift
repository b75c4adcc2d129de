@testable import Governance

/// The speaking list, and who may be partial.
extension Author {
    static let speaking: [Idea] = [
        { author, state in
            guard author.random.chance(40),
                let item = author.item(state, where: \.isOpen),
                let meeting = state.meetings.meeting(of: item.id),
                let waiting = author.random.pick(meeting.speakers.waiting(on: item.id)),
                let speaker = state.bodies.appointment(waiting.appointment)
            else { return nil }
            return (
                author.own(speaker, state),
                WithdrawRequest(item: item.id, appointment: speaker.id)
            )
        },
        { author, state in
            guard author.random.chance(25), let item = author.item(state, where: \.isOpen),
                let meeting = state.meetings.meeting(of: item.id)
            else { return nil }
            let waiting = meeting.speakers.waiting(on: item.id).map(\.appointment)
            let present = meeting.present(at: author.now).sorted()
            guard let next = author.random.pick(waiting) ?? author.random.pick(present) else {
                return nil
            }
            return (
                author.leader(of: meeting.body, state), GiveFloor(item: item.id, appointment: next)
            )
        },
        { author, state in
            guard let meeting = author.meeting(state, where: { $0.speakers.current != nil }),
                let current = meeting.speakers.current,
                let speaker = state.bodies.appointment(current.appointment)
            else { return nil }
            return (
                author.random.chance(50)
                    ? author.own(speaker, state) : author.leader(of: meeting.body, state),
                EndSpeech(item: current.item, appointment: speaker.id)
            )
        },
    ]

    static let impartiality: [Idea] = [
        { author, state in
            guard author.random.chance(25),
                let item = author.item(state, where: { $0.closedAt == nil }),
                let meeting = state.meetings.meeting(of: item.id)
            else { return nil }
            let voices = (item.openVoices ?? []).map(\.appointment)
            let chosen = author.random.pick(voices).flatMap { state.bodies.appointment($0) }
            guard let person = chosen ?? author.person(in: meeting.body, state) else { return nil }
            return (
                author.own(person, state),
                DeclareConflict(
                    item: item.id, appointment: person.id, reason: author.text(),
                    ground: author.random.chance(30) ? Name("offl-13") : nil)
            )
        },
        rule, rule,
        { author, state in
            guard author.random.chance(30), let (item, conflict) = author.conflict(state),
                let person = state.bodies.appointment(conflict.appointment)
            else { return nil }
            return (
                author.own(person, state),
                TakeBackConflict(item: item.id, appointment: person.id, reason: author.text())
            )
        },
    ]

    private static let rule: Idea = { author, state in
        guard let (item, conflict) = author.conflict(state),
            conflict.ruling == nil || author.random.chance(20),
            let body = state.meetings.meeting(of: item.id)?.body
        else { return nil }
        let other = conflict.ruling?.finding == .disqualified || author.random.chance(15)
        return (
            author.leader(of: body, state),
            RuleOnConflict(
                item: item.id, appointment: conflict.appointment,
                finding: other ? .impartial : .disqualified, reason: author.text())
        )
    }

    private mutating func conflict(
        _ state: Partnership
    ) -> (AgendaItem, ConflictOfInterest)? {
        guard
            let item = item(
                state, where: { $0.closedAt == nil && $0.conflicts.contains(where: \.stands) }),
            let conflict = random.pick(item.conflicts.filter(\.stands))
        else { return nil }
        return (item, conflict)
    }
}
