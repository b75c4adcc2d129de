import Governance

/// A day that follows from the date of a meeting, and the clause that says so.
struct MeetingDeadline: Codable, Sendable {
    let kind: Kind
    let date: CivilDate
    let clause: ClauseID

    enum Kind: String, Codable, Sendable, CaseIterable {
        case casesIn, papersFrom, papersTo, minutesSent, minutesPublished
    }

    /// The days that follow from a meeting's date, in order of time (R73, R76, R110, R118).
    static func of(_ meeting: Meeting, in charter: Charter) -> [MeetingDeadline] {
        guard let body = charter.body(meeting.body), let terms = body.meetings else { return [] }
        func day(_ kind: Kind, _ rule: Ruled<Int>?, _ sign: Int) -> MeetingDeadline? {
            rule.map {
                MeetingDeadline(
                    kind: kind, date: meeting.date.adding(days: sign * $0.value),
                    clause: $0.clause)
            }
        }
        return [
            day(.casesIn, terms.reportedDays, -1), day(.papersFrom, terms.papersEarliestDays, -1),
            day(.papersTo, terms.papersLatestDays, -1),
            day(.minutesSent, body.minutes?.sentDays, 1),
            day(.minutesPublished, body.minutes?.publishedDays, 1),
        ].compactMap { $0 }
    }

    func html(in frame: Frame) -> HTML {
        """
        <li>\(frame.say(MeetingsPageWords.deadline(kind))) <strong>\(frame.day(date))</strong>\
        \(frame.citation(clause).shown { " <a class=\"why-link\" href=\"\($0.href)\">\($0.number)</a>" })</li>
        """
    }
}

extension [MeetingDeadline] {
    func html(in frame: Frame) -> HTML {
        isEmpty ? .nothing : "<ul class=\"deadlines\">\(map { $0.html(in: frame) })</ul>"
    }
}
