@testable import Governance

extension Invariant {
    /// What a decision rests on: R149, R113, R110, R111.
    static let deciding: [Invariant] = [
        Invariant(name: "two steps: decided only after a discussion in an earlier meeting") {
            $0.firstDecisionFault { decision, item, register in
                guard register.triage[decision.case]?.steps == .two else { return nil }
                let body = register.bodies[item.meeting]
                let isDiscussed = register.items.values.contains { other in
                    guard other.theCase == decision.case, other.isClosed,
                        let earlier = register.dates[other.meeting],
                        let date = register.dates[item.meeting]
                    else { return false }
                    return earlier < date && register.bodies[other.meeting] == body
                }
                return isDiscussed ? nil : "never discussed in an earlier meeting"
            }
        },
        Invariant(name: "decided only what was sent out before the meeting's day") {
            $0.firstDecisionFault { _, item, register in
                guard let announced = item.announced, let date = register.dates[item.meeting],
                    Zone.oslo.date(at: announced) < date
                else { return "not sent out before the day of the meeting" }
                return nil
            }
        },
        Invariant(name: "decided only what came four weeks before, or late on both conditions") {
            $0.firstDecisionFault { decision, item, register in
                guard register.bodies[item.meeting] == Fjord.strategic, !item.isLate,
                    let received = register.received[decision.case],
                    let date = register.dates[item.meeting]
                else { return nil }
                return Zone.oslo.date(at: received) <= date.adding(days: -28)
                    ? nil : "came late, and no conditions are recorded"
            }
        },
        Invariant(name: "decided in writing only when everyone who was asked has agreed in words") {
            chronicle in
            var agreed: [ItemID: Set<SeatID>] = [:]
            var asked: [ItemID: [Voice]] = [:]
            return chronicle.firstFault { event, _, _ in
                switch event {
                case let event as RoundOpenedInWriting: asked[event.item] = event.voices
                case let event as RoundAnswered where event.position != .objects:
                    agreed[event.item, default: []].insert(event.seat)
                case let event as RoundAnswered: agreed[event.item]?.remove(event.seat)
                case let event as DecisionMade where event.method == .inWriting:
                    let silent = (asked[event.item] ?? []).filter {
                        agreed[event.item]?.contains($0.seat) != true
                    }
                    return asked[event.item]?.isEmpty == false && silent.isEmpty
                        ? nil : "decided without \(silent)"
                default: break
                }
                return nil
            }
        },
        Invariant(name: "decided only a case that the body has") {
            $0.firstDecisionFault { decision, item, register in
                if register.withdrawn.contains(decision.case) { return "the case was withdrawn" }
                guard case .routed(let body) = register.triage[decision.case]?.outcome,
                    body == register.bodies[item.meeting]
                else { return "the case is not of this body" }
                return nil
            }
        },
    ]
}

extension Chronicle {
    fileprivate func firstDecisionFault(
        _ judge: (DecisionMade, Register.Item, Register) -> String?
    ) -> String? {
        firstFault { event, _, register in
            guard let decision = event as? DecisionMade else { return nil }
            guard let item = register.items[decision.item], item.theCase == decision.case else {
                return "decision \(decision.decision) has no item"
            }
            return judge(decision, item, register).map {
                "decision \(decision.decision) on case \(decision.case): \($0)"
            }
        }
    }
}
