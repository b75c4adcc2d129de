import Governance

extension Names {
    func sentence(_ reason: AccessRefusal) -> Phrase {
        switch reason {
        case .notYourHat:
            Phrase(
                nb: "Du er ikke innlogget i denne rollen nå. "
                    + "Logg inn, eller velg en annen rolle øverst på siden.",
                nn: "Du er ikkje innlogga i denne rolla no. "
                    + "Logg inn, eller vel ei anna rolle øvst på sida.",
                en: "You are not signed in with this role now. "
                    + "Sign in, or choose another role at the top of the page.")
        case .notForYou(let needs): notForYou(needs)
        case .notYours:
            Phrase(
                nb: "Dette gjelder en annens plass, sak eller kommune. "
                    + "Be sekretariatet om hjelp hvis det skal registreres.",
                nn: "Dette gjeld plassen, saka eller kommunen til ein annan. "
                    + "Spør sekretariatet om hjelp om det skal registrerast.",
                en: "This concerns somebody else's seat, case or municipality. "
                    + "Ask the secretariat for help if it is to be recorded.")
        }
    }

    private func notForYou(_ needs: [Role]) -> Phrase {
        guard !needs.isEmpty else {
            return Phrase(
                nb: "Avtalen gir ingen adgang til dette. Spør sekretariatet hva du kan gjøre.",
                nn: "Avtalen gir ingen tilgang til dette. Spør sekretariatet kva du kan gjere.",
                en: "The agreement lets nobody do this. Ask the secretariat what you can do.")
        }
        let who = Phrase.anyOf(needs.map(\.inSentence))
        return Phrase(
            nb: "Dette gjøres av \(who.nb). Har du også en slik rolle, velg den øverst på siden.",
            nn: "Dette blir gjort av \(who.nn). Har du òg ei slik rolle, vel ho øvst på sida.",
            en: "This is done by \(who.en). If you hold such a role too, choose it at the top.")
    }
}
