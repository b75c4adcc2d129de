@testable import Governance

/// Somebody gives a command at a time.
struct Step: Sendable {
    let at: Instant
    let actor: Actor
    let command: any Command
}

/// What became of a step.
enum Verdict: Sendable {
    case granted(Granted)
    case refused(Refusal)

    var granted: Granted? {
        if case .granted(let granted) = self { granted } else { nil }
    }
}

/// The code under test as the checks see it, so that a fault can be planted in its place.
struct Engine: Sendable {
    var decide: @Sendable (Partnership, Step, [TextID: String]) -> Verdict = Engine.ask
    var nextChange: @Sendable (Partnership, Instant) -> Instant? = { $0.nextChange(after: $1) }
    var mayRead: @Sendable (Partnership, CaseID, Instant) -> Bool = {
        $0.mayRead($1, .everyone, at: $2)
    }

    /// The state after a verdict.
    var settle: @Sendable (Partnership, Verdict) -> Partnership = { $1.granted?.state ?? $0 }

    static let real = Engine()

    static func ask(_ state: Partnership, _ step: Step, _ texts: [TextID: String]) -> Verdict {
        do {
            return .granted(
                try state.decide(step.command, by: step.actor, at: step.at, words: { texts[$0] }))
        } catch {
            return .refused(error)
        }
    }
}

/// A history as it was played: each step with what it met and what it left behind.
struct Chronicle: Sendable {
    struct Entry: Sendable {
        let step: Step
        let before: Partnership
        let verdict: Verdict
        let after: Partnership
    }

    let opening: Opening
    let engine: Engine
    private(set) var entries: [Entry] = []
    /// What was recorded, the opening's own included, in order: each event with its header.
    private(set) var events: [(event: any Event, header: EventHeader)]
    private(set) var texts: [TextID: String]
    private(set) var state: Partnership

    init(from opening: Opening, engine: Engine = .real) {
        self.opening = opening
        self.engine = engine
        events = opening.recorded
        texts = opening.texts
        state = opening.state
    }

    init(of steps: [Step], from opening: Opening, engine: Engine = .real) {
        self.init(from: opening, engine: engine)
        for step in steps { play(step) }
    }

    /// Decides a step, and applies what was granted.
    @discardableResult
    mutating func play(_ step: Step) -> Verdict {
        let before = state
        let verdict = engine.decide(before, step, texts)
        state = engine.settle(before, verdict)
        if case .granted(let granted) = verdict {
            let header = EventHeader(at: step.at, actor: step.actor)
            events += granted.events.map { ($0, header) }
            texts.merge(granted.texts) { _, new in new }
        }
        entries.append(Entry(step: step, before: before, verdict: verdict, after: state))
        return verdict
    }

    var steps: [Step] { entries.map(\.step) }
}
