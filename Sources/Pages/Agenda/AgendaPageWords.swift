import Governance

enum AgendaPageWords {
    static let items = Phrase(nb: "På sakslisten", nn: "På sakslista", en: "On the agenda")
    static let empty = Phrase(
        nb: "Sakslisten er tom", nn: "Sakslista er tom", en: "The agenda is empty")
    static let emptyText = Phrase(
        nb: "Sett på saker nedenfor, eller legg til et punkt.",
        nn: "Set på saker nedanfor, eller legg til eit punkt.",
        en: "Place cases below, or add an item.")
    static let up = Phrase(nb: "Flytt opp", nn: "Flytt opp", en: "Move up")
    static let down = Phrase(nb: "Flytt ned", nn: "Flytt ned", en: "Move down")
    static let sentOut = Phrase(nb: "Sendt ut", nn: "Sendt ut", en: "Sent out")
    static let open = Phrase(nb: "Åpent for alle", nn: "Ope for alle", en: "Open to all")
    static let schedule = Phrase(
        nb: "Sett av tid og si hvem som legger fram",
        nn: "Set av tid og sei kven som legg fram",
        en: "Set aside time and say who presents")
    static let presenter = Phrase(
        nb: "Hvem legger fram", nn: "Kven legg fram", en: "Who presents")

    static func minutes(of item: String) -> Phrase {
        Phrase(
            nb: "Minutter til \(item)", nn: "Minutt til \(item)", en: "Minutes for \(item)")
    }

    static func approvalCount(_ given: Int, of all: Int) -> Phrase {
        Phrase(
            nb: "\(given) av \(all) har godkjent.", nn: "\(given) av \(all) har godkjent.",
            en: "\(given) of \(all) have approved.")
    }

    static let approvals = Phrase(
        nb: "Godkjenning av sakslisten", nn: "Godkjenning av sakslista",
        en: "Approval of the agenda")
    static let missing = Phrase(nb: "Mangler", nn: "Manglar", en: "Missing")
    static let add = Phrase(
        nb: "Legg til orientering, valg eller annet punkt",
        nn: "Legg til orientering, val eller anna punkt",
        en: "Add information, an election or another item")
    static let kind = Phrase(nb: "Hva slags punkt", nn: "Kva slags punkt", en: "Kind of item")
    static let title = Phrase(nb: "Tittel", nn: "Tittel", en: "Title")
    static let candidates = Phrase(
        nb: "Saker som kan settes på", nn: "Saker som kan setjast på", en: "Cases to place")
    static let noCandidates = Phrase(
        nb: "Ingen saker venter på dette organet", nn: "Ingen saker ventar på dette organet",
        en: "No cases await this body")
    static let noCandidatesText = Phrase(
        nb: "Saker kommer hit når saksmottaket har fordelt dem til organet.",
        nn: "Saker kjem hit når saksmottaket har fordelt dei til organet.",
        en: "Cases appear here when triage has routed them to the body.")
    static let wishesThis = Phrase(
        nb: "Innmelder ønsker dette møtet", nn: "Innmeldaren ønskjer dette møtet",
        en: "The submitter wishes this meeting")
    static let inTime = Phrase(nb: "Kom i tide", nn: "Kom i tide", en: "Came in time")
    static let leaderHasApproved = Phrase(
        nb: "Lederen har godkjent", nn: "Leiaren har godkjent", en: "The leader has approved")
    static let leaderMissing = Phrase(
        nb: "Lederens godkjenning mangler", nn: "Godkjenninga frå leiaren manglar",
        en: "The leader's approval is missing")
    static let placeLate = Phrase(
        nb: "Sett saken på sakslisten likevel", nn: "Set saka på sakslista likevel",
        en: "Place the case all the same")
    static let urgency = Phrase(
        nb: "Hvorfor kan saken ikke vente?", nn: "Kvifor kan ikkje saka vente?",
        en: "Why can the case not wait?")
    static let send = Phrase(
        nb: "Send innkalling og papirer", nn: "Send innkalling og papir",
        en: "Send notice and papers")
    static let sendAgain = Phrase(
        nb: "Send ny innkalling med tillegg", nn: "Send ny innkalling med tillegg",
        en: "Send another notice with what is new")

    static func approved(by name: String) -> Phrase {
        Phrase(
            nb: "Godkjent av \(name)", nn: "Godkjend av \(name)", en: "Approved by \(name)")
    }

    static func late(_ deadline: String) -> Phrase {
        Phrase(
            nb: "Kom etter fristen \(deadline)", nn: "Kom etter fristen \(deadline)",
            en: "Came after the deadline, \(deadline)")
    }

    static func received(_ when: String) -> Phrase {
        Phrase(nb: "Mottatt \(when)", nn: "Motteken \(when)", en: "Received \(when)")
    }

    static let to = Phrase(nb: "Mottakere", nn: "Mottakarar", en: "Recipients")

    static func recipients(
        _ total: Int, _ members: Int, _ deputies: Int, _ others: Int
    ) -> Phrase {
        Phrase(
            nb: "\(total): \(members) medlemmer, \(deputies) vara, "
                + "\(others) observatører og tilhørere",
            nn: "\(total): \(members) medlemer, \(deputies) vara, "
                + "\(others) observatørar og tilhøyrarar",
            en: "\(total): \(members) members, \(deputies) deputies, "
                + "\(others) observers and listeners")
    }

    static let new = Phrase(nb: "Ikke sendt før", nn: "Ikkje sendt før", en: "Not sent before")

    static func content(_ items: Int, _ papers: Int) -> Phrase {
        Phrase(
            nb: "\(items) punkter, \(papers) saksframlegg",
            nn: "\(items) punkt, \(papers) saksframlegg",
            en: "Items: \(items), case papers: \(papers)")
    }

    static let standing = Phrase(nb: "Innkalling", nn: "Innkalling", en: "Notice")
    static let way = Phrase(nb: "Sendes", nn: "Blir send", en: "Sent")

    static func sentBy(_ distribution: Distribution) -> Phrase {
        switch distribution {
        case .mailWithLinks:
            Phrase(
                nb: "Med e-post, med lenker til papirene",
                nn: "Med e-post, med lenkjer til papira",
                en: "By e-mail, with links to the papers")
        case .mailWithAttachments:
            Phrase(
                nb: "Med e-post, med papirene vedlagt",
                nn: "Med e-post, med papira vedlagde",
                en: "By e-mail, with the papers attached")
        }
    }
}
