public import Governance

/// A refusal in words: what stands in the way and what to do now, why, and what can be done
/// instead.
public struct RefusalWords: Sendable, Hashable {
    /// What stands in the way, and what to do now.
    public let what: Phrase
    /// The clause that demands it; `nil` for what follows from the case itself.
    public let why: ClauseWords?
    /// What can be done instead, as a sentence.
    public let instead: Phrase?
}

/// A clause as it is shown beside whatever rests on it.
public struct ClauseWords: Sendable, Hashable {
    /// Which clause, for its address.
    public let clause: ClauseID
    /// The number as the source prints it.
    public let number: String
    /// Which document it stands in.
    public let source: String
    /// The decisive words, in the source's own language; empty for our defaults.
    public let quoted: String
    /// What it demands, in one plain sentence.
    public let plain: Phrase
    /// What kind of source it is.
    public let basis: Phrase
    /// What the sources leave unclear here, and what holds until it is settled.
    public let notes: [Phrase]
}

extension Names {
    /// A refusal in words, for the form that was sent and for "why not?" beside a missing button.
    public func words(for refusal: Refusal) -> RefusalWords {
        RefusalWords(
            what: sentence(for: refusal), why: refusal.clause.flatMap { clause($0) },
            instead: refusal.instead.flatMap { CommandWords.instead(of: $0) })
    }

    /// A clause of the charter as it is shown; `nil` where the charter has none of this name.
    public func clause(_ id: ClauseID) -> ClauseWords? {
        partnership.charter.clause(id).map {
            ClauseWords(
                clause: $0.id, number: $0.number, source: $0.source, quoted: $0.words,
                plain: Phrase($0.plain), basis: $0.basis.label,
                notes: $0.notes.map { Phrase($0.text) })
        }
    }

    private func sentence(for refusal: Refusal) -> Phrase {
        switch refusal.reason {
        case .access(let reason): sentence(reason)
        case .text(let reason): sentence(reason)
        case .charter(let reason): sentence(reason)
        case .bodies(let reason): sentence(reason)
        case .meetings(let reason): sentence(reason)
        case .polls(let reason): sentence(reason)
        case .agenda(let reason): sentence(reason, by: refusal.clause)
        case .impartiality(let reason): sentence(reason)
        case .cases(let reason): sentence(reason)
        case .anchoring(let reason): sentence(reason)
        case .decisions(let reason): sentence(reason)
        case .minutes(let reason): sentence(reason)
        case .openness(let reason): sentence(reason)
        case .followUp(let reason): sentence(reason)
        case .costs(let reason): sentence(reason)
        case .agreements(let reason): sentence(reason)
        }
    }
}
