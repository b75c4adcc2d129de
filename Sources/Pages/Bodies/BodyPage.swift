public import Governance

/// One body: its task, its seats and who sits in them, its leaders and its meetings.
public struct BodyPage: Page {
    /// The body's name.
    public let title: String
    let id: BodyID
    let abbreviation: String
    let kind: String
    let level: String
    let decides: String?
    let mandate: String
    let mandateClause: ClauseID
    let leader: String?
    let deputyLeader: String?
    let electedOn: CivilDate?
    /// What the body continues from before, and the clause that has it build on that (R13).
    let continues: [String]
    let continuesClause: ClauseID?
    let groups: [Group]
    let meetings: [MeetingLine]

    /// Seats that share their terms.
    struct Group: Codable, Hashable, Sendable {
        let name: String
        let standing: String
        let clause: ClauseID
        let seats: [Line]
        let deputies: [Line]
    }

    /// A seat or a deputy's place, and who is in it.
    struct Line: Codable, Hashable, Sendable {
        let place: String
        let person: String?
        let speaksFor: String
    }

    /// A meeting of the body.
    struct MeetingLine: Codable, Hashable, Sendable {
        let id: MeetingID
        let date: CivilDate
    }

    /// The body of a name; `nil` where the charter has none.
    public init?(_ frame: Frame, _ id: BodyID) {
        guard let terms = frame.charter.body(id) else { return nil }
        let state = frame.partnership
        self.id = id
        title = frame.say(terms.name)
        abbreviation = terms.abbreviation
        kind = frame.say(terms.kind.label)
        level = frame.say(terms.level.label)
        decides = terms.decisions.map { frame.say($0.form.value.label) }
        mandate = frame.say(terms.mandate.value)
        mandateClause = terms.mandate.clause
        let leadership = state.leadership(of: id)
        leader = leadership.map { frame.say(frame.names.holder(of: $0.leader)) }
        deputyLeader = leadership?.deputyLeader.map { frame.say(frame.names.holder(of: $0)) }
        electedOn = leadership?.since
        continues = (terms.continues?.value ?? []).map { frame.say($0.label) }
        continuesClause = terms.continues?.clause
        groups = terms.seats.map { Group($0, of: id, in: frame) }
        meetings = state.meetings.of(id).filter { $0.date >= frame.today.adding(days: -400) }
            .map { MeetingLine(id: $0.id, date: $0.date) }
    }

    /// Below the list of bodies.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(BodyPageWords.title), .bodies)]
    }

    /// The body itself.
    public var followed: Followed { .body(id) }

    /// The facts, then the seats group by group, then the meetings.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, kicker: kind, lead: mandate))
        \(facts(in: frame))
        \(groups.enumerated().map { $1.section(number: $0 + 1, in: frame) })
        \(meetingList(in: frame))
        \(AppointmentForm(frame: frame, body: id))
        """
    }

    private func facts(in frame: Frame) -> HTML {
        var facts: [FactList.Fact] = [
            .init(frame.say(BodyPageWords.level), "\(level)"),
            .init(
                frame.say(BodyPageWords.leader),
                "\(leader ?? frame.say(BodyPageWords.noLeader))"),
        ]
        if let deputyLeader {
            facts.append(.init(frame.say(BodyPageWords.deputyLeader), "\(deputyLeader)"))
        }
        if let electedOn {
            facts.append(.init(frame.say(BodyPageWords.since), "\(frame.say(electedOn.words))"))
        }
        if let decides { facts.append(.init(frame.say(BodyPageWords.decides), "\(decides)")) }
        if let continuesClause {
            facts.append(
                .init(
                    frame.say(CharterPageWords.continues),
                    "\(continues.joined(separator: "; ")). \(frame.clauseLink(continuesClause))"))
        }
        facts.append(.init(frame.say(CharterPageWords.basis), frame.clauseLink(mandateClause)))
        return FactList(facts: facts).html
    }

    private func meetingList(in frame: Frame) -> HTML {
        if meetings.isEmpty { return .nothing }
        let items = meetings.map { meeting -> HTML in
            "<li>\(Link(text: frame.longDay(meeting.date), href: frame.link(.meeting(meeting.id))))</li>"
        }
        return PageSection(
            title: frame.say(BodyPageWords.meetings), id: "moter", content: "<ul>\(items)</ul>"
        ).html
    }
}

extension BodyPage.Group {
    init(_ group: SeatGroup, of body: BodyID, in frame: Frame) {
        let bodies = frame.partnership.bodies
        let own = bodies.seats(of: body).filter { $0.group.id == group.id }
        name = frame.say(group.title)
        standing = frame.say(group.standing.label)
        clause = group.clause
        seats = own.map { seat in
            BodyPage.Line(
                place: frame.say(frame.names.seat(seat.id)),
                person: bodies.holder(of: seat.id, on: frame.today).flatMap {
                    frame.name($0.person)
                },
                speaksFor: frame.say(
                    frame.names.partners(frame.partnership.partners(spokenForBy: seat.id))))
        }
        let deputies =
            group.deputies == .list
            ? own.prefix(1).flatMap { bodies.deputies(of: $0, on: frame.today) }
            : own.flatMap { bodies.deputies(of: $0, on: frame.today) }
        self.deputies = deputies.map {
            BodyPage.Line(
                place: frame.say(frame.names.place($0.place)), person: frame.name($0.person),
                speaksFor: "")
        }
    }

    func section(number: Int, in frame: Frame) -> PageSection {
        let chips = (seats + deputies).map { line in
            SeatChip(
                person: line.person, speaksFor: line.speaksFor.isEmpty ? standing : line.speaksFor,
                standing: line.place, language: frame.language)
        }
        return PageSection(
            title: "\(name) (\(standing.lowercased()))", id: "plasser-\(number)",
            content:
                "\(SeatList(seats: chips))<p class=\"why\">\(KitWords.why.in(frame.language)): \(frame.clauseLink(clause))</p>"
        )
    }
}
