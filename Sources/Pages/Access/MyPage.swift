import Governance

/// What waits for whoever is signed in, in all their capacities, and where they choose one.
public struct MyPage: Page {
    /// What the page is called.
    public let title: String
    let name: String
    let acting: String
    let hats: [Capacity]
    let waiting: [DutyItem]
    /// What is new to the person, the newest first.
    let unseen: [UnseenLine]
    let meetings: [MeetingLine]
    /// Polls of dates that wait for the person's answer.
    let polls: [DatePollLink]
    let cases: [CaseLine]

    /// A capacity the person can act in.
    struct Capacity: Codable, Hashable, Sendable {
        let hat: Hat
        let label: String
        let isCurrent: Bool
    }

    /// A meeting the person has a place in.
    struct MeetingLine: Codable, Hashable, Sendable {
        let id: MeetingID
        let date: CivilDate
        let time: WallTime
        let body: String
        let noticeSent: Bool
    }

    /// A case the person submitted.
    struct CaseLine: Codable, Hashable, Sendable {
        let id: CaseID
        let number: CaseNumber
        let title: String
        let standing: String
    }

    /// The page of the signed-in reader; `nil` for others.
    public init?(_ frame: Frame) {
        guard let account = frame.account, let actor = frame.actor else { return nil }
        let state = frame.partnership
        title = frame.say(MyPageWords.title)
        name = account.name
        acting = frame.describe(account.hat)
        hats = account.hats.map {
            Capacity(hat: $0, label: frame.describe($0), isCurrent: $0 == account.hat)
        }
        waiting = frame.duties(waitingFor: actor.person).map { DutyItem($0, in: frame) }
        unseen = frame.own.unseen.compactMap { UnseenLine($0, in: frame) }
        let bodies = Set(state.bodies.appointments(of: actor.person, on: frame.today).map(\.body))
        meetings = state.meetings.coming(from: frame.today)
            .filter { bodies.contains($0.body) }
            .prefix(6)
            .map {
                MeetingLine(
                    id: $0.id, date: $0.date, time: $0.time,
                    body: frame.say(frame.names.body($0.body)),
                    noticeSent: !$0.notices.isEmpty)
            }
        polls = DatePollLink.all(in: frame).filter(\.waitsForReader)
        cases = state.cases.submitted(by: actor.person).prefix(10).map {
            CaseLine(
                id: $0.id, number: $0.number, title: frame.title(of: $0.id),
                standing: frame.say(frame.names.label($0.intake)))
        }
    }

    /// What waits first and then what is new; then meetings, own cases and capacities.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: name, kicker: title, lead: acting))
        \(PageSection(title: frame.say(MyPageWords.waiting), id: "venter", content: waitingList(in: frame)))
        \(UnseenSection(lines: unseen, frame: frame))
        \(PageSection(title: frame.say(MyPageWords.meetings), id: "moter", content: meetingList(in: frame)))
        \(PageSection(title: frame.say(MyPageWords.cases), id: "saker", content: caseList(in: frame)))
        \(OwnNotesSection(frame: frame))\(capacities(in: frame))
        """
    }

    private func waitingList(in frame: Frame) -> HTML {
        if !polls.isEmpty {
            return "\(polls.list(in: frame))\(waiting.isEmpty ? .nothing : waiting.list(in: frame))"
        }
        if !waiting.isEmpty { return waiting.list(in: frame) }
        return EmptyState(
            title: frame.say(MyPageWords.nothing), explanation: frame.say(MyPageWords.nothingWhy)
        ).html
    }

    private func meetingList(in frame: Frame) -> HTML {
        if meetings.isEmpty { return "<p>\(frame.say(MyPageWords.noMeetings))</p>" }
        let items = meetings.map { meeting -> HTML in
            let when = "\(frame.longDay(meeting.date)) \(frame.time(meeting.time))"
            let note = meeting.noticeSent ? MyPageWords.noticeSent : MyPageWords.noticeComes
            return """
                <li><a href="\(frame.link(.meeting(meeting.id)))">\(meeting.body)</a> \
                \(when). \(frame.say(note))</li>
                """
        }
        return "<ul>\(items)</ul>"
    }

    private func caseList(in frame: Frame) -> HTML {
        let button = LinkButton(
            text: frame.say(MyPageWords.newCase), href: frame.link(.newCase), emphasis: .secondary)
        if cases.isEmpty { return "<p>\(frame.say(MyPageWords.noCases))</p><p>\(button)</p>" }
        let items = cases.map { line -> HTML in
            """
            <li><a href="\(frame.link(.theCase(line.id)))">\(line.number.description) \(line.title)</a> – \
            \(line.standing)</li>
            """
        }
        return "<ul>\(items)</ul><p>\(button)</p>"
    }

    private func capacities(in frame: Frame) -> HTML {
        guard hats.count > 1 else { return .nothing }
        let items = hats.map { hat -> HTML in
            if hat.isCurrent {
                let badge = Badge(text: frame.say(MyPageWords.current), tone: .active)
                return "<li>\(hat.label) \(badge)</li>"
            }
            let button = ActAsButton(frame: frame, hat: hat.hat, returnTo: .mine)
            return "<li>\(button)</li>"
        }
        return PageSection(
            title: frame.say(MyPageWords.hats), id: "roller",
            content: "<p>\(frame.say(MyPageWords.hatsWhy))</p><ul class=\"hats\">\(items)</ul>"
        ).html
    }
}
