/// What the partnership's own page says.
enum HomePageWords {
    static let mine = Phrase(
        nb: "Det som venter på deg", nn: "Det som ventar på deg", en: "What waits for you")
    static let mineWhy = Phrase(
        nb: "Saker, møter og frister der noe gjenstår for deg, samlet på ett sted.",
        nn: "Saker, møte og fristar der noko står att for deg, samla på éin stad.",
        en: "Cases, meetings and deadlines where something is left for you, in one place.")
    static let nextMeetings = Phrase(nb: "Neste møter", nn: "Neste møte", en: "Next meetings")
    static let allMeetings = Phrase(
        nb: "Hele møteplanen", nn: "Heile møteplanen", en: "All meetings")
    static let noMeetings = Phrase(
        nb: "Ingen møter er planlagt ennå", nn: "Ingen møte er planlagde enno",
        en: "No meetings are planned yet")
    static let noMeetingsWhy = Phrase(
        nb: "Møtene kommer hit når et organ har vedtatt møteplanen sin.",
        nn: "Møta kjem hit når eit organ har vedteke møteplanen sin.",
        en: "Meetings come here when a body has adopted its plan.")
    static let newestDecisions = Phrase(
        nb: "Siste vedtak", nn: "Siste vedtak", en: "Newest decisions")
    static let allDecisions = Phrase(nb: "Alle vedtak", nn: "Alle vedtak", en: "All decisions")
    static let underWay = Phrase(
        nb: "Saker under arbeid", nn: "Saker under arbeid", en: "Cases under way")
    static let newestFirst = Phrase(nb: "Nyeste først", nn: "Nyaste først", en: "Newest first")
    static let allCases = Phrase(nb: "Alle saker", nn: "Alle saker", en: "All cases")
    static let today = Phrase(nb: "i dag", nn: "i dag", en: "this day")
    static let kept = Phrase(
        nb: "frister er holdt så langt", nn: "fristar er haldne så langt",
        en: "deadlines kept so far")
    static let seeDuties = Phrase(
        nb: "Se hver frist og hvorfor den finnes", nn: "Sjå kvar frist og kvifor han finst",
        en: "See each deadline and why it exists")
    static let allPartners = Phrase(
        nb: "Kontaktpersoner og svar", nn: "Kontaktpersonar og svar",
        en: "Contact persons and answers")

    private static let municipality = Noun(
        one: Phrase(nb: "kommune", nn: "kommune", en: "municipality"),
        many: Phrase(nb: "kommuner", nn: "kommunar", en: "municipalities"))

    /// What the partnership is, in a sentence.
    static func lead(trusts: [String], municipalities: Int) -> Phrase {
        Phrase { language in
            let who = language.list(trusts + [language.count(municipalities, municipality)])
            let what = Phrase(
                nb: " planlegger helsetjenestene sammen, som likeverdige parter. "
                    + "Her ligger sakene, møtene og vedtakene åpent for alle.",
                nn: " planlegg helsetenestene saman, som likeverdige partar. "
                    + "Her ligg sakene, møta og vedtaka opne for alle.",
                en: " plan health services together as equal partners. "
                    + "Their cases, meetings and decisions are here, open to all.")
            return who + what.in(language)
        }
    }
}
