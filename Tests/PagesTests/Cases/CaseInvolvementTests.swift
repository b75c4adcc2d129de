import Demo
import Governance
import TestKit
import Testing

@testable import Pages

/// Who took part in a case, step by step, told to everyone.
@Suite struct `Who has been part of a case` {
    @Test(.requirements("R153"))
    func `each partner's part, each meeting and each hand in it are open to all`() throws {
        let pages = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        let id = Year2024.Submitted.routine
        let frame = pages.frame(.theCase(id), for: nil)
        let matter = try #require(CasePage(frame, id: id)?.matter)
        let board = try #require(matter.anchoring)
        let asked = try #require(pages.partnership.anchoring[id])
        #expect(board.rows.map(\.partner) == asked.partners)
        #expect(
            Set(board.rows.filter { $0.status.isAnswer }.map(\.partner))
                == Set(asked.answered))
        #expect(matter.treatments.map(\.number) == ["SSU 1/2024", "SSU 3/2024"])
        #expect(matter.history.map(\.actor).allSatisfy { !$0.isEmpty })
        #expect(Set(matter.history.map(\.actor)).count > 3)
    }

    @Test(.requirements("R68"))
    func `whose impartiality was asked about is told outside with the minutes, not before`()
        throws
    {
        var pages = try PlayedPages(after: .a9, at: "2024-02-02 12:00")
        let id = Year2024.Submitted.routine
        let item = try #require(pages.partnership.cases[id]?.treatments.last)
        let member = try pages.holder(of: "ssu.kommune.2")
        guard case .appointment(let own) = member.hat else {
            Issue.record("the seat has no holder")
            return
        }
        try pages.play(
            DeclareConflict(item: item, appointment: own, reason: "Søsteren leder tiltaket."))
        func isTold(_ reader: Governance.Actor?) throws -> Bool {
            let page = CasePage(pages.frame(.theCase(id), for: reader), id: id)
            let history = try #require(page?.matter).history
            return history.contains { $0.words?.contains("Søsteren") == true }
        }
        #expect(try !isTold(nil))
        #expect(try isTold(member))
    }
}
