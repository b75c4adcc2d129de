import Governance

/// All cases that the reader may know of, the newest first.
public struct CasesPage: Page {
    /// The page's name.
    public let title: String
    let view: View
    let rows: [CaseRow]
    /// How many the view holds, all pages together.
    let total: Int
    let pageNumber: Int
    /// Cases of which only the day may be told.
    let unassessed: [UnassessedCount]

    /// The ways to cut the list; the address asks for one.
    enum View: String, Codable, Sendable, CaseIterable {
        case all = "alle"
        case underWay = "under-arbeid"
        case decided = "vedtatt"
        case closed = "avsluttet"
    }

    private static let pageLength = 50

    init(_ frame: Frame) {
        title = frame.say(CasesPageWords.heading)
        let view = frame.query("vis").flatMap(View.init) ?? .all
        let all = frame.partnership.cases.newestFirst.filter { view.holds($0, for: frame) }
        let rows = all.compactMap { frame.row(of: $0) }
        let pages = max(1, (rows.count + Self.pageLength - 1) / Self.pageLength)
        let number = min(frame.pageNumber, pages)
        self.view = view
        self.rows = Array(rows.dropFirst((number - 1) * Self.pageLength).prefix(Self.pageLength))
        total = rows.count
        pageNumber = number
        unassessed = frame.unassessed
    }

    /// Tabs, table, and what may not be told yet.
    public func content(in frame: Frame) -> HTML {
        let heading = PageHeading(title: title, lead: frame.say(CasesPageWords.lead))
        return """
            \(heading)\(submission(frame))\(tabs(frame))\(waiting(frame))\(list(frame))\
            \(pagination(frame))
            """
    }

    private func list(_ frame: Frame) -> HTML {
        if rows.isEmpty {
            return EmptyState(
                title: frame.say(CasesPageWords.none),
                explanation: frame.say(CasesPageWords.noneWhy)
            ).html
        }
        return CaseTable(caption: frame.say(view.label), rows: rows, frame: frame).html
    }

    private func submission(_ frame: Frame) -> HTML {
        MainAction(
            title: frame.say(CasesPageWords.submitTitle),
            explanation: frame.say(CasesPageWords.submitWhy),
            control: LinkButton(
                text: frame.say(CasesPageWords.submit), href: frame.link(.newCase)
            ).html
        ).html
    }

    private func tabs(_ frame: Frame) -> HTML {
        let base = frame.link(.cases)
        return Tabs(
            label: frame.say(CasesPageWords.views),
            tabs: View.allCases.map {
                Link(
                    text: frame.say($0.label),
                    href: $0 == .all ? base : "\(base)?vis=\($0.rawValue)", isCurrent: $0 == view)
            }
        ).html
    }

    private func waiting(_ frame: Frame) -> HTML {
        if unassessed.isEmpty || view == .decided || view == .closed { return .nothing }
        let lines = unassessed.map { count -> HTML in
            let words = CasesPageWords.unassessed(count.count, on: count.received.words)
            return "<li>\(frame.say(words))</li>"
        }
        return Notice(
            kind: .info, title: frame.say(CasesPageWords.unassessed),
            content: "<ul>\(lines)</ul><p>\(frame.say(CasesPageWords.unassessedWhy))</p>"
        ).html
    }

    private func pagination(_ frame: Frame) -> HTML {
        let base = "\(frame.link(.cases))?vis=\(view.rawValue)"
        return Pagination(
            current: pageNumber, pageCount: (total + Self.pageLength - 1) / Self.pageLength,
            language: frame.language, href: { "\(base)&side=\($0)" }
        ).html
    }
}

extension CasesPage.View {
    fileprivate var label: Phrase {
        switch self {
        case .all: CasesPageWords.all
        case .underWay: CasesPageWords.underWay
        case .decided: CasesPageWords.decidedView
        case .closed: CasesPageWords.closed
        }
    }

    /// Whether a case belongs here; of a case that is kept from the reader not even that is told.
    fileprivate func holds(_ found: Case, for frame: Frame) -> Bool {
        if self == .all { return true }
        guard frame.partnership.mayRead(found.id, frame.reader, at: frame.now) else { return false }
        switch (self, found.intake) {
        case (.closed, .answered), (.closed, .rejected), (.closed, .withdrawn): return true
        case (_, .answered), (_, .rejected), (_, .withdrawn), (.closed, _): return false
        default:
            let isDecided = frame.stage(of: found).step == .decided
            return isDecided == (self == .decided)
        }
    }
}
