import Governance

/// What the search says.
enum SearchWords {
    static let heading = Phrase(nb: "Søk", nn: "Søk", en: "Search")
    static let search = Phrase(nb: "Søk", nn: "Søk", en: "Search")
    static let label = Phrase(
        nb: "Søk i saker, vedtak, møter og avtalen", nn: "Søk i saker, vedtak, møte og avtalen",
        en: "Search cases, decisions, meetings and the agreement")
    static let kinds = Phrase(nb: "Hva slags treff", nn: "Kva slags treff", en: "Kinds of result")
    static let all = Phrase(nb: "Alt", nn: "Alt", en: "Everything")
    static let narrow = Phrase(nb: "Avgrens søket", nn: "Avgrens søket", en: "Narrow the search")
    static let show = Phrase(nb: "Vis treff", nn: "Vis treff", en: "Show results")
    static let kind = Phrase(nb: "Type", nn: "Type", en: "Kind")
    static let body = Phrase(nb: "Organ", nn: "Organ", en: "Body")
    static let year = Phrase(nb: "År", nn: "År", en: "Year")
    static let status = Phrase(nb: "Hvor saken står", nn: "Kor saka står", en: "Status of the case")
    static let partner = Phrase(nb: "Partner", nn: "Partnar", en: "Partner")
    static let priority = Phrase(
        nb: "Prioritert pasientgruppe", nn: "Prioritert pasientgruppe",
        en: "Priority group of patients")
    static let nothingAsked = Phrase(
        nb: "Hva leter du etter?", nn: "Kva leitar du etter?", en: "What are you looking for?")
    static let nothingAskedHelp = Phrase(
        nb:
            "Skriv ord, et saksnummer som 2024/1, et vedtaksnummer, en dato eller et navn. Bokmål og nynorsk finner hverandre.",
        nn:
            "Skriv ord, eit saksnummer som 2024/1, eit vedtaksnummer, ein dato eller eit namn. Bokmål og nynorsk finn kvarandre.",
        en:
            "Write words, a case number such as 2024/1, a decision's number, a date or a name. Bokmål and nynorsk find each other."
    )
    static let nothingHelp = Phrase(
        nb:
            "Prøv færre eller andre ord: alle må stå i samme dokument. Det som er unntatt, får bare de treff på som kan lese det.",
        nn:
            "Prøv færre eller andre ord: alle må stå i same dokument. Det som er unnateke, får berre dei treff på som kan lese det.",
        en:
            "Try fewer or other words: all must stand in one document. What is exempt is found only by those who may read it."
    )
    static let meant = Phrase(nb: "Mente du", nn: "Meinte du", en: "Did you mean")
    static let withoutFilters = Phrase(
        nb: "Søk i alt, uten avgrensning", nn: "Søk i alt, utan avgrensing",
        en: "Search everything, without narrowing")
    static let unfinished = Phrase(
        nb: "Søket er ikke helt klart", nn: "Søket er ikkje heilt klart",
        en: "The search is not quite ready")
    static let unfinishedWhy = Phrase(
        nb: "Registeret over ord bygges opp. Noe kan mangle i noen minutter.",
        nn: "Registeret over ord blir bygt opp. Noko kan mangle i nokre minutt.",
        en: "The register of words is being built. Something may be missing for some minutes.")

    static func heading(for words: String) -> Phrase {
        Phrase(nb: "Søk: \(words)", nn: "Søk: \(words)", en: "Search: \(words)")
    }

    static func nothing(_ words: String) -> Phrase {
        Phrase(
            nb: "Ingen treff på «\(words)»", nn: "Ingen treff på «\(words)»",
            en: "Nothing found for “\(words)”")
    }

    static func found(_ count: Int, isAtLeast: Bool) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return switch language {
            case .nb, .nn: isAtLeast ? "Over \(number) treff." : "\(number) treff."
            case .en:
                isAtLeast
                    ? "More than \(number) results."
                    : count == 1 ? "1 result." : "\(number) results."
            }
        }
    }

    static func alsoFinds(_ words: [String]) -> Phrase {
        let list = words.joined(separator: ", ")
        return Phrase(
            nb: "Viser også treff for \(list).", nn: "Viser òg treff for \(list).",
            en: "Also shows results for \(list).")
    }

    static func atLeast(_ count: String) -> Phrase {
        Phrase(nb: "over \(count)", nn: "over \(count)", en: "over \(count)")
    }

    static func showAll(_ count: String, of kind: String) -> Phrase {
        Phrase(
            nb: "Vis alle \(count) under \(kind)", nn: "Vis alle \(count) under \(kind)",
            en: "Show all \(count) under \(kind)")
    }

    static func theCase(_ number: String) -> Phrase {
        Phrase(nb: "Sak \(number)", nn: "Sak \(number)", en: "Case \(number)")
    }

    static func decision(_ number: String) -> Phrase {
        Phrase(nb: "Vedtak \(number)", nn: "Vedtak \(number)", en: "Decision \(number)")
    }

    static func attachment(to title: String) -> Phrase {
        Phrase(nb: "Vedlegg til \(title)", nn: "Vedlegg til \(title)", en: "Attached to \(title)")
    }

    static let withinFile = Phrase(
        nb: "Ordene står inne i filen.", nn: "Orda står inne i fila.",
        en: "The words are inside the file.")

    static func item(_ place: String) -> Phrase {
        Phrase(nb: "På sakslisten, \(place)", nn: "På sakslista, \(place)", en: "Agenda, \(place)")
    }

    static func said(_ place: String) -> Phrase {
        Phrase(
            nb: "Sagt og foreslått, \(place)", nn: "Sagt og foreslått, \(place)",
            en: "Said and proposed, \(place)")
    }

    static func meeting(of body: String) -> Phrase {
        Phrase(nb: "Møte i \(body)", nn: "Møte i \(body)", en: "Meeting of \(body)")
    }
}

extension Findable.Kind {
    /// What the kind is called, of many.
    var label: Phrase {
        switch self {
        case .cases: FrameWords.cases
        case .decisions: FrameWords.decisions
        case .agendas:
            Phrase(nb: "Sakslister", nn: "Sakslister", en: "Agendas")
        case .minutes: Phrase(nb: "Referater", nn: "Referat", en: "Minutes")
        case .attachments: Phrase(nb: "Vedlegg", nn: "Vedlegg", en: "Attachments")
        case .meetings: FrameWords.meetings
        case .agreement: FrameWords.charter
        case .bodies:
            Phrase(nb: "Organer og personer", nn: "Organ og personar", en: "Bodies and people")
        case .partners: FrameWords.partners
        }
    }
}

extension CaseStatus {
    /// What it is called.
    var label: Phrase {
        switch self {
        case .underWay: CasesPageWords.underWay
        case .decided: CasesPageWords.decidedView
        case .closed: CasesPageWords.closed
        }
    }
}
