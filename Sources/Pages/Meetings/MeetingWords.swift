import Governance

/// What the pages about meetings have in common.
enum MeetingWords {
    static let day = Phrase(nb: "Dato", nn: "Dato", en: "Date")
    static let time = Phrase(nb: "Klokkeslett", nn: "Klokkeslett", en: "Time")
    static let until = Phrase(nb: "Slutter", nn: "Sluttar", en: "Ends")
    static let mode = Phrase(nb: "Møteform", nn: "Møteform", en: "Held as")
    static let place = Phrase(
        nb: "Sted eller lenke", nn: "Stad eller lenkje", en: "Place or link")
    static let body = Phrase(nb: "Organ", nn: "Organ", en: "Body")
    static let reason = Phrase(nb: "Begrunnelse", nn: "Grunngjeving", en: "Reason")
    static let agenda = Phrase(nb: "Saksliste", nn: "Saksliste", en: "Agenda")
    static let room = Phrase(nb: "Møterom", nn: "Møterom", en: "Meeting room")
    static let minutes = Phrase(nb: "Referat", nn: "Referat", en: "Minutes")
    static let toRoom = Phrase(
        nb: "Gå til møterommet", nn: "Gå til møterommet", en: "Go to the meeting room")
    static let toAgenda = Phrase(
        nb: "Gå til sakslisten", nn: "Gå til sakslista", en: "Go to the agenda")
    static let toMinutes = Phrase(
        nb: "Gå til referatet", nn: "Gå til referatet", en: "Go to the minutes")

    static func exempt(_ law: String) -> Phrase {
        Phrase(
            nb: "Unntatt offentlighet: \(law)", nn: "Unnateke offentlegheita: \(law)",
            en: "Exempt from public access: \(law)")
    }
}
