public import Governance

/// One thing that somebody asked for, and when: a line of a script.
public struct Act: Sendable {
    /// When.
    public let at: Instant
    /// Who, and in which capacity.
    public let actor: Actor
    /// What was asked for.
    public let command: any Command
    /// The rule that refused it on the stage; `nil` where it was granted.
    public let refusal: Refusal?
}

/// Plays commands on a partnership that lives in memory alone, and keeps the script.
///
/// Nothing is recorded anywhere: whoever wants the same to happen in earnest hands the acts to a
/// desk, one by one, which grants and refuses them for the same reasons.
public struct Stage: Sendable {
    /// The partnership after the acts so far.
    public private(set) var partnership: Partnership
    /// Everything that was asked for, in order, refused acts included.
    public private(set) var acts: [Act] = []
    private var texts: [TextID: String] = [:]

    /// An empty stage, before the partnership is founded.
    public init(zone: Zone) {
        partnership = Partnership(zone: zone)
    }

    /// Asks for something that is to be granted.
    ///
    /// - Throws: The rule that refuses it; the act stands in the script all the same.
    @discardableResult
    public mutating func play(
        _ command: some Command, by actor: Actor, at instant: Instant
    ) throws(Refusal) -> Granted {
        try ask(command, by: actor, at: instant).get()
    }

    /// Asks for something, whatever the answer.
    @discardableResult
    public mutating func ask(
        _ command: some Command, by actor: Actor, at instant: Instant
    ) -> Result<Granted, Refusal> {
        let answer: Result<Granted, Refusal>
        do {
            let known = texts
            answer = .success(
                try partnership.decide(command, by: actor, at: instant) { known[$0] })
        } catch {
            answer = .failure(error)
        }
        var refusal: Refusal?
        switch answer {
        case .success(let granted):
            partnership = granted.state
            texts.merge(granted.texts) { _, new in new }
        case .failure(let reason):
            refusal = reason
        }
        acts.append(Act(at: instant, actor: actor, command: command, refusal: refusal))
        return answer
    }

    /// The words of a text that was taken in on this stage.
    public func words(of id: TextID) -> String? { texts[id] }
}
