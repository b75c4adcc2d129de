extension MailTrouble {
    /// What is in the way, with the mail server's own words where it gave any.
    func sentence(in frame: Frame) -> String {
        guard let answer else { return frame.say(kind.label) }
        return frame.say(DispatchWords.trouble(frame.say(kind.label), answer: answer))
    }
}

extension MailTrouble.Kind {
    /// What is in the way, in words.
    var label: Phrase {
        switch self {
        case .noAddress, .unknownRecipient, .mailboxFull: recipientLabel
        case .notNow, .refused, .notAdmitted, .noAnswer, .returned: serverLabel
        case .noProgram, .unwritable, .overtaken, .tooOld, .unknown: ownLabel
        }
    }

    private var recipientLabel: Phrase {
        switch self {
        case .noAddress:
            Phrase(
                nb: "Personen har ingen gyldig e-postadresse",
                nn: "Personen har inga gyldig e-postadresse",
                en: "The person has no valid e-mail address")
        case .unknownRecipient:
            Phrase(
                nb: "E-postadressen finnes ikke", nn: "E-postadressa finst ikkje",
                en: "The e-mail address does not exist")
        default:
            Phrase(
                nb: "Postkassen til mottakeren er full", nn: "Postkassa til mottakaren er full",
                en: "The recipient's mailbox is full")
        }
    }

    private var serverLabel: Phrase {
        switch self {
        case .notNow:
            Phrase(
                nb: "E-posttjeneren tok ikke imot nå", nn: "E-posttenaren tok ikkje imot no",
                en: "The mail server did not take it now")
        case .refused:
            Phrase(
                nb: "E-posttjeneren avviste e-posten", nn: "E-posttenaren avviste e-posten",
                en: "The mail server refused it")
        case .notAdmitted:
            Phrase(
                nb: "E-posttjeneren slapp oss ikke inn", nn: "E-posttenaren slepte oss ikkje inn",
                en: "The mail server did not let us in")
        case .noAnswer:
            Phrase(
                nb: "E-posttjeneren svarte ikke", nn: "E-posttenaren svarte ikkje",
                en: "The mail server did not answer")
        default:
            Phrase(
                nb: "Mottakerens e-posttjener sendte den tilbake",
                nn: "E-posttenaren til mottakaren sende han tilbake",
                en: "The recipient's mail server sent it back")
        }
    }

    private var ownLabel: Phrase {
        switch self {
        case .noProgram:
            Phrase(
                nb: "Programmet som sender e-post, er ikke installert",
                nn: "Programmet som sender e-post, er ikkje installert",
                en: "The program that sends mail is not installed")
        case .unwritable:
            Phrase(
                nb: "E-posten kunne ikke skrives", nn: "E-posten kunne ikkje skrivast",
                en: "The mail could not be written")
        case .overtaken:
            Phrase(
                nb: "Det var ikke lenger noe å melde", nn: "Det var ikkje lenger noko å melde",
                en: "There was no longer anything to tell")
        case .tooOld:
            Phrase(
                nb: "For gammel til å bli sendt av seg selv da utsending av e-post kom i gang",
                nn: "For gammal til å bli send av seg sjølv då utsending av e-post kom i gang",
                en: "Too old to be sent by itself when the sending of mail began")
        default: Phrase(nb: "Ukjent feil", nn: "Ukjend feil", en: "Unknown trouble")
        }
    }
}
