import Governance

/// A year of all bodies: every meeting with the days that follow from it, month by month, and
/// drawn as a wheel beside the list where there is room.
public struct YearWheelPage: Page {
    /// What the page is called.
    public let title: String
    let year: Int
    /// The bodies that meet, from the innermost ring of the wheel.
    let bodies: [Ring]
    /// The body that the address asks for; `nil` for all.
    let chosen: BodyID?
    let months: [Month]
    let sharedDays: [SharedDay]
    /// Today, where it is in this year.
    let today: CivilDate?

    /// A body with its ring of the wheel.
    struct Ring: Codable, Sendable {
        let id: BodyID
        let name: String
        let abbreviation: String
    }

    /// What happens in a month.
    struct Month: Codable, Sendable {
        let name: String
        let entries: [Entry]
    }

    /// A meeting, or a day that follows from one.
    struct Entry: Codable, Sendable {
        let date: CivilDate
        /// When the meeting begins; midnight for a day that follows from one.
        let time: WallTime
        let meeting: MeetingID
        let body: BodyID
        let abbreviation: String
        /// What is to be done by then; `nil` for the meeting itself.
        let deadline: MeetingDeadline.Kind?
        let clause: ClauseID?
        /// When and where, for the meeting itself.
        let venue: String?
        /// What speaks against the day; for those who can move the meeting.
        let concerns: [String]
    }

    /// The wheel of a year.
    init(_ frame: Frame, _ year: Int) {
        self.year = year
        title = frame.say(YearWheelWords.title(year))
        let meeting = frame.charter.bodies.filter { $0.meetings != nil }
        bodies = meeting.map {
            Ring(id: $0.id, name: frame.say($0.name), abbreviation: $0.abbreviation)
        }
        let asked = frame.query("organ").map { BodyID($0) }
        let chosen = asked.flatMap { id in meeting.contains { $0.id == id } ? id : nil }
        self.chosen = chosen
        let entries = Entry.all(of: year, in: chosen, frame)
        months = (1...12).map { month in
            Month(
                name: frame.language.month(year: year, month: month).capitalisedFirst,
                entries: entries.filter { $0.date.parts.month == month })
        }
        sharedDays = SharedDay.all(in: year, frame)
        today = frame.today.year == year ? frame.today : nil
    }

    /// Below the meetings.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(FrameWords.meetings), .meetings)]
    }

    /// The page inside the frame.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: frame.say(YearWheelWords.lead)))
        \(yearTabs(frame))\(bodyTabs(frame))
        <div class="year-wheel">\(wheel(in: frame))<div>\(monthSections(frame))</div></div>
        \(sharedDays.html(in: frame))
        <p><a href="\(frame.link(.calendar(chosen.map { .body($0) } ?? .everything)))">\
        \(frame.say(MeetingsPageWords.subscribe))</a></p>
        """
    }

    private func address(_ year: Int, _ body: BodyID?, _ frame: Frame) -> String {
        frame.link(.yearWheel(year)) + (body.map { "?organ=\($0)" } ?? "")
    }

    private func yearTabs(_ frame: Frame) -> Tabs {
        Tabs(
            label: frame.say(MeetingsPageWords.years),
            tabs: (year - 1...year + 1).map {
                Link(text: "\($0)", href: address($0, chosen, frame), isCurrent: $0 == year)
            })
    }

    private func bodyTabs(_ frame: Frame) -> Tabs {
        let all = Link(
            text: frame.say(YearWheelWords.all), href: address(year, nil, frame),
            isCurrent: chosen == nil)
        return Tabs(
            label: frame.say(MeetingWords.body),
            tabs: [all]
                + bodies.map {
                    Link(
                        text: $0.abbreviation, href: address(year, $0.id, frame),
                        isCurrent: $0.id == chosen)
                })
    }

    /// Months with nothing in them are left out; a year with nothing at all says so.
    private func monthSections(_ frame: Frame) -> HTML {
        let filled = months.filter { !$0.entries.isEmpty }
        if filled.isEmpty {
            return EmptyState(
                title: frame.say(MeetingsPageWords.emptyTitle),
                explanation: frame.say(MeetingsPageWords.emptyText)
            ).html
        }
        let sections = filled.map { month -> HTML in
            """
            <section><h2>\(month.name)</h2>
            <ul class="wheel-list">\(month.entries.map { $0.html(in: frame) })</ul></section>
            """
        }
        return sections.joined()
    }
}

extension YearWheelPage.Entry {
    /// Those of a year, also where the meeting itself is in the year beside it.
    fileprivate static func all(
        of year: Int, in body: BodyID?, _ frame: Frame
    ) -> [YearWheelPage.Entry] {
        frame.partnership.meetings.byDate
            .filter { meeting in
                meeting.cancelledAt == nil && body.map { $0 == meeting.body } ?? true
                    && (year - 1...year + 1).contains(meeting.date.year)
            }
            .flatMap { meeting in
                [YearWheelPage.Entry(meeting, in: frame)]
                    + MeetingDeadline.of(meeting, in: frame.charter).map {
                        YearWheelPage.Entry($0, of: meeting, in: frame)
                    }
            }
            .filter { $0.date.year == year }
            .sorted { ($0.date, $0.time, $0.meeting) < ($1.date, $1.time, $1.meeting) }
    }

    private init(_ meeting: Meeting, in frame: Frame) {
        date = meeting.date
        time = meeting.time
        self.meeting = meeting.id
        body = meeting.body
        abbreviation = frame.names.abbreviation(meeting.body)
        deadline = nil
        clause = nil
        venue = "\(frame.hours(of: meeting)), \(frame.venue(of: meeting))"
        let isMovable =
            meeting.openedAt == nil && meeting.date >= frame.today
            && frame.isEntitled(to: MoveMeeting.name, in: meeting.body)
        concerns =
            isMovable
            ? frame.partnership.concerns(
                about: meeting.date, for: meeting.body, besides: meeting.id
            ).map { $0.sentence(in: frame) } : []
    }

    private init(_ deadline: MeetingDeadline, of meeting: Meeting, in frame: Frame) {
        date = deadline.date
        time = .midnight
        self.meeting = meeting.id
        body = meeting.body
        abbreviation = frame.names.abbreviation(meeting.body)
        self.deadline = deadline.kind
        clause = deadline.clause
        venue = nil
        concerns = []
    }

    fileprivate func html(in frame: Frame) -> HTML {
        let (_, month, day) = date.parts
        let when = frame.language.shortDate(month: month, day: day)
        guard let deadline else {
            let told = concerns.map { "<li>\($0)</li>" as HTML }
            let notes: HTML = told.isEmpty ? .nothing : "<ul class=\"concerns\">\(told)</ul>"
            return """
                <li class="wheel-meeting"><span class="wheel-day">\(when)</span> \
                <span><a href="\(frame.link(.meeting(meeting)))">\
                \(frame.say(YearWheelWords.meeting(abbreviation)))</a>
                <span class="quiet">\(venue ?? "")</span>\(notes)</span></li>
                """
        }
        let why = clause.flatMap { frame.citation($0) }.shown {
            " <a class=\"why-link\" href=\"\($0.href)\">\($0.number)</a>"
        }
        return """
            <li><span class="wheel-day">\(when)</span> \
            <span>\(frame.say(YearWheelWords.deadline(deadline, of: abbreviation)))\(why)</span>\
            </li>
            """
    }
}
