import Demo
import Desk
import Governance
import TestKit
import Testing

@Suite struct `Østfold: the municipal directors meet before the partnership meeting` {
    /// Østfold with a partnership meeting in June that has something on its agenda.
    private func june() async throws -> (ostfold: Ostfold, meeting: Meeting) {
        let ostfold = try await Ostfold()
        let meeting = try await ostfold.plan(Ostfold.partnershipMeeting, "2024-06-12")
        _ = try await ostfold.inform(meeting, "Retning for 2025", "2024-05-20 09:00")
        return (ostfold, meeting)
    }

    private func preparation(of meeting: Meeting, in state: Partnership) throws -> Duty {
        try #require(
            state.duties(at: meeting.plannedAt).first {
                $0.rule == .preparation && $0.subject == .meeting(meeting.id)
            })
    }

    @Test(.requirements("R146"))
    func `no notice goes out until a preparing meeting is planned, on an earlier day`()
        async throws
    {
        let (ostfold, june) = try await june()
        let notice = SendNotice(meeting: june.id)
        let none = try await ostfold.refusal(
            of: notice, by: ostfold.secretary, "2024-05-24 09:00")
        #expect(none.reason == .meetings(.notPrepared(Ostfold.preparation)))
        #expect(ostfold.clause(none.clause, carries: "R146"))
        try await ostfold.plan(Ostfold.preparation, "2024-06-12", "2024-05-24 09:10")
        let sameDay = try await ostfold.refusal(
            of: notice, by: ostfold.secretary, "2024-05-24 09:11")
        #expect(sameDay.reason == none.reason)
        try await ostfold.plan(Ostfold.preparation, "2024-06-11", "2024-05-24 09:20")
        try await ostfold.play(notice, by: ostfold.secretary, "2024-05-24 09:21")
    }

    @Test(.requirements("R146"))
    func `a meeting that was planned and not held is told of, and the duty is broken`()
        async throws
    {
        let (ostfold, june) = try await june()
        try await ostfold.plan(Ostfold.preparation, "2024-06-11", "2024-05-24 09:20")
        let receipt = try await ostfold.open(june, "2024-06-12 10:00")
        #expect(receipt.warnings.map(\.concern) == [.notPrepared(Ostfold.preparation)])
        let duty = try preparation(of: june, in: ostfold.state)
        #expect(duty.who == .body(Ostfold.preparation))
        #expect(duty.due == ostfold.zone.start(of: june.date))
        #expect(duty.status(at: duty.due) == .broken)
        #expect(duty.status(at: duty.due.adding(milliseconds: -1)) == .open)
    }

    @Test(.requirements("R146"))
    func `a meeting that was held keeps the duty, once for each partnership meeting`()
        async throws
    {
        let (ostfold, june) = try await june()
        let prepared = try await ostfold.plan(
            Ostfold.preparation, "2024-06-11", "2024-05-24 09:20")
        try await ostfold.hold(prepared, "2024-06-11")
        let receipt = try await ostfold.open(june, "2024-06-12 10:00")
        #expect(receipt.warnings.isEmpty)
        let duty = try preparation(of: june, in: ostfold.state)
        #expect(duty.status(at: duty.due) == .kept)
        #expect(ostfold.clause(duty.clause, carries: "R146"))
        let november = try await ostfold.plan(
            Ostfold.partnershipMeeting, "2024-11-20", "2024-06-13 09:00")
        _ = try await ostfold.inform(november, "Budsjett", "2024-06-13 09:10")
        let again = try await ostfold.refusal(
            of: SendNotice(meeting: november.id), by: ostfold.secretary, "2024-11-01 09:00")
        #expect(again.reason == .meetings(.notPrepared(Ostfold.preparation)))
    }

    @Test(.requirements("R68", "R147"))
    func `what the municipalities prepare is not for the trust to read`() async throws {
        let ostfold = try await Ostfold()
        let meeting = try await ostfold.plan(Ostfold.preparation, "2024-06-11")
        let item = try await ostfold.inform(
            meeting, "Kommunenes syn på budsjettet", "2024-05-20 09:00")
        let municipal = try ostfold.secretary
        let trusts = try ostfold.holder("sekretariat.helseforetak.1")
        let director = try ostfold.holder("radmannsutvalg.kommunedirektor.3101")
        let chief = try ostfold.holder("partnerskapsmote.direktor.983971768")
        let before = try ostfold.moment("2024-05-21 09:00")
        #expect(try ostfold.state.mayRead(item, .actor(municipal), at: before))
        #expect(try !ostfold.state.mayRead(item, .actor(trusts), at: before))
        #expect(try !ostfold.state.mayRead(item, .actor(director), at: before))
        try await ostfold.play(SendNotice(meeting: meeting.id), by: municipal, "2024-06-03 09:00")
        try await ostfold.hold(meeting, "2024-06-11")
        try await ostfold.play(
            CirculateMinutes(meeting: meeting.id, text: "Kommunene vil vente."), by: municipal,
            "2024-06-11 15:00")
        let state = try ostfold.state
        let after = try ostfold.moment("2024-06-12 09:00")
        let held = try #require(state.meetings[meeting.id])
        let title = try #require(held.item(item)?.title)
        for reader in [municipal, director].map(Reader.actor) {
            #expect(state.mayRead(item, reader, at: after))
            #expect(state.mayReadMinutes(of: held, reader, at: after))
            #expect(!state.withheldTexts(from: reader, at: after).contains(title))
        }
        for reader in [.actor(trusts), .actor(chief), .actor(Ostfold.nurse), Reader.everyone] {
            #expect(!state.mayRead(item, reader, at: after))
            #expect(!state.mayReadMinutes(of: held, reader, at: after))
            #expect(state.withheldTexts(from: reader, at: after).contains(title))
        }
    }

    @Test(.requirements("R68"))
    func `what is put forward in the partnership meeting is open to all`() async throws {
        let (ostfold, june) = try await june()
        try await ostfold.plan(Ostfold.preparation, "2024-06-11", "2024-05-24 09:20")
        try await ostfold.play(
            SendNotice(meeting: june.id), by: ostfold.secretary, "2024-05-24 09:30")
        let state = try ostfold.state
        let item = try #require(state.meetings[june.id]?.items.first)
        let now = try ostfold.moment("2024-05-24 09:31")
        #expect(state.mayRead(item.id, .everyone, at: now))
        #expect(state.withheldTexts(from: .everyone, at: now).isEmpty)
    }
}
