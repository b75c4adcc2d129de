import Governance

/// What would be sent, and to how many, before notice is sent.
struct NoticePreview: Codable, Sendable {
    let members: Int
    let deputies: Int
    let others: Int
    /// How many items go out for the first time.
    let newItems: Int
    /// How many case papers there are among them.
    let papers: Int
    /// How papers travel.
    let sentBy: Distribution?
    /// What the sender should know, in words.
    let warnings: [String]
    let isSecond: Bool
    /// What is different from what the last notice told.
    let changes: [AgendaChangeLine]

    init(_ meeting: Meeting, in frame: Frame) {
        let people = frame.partnership.bodies.people(in: meeting.body, on: meeting.date)
        func count(_ standings: Set<SeatGroup.Standing>) -> Int {
            people.count {
                !$0.place.isDeputy
                    && standings.contains(frame.partnership.group(of: $0)?.standing ?? .listener)
            }
        }
        members = count([.member])
        others = count([.observer, .listener])
        deputies = people.count(where: \.place.isDeputy)
        let new = meeting.items.filter { $0.announcedAt == nil }
        newItems = new.count
        papers = new.compactMap(\.caseID)
            .count { frame.partnership.cases[$0]?.papers.isEmpty == false }
        sentBy = frame.charter.body(meeting.body)?.meetings?.papersSentBy.value
        isSecond = !meeting.notices.isEmpty
        changes = AgendaChangeLine.all(
            frame.partnership.changesSinceNotice(of: meeting, on: frame.today), of: meeting,
            in: frame)
        warnings = Self.warnings(of: meeting, in: frame)
    }

    private static func warnings(of meeting: Meeting, in frame: Frame) -> [String] {
        guard let actor = frame.actor,
            let granted = try? frame.partnership.decide(
                SendNotice(meeting: meeting.id), by: actor, at: frame.now, words: frame.words)
        else { return [] }
        return granted.warnings.map { $0.sentence(in: frame) }
    }

    func html(in frame: Frame, notice: NoticeFacts?, meeting: MeetingID) -> HTML {
        guard frame.roles(in: frame.partnership.meetings[meeting]?.body).contains(.secretariat)
        else { return notice.shown { "<p>\($0.html(in: frame))</p>" } }
        let total = members + deputies + others
        let facts = [
            (AgendaPageWords.to, AgendaPageWords.recipients(total, members, deputies, others)),
            (AgendaPageWords.new, AgendaPageWords.content(newItems, papers)),
            sentBy.map { (AgendaPageWords.way, AgendaPageWords.sentBy($0)) },
        ].compactMap { $0 }.map { FactList.Fact(frame.say($0), "\(frame.say($1))") }
        let standing = notice.map {
            [FactList.Fact(frame.say(AgendaPageWords.standing), $0.html(in: frame))]
        }
        let told = warnings.map { Notice(kind: .warning, title: $0) }
        return """
            \(told)\(MainAction(
                title: frame.say(isSecond ? AgendaPageWords.sendAgain : AgendaPageWords.send),
                explanation: notice?.window,
                control: CommandButton(
                    frame: frame, command: SendNotice(meeting: meeting),
                    fixed: [("meeting", "\(meeting)")], emphasis: .primary,
                    returnTo: .meeting(meeting)
                ).html))
            \(FactList(facts: facts + (standing ?? [])))
            \(changeSection(in: frame))
            """
    }

    /// What sending again would tell; nothing before the first notice.
    private func changeSection(in frame: Frame) -> HTML {
        guard isSecond else { return .nothing }
        let unsent: HTML =
            changes.isEmpty ? .nothing : "<p>\(frame.say(AgendaChangeWords.unsent))</p>"
        return PageSection(
            title: frame.say(AgendaChangeWords.since), id: "endret",
            content: "\(unsent)\(changes.html(in: frame))"
        ).html
    }
}
