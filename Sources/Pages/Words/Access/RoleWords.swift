public import Governance

extension Role {
    /// The role as a label.
    public var label: Phrase {
        switch self {
        case .signedIn: Phrase(nb: "Innlogget", nn: "Innlogga", en: "Signed in")
        case .operator: Phrase(nb: "Driftsansvarlig", nn: "Driftsansvarleg", en: "Operator")
        case .secretariat: Phrase(nb: "Sekretariat", nn: "Sekretariat", en: "Secretariat")
        case .leader: Phrase(nb: "Leder", nn: "Leiar", en: "Leader")
        case .deputyLeader: Phrase(nb: "Nestleder", nn: "Nestleiar", en: "Deputy leader")
        case .member: Phrase(nb: "Medlem", nn: "Medlem", en: "Member")
        case .deputy: Phrase(nb: "Vara", nn: "Vara", en: "Deputy")
        case .observer: Phrase(nb: "Observatør", nn: "Observatør", en: "Observer")
        case .listener: Phrase(nb: "Tilhører", nn: "Tilhøyrar", en: "Listener")
        case .contact: Phrase(nb: "Kontaktperson", nn: "Kontaktperson", en: "Contact person")
        }
    }

    /// Those who hold the role, inside a sentence: `sekretariatet`, `medlemmene`.
    public var inSentence: Phrase {
        switch self {
        case .signedIn:
            Phrase(nb: "alle som er innlogget", nn: "alle som er innlogga", en: "all signed in")
        case .operator:
            Phrase(nb: "driftsansvarlig", nn: "driftsansvarleg", en: "the operator")
        case .secretariat:
            Phrase(nb: "sekretariatet", nn: "sekretariatet", en: "the secretariat")
        case .leader: Phrase(nb: "lederen", nn: "leiaren", en: "the leader")
        case .deputyLeader: Phrase(nb: "nestlederen", nn: "nestleiaren", en: "the deputy leader")
        case .member: Phrase(nb: "medlemmene", nn: "medlemene", en: "the members")
        case .deputy:
            Phrase(
                nb: "vara som møter for et medlem", nn: "vara i staden for ein medlem",
                en: "a deputy who stands in for a member")
        case .observer: Phrase(nb: "observatørene", nn: "observatørane", en: "the observers")
        case .listener: Phrase(nb: "tilhørerne", nn: "tilhøyrarane", en: "the listeners")
        case .contact:
            Phrase(
                nb: "partnerens kontaktperson", nn: "kontaktpersonen hos partnaren",
                en: "the partner's contact person")
        }
    }
}

extension Phrase {
    /// Alternatives, with "or" before the last.
    static func anyOf(_ phrases: [Phrase]) -> Phrase {
        Phrase { language in
            let words = phrases.map { $0.in(language) }
            guard words.count > 1, let last = words.last else { return words.joined() }
            let or = language == .en ? " or " : " eller "
            return words.dropLast().joined(separator: ", ") + or + last
        }
    }
}
