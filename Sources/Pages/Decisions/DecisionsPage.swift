import Governance

/// The decision register, by year and body (R247).
public struct DecisionsPage: Page {
    /// The page's name.
    public let title: String
    /// The years with decisions, the latest first.
    let years: [Int]
    /// The year shown; `nil` before the first decision.
    let year: Int?
    /// The bodies' decisions of the year, each body's newest first.
    let bodies: [BodyDecisions]

    /// What one body decided in the year.
    struct BodyDecisions: Codable, Hashable, Sendable {
        let body: BodyID
        let name: String
        let rows: [DecisionRow]
    }

    init(_ frame: Frame) {
        title = frame.say(FrameWords.decisions)
        let all = Array(frame.partnership.decisions.newestFirst)
        let years = Set(all.map(\.number.year)).sorted(by: >)
        let asked = frame.query("ar").flatMap { Int($0) }
        let year = asked.flatMap { years.contains($0) ? $0 : nil } ?? years.first
        self.years = years
        self.year = year
        let shown = all.filter { $0.number.year == year }
        bodies = frame.charter.bodies.compactMap { terms in
            let rows = shown.filter { $0.number.body == terms.id }
                .sorted { $0.number.sequence > $1.number.sequence }
                .compactMap { frame.row(of: $0) }
            return rows.isEmpty
                ? nil : BodyDecisions(body: terms.id, name: frame.say(terms.name), rows: rows)
        }
    }

    /// Years as tabs, a table for each body.
    public func content(in frame: Frame) -> HTML {
        let heading = PageHeading(title: title, lead: frame.say(DecisionsPageWords.lead))
        guard let year else {
            return """
                \(heading)\(EmptyState(
                    title: frame.say(DecisionsPageWords.none),
                    explanation: frame.say(DecisionsPageWords.noneWhy)))
                """
        }
        let tabs = Tabs(
            label: frame.say(DecisionsPageWords.years),
            tabs: years.map {
                Link(
                    text: "\($0)", href: "\(frame.link(.decisions))?ar=\($0)", isCurrent: $0 == year
                )
            })
        let tables = bodies.map { body in
            PageSection(
                title: body.name, id: "organ-\(body.body)",
                content: "\(table(body, year, frame))\(why(body, frame))"
            ).html
        }
        return "\(heading)\(tabs)\(tables)"
    }

    /// The clause by which a body's decisions reach as far as they do.
    private func why(_ body: BodyDecisions, _ frame: Frame) -> HTML {
        body.rows.first.shown { $0.force.why(in: frame) }
    }

    private func table(_ body: BodyDecisions, _ year: Int, _ frame: Frame) -> HTML {
        let columns = [
            DecisionsPageWords.number, DecisionsPageWords.theCase, DecisionsPageWords.outcome,
            DecisionsPageWords.date, DecisionsPageWords.binds,
            DecisionsPageWords.carriedOut,
        ]
        let share = { (share: DecisionRow.Share?) -> HTML in
            share.map { "\(frame.language.share($0.part, of: $0.whole))" } ?? "–"
        }
        let rows = body.rows.map { row -> [HTML] in
            [
                "<a href=\"\(frame.link(.decision(row.id)))\">\(row.number)</a>", "\(row.title)",
                row.badge.html, "\(frame.day(row.date))", "\(row.force.summary(in: frame))",
                share(row.carriedOut),
            ]
        }
        return CardTable(
            caption: frame.say(DecisionsPageWords.caption(year)),
            columns: columns.map { .init(title: frame.say($0)) }, rows: rows
        ).html
    }
}
