import Governance

/// How the agreement is kept: every rule with a time in it, how often it was kept, and what came
/// late. Open to all.
public struct CompliancePage: Page {
    /// What the page is called.
    public let title: String
    let kept: Int
    let passed: Int
    let rules: [RuleFigures]
    let deviations: [DutyItem]

    /// The figures of one rule under one clause.
    struct RuleFigures: Codable, Hashable, Sendable {
        let rule: String
        let clause: ClauseID
        let kept: Int
        let late: Int
        let broken: Int
    }

    /// The figures over every duty whose time has passed or that has been done.
    public init(_ frame: Frame) {
        title = frame.say(DutyPageWords.compliance)
        let settled = frame.knownDuties {
            [.kept, .late, .broken].contains($0.status(at: frame.now))
        }
        func count(_ duties: [Duty], _ status: Duty.Status) -> Int {
            duties.count { $0.status(at: frame.now) == status }
        }
        kept = count(settled, .kept)
        passed = settled.count
        let groups = Dictionary(grouping: settled) { RuleKey(rule: $0.rule, clause: $0.clause) }
        rules = groups.sorted { $0.key < $1.key }.map { key, duties in
            RuleFigures(
                rule: frame.say(key.rule.title), clause: key.clause, kept: count(duties, .kept),
                late: count(duties, .late), broken: count(duties, .broken))
        }
        deviations = settled.filter { $0.status(at: frame.now) != .kept }
            .sorted { $0.due > $1.due }
            .map { DutyItem($0, in: frame) }
    }

    private struct RuleKey: Hashable, Comparable {
        let rule: DutyRule
        let clause: ClauseID

        static func < (left: RuleKey, right: RuleKey) -> Bool {
            (left.clause, left.rule.rawValue) < (right.clause, right.rule.rawValue)
        }
    }

    /// The share in words and as a bar, then rule by rule, then each deviation.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: frame.say(DutyPageWords.complianceLead)))
        \(passed == 0 ? empty(in: frame) : figures(in: frame))
        """
    }

    private func empty(in frame: Frame) -> HTML {
        EmptyState(
            title: frame.say(DutyPageWords.noFigures),
            explanation: frame.say(DutyPageWords.noFiguresWhy)
        ).html
    }

    private func figures(in frame: Frame) -> HTML {
        let progress = Progress(
            part: kept, whole: passed, label: frame.say(DutyPageWords.keptShare),
            language: frame.language)
        let late: HTML =
            deviations.isEmpty
            ? Notice(kind: .info, title: frame.say(DutyPageWords.allKept)).html
            : PageSection(
                title: frame.say(DutyPageWords.deviations), id: "avvik",
                content: deviations.list(in: frame)
            ).html
        return """
            \(progress)
            \(PageSection(
                title: frame.say(DutyPageWords.byRule), id: "regler", content: table(in: frame)))
            \(late)
            """
    }

    private func table(in frame: Frame) -> HTML {
        CardTable(
            caption: frame.say(DutyPageWords.howOften),
            columns: [
                .init(title: frame.say(DutyPageWords.rule)),
                .init(title: frame.say(DutyPageWords.clause)),
                .init(title: frame.say(DutyPageWords.kept), isNumeric: true),
                .init(title: frame.say(DutyPageWords.late), isNumeric: true),
                .init(title: frame.say(DutyPageWords.broken), isNumeric: true),
            ],
            rows: rules.map { figures in
                [
                    "\(figures.rule)", "\(frame.clauseLink(figures.clause))", "\(figures.kept)",
                    "\(figures.late)", "\(figures.broken)",
                ]
            }
        ).html
    }
}

extension Frame {
    /// A clause by its number alone, linked to its page.
    func clauseLink(_ id: ClauseID) -> HTML {
        guard let clause = charter.clause(id) else { return .nothing }
        return Link(text: clause.number, href: link(.clause(id))).html
    }
}
