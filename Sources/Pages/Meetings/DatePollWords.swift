import Governance

enum DatePollWords {
    static func title(_ body: String) -> Phrase {
        Phrase(
            nb: "Når passer det med møte i \(body)?", nn: "Når passar det med møte i \(body)?",
            en: "When does a meeting of \(body) suit?")
    }

    static func closes(_ day: String) -> Phrase {
        Phrase(
            nb: "Svar senest \(day). Svarene ses av organet og sekretariatet.",
            nn: "Svar seinast \(day). Svara kan organet og sekretariatet sjå.",
            en: "Answer by \(day). The body and the secretariat see the answers.")
    }

    static let settled = Phrase(
        nb: "Møtet er lagt inn:", nn: "Møtet er lagt inn:", en: "The meeting is planned:")
    static let fixed = Phrase(nb: "Dato fastsatt", nn: "Dato fastsett", en: "Date fixed")
    static let dropped = Phrase(nb: "Avsluttet uten dato", nn: "Avslutta utan dato", en: "Given up")
    static let open = Phrase(nb: "Åpen for svar", nn: "Open for svar", en: "Open for answers")
    static let over = Phrase(
        nb: "Svarfristen er ute", nn: "Svarfristen er ute", en: "Answers are in")
    static let yourAnswer = Phrase(nb: "Ditt svar", nn: "Svaret ditt", en: "Your answer")
    static let change = Phrase(
        nb: "Ditt svar, som du kan endre", nn: "Svaret ditt, som du kan endre",
        en: "Your answer, which you can change")
    static let dates = Phrase(nb: "Datoene", nn: "Datoane", en: "The dates")
    static let answers = Phrase(
        nb: "Svar fra hver enkelt", nn: "Svar frå kvar einskild", en: "Each one's answer")
    static let unanswered = Phrase(nb: "Ikke svart", nn: "Ikkje svart", en: "No answer")
    static let membersWhoCan = Phrase(
        nb: "Medlemmer som kan", nn: "Medlemer som kan", en: "Members who can")
    static let waiting = Phrase(
        nb: "Si når møtet passer", nn: "Sei når møtet passar", en: "Say when the meeting suits")
    static let list = Phrase(
        nb: "Datoforespørsler", nn: "Datoførespurnader", en: "Date polls")
    static let deadline = Phrase(nb: "Svarfrist", nn: "Svarfrist", en: "Answer by")

    static func open(_ body: String) -> Phrase {
        Phrase(
            nb: "Spør når et møte i \(body) passer", nn: "Spør når eit møte i \(body) passar",
            en: "Ask when a meeting of \(body) suits")
    }

    static func of(_ some: Int, _ all: Int) -> Phrase {
        Phrase(nb: "\(some) av \(all)", nn: "\(some) av \(all)", en: "\(some) of \(all)")
    }

    static func answered(_ some: Int, _ all: Int) -> Phrase {
        Phrase(
            nb: "\(some) av \(all) har svart. Se hva hver enkelt har svart",
            nn: "\(some) av \(all) har svart. Sjå kva kvar einskild har svart",
            en: "\(some) of \(all) have answered. See each answer")
    }
}
