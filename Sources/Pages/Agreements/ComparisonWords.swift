import Governance

/// What the comparison of agreements says.
enum ComparisonWords {
    static let lead = Phrase(
        nb: "Se hva som er likt og ulikt, punkt for punkt og ord for ord.",
        nn: "Sjå kva som er likt og ulikt, punkt for punkt og ord for ord.",
        en: "See what is alike and what differs, clause by clause and word by word.")
    static let with = Phrase(nb: "Sammenlign med", nn: "Samanlikn med", en: "Compare with")
    static let compare = Phrase(nb: "Sammenlign", nn: "Samanlikn", en: "Compare")
    static let template = Phrase(
        nb: "Den nasjonale malen fra 2011 (overskriftene)",
        nn: "Den nasjonale malen frå 2011 (overskriftene)",
        en: "The national template of 2011 (its headings)")
    static let noPairs = Phrase(
        nb: "Ingen punkter i de to tekstene hører sammen.",
        nn: "Ingen punkt i dei to tekstane høyrer saman.",
        en: "No clauses of the two texts belong together.")
    static let onlyHeading = Phrase(
        nb: "Bare overskriften er sammenlignet; den ene teksten står tom under den.",
        nn: "Berre overskrifta er samanlikna; den eine teksten står tom under ho.",
        en: "Only the heading is compared; one of the texts is empty below it.")
    static let explanation = Phrase(
        nb: "Likheten er hvor stor del av ordene i de to punktene som står i begge, i samme "
            + "rekkefølge. Punkter hører sammen når de har samme overskrift, ellers når over "
            + "halvparten av ordene er like, og til sist når de har samme nummer og noen ord "
            + "felles.",
        nn: "Likskapen er kor stor del av orda i dei to punkta som står i begge, i same "
            + "rekkjefølgje. Punkt høyrer saman når dei har same overskrift, elles når over "
            + "halvparten av orda er like, og til sist når dei har same nummer og nokre ord "
            + "felles.",
        en: "Likeness is how much of the words of the two clauses stands in both, in the same "
            + "order. Clauses belong together when they have the same heading, else when more "
            + "than half of their words are alike, and at last when they have the same number "
            + "and some words in common.")

    static func title(_ name: String) -> Phrase {
        Phrase(nb: "Sammenlign: \(name)", nn: "Samanlikn: \(name)", en: "Compare: \(name)")
    }

    static func inBoth(_ count: Int) -> Phrase {
        Phrase(
            nb: "I begge tekster: \(count)", nn: "I begge tekstar: \(count)",
            en: "In both texts: \(count)")
    }

    static func onlyHere(_ name: String) -> Phrase {
        Phrase(nb: "Bare i «\(name)»", nn: "Berre i «\(name)»", en: "Only in “\(name)”")
    }

    static func onlyThere(_ name: String) -> Phrase { onlyHere(name) }

    static func there(_ label: String) -> Phrase {
        Phrase(
            nb: "Der heter det «\(label)».", nn: "Der heiter det «\(label)».",
            en: "There it is called “\(label)”.")
    }

    static func alike(_ percent: Int, _ match: AgreementComparison.Match) -> Phrase {
        let reason = match.label
        return Phrase(
            nb: "\(percent) % likt. Hører sammen fordi de har \(reason.nb).",
            nn: "\(percent) % likt. Høyrer saman fordi dei har \(reason.nn).",
            en: "\(percent) % alike. They belong together because they have the \(reason.en).")
    }
}
