import Governance

/// What must be done, by whom and by when: the secretariat's work list, and anybody's overview.
public struct DutiesPage: Page {
    /// What the page is called.
    public let title: String
    let overdue: [DutyItem]
    let open: [DutyItem]
    let upcoming: [DutyItem]

    /// The duties that are not done, as the reader may know of them.
    public init(_ frame: Frame) {
        title = frame.say(DutyPageWords.title)
        let horizon = frame.now.adding(days: 120)
        let all = frame.outstandingDuties { $0.opens < horizon }
        func items(_ status: Duty.Status) -> [DutyItem] {
            all.filter { $0.status(at: frame.now) == status }
                .map { DutyItem($0, in: frame) }
        }
        overdue = items(.broken)
        open = items(.open)
        upcoming = items(.upcoming)
    }

    /// Overdue first, then what can be done now, then what comes.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: frame.say(DutyPageWords.lead)))
        \(section(overdue, DutyPageWords.overdue, id: "over", in: frame))
        \(section(open, DutyPageWords.open, id: "na", in: frame))
        \(section(upcoming, DutyPageWords.upcoming, id: "kommer", in: frame))
        \(overdue.isEmpty && open.isEmpty && upcoming.isEmpty ? nothing(in: frame) : .nothing)
        """
    }

    private func section(_ items: [DutyItem], _ heading: Phrase, id: String, in frame: Frame)
        -> HTML
    {
        if items.isEmpty { return .nothing }
        return PageSection(
            title: "\(frame.say(heading)) (\(items.count))", id: id, content: items.list(in: frame)
        ).html
    }

    private func nothing(in frame: Frame) -> HTML {
        EmptyState(
            title: frame.say(DutyPageWords.nothing),
            explanation: frame.say(DutyPageWords.nothingWhy)
        ).html
    }
}
