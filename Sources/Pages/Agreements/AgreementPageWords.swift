import Governance

/// What the pages of agreements say.
enum AgreementPageWords {
    static let title = Phrase(
        nb: "Avtaler i registeret", nn: "Avtalar i registeret", en: "Register of agreements")
    static let lead = Phrase(
        nb: "Samarbeidsavtalen og avtalene rundt den, med hvem som har vedtatt dem og hva de "
            + "dekker av det loven krever.",
        nn: "Samarbeidsavtalen og avtalane rundt han, med kven som har vedteke dei og kva dei "
            + "dekkjer av det lova krev.",
        en: "The cooperation agreement and those around it, with who has adopted them and what "
            + "they cover of what the law demands.")
    static let caption = Phrase(nb: "Avtalene", nn: "Avtalane", en: "The agreements")
    static let none = Phrase(
        nb: "Ingen avtaler ennå", nn: "Ingen avtalar enno", en: "No agreements yet")
    static let noneWhy = Phrase(
        nb: "Sekretariatet registrerer samarbeidsavtalen, delavtalene og tjenesteavtalene her.",
        nn: "Sekretariatet registrerer samarbeidsavtalen, delavtalane og tenesteavtalane her.",
        en: "The secretariat registers the cooperation agreement and those under it here.")
    static let agreement = Phrase(nb: "Avtale", nn: "Avtale", en: "Agreement")
    static let kind = Phrase(nb: "Type", nn: "Type", en: "Kind")
    static let standing = Phrase(nb: "Status", nn: "Status", en: "Status")
    static let adoptedBy = Phrase(nb: "Vedtatt av", nn: "Vedteken av", en: "Adopted by")
    static let validity = Phrase(nb: "Gjelder", nn: "Gjeld", en: "Valid")
    static let under = Phrase(nb: "Står under", nn: "Står under", en: "Stands under")
    static let register = Phrase(
        nb: "Registrer en ny avtale", nn: "Registrer ein ny avtale", en: "Register an agreement")
    static let parties = Phrase(nb: "Parter", nn: "Partar", en: "Parties")
    static let partiesHint = Phrase(
        nb: "Alle partnere er krysset av. Fjern dem som ikke er med.",
        nn: "Alle partnarar er kryssa av. Fjern dei som ikkje er med.",
        en: "All partners are ticked. Untick those that take no part.")
    static let noticeMonths = Phrase(
        nb: "Oppsigelsestid i måneder", nn: "Oppseiingstid i månader", en: "Months of notice")
    static let noticeMonthsHint = Phrase(
        nb: "Bare når avtalen selv sier noe annet enn ett år.",
        nn: "Berre når avtalen sjølv seier noko anna enn eitt år.",
        en: "Only where the agreement itself says other than one year.")
    static let openEnded = Phrase(nb: "uten sluttdato", nn: "utan sluttdato", en: "no last day")
    static let clauses = Phrase(nb: "Punktene", nn: "Punkta", en: "The clauses")
    static let noText = Phrase(
        nb: "Teksten er ikke registrert ennå.", nn: "Teksten er ikkje registrert enno.",
        en: "The text has not been recorded yet.")
    static let preamble = Phrase(
        nb: "Før det første punktet", nn: "Før det første punktet", en: "Before the first clause")
    static let versions = Phrase(nb: "Versjoner", nn: "Versjonar", en: "Versions")
    static let adoption = Phrase(
        nb: "Partenes egne vedtak", nn: "Vedtaka til partane", en: "The parties' own decisions")
    static let adoptedLabel = Phrase(
        nb: "av partene har vedtatt avtalen", nn: "av partane har vedteke avtalen",
        en: "of the parties have adopted it")
    static let party = Phrase(nb: "Part", nn: "Part", en: "Party")
    static let decidedBy = Phrase(nb: "Vedtatt av", nn: "Vedteken av", en: "Decided by")
    static let number = Phrase(nb: "Saksnummer", nn: "Saksnummer", en: "Case number")
    static let day = Phrase(nb: "Dato", nn: "Dato", en: "Day")
    static let notAdopted = Phrase(
        nb: "Ikke vedtatt ennå", nn: "Ikkje vedteken enno", en: "Not adopted yet")
    static let recordAdoption = Phrase(
        nb: "Registrer et vedtak", nn: "Registrer eit vedtak", en: "Record a decision")
    static let coverage = Phrase(
        nb: "Hva avtalene dekker", nn: "Kva avtalane dekkjer", en: "What the agreements cover")
    static let demand = Phrase(nb: "Krav", nn: "Krav", en: "Demand")
    static let coveredBy = Phrase(nb: "Dekkes av", nn: "Blir dekt av", en: "Covered by")
    static let markCoverage = Phrase(
        nb: "Si hvilke punkter som dekker et krav", nn: "Sei kva punkt som dekkjer eit krav",
        en: "Say which clauses cover a demand")
    static let clausesThatCover = Phrase(
        nb: "Punkter som dekker kravet", nn: "Punkt som dekkjer kravet",
        en: "Clauses that cover it")
    static let clausesThatCoverHint = Phrase(
        nb: "Uten avkryssing meldes kravet som ikke dekket.",
        nn: "Utan avkryssing blir kravet meldt som ikkje dekt.",
        en: "With none ticked it is said to be missing.")
    static let seenOn = Phrase(
        nb: "Vis slik det var den dagen", nn: "Vis slik det var den dagen",
        en: "Show as on this day")
    static let see = Phrase(nb: "Vis", nn: "Vis", en: "Show")
    static let duties = Phrase(
        nb: "Frister for avtalen", nn: "Fristar for avtalen", en: "Deadlines of the agreement")
    static let contributions = Phrase(
        nb: "Brukernes del i arbeidet", nn: "Brukarane sin del i arbeidet",
        en: "The users' part in the work")
    static let recordContribution = Phrase(
        nb: "Registrer medvirkning", nn: "Registrer medverknad", en: "Record a contribution")
    static let whichPart = Phrase(
        nb: "Hva slags medvirkning", nn: "Kva slags medverknad", en: "Which part")
    static let reviews = Phrase(
        nb: "Årlige gjennomganger", nn: "Årlege gjennomgangar", en: "Yearly reviews")
    static let recordReview = Phrase(
        nb: "Registrer en gjennomgang", nn: "Registrer ein gjennomgang", en: "Record a review")
    static let sent = Phrase(
        nb: "Sendt til Helsedirektoratet", nn: "Send til Helsedirektoratet",
        en: "Sent to Helsedirektoratet")
    static let recordSent = Phrase(
        nb: "Registrer innsending til Helsedirektoratet",
        nn: "Registrer innsending til Helsedirektoratet",
        en: "Record that it was sent to Helsedirektoratet")
    static let notice = Phrase(nb: "Oppsigelse", nn: "Oppseiing", en: "Notice")
    static let terminate = Phrase(
        nb: "Registrer en oppsigelse", nn: "Registrer ei oppseiing", en: "Record a notice")
    static let givenBy = Phrase(nb: "Hvem sier opp", nn: "Kven seier opp", en: "Who gives notice")
    static let given = Phrase(nb: "Varslet", nn: "Varsla", en: "Given on")
    static let addVersion = Phrase(
        nb: "Registrer en tekst", nn: "Registrer ein tekst", en: "Record a text")
    static let from = Phrase(nb: "Gjelder fra", nn: "Gjeld frå", en: "Valid from")
    static let to = Phrase(nb: "Gjelder til", nn: "Gjeld til", en: "Valid to")
    static let found = Phrase(
        nb: "Punktene som ble funnet", nn: "Punkta som blei funne", en: "The clauses found")
    static let assess = Phrase(
        nb: "Vurder et punkt før neste revisjon", nn: "Vurder eit punkt før neste revisjon",
        en: "Assess a clause before the next revision")
    static let clause = Phrase(nb: "Punkt", nn: "Punkt", en: "Clause")
    static let worksHow = Phrase(
        nb: "Hvordan er punktet i dag?", nn: "Korleis er punktet i dag?",
        en: "How is the clause today?")
    static let below = Phrase(
        nb: "Avtaler under denne", nn: "Avtalar under denne", en: "Agreements under this one")
    static let compare = Phrase(
        nb: "Sammenlign med en annen tekst", nn: "Samanlikn med ein annan tekst",
        en: "Compare with another text")
    static let expiredWhy = Phrase(
        nb: "Denne avtalen viser til den. Vurder om avtalen skal endres.",
        nn: "Denne avtalen viser til han. Vurder om avtalen skal endrast.",
        en: "This agreement refers to it. Consider whether it should change.")
    static let contributionMissing = Phrase(
        nb: "Brukermedvirkning er ikke registrert", nn: "Brukarmedverknad er ikkje registrert",
        en: "No part of the users is recorded")

    static let eachParty = Phrase(
        nb: "Se vedtaket hos hver part", nn: "Sjå vedtaket hos kvar part",
        en: "See each party's decision")

    static func doneDuties(_ count: Int) -> Phrase {
        Phrase(
            nb: "Gjort før: \(count)", nn: "Gjort før: \(count)", en: "Done before: \(count)")
    }

    static func adopted(_ part: Int, of whole: Int) -> Phrase {
        Phrase(nb: "\(part) av \(whole)", nn: "\(part) av \(whole)", en: "\(part) of \(whole)")
    }

    static func expired(_ title: String) -> Phrase {
        Phrase(
            nb: "«\(title)» gjelder ikke lenger", nn: "«\(title)» gjeld ikkje lenger",
            en: "“\(title)” no longer holds")
    }

    static func gaps(_ count: Int, of all: Int) -> Phrase {
        count == 0
            ? Phrase(
                nb: "Alle \(all) punkter er dekket.", nn: "Alle \(all) punkt er dekte.",
                en: "All \(all) points are covered.")
            : Phrase(
                nb: "\(count) av \(all) punkter mangler.", nn: "\(count) av \(all) punkt manglar.",
                en: "\(count) of \(all) points are missing.")
    }

    static func record(_ clauses: Int) -> Phrase {
        Phrase(
            nb: "Registrer med \(clauses) punkter", nn: "Registrer med \(clauses) punkt",
            en: "Record with \(clauses) clauses")
    }

    static func version(_ number: Int) -> Phrase {
        Phrase(nb: "Versjon \(number)", nn: "Versjon \(number)", en: "Version \(number)")
    }

    static func ends(_ day: String) -> Phrase {
        Phrase(nb: "Slutter \(day)", nn: "Sluttar \(day)", en: "Ends on \(day)")
    }
}
