import Governance

extension Names {
    func sentence(_ reason: ImpartialityRefusal) -> Phrase {
        switch reason {
        case .noRule:
            Phrase(
                nb: "Avtalen her sier ikke noe om habilitet. Ta det opp med sekretariatet.",
                nn: "Avtalen her seier ikkje noko om habilitet. Ta det opp med sekretariatet.",
                en: "The agreement here says nothing of conflicts of interest. Ask the secretariat."
            )
        case .alreadyDeclared:
            Phrase(
                nb: "Det er meldt fra om dette i saken allerede. Du trenger ikke gjøre mer.",
                nn: "Det er meldt frå om dette i saka alt. Du treng ikkje gjere meir.",
                en: "This has been told in the item already. There is nothing more to do.")
        case .notDeclared:
            Phrase(
                nb: "Det er ikke meldt fra om habilitet for personen i saken. Meld fra først.",
                nn: "Det er ikkje meldt frå om habilitet for personen i saka. Meld frå først.",
                en: "Nothing has been told of the person in this item. Tell of it first.")
        case .alreadyRuled:
            Phrase(
                nb: "Dette er allerede avgjort slik. Du trenger ikke gjøre mer.",
                nn: "Dette er alt avgjort slik. Du treng ikkje gjere meir.",
                en: "This has been found already. There is nothing more to do.")
        case .ownCase:
            Phrase(
                nb: "Ingen avgjør sin egen habilitet. La en annen registrere avgjørelsen.",
                nn: "Ingen avgjer sin eigen habilitet. La ein annan registrere avgjerda.",
                en:
                    "Nobody rules on whether they are disqualified themselves. Let somebody else record it."
            )
        case .disqualified:
            Phrase(
                nb: "Den som er kjent inhabil, er ikke med på å behandle saken. "
                    + "I neste sak er alt som før.",
                nn: "Den som er kjend inhabil, er ikkje med på å behandle saka. "
                    + "I neste sak er alt som før.",
                en: "Whoever was found disqualified takes no part in this item. "
                    + "In the next one all is as before.")
        case .ruled:
            Phrase(
                nb: "Habiliteten er avgjort. Be møteleder eller sekretariatet om å endre det.",
                nn: "Habiliteten er avgjord. Be møteleiar eller sekretariatet om å endre det.",
                en: "It has been ruled on. Ask whoever leads the meeting to change it.")
        }
    }
}
