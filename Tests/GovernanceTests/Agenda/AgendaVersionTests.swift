import Testing

@testable import Governance

@Suite struct `What changed on an agenda since it was sent` {
    private func entry(
        _ id: Int, paper: Int? = 1, minutes: Int? = nil, isExempt: Bool = false,
        isWithdrawn: Bool = false
    ) -> AgendaEntry {
        AgendaEntry(
            item: ItemID(id), paperVersion: paper, minutes: minutes, presenter: nil,
            isExempt: isExempt, isWithdrawn: isWithdrawn)
    }

    @Test func `an agenda that stands has no changes`() {
        let agenda = [entry(1), entry(2)]
        #expect(AgendaChange.between(agenda, and: agenda).isEmpty)
    }

    @Test func `the item put first has moved, and the others have not`() {
        let (earlier, later) = ([1, 2, 3, 4].map { entry($0) }, [4, 1, 2, 3].map { entry($0) })
        #expect(
            AgendaChange.between(earlier, and: later) == [.moved(ItemID(4), from: 4, to: 1)])
    }

    @Test func `a new item does not move those behind it`() {
        #expect(
            AgendaChange.between([entry(1), entry(2)], and: [entry(3), entry(1), entry(2)])
                == [.added(ItemID(3))])
    }

    @Test func `each way in which an item can differ is told`() {
        let earlier = [entry(1), entry(2), entry(3, isExempt: true), entry(4), entry(5)]
        let later = [
            entry(1, paper: 2), entry(2, isExempt: true), entry(3),
            entry(4, isWithdrawn: true), entry(5, minutes: 20),
        ]
        #expect(
            AgendaChange.between(earlier, and: later) == [
                .newPaper(ItemID(1), version: 2), .exempted(ItemID(2)), .opened(ItemID(3)),
                .withdrawn(ItemID(4)), .rescheduled(ItemID(5)),
            ])
    }

    @Test func `a notice keeps the agenda as it told it`() throws {
        var story = try Opening.readyToDecide()
        let meeting = story.state.meetings.of(Fjord.strategic)[2].id
        try story.give(
            AddItem(meeting: meeting, kind: .information, title: "Orientering"), by: .secretary)
        func send() throws {
            for place in [Place.seat(id: "ssu.kommune.1"), .seat(id: "ssu.foretak.1")] {
                try story.give(ApproveAgenda(meeting: meeting), by: story.acting(place))
            }
            try story.give(ApproveAgenda(meeting: meeting), by: .secretary)
            try story.give(SendNotice(meeting: meeting), by: .secretary)
        }
        try send()
        let first = try #require(story.state.meetings[meeting]?.items.first?.id)
        try story.give(
            AddItem(meeting: meeting, kind: .otherBusiness, title: "Eventuelt"), by: .secretary)
        let second = try #require(story.state.meetings[meeting]?.items.last?.id)
        let before = try #require(story.state.meetings[meeting])
        #expect(
            story.state.changesSinceNotice(of: before, on: day("2024-05-15")) == [.added(second)])
        try send()
        let after = try #require(story.state.meetings[meeting])
        #expect(after.notices.map { $0.agenda.map(\.item) } == [[first], [first, second]])
        #expect(after.changes(in: after.notices[0]).isEmpty)
        #expect(after.changes(in: after.notices[1]) == [.added(second)])
        #expect(story.state.changesSinceNotice(of: after, on: day("2024-05-15")).isEmpty)
    }
}
