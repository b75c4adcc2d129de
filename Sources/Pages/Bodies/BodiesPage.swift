import Governance

/// All bodies: what each is for, who leads it and when it meets next.
public struct BodiesPage: Page {
    /// What the page is called.
    public let title: String
    let bodies: [Line]

    /// A body in the list.
    struct Line: Codable, Hashable, Sendable {
        let id: BodyID
        let name: String
        let abbreviation: String
        let kind: String
        let mandate: String
        let members: String
        let next: String?
    }

    /// The bodies in the charter's order.
    public init(_ frame: Frame) {
        title = frame.say(BodyPageWords.title)
        bodies = frame.charter.bodies.map { terms in
            let seats = frame.partnership.bodies.seats(of: terms.id)
                .filter { $0.group.standing == .member }
            let filled = seats.count {
                frame.partnership.bodies.holder(of: $0.id, on: frame.today) != nil
            }
            let next = frame.partnership.meetings.of(terms.id).first { $0.date >= frame.today }
            return Line(
                id: terms.id, name: frame.say(terms.name), abbreviation: terms.abbreviation,
                kind: frame.say(terms.kind.label), mandate: frame.say(terms.mandate.value),
                members: frame.language.share(filled, of: seats.count),
                next: next.map { frame.longDay($0.date) })
        }
    }

    /// A table that turns into cards.
    public func content(in frame: Frame) -> HTML {
        let table = CardTable(
            caption: frame.say(BodyPageWords.title),
            columns: [
                .init(title: frame.say(BodyPageWords.body)),
                .init(title: frame.say(BodyPageWords.mandate)),
                .init(title: frame.say(BodyPageWords.members)),
                .init(title: frame.say(BodyPageWords.nextMeeting)),
            ],
            rows: bodies.map { body in
                [
                    Link(text: body.name, href: frame.link(.body(body.id))).html,
                    "\(body.mandate)", "\(body.members)",
                    "\(body.next ?? frame.say(BodyPageWords.noMeeting))",
                ]
            })
        return "\(PageHeading(title: title, lead: frame.say(BodyPageWords.lead)))\(table)"
    }
}
