public import Governance

extension Position {
    /// Where somebody stands on a proposal.
    public var label: Phrase {
        switch self {
        case .agrees: Phrase(nb: "Slutter seg til", nn: "Sluttar seg til", en: "Agrees")
        case .agreesWithReservation:
            Phrase(
                nb: "Slutter seg til med forbehold", nn: "Sluttar seg til med atterhald",
                en: "Agrees with a reservation")
        case .objects: Phrase(nb: "Har innsigelse", nn: "Har motsegn", en: "Objects")
        }
    }
}

extension Ballot.Choice {
    /// For or against.
    public var label: Phrase {
        switch self {
        case .for: Phrase(nb: "For", nn: "For", en: "For")
        case .against: Phrase(nb: "Mot", nn: "Mot", en: "Against")
        }
    }
}

extension Decision.Method {
    /// How it was decided.
    public var label: Phrase {
        switch self {
        case .consensus: Phrase(nb: "Ved konsensus", nn: "Ved konsensus", en: "By consensus")
        case .vote: Phrase(nb: "Ved avstemning", nn: "Ved røysting", en: "By vote")
        case .inWriting:
            Phrase(
                nb: "Skriftlig, ved konsensus", nn: "Skriftleg, ved konsensus",
                en: "In writing, by consensus")
        }
    }
}

extension Decision.Outcome {
    /// Whether there was agreement.
    public var label: Phrase {
        switch self {
        case .agreed: Phrase(nb: "Vedtatt", nn: "Vedteke", en: "Decided")
        case .notAgreed: Phrase(nb: "Ikke enighet", nn: "Ikkje semje", en: "No agreement")
        }
    }
}

extension NextStep {
    /// What follows when a body does not agree.
    public var label: Phrase {
        switch self {
        case .returnsToBody:
            Phrase(
                nb: "Saken kommer tilbake til samme organ",
                nn: "Saka kjem tilbake til same organ",
                en: "The case comes back to the same body")
        case .goesToPartnershipMeeting:
            Phrase(
                nb: "Saken går videre til Partnerskapsmøtet",
                nn: "Saka går vidare til Partnarskapsmøtet",
                en: "The case goes on to the partnership meeting")
        case .disagreementProcedure:
            Phrase(
                nb: "Saken følger avtalens regler om uenighet",
                nn: "Saka følgjer reglane i avtalen om usemje",
                en: "The case follows the agreement's rules on disagreement")
        }
    }
}
