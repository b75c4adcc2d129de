/// What is said where minutes are written.
enum MinutesDraftWords {
    static let title = Phrase(
        nb: "Skriv referatet", nn: "Skriv referatet", en: "Write the minutes")
    static let lead = Phrase(
        nb: "Flere kan skrive samtidig. Hver del lagres for seg, og alt som er lagret, kan hentes "
            + "fram igjen til referatet er godkjent.",
        nn: "Fleire kan skrive samstundes. Kvar del blir lagra for seg, og alt som er lagra, kan "
            + "hentast fram att til referatet er godkjent.",
        en: "Several can write at once. Each part is saved by itself, and all that has been saved "
            + "can be brought back until the minutes are approved.")
    static let closed = Phrase(
        nb: "Referatet er sendt til deltakerne. Det kan skrives videre på hvis noen ber om en "
            + "endring.",
        nn: "Referatet er sendt til deltakarane. Det kan skrivast vidare på om nokon ber om ei "
            + "endring.",
        en: "The minutes are sent to those who attended. They can be written on if somebody asks "
            + "for a change.")
    static let proposed = Phrase(
        nb: "Forslag, laget av det som ble registrert i møtet.",
        nn: "Forslag, laga av det som blei registrert i møtet.",
        en: "A proposal, made from what was recorded in the meeting.")
    static let save = Phrase(nb: "Lagre", nn: "Lagre", en: "Save")
    static let differences = Phrase(
        nb: "Slik skiller teksten din seg fra det som er lagret",
        nn: "Slik skil teksten din seg frå det som er lagra",
        en: "How your text differs from what is saved")
    static let send = Phrase(
        nb: "Send referatet", nn: "Send referatet", en: "Send the minutes")
    static let sendAgain = Phrase(
        nb: "Send ny versjon", nn: "Send ny versjon", en: "Send a new version")
    static let sendHint = Phrase(
        nb: "Delene settes sammen til ett referat. Det går til alle som møtte, og alle som fikk "
            + "innkallingen.",
        nn: "Delane blir sette saman til eitt referat. Det går til alle som møtte, og alle som "
            + "fekk innkallinga.",
        en: "The parts are put together. The minutes go to all who attended, and to all who got "
            + "the notice.")
    static let preview = Phrase(
        nb: "Les hele referatet", nn: "Les heile referatet", en: "Read all of the minutes")

    static func text(_ title: String) -> Phrase {
        Phrase(nb: "Tekst: \(title)", nn: "Tekst: \(title)", en: "Text: \(title)")
    }

    static func writesNow(_ who: String) -> Phrase {
        Phrase(nb: "\(who) skriver her nå", nn: "\(who) skriv her no", en: "\(who) is writing here")
    }

    static func savedBy(_ who: String, _ when: String) -> Phrase {
        Phrase(
            nb: "Sist lagret av \(who) \(when).", nn: "Sist lagra av \(who) \(when).",
            en: "Last saved by \(who), \(when).")
    }

    static func allRevisions(_ count: Int) -> Phrase {
        Phrase(
            nb: "Se alle \(count) utgaver", nn: "Sjå alle \(count) utgåver",
            en: "See all \(count) revisions")
    }

    static func trouble(
        _ trouble: MinutesSectionAnswer.Trouble, _ other: String?
    ) -> Phrase {
        switch trouble {
        case .overlaps:
            let who = other.map { ($0, $0, $0) } ?? ("En annen", "Ein annan", "Somebody else")
            return Phrase(
                nb: "\(who.0) har skrevet på samme sted. Teksten din står i feltet og er tatt vare "
                    + "på, men er ikke en del av referatet ennå. Rett den slik den skal være, og "
                    + "lagre. Den andres tekst finnes blant utgavene.",
                nn: "\(who.1) har skrive på same stad. Teksten din står i feltet og er teken vare "
                    + "på, men er ikkje ein del av referatet enno. Rett han slik han skal vere, og "
                    + "lagre. Teksten til den andre finst blant utgåvene.",
                en: "\(who.2) has written in the same place. Your text stands in the field and is "
                    + "kept, but is not a part of the minutes yet. Make it as it should be, and "
                    + "save. The other text is among the revisions.")
        case .identityNumber: return DraftWords.identityNumberInForm
        case .tooLong:
            return Phrase(
                nb: "Teksten er for lang. Den er ikke lagret.",
                nn: "Teksten er for lang. Han er ikkje lagra.",
                en: "The text is too long. It is not saved.")
        case .unreadable:
            return Phrase(
                nb: "Teksten har et tegn som ikke kan vises. Den er ikke lagret.",
                nn: "Teksten har eit teikn som ikkje kan visast. Han er ikkje lagra.",
                en: "The text has a character that cannot be shown. It is not saved.")
        case .closed:
            return Phrase(
                nb: "Referatet er sendt i mellomtiden og kan ikke endres nå. Teksten din er tatt "
                    + "vare på her.",
                nn: "Referatet er sendt i mellomtida og kan ikkje endrast no. Teksten din er teken "
                    + "vare på her.",
                en: "The minutes have been sent meanwhile and cannot be changed now. Your text is "
                    + "kept here.")
        case .failed: return FrameWords.trouble(.failed)
        }
    }
}
