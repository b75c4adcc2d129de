import Governance

/// One thing that is different on an agenda, in words for its reader.
struct AgendaChangeLine: Codable, Sendable {
    let item: ItemID
    let text: String

    /// - Parameter title: What the item is called for whoever reads; its public title where they
    ///   may not see it.
    init(_ change: AgendaChange, title: String, say: (Phrase) -> String) {
        item = change.item
        text = say(change.told(title))
    }

    /// The changes of a meeting's agenda as a reader of the frame may see them.
    static func all(
        _ changes: [AgendaChange], of meeting: Meeting, in frame: Frame
    ) -> [AgendaChangeLine] {
        changes.compactMap { change in
            meeting.item(change.item).map {
                AgendaChangeLine(change, title: frame.title(of: $0), say: frame.say)
            }
        }
    }
}

extension [AgendaChangeLine] {
    /// A plain list, or that nothing is different.
    func html(in frame: Frame) -> HTML {
        isEmpty
            ? "<p>\(frame.say(AgendaChangeWords.nothing))</p>"
            : "<ul class=\"changes\">\(map { "<li>\($0.text)</li>" as HTML })</ul>"
    }
}

extension AgendaChange {
    /// What is different, in a sentence.
    func told(_ title: String) -> Phrase {
        switch self {
        case .added:
            Phrase(
                nb: "Nytt punkt: «\(title)»", nn: "Nytt punkt: «\(title)»",
                en: "New item: “\(title)”")
        case .moved(_, let from, let to):
            Phrase(
                nb: "«\(title)» er flyttet fra plass \(from) til \(to)",
                nn: "«\(title)» er flytta frå plass \(from) til \(to)",
                en: "“\(title)” has moved from place \(from) to \(to)")
        case .newPaper(_, let version):
            Phrase(
                nb: "Saksframlegget til «\(title)» har ny versjon: \(version)",
                nn: "Saksframlegget til «\(title)» har ny versjon: \(version)",
                en: "The case paper of “\(title)” has a new version: \(version)")
        case .exempted:
            Phrase(
                nb: "«\(title)» er unntatt offentlighet",
                nn: "«\(title)» er unnateke frå offentlegheita",
                en: "“\(title)” is exempt from public access")
        case .opened:
            Phrase(
                nb: "«\(title)» er åpen for alle igjen", nn: "«\(title)» er open for alle att",
                en: "“\(title)” is open to all again")
        case .withdrawn:
            Phrase(
                nb: "«\(title)» er trukket av innmelderen",
                nn: "«\(title)» er trekt av innmeldaren",
                en: "“\(title)” has been withdrawn by its submitter")
        case .rescheduled:
            Phrase(
                nb: "«\(title)» har ny tid eller en annen som legger fram",
                nn: "«\(title)» har ny tid eller ein annan som legg fram",
                en: "“\(title)” has another time or another presenter")
        }
    }
}

enum AgendaChangeWords {
    static let since = Phrase(
        nb: "Endret siden sist", nn: "Endra sidan sist", en: "Changed since last time")
    static let nothing = Phrase(
        nb: "Ingenting er endret.", nn: "Ingenting er endra.", en: "Nothing has changed.")
    static let unsent = Phrase(
        nb: "Dette har mottakerne ikke fått vite ennå.",
        nn: "Dette har mottakarane ikkje fått vite enno.",
        en: "The recipients have not been told of this yet.")
    static let sent = Phrase(
        nb: "Utsendte sakslister", nn: "Utsende sakslister", en: "Agendas sent")

    static func version(_ number: Int, _ when: String) -> Phrase {
        Phrase(
            nb: "Utsending \(number), \(when)", nn: "Utsending \(number), \(when)",
            en: "Sent \(number), \(when)")
    }

    static func asSent(_ when: String) -> Phrase {
        Phrase(
            nb: "Slik sakslisten var da den ble sendt \(when). Det som er unntatt offentlighet nå, "
                + "vises ikke her heller.",
            nn:
                "Slik sakslista var då ho blei send \(when). Det som er unnateke frå offentlegheita "
                + "no, blir heller ikkje vist her.",
            en: "The agenda as it was when sent \(when). What is exempt from public access now is "
                + "not shown here either.")
    }

    static func paper(_ version: Int) -> Phrase {
        Phrase(
            nb: "Saksframlegg, versjon \(version)", nn: "Saksframlegg, versjon \(version)",
            en: "Case paper, version \(version)")
    }
}
