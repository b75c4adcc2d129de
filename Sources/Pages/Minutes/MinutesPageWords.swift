enum MinutesPageWords {
    static func published(_ when: String, awaits: Bool) -> Phrase {
        awaits
            ? Phrase(
                nb: "Publisert \(when), avventer godkjenning",
                nn: "Publisert \(when), ventar på godkjenning",
                en: "Published \(when), awaiting approval")
            : Phrase(nb: "Publisert \(when)", nn: "Publisert \(when)", en: "Published \(when)")
    }
}

extension MinutesPageWords {
    static func approvedBySilence(_ when: String, _ left: String) -> Phrase {
        Phrase(
            nb: "Blir godkjent ved taushet \(when), \(left)",
            nn: "Blir godkjent ved togn \(when), \(left)",
            en: "Will be approved by silence \(when), \(left)")
    }

    static func version(_ number: Int, _ sent: String) -> Phrase {
        Phrase(
            nb: "Versjon \(number), sendt \(sent)", nn: "Versjon \(number), send \(sent)",
            en: "Version \(number), sent \(sent)")
    }

    static func approved(_ when: String) -> Phrase {
        Phrase(nb: "godkjent \(when)", nn: "godkjend \(when)", en: "approved \(when)")
    }

    static let correction = Phrase(
        nb: "Retter et godkjent referat", nn: "Rettar eit godkjent referat",
        en: "Corrects approved minutes")
    static let correct = Phrase(
        nb: "Rett en feil i det godkjente referatet",
        nn: "Rett ein feil i det godkjende referatet",
        en: "Correct a mistake in the approved minutes")
    static let correctHint = Phrase(
        nb: "Det godkjente referatet endres ikke. Rettelsen blir en ny versjon ved siden av det, "
            + "med begrunnelsen, og sendes til de samme.",
        nn: "Det godkjende referatet blir ikkje endra. Rettinga blir ein ny versjon ved sida av "
            + "det, med grunngjevinga, og blir send til dei same.",
        en: "The approved minutes are not changed. The correction becomes a new version beside "
            + "them, with the reason, and is sent to the same people.")
    static let whyCorrected = Phrase(
        nb: "Hva rettes, og hvorfor?", nn: "Kva blir retta, og kvifor?",
        en: "What is corrected, and why?")
    static let correctedText = Phrase(
        nb: "Hele referatet, rettet", nn: "Heile referatet, retta",
        en: "All of the minutes, corrected")
    static let sendCorrection = Phrase(
        nb: "Send rettelsen", nn: "Send rettinga", en: "Send the correction")

    static func recipients(_ count: Int) -> Phrase {
        Phrase(
            nb: "Sendt til \(count)", nn: "Send til \(count)", en: "Sent to \(count)")
    }

    static func toVersion(_ number: Int) -> Phrase {
        Phrase(nb: "til versjon \(number)", nn: "til versjon \(number)", en: "on version \(number)")
    }

    static let noText = Phrase(
        nb: "Referatet er ikke åpent ennå", nn: "Referatet er ikkje ope enno",
        en: "The minutes are not open yet")
    static let notHeld = Phrase(
        nb: "Referatet kommer hit når møtet er holdt.",
        nn: "Referatet kjem hit når møtet er halde.",
        en: "The minutes appear here when the meeting has been held.")
    static let noTextYet = Phrase(
        nb: "Sekretariatet sender referatet til deltakerne og publiserer det deretter her.",
        nn: "Sekretariatet sender referatet til deltakarane og publiserer det deretter her.",
        en: "The secretariat sends the minutes to those who attended, and then publishes them here."
    )
    static let added = Phrase(nb: "Lagt til", nn: "Lagt til", en: "Added")
    static let removed = Phrase(nb: "Tatt ut", nn: "Teke ut", en: "Taken out")
    static let whatChanged = Phrase(
        nb: "Dette er endret siden forrige versjon", nn: "Dette er endra sidan førre versjon",
        en: "What has changed since the version before")
    static let extracts = Phrase(nb: "Særutskrifter", nn: "Særutskrifter", en: "Extracts")
    static let write = Phrase(
        nb: "Skriv og send referatet", nn: "Skriv og send referatet",
        en: "Write and send the minutes")
    static let writeAgain = Phrase(
        nb: "Rett og send ny versjon", nn: "Rett og send ny versjon",
        en: "Correct and send a new version")
    static let writeHint = Phrase(
        nb: "Forslaget er laget av det som ble registrert i møtet. Flere kan skrive samtidig.",
        nn: "Forslaget er laga av det som blei registrert i møtet. Fleire kan skrive samstundes.",
        en: "The proposal is made from what was recorded in the meeting. Several can write at once."
    )
    static let publicText = Phrase(
        nb: "Offentlig versjon", nn: "Offentleg versjon", en: "Public version")
    static let publicTextHint = Phrase(
        nb: "Møtet hadde saker som er unntatt fra offentlighet. Dette er teksten alle kan lese; "
            + "innholdet i de sakene skal ikke stå her.",
        nn: "Møtet hadde saker som er unnatekne frå offentlegheita. Dette er teksten alle kan "
            + "lese; innhaldet i dei sakene skal ikkje stå her.",
        en: "The meeting had items that are exempt from openness. This is the text that "
            + "everybody can read; what those items contain does not belong here.")
    static let publish = Phrase(
        nb: "Publiser referatet", nn: "Publiser referatet", en: "Publish the minutes")
    static let publishAwaiting = Phrase(
        nb: "Publiser, merket «avventer godkjenning»",
        nn: "Publiser, merkt «ventar på godkjenning»", en: "Publish, marked “awaiting approval”")
    static let requests = Phrase(
        nb: "Ønskede endringer", nn: "Ønskte endringar", en: "Changes asked for")
    static let askForChange = Phrase(
        nb: "Be om en endring i referatet", nn: "Be om ei endring i referatet",
        en: "Ask for a change of the minutes")
    static let whatToChange = Phrase(
        nb: "Hva bør endres?", nn: "Kva bør endrast?", en: "What should be changed?")
    static let sites = Phrase(
        nb: "På partnernes nettsider", nn: "På nettsidene til partnarane",
        en: "On the partners' sites")
    static let haveIt = Phrase(
        nb: "partnere har referatet på sin nettside", nn: "partnarar har referatet på nettsida si",
        en: "partners have the minutes on their site")
    static let notThere = Phrase(
        nb: "Ikke registrert", nn: "Ikkje registrert", en: "Not recorded")
    static let allSites = Phrase(nb: "Se alle partnere", nn: "Sjå alle partnarar", en: "See all")
    static func present(_ voices: Int, of seats: Int) -> Phrase {
        Phrase(
            nb: "\(voices) av \(seats) medlemmer var til stede, møtende vara medregnet.",
            nn: "\(voices) av \(seats) medlemer var til stades, møtande vara medrekna.",
            en: "\(voices) of \(seats) members were present, attending deputies included.")
    }
    static let register = Phrase(
        nb: "Registrer en nettside", nn: "Registrer ei nettside", en: "Record a page")
    static let partner = Phrase(nb: "Partner", nn: "Partnar", en: "Partner")
    static let address = Phrase(
        nb: "Nettadresse", nn: "Nettadresse", en: "Web address")
}
