/// Something a person asks the partnership to record, with the rule that grants or refuses it.
///
/// A command is a small value; its ``decide(_:)`` reads like the clauses it keeps. It is asked
/// when a button is shown, and again when it is pressed, so the two can never disagree.
public protocol Command: Codable, Hashable, Sendable {
    /// The stable wire name, for example `case.submit`.
    static var name: CommandName { get }

    /// The body whose roles count for whoever gives the command; `nil` where none does.
    func body(in state: Partnership) -> BodyID?

    /// The recorded texts whose words the rule compares; they are fetched before it is asked.
    func quotedTexts(in state: Partnership) -> [TextID]

    /// Records what follows, or throws the rule that refuses it.
    func decide(_ deciding: inout Deciding) throws(Refusal)
}

extension Command {
    /// No body: only roles towards the whole partnership count.
    public func body(in state: Partnership) -> BodyID? { nil }

    /// None: few rules look at words.
    public func quotedTexts(in state: Partnership) -> [TextID] { [] }
}

/// Something that happened; it is never changed, and it can always be applied.
public protocol Event: Codable, Hashable, Sendable {
    /// The stable wire name, for example `case.submitted`.
    static var name: EventName { get }

    /// Changes the state; an event that was recorded is never refused.
    func apply(to state: inout Partnership, _ header: EventHeader)

    /// Whose history it belongs to.
    func concerns(in state: Partnership) -> [Trail]
}

/// What all events of an entry share.
public struct EventHeader: Hashable, Sendable {
    /// When it was recorded.
    public let at: Instant
    /// Who gave the command, and in which capacity.
    public let actor: Actor

    /// A header of an entry.
    public init(at: Instant, actor: Actor) {
        self.at = at
        self.actor = actor
    }
}

/// The answer to a granted command.
public struct Granted: Sendable {
    /// What is to be recorded, in order; never empty.
    public let events: [any Event]
    /// The human-written texts that the events refer to.
    public let texts: [TextID: String]
    /// The clauses that the grant rests on.
    public let clauses: [ClauseID]
    /// What whoever gave the command should know.
    public let warnings: [Warning]
    /// The partnership after the events.
    public let state: Partnership
}

extension Partnership {
    /// Grants a command and says what is to be recorded, or refuses it with the rule.
    ///
    /// - Parameters:
    ///   - command: What is asked for.
    ///   - actor: Who asks, and in which capacity.
    ///   - at: When; the core never asks a clock.
    ///   - words: Looks up a text already recorded, for rules that compare wordings.
    /// - Throws: A ``Refusal``, and then nothing is to be recorded.
    public func decide(
        _ command: some Command, by actor: Actor, at: Instant,
        words: @escaping @Sendable (TextID) -> String? = { _ in nil }
    ) throws(Refusal) -> Granted {
        var deciding = Deciding(state: self, actor: actor, at: at, words: words)
        try authorise(command, by: actor, at: at)
        try command.decide(&deciding)
        return deciding.granted
    }
}
