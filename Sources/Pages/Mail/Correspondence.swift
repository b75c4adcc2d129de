public import Governance

/// Writes the mails of a partnership to one reader, in the reader's language.
///
/// A mail travels in the open, so exempt cases stand in it with their public title alone,
/// whoever the reader is; their papers are behind the links and never enclosed.
public struct Correspondence: Sendable {
    let names: Names
    let id: PartnershipID
    let base: String
    let language: Language
    /// When the mail is written.
    public let now: Instant
    /// The addresses at which the reader answers without signing in.
    let answers: [Asked: String]

    /// Mails to one reader.
    ///
    /// - Parameters:
    ///   - names: What things are called.
    ///   - id: The partnership's name in addresses.
    ///   - base: The site's own address, without a slash at its end: `https://samrad.example`.
    ///   - language: The reader's language.
    ///   - now: When the mail is written.
    ///   - answers: The addresses at which the reader answers without signing in.
    public init(
        names: Names, id: PartnershipID, base: String, language: Language, now: Instant,
        answers: [Asked: String] = [:]
    ) {
        self.answers = answers
        self.names = names
        self.id = id
        self.base = base
        self.language = language
        self.now = now
    }

    var partnership: Partnership { names.partnership }

    func say(_ phrase: Phrase) -> String { phrase.in(language) }

    func link(_ destination: Destination) -> String {
        base + Route.within(id, destination).path
    }

    /// `SSU 14. februar 2024`.
    func short(_ meeting: Meeting) -> String {
        "\(names.abbreviation(meeting.body)) \(say(meeting.date.words))"
    }

    /// When, how and where a meeting is.
    func facts(_ meeting: Meeting) -> [String] {
        let place = meeting.place.flatMap { names.text($0) }
        let (year, month, day) = meeting.date.parts
        let (hour, minute) = meeting.time.parts
        let hours =
            meeting.until.map { language.times(from: (hour, minute), to: $0.parts) }
            ?? language.time(hour: hour, minute: minute)
        return [
            say(names.body(meeting.body)),
            language.longDate(year: year, month: month, day: day).capitalisedFirst + " "
                + hours,
            [say(meeting.mode.label), place].compactMap { $0 }.joined(separator: ", "),
        ]
    }

    /// A case as it may stand in a mail: with the title that everyone may read, and by its number
    /// alone while nobody has assessed whether they may.
    func openTitle(of id: CaseID) -> String {
        guard let found = partnership.cases[id] else { return "" }
        let subject = Exemptible.wholeCase(id: id)
        let exemption = partnership.exemption(of: subject, on: partnership.zone.date(at: now))
        let isOpen = partnership.mayRead(id, .everyone, at: now)
        guard let title = isOpen ? found.title : exemption?.publicTitle else {
            return found.number.description
        }
        return "\(found.number) \(names.text(title) ?? say(.withheld))"
    }

    /// An agenda item as it may stand in a mail.
    func line(_ item: Governance.AgendaItem, at index: Int) -> String {
        let number = item.number.map { names.number($0) } ?? "\(index + 1)"
        return "\(number): \(openTitle(of: item))"
    }

    /// An agenda item as it may stand in a mail: by its public title where it is exempt.
    func openTitle(of item: Governance.AgendaItem) -> String {
        let today = partnership.zone.date(at: now)
        let exemption = partnership.exemption(of: .agendaItem(id: item.id), on: today)
        let title =
            exemption?.publicTitle ?? item.caseID.flatMap { partnership.cases[$0]?.title }
            ?? item.title
        return title.map { names.text($0) ?? say(.withheld) } ?? say(item.kind.label)
    }

    /// The reader's own place in the body that meets, the seat before a deputy's place.
    func place(of person: PersonID, in meeting: Meeting) -> Appointment? {
        let own = partnership.bodies.appointments(of: person, on: meeting.date)
            .filter { $0.body == meeting.body }
        return own.first { !$0.place.isDeputy } ?? own.first
    }
}
