public import Governance

extension DecisionForm {
    /// How a body decides.
    public var label: Phrase {
        switch self {
        case .discussion:
            Phrase(nb: "Bare drøfting", nn: "Berre drøfting", en: "Discussion only")
        case .consensus: Phrase(nb: "Konsensus", nn: "Konsensus", en: "Consensus")
        case .consensusThenVote:
            Phrase(
                nb: "Konsensus, ellers avstemning", nn: "Konsensus, elles røysting",
                en: "Consensus, else a vote")
        }
    }
}

extension Distribution {
    /// How papers reach their readers.
    public var label: Phrase {
        switch self {
        case .mailWithLinks:
            Phrase(nb: "E-post med lenker", nn: "E-post med lenkjer", en: "E-mail with links")
        case .mailWithAttachments:
            Phrase(
                nb: "E-post med vedlegg", nn: "E-post med vedlegg", en: "E-mail with attachments")
        }
    }
}

extension Strictness {
    /// How hard a rule is.
    public var label: Phrase {
        switch self {
        case .refuse: Phrase(nb: "Stopper", nn: "Stoppar", en: "Stops")
        case .warn: Phrase(nb: "Gir en advarsel", nn: "Gir ei åtvaring", en: "Warns")
        }
    }
}

extension LateCase {
    /// What lets a late case in.
    public var label: Phrase {
        switch self {
        case .leaderAndReason:
            Phrase(
                nb: "Lederens godkjenning og en begrunnelse",
                nn: "Godkjenning frå leiaren og ei grunngjeving",
                en: "The leader's approval and a reason")
        case .reason: Phrase(nb: "En begrunnelse", nn: "Ei grunngjeving", en: "A reason")
        case .never: Phrase(nb: "Saken må vente", nn: "Saka må vente", en: "The case must wait")
        }
    }
}

extension CaseTerms.Intake {
    /// Who may submit cases.
    public var label: Phrase {
        switch self {
        case .anyone:
            Phrase(
                nb: "Alle som er innlogget", nn: "Alle som er innlogga",
                en: "Anyone who has signed in")
        case .participants:
            Phrase(
                nb: "De som har en plass, og partnernes kontaktpersoner",
                nn: "Dei som har ein plass, og kontaktpersonane hos partnarane",
                en: "Those who hold a seat, and the partners' contact persons")
        }
    }
}

extension PartnerKind {
    /// Municipality or trust.
    public var label: Phrase {
        switch self {
        case .municipality: Phrase(nb: "Kommune", nn: "Kommune", en: "Municipality")
        case .trust: Phrase(nb: "Helseforetak", nn: "Helseføretak", en: "Hospital trust")
        }
    }
}
