public import Governance

extension Names {
    /// Where minutes stand with their approval.
    public func label(_ approval: Approval) -> Phrase {
        switch approval {
        case .none: return Phrase(nb: "Ikke sendt", nn: "Ikkje sendt", en: "Not sent")
        case .notDemanded:
            return Phrase(
                nb: "Sendt, trenger ikke godkjenning", nn: "Sendt, treng ikkje godkjenning",
                en: "Sent, needs no approval")
        case .pending(let until):
            let when = moment(until)
            return Phrase(
                nb: "Avventer godkjenning til \(when.nb)",
                nn: "Ventar på godkjenning til \(when.nn)",
                en: "Awaits approval until \(when.en)")
        case .stopped(let since):
            let when = moment(since)
            return Phrase(
                nb: "Endring ønsket \(when.nb), ny versjon må sendes",
                nn: "Endring ønskt \(when.nn), ny versjon må sendast",
                en: "Change asked for \(when.en), a new version must be sent")
        case .approved(let at):
            let when = moment(at)
            return Phrase(
                nb: "Godkjent \(when.nb)", nn: "Godkjent \(when.nn)", en: "Approved \(when.en)")
        }
    }

    func sentence(_ reason: MinutesRefusal) -> Phrase {
        switch reason {
        case .meetingNotClosed: return MinutesSentences.meetingNotClosed
        case .notCirculated: return MinutesSentences.notCirculated
        case .approved(let at): return approved(moment(at))
        case .waiting(let until): return waiting(moment(until))
        case .didNotAttend: return MinutesSentences.didNotAttend
        case .alreadyPublished: return MinutesSentences.alreadyPublished
        case .notPublished: return MinutesSentences.notPublished
        case .needsPublicText: return MinutesSentences.needsPublicText
        case .unknownPartner(let id):
            let name = partner(id)
            return Phrase(
                nb: "\(name) er ikke partner i helsefellesskapet i dag. Velg en fra listen.",
                nn: "\(name) er ikkje partnar i helsefellesskapet i dag. Vel ein frå lista.",
                en: "\(name) is not a partner today. Choose one from the list.")
        case .notALink: return MinutesSentences.notALink
        }
    }

    private func approved(_ when: Phrase) -> Phrase {
        Phrase(
            nb: "Referatet ble godkjent \(when.nb) og kan ikke endres. Meld feilen til "
                + "sekretariatet, som retter den i en ny versjon med begrunnelse.",
            nn: "Referatet blei godkjent \(when.nn) og kan ikkje endrast. Meld feilen til "
                + "sekretariatet, som rettar han i ein ny versjon med grunngjeving.",
            en: "The minutes were approved \(when.en) and cannot be changed. Tell the "
                + "secretariat of the mistake, which corrects it in a new version that says why.")
    }

    private func waiting(_ until: Phrase) -> Phrase {
        Phrase(
            nb: "Referatet er sendt, og deltakerne kan be om endringer til \(until.nb). "
                + "En ny versjon sendes når noen har bedt om det.",
            nn: "Referatet er sendt, og deltakarane kan be om endringar til \(until.nn). "
                + "Ein ny versjon blir send når ein deltakar har bede om det.",
            en: "The minutes are sent, and those who attended can ask for changes until "
                + "\(until.en). A new version is sent when somebody has asked for it.")
    }
}

private enum MinutesSentences {
    static let meetingNotClosed = Phrase(
        nb: "Møtet er ikke avsluttet. Avslutt møtet først.",
        nn: "Møtet er ikkje avslutta. Avslutt møtet først.",
        en: "The meeting is not closed. Close it first.")
    static let notCirculated = Phrase(
        nb: "Referatet er ikke sendt ennå. Send det til deltakerne først.",
        nn: "Referatet er ikkje sendt enno. Send det til deltakarane først.",
        en: "The minutes have not been sent yet. Send them to those who attended first.")
    static let didNotAttend = Phrase(
        nb: "Endringer kan ønskes av dem som var med på møtet. Be en av dem ta det opp.",
        nn: "Dei som var med på møtet, kan be om endringar. Spør ein av dei om å ta det opp.",
        en: "Changes can be asked for by those who attended. Ask one of them to raise it.")
    static let alreadyPublished = Phrase(
        nb: "Referatet er allerede publisert i denne versjonen. Du trenger ikke gjøre mer.",
        nn: "Referatet er alt publisert i denne versjonen. Du treng ikkje gjere meir.",
        en: "This version of the minutes is published already. There is nothing more to do.")
    static let notPublished = Phrase(
        nb: "Referatet er ikke publisert her ennå. Publiser det først.",
        nn: "Referatet er ikkje publisert her enno. Publiser det først.",
        en: "The minutes are not published here yet. Publish them first.")
    static let needsPublicText = Phrase(
        nb: "Møtet hadde saker som er unntatt fra offentlighet. "
            + "Legg ved en versjon av referatet uten dem.",
        nn: "Møtet hadde saker som er unnatekne frå offentlegheit. "
            + "Legg ved ein versjon av referatet utan dei.",
        en: "The meeting had items that are exempt from openness. "
            + "Add a version of the minutes without them.")
    static let notALink = Phrase(
        nb: "Dette er ikke en nettadresse. Lim inn hele adressen, med https:// først.",
        nn: "Dette er ikkje ei nettadresse. Lim inn heile adressa, med https:// først.",
        en: "This is not a web address. Paste the whole address, beginning with https://.")
}
