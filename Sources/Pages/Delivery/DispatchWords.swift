/// What the pages say of mail that went out.
enum DispatchWords {
    static let title = Phrase(nb: "Utsendinger", nn: "Utsendingar", en: "Mail sent")
    static let recipient = Phrase(nb: "Mottaker", nn: "Mottakar", en: "Recipient")
    static let state = Phrase(nb: "Status", nn: "Status", en: "State")
    static let changed = Phrase(nb: "Tidspunkt", nn: "Tidspunkt", en: "Time")
    static let trouble = Phrase(nb: "Hva som er galt", nn: "Kva som er gale", en: "What is wrong")
    static let everyone = Phrase(
        nb: "Vis alle mottakere", nn: "Vis alle mottakarar",
        en: "Show every recipient")
    static let again = Phrase(nb: "Send på nytt", nn: "Send på nytt", en: "Send again")

    static func trouble(_ kind: String, answer: String) -> Phrase {
        Phrase(
            nb: "\(kind). Svaret var: \(answer)", nn: "\(kind). Svaret var: \(answer)",
            en: "\(kind). The answer was: \(answer)")
    }

    static func sentTo(_ count: String) -> Phrase {
        Phrase(nb: "Sendt til \(count)", nn: "Send til \(count)", en: "Sent to \(count)")
    }
}

extension MailDelivery.State {
    /// How far the mail has come, in words.
    var label: Phrase {
        switch self {
        case .waiting:
            Phrase(
                nb: "Venter på å bli sendt", nn: "Ventar på å bli send",
                en: "Waiting to be sent")
        case .accepted:
            Phrase(
                nb: "Overtatt av e-posttjeneren", nn: "Overteken av e-posttenaren",
                en: "Taken over by the mail server")
        case .failed:
            Phrase(
                nb: "Kunne ikke sendes", nn: "Kunne ikkje sendast",
                en: "Could not be sent")
        case .bounced: Phrase(nb: "Kom i retur", nn: "Kom i retur", en: "Came back")
        }
    }
}

extension MailDelivery.Cause {
    /// What the mail was about, in words.
    var label: Phrase {
        switch self {
        case .notice: Phrase(nb: "Innkalling", nn: "Innkalling", en: "Notice")
        case .moved: Phrase(nb: "Møtet er flyttet", nn: "Møtet er flytta", en: "Meeting moved")
        case .cancelled:
            Phrase(
                nb: "Møtet er avlyst", nn: "Møtet er avlyst", en: "Meeting cancelled")
        case .deputyCall:
            Phrase(
                nb: "Innkalling av vara", nn: "Innkalling av vara", en: "Call to a deputy")
        case .deputyReleased:
            Phrase(
                nb: "Vara trenger ikke komme", nn: "Vara treng ikkje kome",
                en: "Deputy need not come")
        case .minutes: Phrase(nb: "Referat", nn: "Referat", en: "Minutes")
        case .inWriting:
            Phrase(
                nb: "Sendt til skriftlig behandling", nn: "Send til skriftleg behandling",
                en: "Sent out to be decided in writing")
        case .anchoring:
            Phrase(
                nb: "Sendt til partnerne", nn: "Send til partnarane", en: "Sent to the partners")
        }
    }
}
