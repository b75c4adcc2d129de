import Governance

/// Which dates suit a body for a meeting: where each answers, all of the body see the answers, and
/// the secretariat fixes one.
public struct DatePollPage: Page {
    /// What the page is called.
    public let title: String
    let id: PollID
    let body: BodyID
    let bodyName: String
    let closes: CivilDate
    let takesAnswers: Bool
    let dates: [Row]
    let people: [Person]
    /// The reader's own place in the body; `nil` for the secretariat.
    let own: AppointmentID?
    /// The meeting that it led to.
    let meeting: MeetingLink?
    let isDropped: Bool

    /// A date with how it suits.
    struct Row: Codable, Sendable {
        let when: String
        let venue: String
        let yes: Int
        let ifNeeded: Int
        let no: Int
        /// Members who can come, if need be, of all members.
        let members: Int
        /// What speaks against the day; the secretariat alone.
        let concerns: [String]
    }

    /// Somebody in the body, with an answer for each date; `nil` until they answer.
    struct Person: Codable, Sendable {
        let appointment: AppointmentID
        let name: String
        let place: String
        let isMember: Bool
        let answers: [DatePoll.Suits]?
    }

    /// `nil` for everyone but the body and the secretariat.
    init?(_ frame: Frame, _ id: PollID) {
        guard let poll = frame.partnership.polls[id],
            frame.partnership.mayRead(poll, frame.reader, at: frame.now)
        else { return nil }
        self.id = id
        body = poll.body
        bodyName = frame.say(frame.names.body(poll.body))
        title = frame.say(DatePollWords.title(frame.names.abbreviation(poll.body)))
        closes = poll.closes
        takesAnswers = poll.takesAnswers(on: frame.today)
        let people = Person.all(of: poll, in: frame)
        self.people = people
        dates = poll.dates.indices.map { Row(of: poll, at: $0, people, in: frame) }
        own = frame.ownAppointment(in: poll.body)?.id
        if case .settled(let meeting)? = poll.ending {
            self.meeting = frame.partnership.meetings[meeting].map { MeetingLink($0, in: frame) }
        } else {
            meeting = nil
        }
        isDropped = poll.ending == .dropped
    }

    /// Below the meetings.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(FrameWords.meetings), .meetings)]
    }

    /// The page inside the frame.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(
            title: title, kicker: bodyName, status: status(frame),
            lead: frame.say(DatePollWords.closes(frame.day(closes)))))
        \(meeting.shown { "<p>\(frame.say(DatePollWords.settled)) \($0.link(in: frame))</p>" })
        \(answerForm(frame))
        \(dateTable(frame))
        \(peopleTable(frame))
        \(drop(frame))
        """
    }

    private func status(_ frame: Frame) -> Badge {
        if meeting != nil { return Badge(text: frame.say(DatePollWords.fixed), tone: .done) }
        if isDropped { return Badge(text: frame.say(DatePollWords.dropped), tone: .neutral) }
        return takesAnswers
            ? Badge(text: frame.say(DatePollWords.open), tone: .active)
            : Badge(text: frame.say(DatePollWords.over), tone: .soon)
    }

    /// One group of three choices a date, what was answered before standing there.
    private func answerForm(_ frame: Frame) -> HTML {
        guard takesAnswers, let own else { return .nothing }
        let before = people.first { $0.appointment == own }?.answers
        let choices = DatePoll.Suits.allCases.map {
            Control.Option(value: $0.rawValue, label: frame.say($0.label))
        }
        let questions = dates.enumerated().map { index, row in
            Question(
                path: "answers.\(index)", label: row.when, hint: row.venue,
                kind: .radios(choices),
                initial: before.map { [$0[index].rawValue] } ?? [])
        }
        return PageSection(
            title: frame.say(before == nil ? DatePollWords.yourAnswer : DatePollWords.change),
            id: "svar",
            content: """
                <div class="poll">\(CommandForm(
                    frame: frame, command: AnswerDatePoll.name,
                    fixed: [("poll", "\(id)"), ("appointment", "\(own)")],
                    questions: questions))</div>
                """
        ).html
    }

    private func dateTable(_ frame: Frame) -> HTML {
        let maySettle = frame.isEntitled(to: SettleDatePoll.name, in: body)
        let members = people.count(where: \.isMember)
        let rows = dates.enumerated().map { index, row -> [HTML] in
            let told = row.concerns.map { "<li>\($0)</li>" as HTML }
            let notes: HTML = told.isEmpty ? .nothing : "<ul class=\"concerns\">\(told)</ul>"
            let settle: HTML =
                maySettle
                ? CommandButton(
                    frame: frame, command: SettleDatePoll(poll: id, date: index + 1),
                    fixed: [("poll", "\(id)"), ("date", "\(index + 1)")],
                    scope: "\(index + 1)", saysWhyNot: false
                ).html : .nothing
            return [
                "\(row.when)<br><span class=\"quiet\">\(row.venue)</span>\(notes)",
                "\(row.yes)", "\(row.ifNeeded)", "\(row.no)",
                "<div>\(frame.say(DatePollWords.of(row.members, members)))\(settle)</div>",
            ]
        }
        return CardTable(
            caption: frame.say(DatePollWords.dates),
            columns: [
                .init(title: frame.say(MeetingWords.day)),
                .init(title: frame.say(DatePoll.Suits.yes.label)),
                .init(title: frame.say(DatePoll.Suits.ifNeeded.label)),
                .init(title: frame.say(DatePoll.Suits.no.label)),
                .init(title: frame.say(DatePollWords.membersWhoCan)),
            ], rows: rows
        ).html
    }

    private func peopleTable(_ frame: Frame) -> HTML {
        let unanswered = frame.say(DatePollWords.unanswered)
        let table = CardTable(
            caption: frame.say(DatePollWords.answers),
            columns: [.init(title: frame.say(MeetingPageWords.who))]
                + dates.map { .init(title: $0.when) },
            rows: people.map { person in
                ["\(person.name)<br><span class=\"quiet\">\(person.place)</span>" as HTML]
                    + dates.indices.map { index in
                        "\(person.answers.map { frame.say($0[index].label) } ?? unanswered)"
                    }
            })
        return Disclosure(
            title: frame.say(
                DatePollWords.answered(people.count { $0.answers != nil }, people.count)),
            content: table.html
        ).html
    }

    private func drop(_ frame: Frame) -> HTML {
        guard meeting == nil, !isDropped else { return .nothing }
        return CommandButton(
            frame: frame, command: DropDatePoll(poll: id), fixed: [("poll", "\(id)")],
            saysWhyNot: false
        ).html
    }
}

extension DatePollPage.Row {
    fileprivate init(
        of poll: DatePoll, at index: Int, _ people: [DatePollPage.Person], in frame: Frame
    ) {
        let date = poll.dates[index]
        let hours =
            date.until.map { frame.language.times(from: date.time.parts, to: $0.parts) }
            ?? frame.time(date.time)
        when = "\(frame.longDay(date.date)) \(hours)".capitalisedFirst
        venue = [frame.say(date.mode.label), date.place.flatMap(frame.words)]
            .compactMap { $0 }.joined(separator: ", ")
        yes = poll.count(.yes, at: index)
        ifNeeded = poll.count(.ifNeeded, at: index)
        no = poll.count(.no, at: index)
        members = people.count { person in
            person.isMember && (person.answers.map { $0[index] != .no } ?? false)
        }
        concerns =
            poll.ending == nil && frame.isEntitled(to: SettleDatePoll.name, in: poll.body)
            ? frame.partnership.concerns(about: date.date, for: poll.body, besides: nil)
                .map { $0.sentence(in: frame) } : []
    }
}

extension DatePollPage.Person {
    /// Everybody with a place in the body, members first.
    fileprivate static func all(of poll: DatePoll, in frame: Frame) -> [DatePollPage.Person] {
        let all = frame.partnership.bodies.people(in: poll.body, on: frame.today).map { place in
            DatePollPage.Person(
                appointment: place.id, name: frame.holder(of: place.id),
                place: frame.place(of: place.id),
                isMember: !place.place.isDeputy
                    && frame.partnership.group(of: place)?.standing == .member,
                answers: poll.answers[place.id])
        }
        return all.filter(\.isMember) + all.filter { !$0.isMember }
    }
}
