import Governance

/// A poll of dates to go to, for those who may see it.
struct DatePollLink: Codable, Sendable {
    let id: PollID
    let title: String
    let closes: CivilDate
    /// Whether the reader has a place in the body, and has not answered.
    let waitsForReader: Bool

    /// The polls that have not ended and that the reader may see.
    static func all(in frame: Frame) -> [DatePollLink] {
        frame.partnership.polls.unsettled
            .filter { frame.partnership.mayRead($0, frame.reader, at: frame.now) }
            .map { poll in
                let own = frame.ownAppointment(in: poll.body)?.id
                return DatePollLink(
                    id: poll.id,
                    title: frame.say(DatePollWords.title(frame.names.abbreviation(poll.body))),
                    closes: poll.closes,
                    waitsForReader: poll.takesAnswers(on: frame.today)
                        && own.map { poll.answers[$0] == nil } ?? false)
            }
    }
}

extension [DatePollLink] {
    func list(in frame: Frame) -> HTML {
        let items = map { poll -> HTML in
            let link = Link(text: poll.title, href: frame.link(.datePoll(poll.id)))
            return
                "<li>\(link) \(frame.say(DatePollWords.deadline)): \(frame.day(poll.closes))</li>"
        }
        return "<ul class=\"papers\">\(items)</ul>"
    }

    /// Nothing where there are none.
    func section(in frame: Frame) -> HTML {
        isEmpty
            ? .nothing
            : PageSection(
                title: frame.say(DatePollWords.list), id: "datoer", content: list(in: frame)
            ).html
    }
}
