/// What pages say about the partners' own treatment.
enum AnchoringPageWords {
    static let takenOut = Phrase(nb: "tatt ut", nn: "teke ut", en: "taken out")
    static let putIn = Phrase(nb: "lagt til", nn: "lagt til", en: "added")
    static let heading = Phrase(
        nb: "Forankring hos partnerne", nn: "Forankring hos partnarane",
        en: "Treatment by the partners")
    static let answeredLabel = Phrase(
        nb: "partnere har svart", nn: "partnarar har svart", en: "partners have answered")
    static let caption = Phrase(
        nb: "Hver partners egen behandling", nn: "Eiga behandling hos kvar partnar",
        en: "Each partner's own treatment")
    static let partner = Phrase(nb: "Partner", nn: "Partnar", en: "Partner")
    static let answer = Phrase(nb: "Svar", nn: "Svar", en: "Answer")
    static let treatedIn = Phrase(nb: "Behandlet i", nn: "Behandla i", en: "Treated in")
    static let wording = Phrase(nb: "Ordlyd", nn: "Ordlyd", en: "Wording")
    static let reference = Phrase(
        nb: "Ordlyden partnerne er bedt om å vedta", nn: "Ordlyden partnarane er bedne om å vedta",
        en: "The wording the partners are asked to adopt")
    static let referenceHint = Phrase(
        nb: "Alle partnere får nøyaktig denne teksten. Den kan ikke endres etterpå.",
        nn: "Alle partnarar får nøyaktig denne teksten. Han kan ikkje endrast etterpå.",
        en: "Every partner gets exactly this text. It cannot be changed afterwards.")
    static let answerBy = Phrase(nb: "Svarfrist", nn: "Svarfrist", en: "Answer by")
    static let identical = Phrase(
        nb: "Likelydende vedtak", nn: "Likelydande vedtak", en: "Identical decision")
    static let differs = Phrase(
        nb: "Ikke likelydende. Dette er forskjellen:", nn: "Ikkje likelydande. Dette er skilnaden:",
        en: "Not identical. This is the difference:")
    static let inputFromSeat = Phrase(
        nb: "Innspill meldt av representanten", nn: "Innspel meldt av representanten",
        en: "Input given by the representative")
    static let noInputRecorded = Phrase(
        nb: "ingen innspill", nn: "ingen innspel", en: "no input")
    static let whichAnswer = Phrase(
        nb: "Hva er svaret deres?", nn: "Kva er svaret dykkar?", en: "What is your answer?")
    static let bodyHint = Phrase(
        nb: "For eksempel formannskapet. Trengs ikke når dere ikke har innspill.",
        nn: "Til dømes formannskapet. Trengst ikkje når de ikkje har innspel.",
        en: "For example the executive committee. Not needed when you have no input.")
    static let date = Phrase(
        nb: "Dato for behandlingen", nn: "Dato for behandlinga", en: "Date of the treatment")
    static let adoptedWords = Phrase(
        nb: "Teksten dere vedtok, eller merknaden", nn: "Teksten de vedtok, eller merknaden",
        en: "The text you adopted, or the remark")
    static let adoptedWordsHint = Phrase(
        nb: "Lim inn fra protokollen, så ser alle om vedtaket er likelydende.",
        nn: "Lim inn frå protokollen, så ser alle om vedtaket er likelydande.",
        en: "Paste it from the minutes, and all can see whether it is identical.")
    static let send = Phrase(nb: "Send svaret", nn: "Send svaret", en: "Send the answer")

    static func haveAnswered(_ part: Int, of whole: Int) -> Phrase {
        Phrase(
            nb: "\(part) av \(whole) har svart", nn: "\(part) av \(whole) har svart",
            en: "\(part) of \(whole) have answered")
    }

    static func unanswered(_ names: String, due: Phrase) -> Phrase {
        Phrase(
            nb: "Har ikke svart (frist \(due.nb)): \(names).",
            nn: "Har ikkje svart (frist \(due.nn)): \(names).",
            en: "Have not answered (due \(due.en)): \(names).")
    }

    static func inputMissing(_ names: String) -> Phrase {
        Phrase(
            nb: "Før vedtak må representantene melde innspill, eller at det ikke er noen, fra: "
                + "\(names).",
            nn: "Før vedtak må representantane melde innspel, eller at det ikkje er nokon, frå: "
                + "\(names).",
            en: "Before a decision the representatives must record input, or that there is none, "
                + "from: \(names).")
    }

    static func answerFor(_ partner: String) -> Phrase {
        Phrase(
            nb: "Svar for \(partner)", nn: "Svar for \(partner)", en: "Answer for \(partner)")
    }

    static func answerWhy(_ due: Phrase) -> Phrase {
        Phrase(
            nb: "Svarfristen er \(due.nb). Du kan svare på nytt hvis noe endrer seg.",
            nn: "Svarfristen er \(due.nn). Du kan svare på nytt om noko endrar seg.",
            en: "The answer is due by \(due.en). You can answer anew if something changes.")
    }

    static let inputTitle = Phrase(
        nb: "Meld inn hva dem du taler for, mener", nn: "Meld inn kva dei du talar for, meiner",
        en: "Record what those you speak for think")
    static let changeAnswer = Phrase(
        nb: "Endre svaret", nn: "Endre svaret", en: "Change the answer")
    static let recordForPartner = Phrase(
        nb: "Registrer svar på vegne av en partner", nn: "Registrer svar på vegner av ein partnar",
        en: "Record an answer on a partner's behalf")
}
