import Governance

extension Names {
    func sentence(_ reason: CaseRefusal) -> Phrase {
        switch reason {
        case .unknown: CaseSentences.unknown
        case .participantsOnly: CaseSentences.participantsOnly
        case .closed: CaseSentences.closed
        case .notReturned: CaseSentences.notReturned
        case .alreadyDecided: CaseSentences.alreadyDecided
        case .alreadyRouted: CaseSentences.alreadyRouted
        case .noSuchBody: CaseSentences.noSuchBody
        case .principleBelongsAbove(let id): belongsAbove(body(id))
        case .oneStepNeedsReason: CaseSentences.oneStepNeedsReason
        case .twoStepsOnly: CaseSentences.twoStepsOnly
        case .wishedMeetingUnknown: CaseSentences.wishedMeetingUnknown
        case .unknownPriority: CaseSentences.unknownPriority
        case .onAgenda: CaseSentences.onAgenda
        case .olderVersion(let current): olderVersion(current)
        case .fileTooLarge(let limit): fileTooLarge(limit)
        }
    }

    private func belongsAbove(_ body: Phrase) -> Phrase {
        Phrase(
            nb: "En prinsipiell sak skal til \(body.nb) eller høyere. Velg et slikt organ.",
            nn: "Ei prinsipiell sak skal til \(body.nn) eller høgare. Vel eit slikt organ.",
            en: "A case of principle goes to \(body.en) or above. Choose such a body.")
    }

    private func olderVersion(_ current: Int) -> Phrase {
        Phrase(
            nb: "Saksframlegget er endret mens du skrev, og versjon \(current) gjelder nå. "
                + "Sammenlign og skriv det du vil ha med. Teksten din er ikke gått tapt.",
            nn: "Saksframlegget er endra medan du skreiv, og versjon \(current) gjeld no. "
                + "Samanlikn og skriv det du vil ha med. Teksten din er ikkje gått tapt.",
            en: "The case paper changed while you wrote, and version \(current) now stands. "
                + "Compare, and write what you want to keep. Your text is not lost.")
    }

    /// The limit in whole megabytes, of which people think.
    private func fileTooLarge(_ limit: Int) -> Phrase {
        let size = Phrase { $0.number(limit / 1_048_576) + "\u{A0}MB" }
        return Phrase(
            nb: "Filen er tom eller større enn \(size.nb). Velg en mindre fil eller del den opp.",
            nn: "Fila er tom eller større enn \(size.nn). Vel ei mindre fil eller del ho opp.",
            en: "The file is empty or larger than \(size.en). Choose a smaller one or split it.")
    }
}

private enum CaseSentences {
    static let unknown = Phrase(
        nb: "Vi finner ikke denne saken. Gå til saksoversikten og let der.",
        nn: "Vi finn ikkje denne saka. Gå til saksoversynet og leit der.",
        en: "We cannot find this case. Go to the list of cases and look there.")
    static let participantsOnly = Phrase(
        nb: "Her meldes saker inn av dem som har en plass eller er kontaktperson for en partner. "
            + "Be en av dem melde inn saken.",
        nn: "Her blir saker melde inn av dei som har ein plass eller er kontaktperson for ein "
            + "partnar. Spør ein av dei om å melde inn saka.",
        en: "Cases are submitted by those who hold a seat or are a partner's contact person. "
            + "Ask one of them to submit the case.")
    static let closed = Phrase(
        nb: "Saken er trukket, besvart eller ikke tatt inn. Meld inn en ny sak om det trengs.",
        nn: "Saka er trekt, svara på eller ikkje teken inn. Meld inn ei ny sak om det trengst.",
        en: "The case was withdrawn, answered or not taken in. Submit a new one if needed.")
    static let notReturned = Phrase(
        nb: "Saken er ikke sendt tilbake til deg. Kontakt sekretariatet om noe skal endres.",
        nn: "Saka er ikkje send tilbake til deg. Kontakt sekretariatet om ho skal endrast.",
        en: "The case has not been returned to you. Contact the secretariat if it is to change.")
    static let alreadyDecided = Phrase(
        nb: "Saken er vedtatt. Meld inn en ny sak om vedtaket bør endres.",
        nn: "Saka er vedteken. Meld inn ei ny sak om vedtaket bør endrast.",
        en: "The case has been decided. Submit a new one if the decision should change.")
    static let alreadyRouted = Phrase(
        nb: "Saken er fordelt og åpen for alle, og sendes ikke tilbake. "
            + "Be om det som mangler, og skriv det i saksframlegget.",
        nn: "Saka er fordelt og open for alle, og blir ikkje send tilbake. "
            + "Spør etter det som manglar, og skriv det i saksframlegget.",
        en: "The case has been routed and is open to all, so it is not sent back. "
            + "Ask for what is missing, and write it in the case paper.")
    static let noSuchBody = Phrase(
        nb: "Organet finnes ikke eller har ingen møter. Velg et annet fra listen.",
        nn: "Organet finst ikkje eller har ingen møte. Vel eit anna frå lista.",
        en: "There is no such body, or it holds no meetings. Choose another from the list.")
    static let oneStepNeedsReason = Phrase(
        nb: "En sak i ett steg må ha en begrunnelse. Skriv hvorfor ett møte er nok, "
            + "eller velg to steg.",
        nn: "Ei sak i eitt steg må ha ei grunngjeving. Skriv kvifor eitt møte er nok, "
            + "eller vel to steg.",
        en: "A case in one step must have a reason. Write why one meeting is enough, "
            + "or choose two steps.")
    static let twoStepsOnly = Phrase(
        nb: "Etter avtalen drøftes saken i ett møte og vedtas i et senere. Velg to steg.",
        nn: "Etter avtalen blir saka drøfta i eitt møte og vedteken i eit seinare. Vel to steg.",
        en: "The agreement has cases discussed in one meeting and decided in a later. "
            + "Choose two steps.")
    static let wishedMeetingUnknown = Phrase(
        nb: "Møtet du ønsker, er holdt, avlyst eller finnes ikke. Velg et kommende møte, "
            + "eller la valget stå åpent.",
        nn: "Møtet du ønskjer, er halde, avlyst eller finst ikkje. Vel eit komande møte, "
            + "eller la valet stå ope.",
        en: "The meeting you wish for is past, cancelled or none. Choose a coming one, "
            + "or leave it open.")
    static let unknownPriority = Phrase(
        nb: "Denne pasientgruppen står ikke på listen. Velg en fra listen, eller ingen.",
        nn: "Denne pasientgruppa står ikkje på lista. Vel ei frå lista, eller inga.",
        en: "This group of patients is not on the list. Choose one from the list, or none.")
    static let onAgenda = Phrase(
        nb: "Saken er sendt ut til et møte. Den kan fordeles på nytt når møtet er avsluttet.",
        nn: "Saka er send ut til eit møte. Ho kan fordelast på nytt når møtet er avslutta.",
        en: "The case has been sent out for a meeting. It can be routed anew once that is closed.")
}
