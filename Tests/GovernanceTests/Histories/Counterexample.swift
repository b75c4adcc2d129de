@testable import Governance

/// A history that breaks an invariant, made as short as can be.
struct Counterexample: Sendable, CustomStringConvertible {
    let seed: UInt64
    let invariant: Invariant
    let chronicle: Chronicle
    let fault: String

    /// Shortens a history that breaks an invariant: takes out chunk after chunk, halving, as
    /// long as what is left, decided anew, still breaks it.
    init?(seed: UInt64, _ invariant: Invariant, in found: Chronicle) {
        guard var fault = invariant.fault(found) else { return nil }
        var shortest = found
        var size = max(1, found.steps.count / 2)
        while true {
            var start = 0
            while start < shortest.steps.count {
                var steps = shortest.steps
                steps.removeSubrange(start..<min(start + size, steps.count))
                let shorter = Chronicle(of: steps, from: found.opening, engine: found.engine)
                if let still = invariant.fault(shorter) {
                    (shortest, fault) = (shorter, still)
                } else {
                    start += size
                }
            }
            if size == 1 { break }
            size /= 2
        }
        self.seed = seed
        self.invariant = invariant
        self.fault = fault
        chronicle = shortest
    }

    /// The seed, what broke, and the history told step by step.
    var description: String {
        let told = chronicle.entries.enumerated().map { "  \($0). \(Counterexample.tell($1))" }
        return """
            broken: \(invariant.name)
            seed \(seed), from "\(chronicle.opening.name)"; \(fault)
            \(told.joined(separator: "\n"))
            """
    }

    private static func tell(_ entry: Chronicle.Entry) -> String {
        let command = entry.step.command
        let (day, time) = Zone.oslo.local(entry.step.at)
        let asked = Mirror(reflecting: command).children
            .map { "\($0.label ?? ""): \($0.value)" }.joined(separator: ", ")
        let answer =
            switch entry.verdict {
            case .granted(let granted):
                "granted: "
                    + granted.events.map { type(of: $0).name.rawValue }
                    .joined(separator: ", ")
            case .refused(let refusal): "refused: \(refusal.reason)"
            }
        return "\(day) \(time), person \(entry.step.actor.person) as \(entry.step.actor.hat) asks "
            + "\(type(of: command).name) (\(asked.prefix(300))) — \(answer)"
    }
}
