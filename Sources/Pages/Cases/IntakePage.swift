import Governance

/// The secretariat's desk for what has come in and awaits a stand (R128).
public struct IntakePage: Page {
    /// The page's name.
    public let title: String
    /// Not yet assessed, the oldest first.
    let waiting: [IntakeRow]
    /// Returned to their submitters for completion.
    let returned: [IntakeRow]

    /// A case that awaits somebody.
    struct IntakeRow: Codable, Hashable, Sendable {
        let id: CaseID
        let number: String
        let title: String
        let submitter: String?
        let received: CivilDate
        /// Whole days since it was received.
        let age: Int
        /// The meeting wished for, and whether it came in time.
        let wish: String?
    }

    init?(_ frame: Frame) {
        guard frame.roles().contains(.secretariat) else { return nil }
        title = frame.say(IntakePageWords.heading)
        let unassessed = frame.partnership.cases.restricted.sorted()
            .compactMap { frame.partnership.cases[$0] }
        let row = { (found: Case) -> IntakeRow in
            let received = frame.partnership.zone.date(at: found.receivedAt)
            return IntakeRow(
                id: found.id, number: found.number.description,
                title: frame.title(of: found.id), submitter: frame.name(found.submitter),
                received: received, age: received.days(to: frame.today),
                wish: found.submission.wishes.flatMap { frame.wish(for: $0, of: found) })
        }
        waiting = unassessed.filter { $0.intake == .received }.map(row)
        returned = unassessed.filter { $0.intake == .returned }.map(row)
    }

    /// What waits for the secretariat, then what waits for others.
    public func content(in frame: Frame) -> HTML {
        let heading = PageHeading(title: title, lead: frame.say(IntakePageWords.lead))
        let first: HTML =
            waiting.isEmpty
            ? EmptyState(
                title: frame.say(IntakePageWords.none),
                explanation: frame.say(IntakePageWords.noneWhy)
            ).html
            : table(waiting, frame.say(IntakePageWords.waiting), frame)
        let second =
            returned.isEmpty
            ? .nothing : table(returned, frame.say(IntakePageWords.returned), frame)
        return "\(heading)\(first)\(second)"
    }

    private func table(_ rows: [IntakeRow], _ caption: String, _ frame: Frame) -> HTML {
        let columns = [
            IntakePageWords.theCase, CasePageWords.received, CasePageWords.wish,
            CasePageWords.submitter,
        ]
        return CardTable(
            caption: caption, columns: columns.map { .init(title: frame.say($0)) },
            rows: rows.map { row in
                [
                    """
                    <a href="\(frame.link(.theCase(row.id)))">\(row.title)</a> (\(row.number))
                    """,
                    "\(frame.day(row.received)), \(frame.language.since(Span(row.age, .days)))",
                    "\(row.wish ?? "–")", "\(row.submitter ?? "–")",
                ]
            }
        ).html
    }
}

/// What the intake desk says.
enum IntakePageWords {
    static let heading = Phrase(nb: "Innkomne saker", nn: "Innkomne saker", en: "Intake")
    static let lead = Phrase(
        nb: "Saker som venter på at sekretariatet vurderer dem. Andre ser bare dagen de kom.",
        nn: "Saker som ventar på at sekretariatet vurderer dei. Andre ser berre dagen dei kom.",
        en: "Cases that await the secretariat's assessment. Others only see the day they came.")
    static let none = Phrase(
        nb: "Ingenting venter på vurdering", nn: "Ingenting ventar på vurdering",
        en: "Nothing awaits assessment")
    static let noneWhy = Phrase(
        nb: "Nye saker kommer hit så snart noen melder dem inn.",
        nn: "Nye saker kjem hit så snart nokon melder dei inn.",
        en: "New cases come here as soon as somebody submits them.")
    static let waiting = Phrase(
        nb: "Venter på vurdering", nn: "Ventar på vurdering", en: "Await assessment")
    static let returned = Phrase(
        nb: "Sendt tilbake til innmelderen", nn: "Sende tilbake til innmeldaren",
        en: "Returned to the submitter")
    static let theCase = Phrase(nb: "Sak", nn: "Sak", en: "Case")
}
