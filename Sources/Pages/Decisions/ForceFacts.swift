import Governance

/// How far a decision reaches, for a reader: what the body decided and what the partners have
/// adopted at home are told as two things, unless the charter makes them one (R20, R156, X35).
struct ForceFacts: Codable, Hashable, Sendable {
    let kind: Kind
    /// In a word or two: `Forpliktende`.
    let words: String
    /// What that means, as a sentence.
    let sentence: String
    /// How many partners have adopted it at home; `nil` where that is not awaited, or is kept from
    /// this reader.
    let adopted: DecisionRow.Share?
    /// The clause that says so.
    let clause: ClauseID?

    /// The ways in which a decision can hold.
    enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// There was no agreement.
        case none
        /// As each partner's own formal decision.
        case formal
        /// As a duty, with the formal decision still at home.
        case binding
    }

    init(of decision: Decision, isReadable: Bool, for frame: Frame) {
        switch frame.partnership.force(of: decision) {
        case .none:
            kind = .none
            adopted = nil
        case .formal:
            kind = .formal
            adopted = nil
        case .binding(let adoptedBy, let whole):
            kind = .binding
            adopted = isReadable ? .init(part: adoptedBy.count, whole: whole) : nil
        }
        words = frame.say(kind.words)
        sentence = frame.say(kind.sentence)
        clause = frame.charter.body(decision.number.body)?.decisions?.delegated.clause
    }

    /// The word, and how many have adopted it at home: `Forpliktende. Vedtatt lokalt hos 3 av 18`
    func summary(in frame: Frame) -> String {
        let share = adopted.map {
            frame.say(DecisionsPageWords.adopted($0.part, of: $0.whole))
        }
        return [words, share].compactMap(\.self).joined(separator: ". ")
    }

    /// The clause, told below what it makes so.
    func why(in frame: Frame) -> HTML {
        clause.flatMap { frame.citation($0) }.shown { "<p>\($0)</p>" }
    }
}

extension ForceFacts.Kind {
    fileprivate var words: Phrase {
        switch self {
        case .none: DecisionsPageWords.holdsForNobody
        case .formal: DecisionsPageWords.formallyAdopted
        case .binding: DecisionsPageWords.isBinding
        }
    }

    fileprivate var sentence: Phrase {
        switch self {
        case .none: DecisionsPageWords.bindsNobody
        case .formal: DecisionsPageWords.bindsAll
        case .binding: DecisionsPageWords.bindsByConsensus
        }
    }
}
