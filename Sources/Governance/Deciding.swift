/// A command under decision: what the rule may look at, and what it has recorded so far.
///
/// Each recorded event is applied at once to a private copy of the state, so that a rule that
/// records several sees its own effect.
public struct Deciding {
    /// The state so far, the command's own events included.
    public private(set) var state: Partnership
    /// Who gives the command.
    public let actor: Actor
    /// When.
    public let at: Instant
    private let words: @Sendable (TextID) -> String?
    private var events: [any Event] = []
    private var texts: [TextID: String] = [:]
    private var clauses: [ClauseID] = []
    private var warnings: [Warning] = []

    init(
        state: Partnership, actor: Actor, at: Instant,
        words: @escaping @Sendable (TextID) -> String?
    ) {
        self.state = state
        self.actor = actor
        self.at = at
        self.words = words
    }

    /// The charter in force.
    var charter: Charter { state.charter }

    /// The local day of the command.
    var today: CivilDate { state.zone.date(at: at) }

    /// Records an event.
    mutating func record(_ event: some Event) {
        events.append(event)
        state.apply(event, EventHeader(at: at, actor: actor))
    }

    /// Names a clause that the grant rests on.
    mutating func rest(on clause: ClauseID) {
        if !clauses.contains(clause) { clauses.append(clause) }
    }

    /// Tells whoever gives the command something without refusing it.
    mutating func warn(_ concern: Warning.Concern, by clause: ClauseID?) {
        warnings.append(Warning(concern: concern, clause: clause))
    }

    /// Takes in a text that somebody wrote: screened, and from now on known by its number.
    ///
    /// - Throws: If it is empty, too long, holds control characters or an identity number.
    mutating func text(_ written: String, _ field: TextField) throws(Refusal) -> TextID {
        let text = try field.screened(written)
        let id = TextID(state.textCount + texts.count + 1)
        texts[id] = text
        return id
    }

    /// Takes in a text that may be left out; white space alone counts as left out.
    mutating func optionalText(_ written: String?, _ field: TextField) throws(Refusal) -> TextID? {
        guard let written, !written.allSatisfy(\.isWhitespace) else { return nil }
        return try text(written, field)
    }

    /// The words of a text, whether recorded before or by this command.
    func words(of id: TextID) -> String? { texts[id] ?? words(id) }

    var granted: Granted {
        var next = state
        next.textCount += texts.count
        next.position += 1
        next.lastChange = at
        return Granted(
            events: events, texts: texts, clauses: clauses, warnings: warnings, state: next)
    }
}
