import Governance

/// A day on which the charter has two bodies meet one after the other, with its programme (R60).
struct SharedDay: Codable, Sendable {
    let date: CivilDate
    let clause: ClauseID
    /// The meetings of the day by their beginning.
    let meetings: [Part]
    /// The body that has planned no meeting on the day, though it should.
    let missing: String?

    /// One of its meetings.
    struct Part: Codable, Sendable {
        let id: MeetingID
        let name: String
        let hours: String
    }

    /// The shared days of a year.
    static func all(in year: Int, _ frame: Frame) -> [SharedDay] {
        frame.charter.bodies.flatMap { body -> [SharedDay] in
            guard let rule = body.meetings?.sameDayAs else { return [] }
            let both = [body.id, rule.value].flatMap { frame.partnership.meetings.of($0) }
                .filter { $0.date.year == year && $0.kind == .ordinary }
            return Set(both.map(\.date)).sorted().map { date in
                SharedDay(
                    on: date, both.filter { $0.date == date }, of: [body.id, rule.value],
                    by: rule.clause, frame)
            }
        }
    }

    private init(
        on date: CivilDate, _ held: [Meeting], of bodies: [BodyID], by clause: ClauseID,
        _ frame: Frame
    ) {
        self.date = date
        self.clause = clause
        meetings = held.sorted { ($0.time, $0.id) < ($1.time, $1.id) }.map {
            Part(
                id: $0.id, name: frame.say(frame.names.body($0.body)),
                hours: frame.hours(of: $0))
        }
        missing = bodies.first { id in !held.contains { $0.body == id } }
            .map { frame.say(frame.names.body($0)) }
    }

    fileprivate func html(in frame: Frame) -> HTML {
        let parts = meetings.map { part -> HTML in
            """
            <li>\(part.hours.capitalisedFirst): \
            <a href="\(frame.link(.meeting(part.id)))">\(part.name)</a></li>
            """
        }
        let gap = missing.shown { "<p>\(frame.say(YearWheelWords.missing($0)))</p>" }
        return """
            <h3>\(frame.longDay(date).capitalisedFirst)</h3><ul>\(parts)</ul>\(gap)
            \(frame.citation(clause).shown { "<p>\($0)</p>" })
            """
    }
}

extension [SharedDay] {
    func html(in frame: Frame) -> HTML {
        isEmpty
            ? .nothing
            : PageSection(
                title: frame.say(YearWheelWords.programme), id: "program",
                content: map { $0.html(in: frame) }.joined()
            ).html
    }
}

extension Frame {
    /// The hours of a meeting: `kl. 09.00–11.30`, or when it begins where no end is planned.
    func hours(of meeting: Meeting) -> String {
        meeting.until.map { language.times(from: meeting.time.parts, to: $0.parts) }
            ?? time(meeting.time)
    }
}
