import Governance

/// What documents to print say besides the words of the pages.
enum DocumentWords {
    static let notice = Phrase(nb: "Innkalling", nn: "Innkalling", en: "Notice of meeting")
    static let pack = Phrase(nb: "Møtepapirer", nn: "Møtepapir", en: "Meeting papers")
    static let extract = Phrase(
        nb: "Særutskrift", nn: "Særutskrift", en: "Extract from the minutes")

    static func noticeTitle(_ body: String, _ date: CivilDate) -> Phrase {
        let day = date.words.unbroken
        return Phrase(
            nb: "Innkalling til møte i \(body) \(day.nb)",
            nn: "Innkalling til møte i \(body) \(day.nn)",
            en: "Notice of meeting: \(body), \(day.en)")
    }

    static func agendaTitle(_ body: String, _ date: CivilDate) -> Phrase {
        let day = date.words.unbroken
        return Phrase(
            nb: "Saksliste for møte i \(body) \(day.nb)",
            nn: "Saksliste for møte i \(body) \(day.nn)",
            en: "Agenda: \(body), \(day.en)")
    }

    static func packTitle(_ body: String, _ date: CivilDate) -> Phrase {
        let day = date.words.unbroken
        return Phrase(
            nb: "Papirer til møte i \(body) \(day.nb)", nn: "Papir til møte i \(body) \(day.nn)",
            en: "Papers for the meeting: \(body), \(day.en)")
    }

    static func minutesTitle(_ body: String, _ date: CivilDate) -> Phrase {
        let day = date.words.unbroken
        return Phrase(
            nb: "Referat fra møte i \(body) \(day.nb)", nn: "Referat frå møte i \(body) \(day.nn)",
            en: "Minutes: \(body), \(day.en)")
    }

    static let time = Phrase(nb: "Tid", nn: "Tid", en: "Time")
    static let place = Phrase(nb: "Sted", nn: "Stad", en: "Place")
    static let sent = Phrase(nb: "Sendt", nn: "Send", en: "Sent")

    static func sentTo(_ when: String, _ count: String) -> Phrase {
        Phrase(
            nb: "\(when), til \(count) mottakere", nn: "\(when), til \(count) mottakarar",
            en: "\(when), to \(count) recipients")
    }

    static let number = Phrase(nb: "Nr.", nn: "Nr.", en: "No.")
    static let matter = Phrase(nb: "Sak", nn: "Sak", en: "Case")
    static let itemKind = Phrase(nb: "Type", nn: "Type", en: "Kind")
    static let caseNumber = Phrase(nb: "Saksnummer", nn: "Saksnummer", en: "Case number")
    static let treatedIn = Phrase(nb: "Behandles i", nn: "Blir behandla i", en: "Treated in")
    static let decidedIn = Phrase(nb: "Vedtatt i", nn: "Vedteke i", en: "Decided in")
    static let attendance = Phrase(nb: "Oppmøte", nn: "Oppmøte", en: "Attendance")
    static let version = Phrase(nb: "Versjon", nn: "Versjon", en: "Version")
    static let standing = Phrase(nb: "Godkjenning", nn: "Godkjenning", en: "Approval")
    static let called = Phrase(nb: "Innkalte", nn: "Innkalla", en: "Who is called")
    static let contents = Phrase(nb: "Innhold", nn: "Innhald", en: "Contents")
    static let cannotCome = Phrase(
        nb: "Kan du ikke komme?", nn: "Kan du ikkje kome?", en: "Unable to come?")
    static let reportAbsence = Phrase(
        nb: "Meld forfall så snart du vet det, så kalles vara inn. Det gjør du på",
        nn: "Meld forfall så snart du veit det, så blir vara kalla inn. Det gjer du på",
        en: "Report it as soon as you know, so that your deputy is called. Do so on")
    static let meetingPage = Phrase(
        nb: "møtets egen side", nn: "sida til møtet", en: "the page of the meeting")
    static let attachmentsOnline = Phrase(
        nb: "Vedleggene leses på nett, bak lenkene her.",
        nn: "Vedlegga les du på nett, bak lenkjene her.",
        en: "The attachments are read online, behind these links.")
    static let leftOut = Phrase(
        nb: "Papirene i saken er ikke med i denne utgaven.",
        nn: "Papira i saka er ikkje med i denne utgåva.",
        en: "The papers of this case are left out of this edition.")
    static let editionWhole = Phrase(
        nb: "Alle papirene til møtet er med. Ingenting i dem er unntatt offentlighet.",
        nn: "Alle papira til møtet er med. Ingenting i dei er unnateke frå offentlegheita.",
        en: "All papers of the meeting are here. Nothing in them is exempt from public access.")

    static func editionWithout(_ count: Int) -> Phrase {
        Phrase(
            nb: count == 1
                ? "Papirene i én sak er ikke med i denne utgaven. Saken står med "
                    + "offentlig tittel og grunnen til at den er unntatt."
                : "Papirene i \(count) saker er ikke med i denne utgaven. Sakene "
                    + "står med offentlig tittel og grunnen til at de er unntatt.",
            nn: count == 1
                ? "Papira i éi sak er ikkje med i denne utgåva. Saka står med "
                    + "offentleg tittel og grunnen til at ho er unnateken."
                : "Papira i \(count) saker er ikkje med i denne utgåva. Sakene "
                    + "står med offentleg tittel og grunnen til at dei er unnatekne.",
            en: count == 1
                ? "The papers of one case are left out of this edition. The case "
                    + "stands with its public title and the ground on which it is "
                    + "exempt."
                : "The papers of \(count) cases are left out of this edition. "
                    + "The cases stand with their public titles and the grounds on "
                    + "which they are exempt."
        )
    }

    static func editionWithExempt(_ count: Int) -> Phrase {
        let isOne = count == 1
        let cases = Phrase(
            nb: isOne ? "én sak" : "\(count) saker", nn: isOne ? "éi sak" : "\(count) saker",
            en: isOne ? "one case" : "\(count) cases")
        return Phrase(
            nb: "Denne utgaven er laget for deg og inneholder \(cases.nb) som er unntatt "
                + "offentlighet. Den skal ikke gis videre.",
            nn: "Denne utgåva er laga for deg og inneheld \(cases.nn) som er unnateke "
                + "offentlegheita. Ho skal ikkje givast vidare.",
            en: "This edition was made for you and holds \(cases.en) exempt from public access. "
                + "It is not to be passed on.")
    }

    static let draft = Phrase(
        nb: "Utkast, ikke sendt ut", nn: "Utkast, ikkje sendt ut", en: "Draft, not sent out")
    static let unassessed = Phrase(
        nb: "Ikke vurdert ennå, ikke offentlig", nn: "Ikkje vurdert enno, ikkje offentleg",
        en: "Not assessed yet, not public")
    static let notPublished = Phrase(
        nb: "Ikke publisert", nn: "Ikkje publisert", en: "Not published")
    static let notForThePublic = Phrase(
        nb: "Utgave med opplysninger som er unntatt offentlighet",
        nn: "Utgåve med opplysningar som er unnatekne frå offentlegheita",
        en: "Edition with information exempt from public access")
    static let minutesToCome = Phrase(
        nb: "Referatet er ikke skrevet ennå", nn: "Referatet er ikkje skrive enno",
        en: "The minutes are not written yet")
    static let takenFrom = Phrase(
        nb: "Særutskriften er hentet fra protokollen, slik vedtaket ble ført da det ble gjort.",
        nn: "Særutskrifta er henta frå protokollen, slik vedtaket blei ført då det blei gjort.",
        en: "Taken from the protocol, as the decision was recorded when it was made.")

    // Links on the pages.
    static let documents = Phrase(
        nb: "Skriv ut eller last ned", nn: "Skriv ut eller last ned", en: "Print or download")
    static let wholePack = Phrase(
        nb: "Alle møtepapirene samlet", nn: "Alle møtepapira samla",
        en: "All meeting papers in one")
}

extension Phrase {
    /// The same words with spaces that no line is broken at.
    fileprivate var unbroken: Phrase {
        Phrase { self.in($0).split(separator: " ").joined(separator: "\u{A0}") }
    }
}
