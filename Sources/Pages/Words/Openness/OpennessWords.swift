import Governance

extension Names {
    func sentence(_ reason: OpennessRefusal) -> Phrase {
        switch reason {
        case .groundMissing:
            Phrase(
                nb: "Alt er offentlig når ikke en lov sier noe annet. Velg hjemmelen for unntaket.",
                nn: "Alt er offentleg når ikkje ei lov seier noko anna. Vel heimelen for unntaket.",
                en: "Everything is public unless a law says otherwise. Choose the legal ground.")
        case .unknownGround(let ground):
            Phrase(
                nb: "Hjemmelen «\(ground)» står ikke på listen. Velg en fra listen.",
                nn: "Heimelen «\(ground)» står ikkje på lista. Vel ein frå lista.",
                en: "The ground “\(ground)” is not on the list. Choose one from the list.")
        case .endsBeforeItBegins:
            Phrase(
                nb: "Siste dag for unntaket er allerede passert. Velg i dag eller en senere dag.",
                nn: "Siste dag for unntaket er alt passert. Vel i dag eller ein seinare dag.",
                en: "The last day of the exemption has passed. Choose today or a later day.")
        case .alreadyExempt:
            Phrase(
                nb: "Dette er allerede unntatt fra offentlighet. Opphev unntaket før du lager et "
                    + "nytt.",
                nn: "Dette er alt unnateke frå offentlegheita. Opphev unntaket før du lagar eit "
                    + "nytt.",
                en: "This is exempt from public access already. Lift that before you make another.")
        case .notExempt:
            Phrase(
                nb: "Dette er allerede offentlig. Du trenger ikke gjøre mer.",
                nn: "Dette er alt offentleg. Du treng ikkje gjere meir.",
                en: "This is public already. There is nothing more to do.")
        }
    }

    /// What an exemption is about, inside a sentence.
    func subject(_ subject: Exemptible) -> Phrase {
        switch subject {
        case .wholeCase(let id): theCase(id)
        case .agendaItem(let id): item(id)
        }
    }
}
