/// What the mails about cases, signing in and duties say.
extension MailWords {
    static func received(_ number: String) -> Phrase {
        Phrase(
            nb: "Saken din er mottatt: \(number)", nn: "Saka di er motteken: \(number)",
            en: "Your case was received: \(number)")
    }

    static func receivedText(_ when: String) -> Phrase {
        Phrase(
            nb: "Saken ble mottatt \(when). Sekretariatet vurderer den og gir beskjed. "
                + "Til da er det bare du og sekretariatet som ser den.",
            nn: "Saka blei motteken \(when). Sekretariatet vurderer ho og gir beskjed. "
                + "Til då er det berre du og sekretariatet som ser ho.",
            en: "The case was received \(when). The secretariat assesses it and lets you know. "
                + "Until then only you and the secretariat see it.")
    }

    static let followCase = Phrase(nb: "Følg saken", nn: "Følg saka", en: "Follow the case")
    static let readCase = Phrase(nb: "Les saken", nn: "Les saka", en: "Read the case")
    static let complete = Phrase(
        nb: "Gjør saken ferdig", nn: "Gjer saka ferdig", en: "Complete the case")

    static func routed(_ number: String, to body: String) -> Phrase {
        Phrase(
            nb: "Sak \(number) skal behandles i \(body)",
            nn: "Sak \(number) skal behandlast i \(body)",
            en: "Case \(number) goes to \(body)")
    }

    static func returned(_ number: String) -> Phrase {
        Phrase(
            nb: "Sak \(number) må gjøres ferdig før den kan behandles",
            nn: "Sak \(number) må gjerast ferdig før ho kan behandlast",
            en: "Case \(number) must be completed before it can be handled")
    }

    static func answered(_ number: String) -> Phrase {
        Phrase(
            nb: "Sekretariatet har svart på sak \(number)",
            nn: "Sekretariatet har svart på sak \(number)",
            en: "The secretariat has answered case \(number)")
    }

    static func rejected(_ number: String) -> Phrase {
        Phrase(
            nb: "Sak \(number) blir ikke tatt inn", nn: "Sak \(number) blir ikkje teken inn",
            en: "Case \(number) is not taken in")
    }

    static func anchoring(_ number: String) -> Phrase {
        Phrase(
            nb: "Til lokal behandling: sak \(number)", nn: "Til lokal behandling: sak \(number)",
            en: "To be handled at home: case \(number)")
    }

    static func anchoringText(_ partner: String) -> Phrase {
        Phrase(
            nb: "Helsefellesskapet ber \(partner) behandle denne saken og registrere svaret:",
            nn: "Helsefellesskapet bed \(partner) behandle denne saka og registrere svaret:",
            en: "The partnership asks \(partner) to handle this case and record the answer:")
    }

    static let recordTreatment = Phrase(
        nb: "Registrer behandlingen", nn: "Registrer behandlinga", en: "Record the answer")
    static let signIn = Phrase(
        nb: "Innlogging i Samråd", nn: "Innlogging i Samråd", en: "Sign in to Samråd")

    static func signInText(_ life: String) -> Phrase {
        Phrase(
            nb: "Lenken virker én gang og i \(life).", nn: "Lenkja verkar éin gong og i \(life).",
            en: "The link works once, for \(life).")
    }

    static let signInHere = Phrase(nb: "Logg inn", nn: "Logg inn", en: "Sign in")
    static let notYou = Phrase(
        nb: "Var det ikke du som ba om den, kan du se bort fra denne e-posten.",
        nn: "Var det ikkje du som bad om ho, kan du sjå bort frå denne e-posten.",
        en: "If you did not ask for it, you can ignore this mail.")

    static func reminder(_ count: Int) -> Phrase {
        count == 1
            ? Phrase(
                nb: "Påminnelse: én frist", nn: "Påminning: éin frist", en: "Reminder: one duty")
            : Phrase(
                nb: "Påminnelse: \(count) frister", nn: "Påminning: \(count) fristar",
                en: "Reminder: \(count) duties")
    }

    static let reminderText = Phrase(
        nb: "Dette venter på deg:", nn: "Dette ventar på deg:", en: "This waits for you:")
    static let myPage = Phrase(nb: "Gå til min side", nn: "Gå til mi side", en: "Go to your page")
}
