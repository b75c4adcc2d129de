import Governance

/// The people of the partnership and how they are reached, for the secretariat alone.
public struct PeoplePage: Page {
    /// What the page is called.
    public let title: String
    let people: [Line]

    /// A person, with the places they hold today.
    struct Line: Codable, Sendable {
        let person: PersonID
        let name: String
        let email: String?
        let language: Language
        let offices: [String]
        /// Whether this secretariat alone answers for what is kept about the person.
        let isOwn: Bool
    }

    /// `nil` for everyone but the secretariat.
    init?(_ frame: Frame) {
        guard frame.partnership.isSecretariat(frame.reader, on: frame.today) else { return nil }
        title = frame.say(PeoplePageWords.title)
        people = frame.register.map { person in
            Line(
                person: person.id, name: person.name, email: person.email,
                language: person.language, offices: frame.offices(of: person.id),
                isOwn: person.isOwn)
        }
    }

    /// Everyone in a table, each to be corrected in place; then the form to add somebody.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: frame.say(PeoplePageWords.lead)))
        \(PageSection(
            title: frame.say(PeoplePageWords.add), id: "ny",
            content: PersonForm(frame: frame, person: nil).html))
        \(list(frame))
        """
    }

    private func list(_ frame: Frame) -> HTML {
        let columns = [
            PeoplePageWords.name, PeoplePageWords.email, PeoplePageWords.offices,
            PeoplePageWords.change,
        ]
        let content: HTML =
            people.isEmpty
            ? EmptyState(
                title: frame.say(PeoplePageWords.nobody),
                explanation: frame.say(PeoplePageWords.nobodyText)
            ).html
            : CardTable(
                caption: frame.say(PeoplePageWords.title),
                columns: columns.map { .init(title: frame.say($0)) },
                rows: people.map { row($0, frame) }
            ).html
        return PageSection(
            title: frame.say(PeoplePageWords.everyone(people.count)), id: "alle", content: content
        ).html
    }

    private func row(_ line: Line, _ frame: Frame) -> [HTML] {
        let offices: HTML =
            line.offices.isEmpty
            ? "–" : line.offices.map { "\($0)" as HTML }.joined(separator: "<br>")
        return [
            "\(line.name)", "\(line.email ?? frame.say(PeoplePageWords.noEmail))", offices,
            change(line, frame),
        ]
    }

    private func change(_ line: Line, _ frame: Frame) -> HTML {
        guard line.isOwn else { return "\(frame.say(PeoplePageWords.shared))" }
        return Disclosure(
            title: frame.say(PeoplePageWords.change),
            isOpen: frame.personAnswer?.person == line.person,
            content: """
                \(PersonForm(frame: frame, person: line))\
                \(line.email == nil ? .nothing : erase(line, frame))
                """
        ).html
    }

    private func erase(_ line: Line, _ frame: Frame) -> HTML {
        guard let token = frame.token else { return .nothing }
        let button = ButtonForm(
            action: frame.link(.people), text: frame.say(PeoplePageWords.erase), emphasis: .grave,
            hidden: [
                HiddenField(name: "_token", value: token.secret),
                HiddenField(name: "_person", value: "\(line.person)"),
                HiddenField(name: "_erase", value: "true"),
            ])
        return "<p>\(frame.say(PeoplePageWords.eraseWhy))</p>\(button)"
    }
}

extension Frame {
    /// The places that somebody holds today, in words: their seats, and the partners they answer
    /// for.
    fileprivate func offices(of person: PersonID) -> [String] {
        partnership.bodies.appointments(of: person, on: today).map {
            "\(names.abbreviation($0.body)): \(say(names.place($0.place)))"
        }
            + partnership.partners(answeredForBy: person, on: today).map {
                "\(say(Role.contact.label)): \(names.partner($0))"
            }
    }
}
