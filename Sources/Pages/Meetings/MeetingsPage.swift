import Governance

/// The year plan: every body's meetings in a year, past and coming, with the deadlines that follow.
public struct MeetingsPage: Page {
    /// What the page is called.
    public let title: String
    let year: Int
    let years: [Int]
    let months: [Month]
    /// The polls of dates that the reader may see and that have not ended.
    let polls: [DatePollLink]

    /// The meetings of a month.
    struct Month: Codable, Sendable {
        let name: String
        let meetings: [Row]
    }

    /// A meeting in the plan.
    struct Row: Codable, Sendable {
        let id: MeetingID
        let body: String
        let abbreviation: String
        let date: CivilDate
        let when: String
        let venue: String
        let kind: Meeting.Kind
        let state: MeetingState
        let deadlines: [MeetingDeadline]
        /// Why it was cancelled (N22).
        let cancelReason: String?
    }

    /// The plan of the year that the address asks for, else of this year.
    init(_ frame: Frame) {
        let all = frame.partnership.meetings.byDate.sorted {
            ($0.date, $0.time, $0.id) < ($1.date, $1.time, $1.id)
        }
        let thisYear = frame.today.year
        let year = frame.query("ar").flatMap(Int.init) ?? thisYear
        let shown = all.filter { $0.date.year == year }
        self.year = year
        title = frame.say(MeetingsPageWords.title(year))
        polls = DatePollLink.all(in: frame)
        years = Set(all.map(\.date.year) + [thisYear, thisYear + 1, year]).sorted()
        months = (1...12).compactMap { month in
            let rows = shown.filter { $0.date.parts.month == month }
            guard !rows.isEmpty else { return nil }
            return Month(
                name: frame.language.month(year: year, month: month).capitalisedFirst,
                meetings: rows.map { Self.row($0, in: frame) })
        }
    }

    private static func row(_ meeting: Meeting, in frame: Frame) -> Row {
        Row(
            id: meeting.id, body: frame.say(frame.names.body(meeting.body)),
            abbreviation: frame.names.abbreviation(meeting.body), date: meeting.date,
            when: frame.when(meeting), venue: frame.venue(of: meeting), kind: meeting.kind,
            state: MeetingState(of: meeting),
            deadlines: meeting.cancelledAt == nil
                ? MeetingDeadline.of(meeting, in: frame.charter) : [],
            cancelReason: meeting.cancelReason.flatMap(frame.words))
    }

    /// The page inside the frame.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: frame.say(MeetingsPageWords.lead)))
        \(polls.section(in: frame))
        \(yearTabs(frame))
        \(plan(frame))
        <p><a href="\(frame.link(.yearWheel(year)))">\(frame.say(YearWheelWords.toWheel))</a></p>
        <p><a href="\(frame.link(.calendar(.everything)))">\(frame.say(MeetingsPageWords.subscribe))</a></p>
        \(forms(in: frame))
        """
    }

    private func yearTabs(_ frame: Frame) -> Tabs {
        Tabs(
            label: frame.say(MeetingsPageWords.years),
            tabs: years.map {
                Link(
                    text: "\($0)", href: "\(frame.link(.meetings))?ar=\($0)",
                    isCurrent: $0 == year)
            })
    }

    private func plan(_ frame: Frame) -> HTML {
        if months.isEmpty {
            return EmptyState(
                title: frame.say(MeetingsPageWords.emptyTitle),
                explanation: frame.say(MeetingsPageWords.emptyText)
            ).html
        }
        let tables = months.map { month -> HTML in
            CardTable(
                caption: month.name,
                columns: [
                    .init(title: frame.say(MeetingsPageWords.meeting)),
                    .init(title: frame.say(MeetingsPageWords.where_)),
                    .init(title: frame.say(MeetingsPageWords.deadlines)),
                    .init(title: frame.say(MeetingsPageWords.status)),
                ],
                rows: month.meetings.map { cells($0, frame) }
            ).html
        }
        return "<div class=\"year-plan\">\(tables)</div>"
    }

    private func cells(_ row: Row, _ frame: Frame) -> [HTML] {
        let kind: HTML =
            row.kind == .extraordinary
            ? "<br><span class=\"quiet\">\(frame.say(row.kind.label))</span>" : .nothing
        return [
            """
            <a href="\(frame.link(.meeting(row.id)))">\(row.when)</a><br>\
            <span class="quiet">\(row.body)</span>\(kind)
            """,
            "\(row.venue)",
            row.deadlines.html(in: frame),
            """
            <div>\(row.state.badge(in: frame.language))\
            \(row.cancelReason.shown { "<p class=\"hint\">\($0)</p>" })</div>
            """,
        ]
    }
}

extension String {
    /// The same words with a capital first letter.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
