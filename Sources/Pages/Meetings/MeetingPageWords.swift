enum MeetingPageWords {
    static let cancelled = Phrase(
        nb: "Møtet er avlyst", nn: "Møtet er avlyst", en: "The meeting is cancelled")
    static let noAgenda = Phrase(
        nb: "Sakslisten er ikke sendt ut ennå", nn: "Sakslista er ikkje send ut enno",
        en: "The agenda has not been sent yet")
    static let noAgendaText = Phrase(
        nb: "Saker og papirer kommer hit når sekretariatet sender innkallingen.",
        nn: "Saker og papir kjem hit når sekretariatet sender innkallinga.",
        en: "Cases and papers appear here when the secretariat sends notice.")
    static let why = Phrase(
        nb: "Hvorfor møtet er kalt inn", nn: "Kvifor møtet er kalla inn",
        en: "Why the meeting is called")
    static let openness = Phrase(nb: "Åpenhet", nn: "Openheit", en: "Openness")
    static let open = Phrase(
        nb: "Møtet er åpent for alle.", nn: "Møtet er ope for alle.",
        en: "The meeting is open to all.")
    static let closed = Phrase(
        nb: "Møtet er ikke åpent for publikum.", nn: "Møtet er ikkje ope for publikum.",
        en: "The meeting is not open to the public.")
    static let notice = Phrase(nb: "Innkalling", nn: "Innkalling", en: "Notice")
    static let calendar = Phrase(nb: "Kalender", nn: "Kalender", en: "Calendar")
    static let calendarFile = Phrase(
        nb: "Legg møtet i kalenderen", nn: "Legg møtet i kalenderen",
        en: "Add the meeting to your calendar")
    static let facts = Phrase(nb: "Om møtet", nn: "Om møtet", en: "About the meeting")
    static let neighbours = Phrase(
        nb: "Andre møter i organet", nn: "Andre møte i organet", en: "Other meetings of the body")
    static let people = Phrase(nb: "Deltakere", nn: "Deltakarar", en: "Participants")
    static let members = Phrase(nb: "Medlemmer", nn: "Medlemer", en: "Members")
    static let others = Phrase(
        nb: "Observatører og tilhørere", nn: "Observatørar og tilhøyrarar",
        en: "Observers and listeners")
    static let deputies = Phrase(nb: "Vara", nn: "Vara", en: "Deputies")
    static let absences = Phrase(nb: "Forfall", nn: "Forfall", en: "Absences")
    static let noAbsences = Phrase(
        nb: "Ingen har meldt forfall.", nn: "Ingen har meldt forfall.",
        en: "Nobody has reported absence.")
    static let name = Phrase(nb: "Navn", nn: "Namn", en: "Name")
    static let place = Phrase(nb: "Plass", nn: "Plass", en: "Seat")
    static let coming = Phrase(nb: "Kommer", nn: "Kjem", en: "Coming")

    static func allPeople(_ count: Int) -> Phrase {
        Phrase(
            nb: "Vis alle \(count) som har plass", nn: "Vis alle \(count) som har plass",
            en: "Show all \(count) who have a seat")
    }

    static let meetingNow = Phrase(
        nb: "Møtet er i dag", nn: "Møtet er i dag", en: "The meeting is today")
    static let youAreCalled = Phrase(
        nb: "Kan du møte som vara?", nn: "Kan du møte som vara?", en: "Can you stand in?")
    static let youAreCalledText = Phrase(
        nb: "Et medlem har meldt forfall, og du er neste vara.",
        nn: "Ein medlem har meldt forfall, og du er neste vara.",
        en: "A member cannot come, and you are the next deputy.")
    static func calledForItem(_ title: String) -> Phrase {
        Phrase(
            nb: "Et medlem er inhabil i «\(title)», og du er neste vara i den saken.",
            nn: "Ein medlem er inhabil i «\(title)», og du er neste vara i den saka.",
            en: "A member is disqualified in “\(title)”, and you are the next deputy for that item."
        )
    }
    static let iCome = Phrase(nb: "Ja, jeg kommer", nn: "Ja, eg kjem", en: "Yes, I will come")
    static let iCannot = Phrase(
        nb: "Nei, jeg kan ikke", nn: "Nei, eg kan ikkje", en: "No, I cannot")
    static let writeMinutes = Phrase(
        nb: "Skriv og send referatet", nn: "Skriv og send referatet",
        en: "Write and send the minutes")
    static let prepare = Phrase(
        nb: "Gjør klar sakslisten og send innkallingen",
        nn: "Gjer klar sakslista og send innkallinga", en: "Prepare the agenda and send notice")
    static let cannotCome = Phrase(
        nb: "Jeg kan ikke komme", nn: "Eg kan ikkje kome", en: "I cannot come")
    static let canCome = Phrase(
        nb: "Jeg kan komme likevel", nn: "Eg kan kome likevel", en: "I can come after all")
    static let absenceTakenBack = Phrase(
        nb: "Ta tilbake forfall for andre", nn: "Ta tilbake forfall for andre",
        en: "Take back somebody else's absence")
    static let youAreAbsent = Phrase(
        nb: "Du har meldt forfall til dette møtet.", nn: "Du har meldt forfall til dette møtet.",
        en: "You have reported that you cannot come to this meeting.")
    static let manage = Phrase(nb: "Arbeid med møtet", nn: "Arbeid med møtet", en: "Work on it")
    static let promiseOfOthers = Phrase(
        nb: "Registrer at andre kommer", nn: "Registrer at andre kjem",
        en: "Record that somebody else is coming")
    static let recordPromise = Phrase(
        nb: "Registrer svaret", nn: "Registrer svaret", en: "Record the answer")
    static let absenceOfOthers = Phrase(
        nb: "Meld forfall for andre", nn: "Meld forfall for andre",
        en: "Report somebody else's absence")
    static let who = Phrase(nb: "Hvem", nn: "Kven", en: "Who")
    static let move = Phrase(
        nb: "Flytt møtet eller endre sted", nn: "Flytt møtet eller endre stad",
        en: "Move the meeting or change its place")
    static let cancel = Phrase(nb: "Avlys møtet", nn: "Avlys møtet", en: "Cancel the meeting")

    static func fixNext(_ year: Int) -> Phrase {
        Phrase(
            nb: "Fastsett møtet i \(year)", nn: "Fastset møtet i \(year)",
            en: "Fix the meeting of \(year)")
    }
}
