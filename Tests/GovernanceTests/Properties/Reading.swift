@testable import Governance

extension Invariant {
    /// Openness: R68, R143, and the temporary exemption of what nobody has assessed.
    static let reading: [Invariant] = [
        Invariant(name: "the public reads no case that is exempted or awaits triage", every: 2) {
            chronicle in
            var register = Register()
            for (event, header) in chronicle.opening.recorded {
                register.read(event, at: header.at)
            }
            return chronicle.entries.firstFault { entry in
                for event in entry.verdict.granted?.events ?? [] {
                    register.read(event, at: entry.step.at)
                }
                let hidden = register.hidden(at: entry.step.at)
                let seen = hidden.first { chronicle.engine.mayRead(entry.after, $0, entry.step.at) }
                if let seen { return "case \(seen) is open to all" }
                let item = entry.after.meetings.byDate.flatMap(\.items).first { item in
                    item.caseID.map(hidden.contains) == true
                        && entry.after.mayRead(item.id, .everyone, at: entry.step.at)
                }
                return item.map { "item \($0.id) is open to all" }
            }
        }
    ]
}

extension Register {
    /// The cases that the public may not read.
    fileprivate func hidden(at instant: Instant) -> Set<CaseID> {
        let today = Zone.oslo.date(at: instant)
        return Set(
            received.keys.filter { id in
                if let exemption = exempted[id], exemption.until.map({ today <= $0 }) ?? true {
                    return true
                }
                return triage[id] == nil || triage[id]?.outcome == .returned
            })
    }
}
