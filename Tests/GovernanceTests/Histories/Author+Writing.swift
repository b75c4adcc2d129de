@testable import Governance

/// Cases that are decided in writing, between meetings.
extension Author {
    static let writing: [Idea] = [
        sendOut, sendOut, sendOut, prepareToSend,
        answerInWriting, answerInWriting, answerInWriting,
        { author, state in
            guard let item = author.inWriting(state),
                let body = state.meetings.meeting(of: item.id)?.body
            else { return nil }
            let reason = author.random.chance(50) ? author.text() : nil
            return (
                author.leader(of: body, state), DemandMeeting(item: item.id, reason: reason)
            )
        },
    ]

    private static let sendOut: Idea = { author, state in
        let now = author.now
        let slips = author.random.chance(2)
        let items = state.meetings.byDate.filter { $0.openedAt == nil }.flatMap(\.items)
            .filter { slips || state.obstacle(toAskingInWriting: $0.id, at: now) == nil }
        guard let item = author.random.pick(items),
            let body = state.meetings.meeting(of: item.id)?.body
        else { return nil }
        return (
            author.leader(of: body, state),
            OpenRoundInWriting(item: item.id, wording: author.text())
        )
    }

    /// The paper that a case on a coming agenda lacks.
    private static let prepareToSend: Idea = { author, state in
        let now = author.now
        let lacking = state.meetings.byDate.filter { $0.openedAt == nil }.flatMap(\.items).filter {
            state.obstacle(toAskingInWriting: $0.id, at: now)?.reason == .decisions(.paperMissing)
        }
        guard let id = author.random.pick(lacking)?.caseID else { return nil }
        return (
            author.secretary(state),
            WritePaper(
                case: id, basedOn: 0, title: author.text(), background: author.text(),
                recommendation: author.text())
        )
    }

    private static let answerInWriting: Idea = { author, state in
        guard let item = author.inWriting(state), let round = item.roundInWriting,
            let meeting = state.meetings.meeting(of: item.id)
        else { return nil }
        let asked = state.answering(round, on: item, in: meeting.body, author.today(state))
            .filter { round.unanswered.contains($0.seat) }
        guard let voice = author.random.pick(asked),
            let appointment = state.bodies.appointment(voice.appointment)
        else { return nil }
        let position: Position = author.random.chance(95) ? .agrees : .objects
        return (
            author.own(appointment, state),
            AnswerRound(
                item: item.id, appointment: appointment.id, position: position,
                text: author.text())
        )
    }

    private mutating func inWriting(_ state: Partnership) -> AgendaItem? {
        let now = now
        let items = state.meetings.byDate.flatMap(\.items)
        return random.pick(items.filter { $0.roundInWriting?.isOpen(at: now) == true })
    }
}
