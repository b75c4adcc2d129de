import Testing

@testable import Governance

@Suite struct `Gaps in a body, told when notice is sent` {
    private static func warnings(_ body: BodyID, _ change: (inout Opening) throws -> Void) throws
        -> [Warning.Concern]
    {
        var charter = Fjord.charter
        for index in charter.bodies.indices {
            charter.bodies[index].meetings?.agendaApprovedBy = nil
            charter.bodies[index].meetings?.before = nil
            charter.bodies[index].meetings?.sameDayAs = nil
        }
        var story = try Opening.staffed(under: charter)
        let meeting = try story.planned(body, "2024-03-01")
        try story.give(
            AddItem(meeting: meeting, kind: .information, title: "Orientering"), by: .secretary)
        try change(&story)
        story.wait(until: moment("2024-02-10 09:00"))
        return try story.state.decide(
            SendNotice(meeting: meeting), by: .secretary, at: story.now
        ).warnings.map(\.concern)
    }

    @Test func `a body that decides without users or doctors is told so (R44)`() throws {
        #expect(try Self.warnings(Fjord.strategic) { _ in } == [.sideMissing(.doctors)])
        #expect(try Self.warnings(Fjord.partnership) { _ in } == [.sideMissing(.users)])
        let without = try Self.warnings(Fjord.partnership) { story in
            try story.give(
                EndAppointment(appointment: story.id(.seat(id: "pm.lege.1"))), by: .secretary)
        }
        #expect(without == [.sideMissing(.users), .sideMissing(.doctors)])
    }

    @Test func `a body that only discusses, or prepares for one side, is not told`() throws {
        #expect(try Self.warnings(Fjord.dialogue) { _ in } == [])
        #expect(try Self.warnings(Fjord.preparing) { _ in } == [])
    }

    @Test func `a municipal member without a personal deputy is named (R94)`() throws {
        let warnings = try Self.warnings(Fjord.strategic) { story in
            try story.give(
                EndAppointment(appointment: story.id(.deputy(seat: "ssu.kommune.2"))),
                by: .secretary)
        }
        #expect(warnings == [.sideMissing(.doctors), .noDeputy("ssu.kommune.2")])
    }
}
