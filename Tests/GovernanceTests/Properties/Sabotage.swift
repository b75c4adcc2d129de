import Synchronization

@testable import Governance

/// Ways to break the program for the checks to notice.
extension Engine {
    /// Records other events than the program does.
    static func altering(
        _ alter: @escaping @Sendable (any Event) -> [any Event]
    ) -> Engine {
        Engine(decide: { state, step, texts in
            guard let granted = ask(state, step, texts).granted else {
                return ask(state, step, texts)
            }
            return .granted(granted.with(granted.events.flatMap(alter), on: state, step))
        })
    }

    /// Gives whoever has just been found partial a say back in what is open.
    static let voicingThePartial = altering { event in
        guard let event = event as? ConflictRuled else { return [event] }
        let voice = Voice(seat: "ssu.kommune.1", appointment: event.appointment)
        return [event, VoiceHandedOver(item: event.item, voice: voice)]
    }

    /// Brings other texts than the events refer to.
    static func rewriting(
        _ rewrite: @escaping @Sendable ([TextID: String]) -> [TextID: String]
    ) -> Engine {
        Engine(decide: { state, step, texts in
            guard let granted = ask(state, step, texts).granted, !granted.texts.isEmpty else {
                return ask(state, step, texts)
            }
            return .granted(
                Granted(
                    events: granted.events, texts: rewrite(granted.texts), clauses: [],
                    warnings: [], state: granted.state))
        })
    }

    /// Counts an answer in a round, for the first seat, that the program refuses.
    static func answeringWhenRefused(
        _ should: @escaping @Sendable (Refusal) -> Bool
    ) -> Engine {
        Engine(decide: { state, step, texts in
            let verdict = ask(state, step, texts)
            guard case .refused(let refusal) = verdict, should(refusal),
                let answer = step.command as? AnswerRound,
                let seat = state.meetings.item(answer.item)?.rounds.last?.voices.first?.seat
            else { return verdict }
            let event = RoundAnswered(
                item: answer.item, seat: seat, appointment: answer.appointment,
                position: .agrees, text: nil)
            return .granted(Granted.forged([event], on: state, step))
        })
    }

    /// Decides on a case as soon as its item is called up, having moved the meeting first.
    static func decidingAtOnce(movingTo date: CivilDate? = nil) -> Engine {
        Engine(decide: { state, step, texts in
            let verdict = ask(state, step, texts)
            guard let granted = verdict.granted, let opened = step.command as? OpenItem,
                let item = state.meetings.item(opened.item), let caseID = item.caseID
            else { return verdict }
            let decision = DecisionMade(
                decision: state.decisions.next, case: caseID, item: item.id,
                number: TreatmentNumber(body: Fjord.strategic, sequence: 1, year: 2024),
                wording: TextID(1), method: .vote, outcome: .agreed, nextStep: nil)
            let moved: [any Event] =
                date.flatMap { date in
                    state.meetings.meeting(of: item.id).map {
                        [
                            MeetingMoved(
                                meeting: $0.id, date: date, time: .nine, until: nil, mode: .video,
                                place: nil)
                        ]
                    }
                } ?? []
            return .granted(granted.with(moved + granted.events + [decision], on: state, step))
        })
    }

    /// Takes silence for a yes: decides as soon as a case is sent out in writing.
    static let takingSilenceForYes = Engine(decide: { state, step, texts in
        let verdict = ask(state, step, texts)
        guard let granted = verdict.granted, let sent = step.command as? OpenRoundInWriting,
            let caseID = state.meetings.item(sent.item)?.caseID
        else { return verdict }
        let decision = DecisionMade(
            decision: state.decisions.next, case: caseID, item: sent.item,
            number: TreatmentNumber(body: Fjord.strategic, sequence: 1, year: 2024),
            wording: TextID(1), method: .inWriting, outcome: .agreed, nextStep: nil)
        return .granted(granted.with(granted.events + [decision], on: state, step))
    })

    /// Loses something from the state whenever a case is submitted.
    static func forgetting(_ forget: @escaping @Sendable (inout Partnership) -> Void) -> Engine {
        Engine(settle: { state, verdict in
            var settled = real.settle(state, verdict)
            if verdict.granted?.events.contains(where: { $0 is CaseSubmitted }) == true {
                forget(&settled)
            }
            return settled
        })
    }

    /// Records one event less every other time.
    static func fickle() -> Engine {
        let count = Mutex(0)
        return Engine(decide: { state, step, texts in
            let verdict = ask(state, step, texts)
            let isOdd = count.withLock { count in
                count += 1
                return count % 2 == 1
            }
            guard isOdd, let granted = verdict.granted, granted.events.count > 1 else {
                return verdict
            }
            return .granted(granted.with(granted.events.dropLast(), on: state, step))
        })
    }
}

extension Granted {
    /// The same grant with other events.
    fileprivate func with(
        _ events: [any Event], on state: Partnership, _ step: Step
    ) -> Granted {
        var after = state
        after.apply(events, EventHeader(at: step.at, actor: step.actor), texts: texts.count)
        return Granted(events: events, texts: texts, clauses: [], warnings: [], state: after)
    }

    fileprivate static func forged(
        _ events: [any Event], on state: Partnership, _ step: Step
    ) -> Granted {
        Granted(events: [], texts: [:], clauses: [], warnings: [], state: state)
            .with(events, on: state, step)
    }
}

extension Refusal {
    var isObserverRefused: Bool {
        if case .access(.notForYou(needs: [.member, .deputy])) = reason { true } else { false }
    }

    var isNotPresent: Bool { reason == .decisions(.noSay) || reason == .meetings(.notPresent) }
}

/// An event whose written form loses something.
struct Forgetful: Event {
    static let name: EventName = Name("test.forgetful")
    var secret = 0

    private enum CodingKeys: CodingKey {}

    func apply(to state: inout Partnership, _ header: EventHeader) { state.textCount += secret }
}
