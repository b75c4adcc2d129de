import Governance

/// The agreement clause by clause, with what each demands.
public struct CharterPage: Page {
    /// What the page is called.
    public let title: String
    let version: Int
    let inForce: CivilDate
    /// The earlier agreements that it builds on (R13).
    let continues: [String]
    let continuesClause: ClauseID?
    let parts: [Part]

    /// The clauses of one source.
    struct Part: Codable, Hashable, Sendable {
        let source: String
        let basis: String
        let clauses: [Line]
    }

    /// A clause in the list.
    struct Line: Codable, Hashable, Sendable {
        let id: ClauseID
        let number: String
        let plain: String
        let notes: Int
    }

    /// The clauses in the charter's own order, by source.
    public init(_ frame: Frame) {
        title = frame.say(CharterPageWords.title)
        version = frame.charter.version
        inForce = frame.charter.inForce
        continues = (frame.charter.continues?.value ?? []).map { frame.say($0.label) }
        continuesClause = frame.charter.continues?.clause
        var order: [String] = []
        var byTitle: [String: Part] = [:]
        for clause in frame.charter.clauses {
            let basis = frame.say(clause.basis.label)
            let key = "\(clause.basis.rawValue)/\(clause.source)"
            if byTitle[key] == nil {
                order.append(key)
                byTitle[key] = Part(source: clause.source, basis: basis, clauses: [])
            }
            let line = Line(
                id: clause.id, number: clause.number, plain: frame.say(clause.plain),
                notes: clause.notes.count)
            byTitle[key] = byTitle[key].map {
                Part(source: $0.source, basis: $0.basis, clauses: $0.clauses + [line])
            }
        }
        parts = order.compactMap { byTitle[$0] }
    }

    /// One section for each source.
    public func content(in frame: Frame) -> HTML {
        let lead = [
            CharterPageWords.version(version, frame.say(inForce.words), in: frame.language),
            frame.say(CharterPageWords.lead),
        ].joined(separator: " ")
        let sections = parts.enumerated().map { index, part in
            PageSection(
                title: part.source.isEmpty ? part.basis : "\(part.source) – \(part.basis)",
                id: "kilde-\(index + 1)", content: list(part, in: frame))
        }
        return """
            \(PageHeading(title: title, lead: lead))\(register(in: frame))\(history(in: frame))\
            \(sections)
            """
    }

    /// The way to the agreements themselves, where there is a register of them.
    private func register(in frame: Frame) -> HTML {
        if frame.charter.agreements == nil { return .nothing }
        let link = Link(
            text: frame.say(AgreementPageWords.title), href: frame.link(.agreements))
        return "<p>\(link)</p>"
    }

    private func history(in frame: Frame) -> HTML {
        continuesClause.shown { clause in
            FactList(facts: [
                .init(
                    frame.say(CharterPageWords.continues),
                    "\(continues.joined(separator: "; ")). \(frame.clauseLink(clause))")
            ]).html
        }
    }

    private func list(_ part: Part, in frame: Frame) -> HTML {
        let items = part.clauses.map { clause -> HTML in
            let note: HTML =
                clause.notes == 0
                ? .nothing
                : Badge(text: frame.say(CharterPageWords.unclear), tone: .soon).html
            return """
                <li><a href="\(frame.link(.clause(clause.id)))">\(clause.number)</a> \
                \(clause.plain) \(note)</li>

                """
        }
        return "<ul class=\"clauses\">\n\(items)</ul>"
    }
}
