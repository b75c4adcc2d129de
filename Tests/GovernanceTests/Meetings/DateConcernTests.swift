import TestKit
import Testing

@testable import Governance

@Suite struct `What speaks against a day` {
    private func planning(
        _ body: BodyID, _ date: String, in story: Opening
    ) throws -> [Warning.Concern] {
        try story.state.decide(
            PlanMeeting(body: body, when: PlannedDate(day(date), at: .nine, mode: .video)),
            by: .secretary, at: story.now
        ).warnings.map(\.concern)
    }

    @Test func `a holiday, a weekend and a break are told of, and none is refused`() throws {
        let story = try Opening.staffed()
        #expect(
            try planning(Fjord.strategic, "2024-05-09", in: story)
                == [.onHoliday(.ascension, day("2024-05-09"))])
        #expect(
            try planning(Fjord.strategic, "2024-05-11", in: story)
                == [.onWeekend(day("2024-05-11"))])
        #expect(
            try planning(Fjord.strategic, "2024-10-02", in: story)
                == [.inBreak(.autumn, week: 40, day("2024-10-02"))])
        #expect(try planning(Fjord.strategic, "2024-05-15", in: story).isEmpty)
    }

    @Test func `another body of the same sides on the same day is told of`() throws {
        var story = try Opening.staffed()
        _ = try story.planned(Fjord.preparing, "2024-05-15")
        #expect(
            try planning(Fjord.strategic, "2024-05-15", in: story)
                == [.collides(with: Fjord.preparing, on: day("2024-05-15"), sharing: 0)])
    }

    @Test func `people with a place in both are counted`() throws {
        var story = try Opening.staffed()
        let holder = try #require(
            story.state.bodies.holder(of: "ssu.kommune.1", on: day("2024-01-02")))
        try story.give(
            EndAppointment(appointment: story.id(.seat(id: "raad.kommune.9901"))), by: .secretary)
        story.wait(until: moment("2024-01-04 09:00"))
        try story.give(
            Appoint(person: holder.person, place: .seat(id: "raad.kommune.9901")), by: .secretary)
        _ = try story.planned(Fjord.preparing, "2024-05-15")
        #expect(
            try planning(Fjord.strategic, "2024-05-15", in: story)
                == [.collides(with: Fjord.preparing, on: day("2024-05-15"), sharing: 1)])
    }

    @Test(.requirements("R60")) func `bodies that belong on one day do not collide on it`() throws {
        var story = try Opening.staffed()
        _ = try story.planned(Fjord.preparing, "2024-06-03")
        _ = try story.planned(Fjord.partnership, "2024-06-05")
        #expect(try planning(Fjord.dialogue, "2024-06-05", in: story).isEmpty)
    }

    @Test(.requirements("R146")) func `the plan shows that no preparing meeting comes before`()
        throws
    {
        var story = try Opening.staffed()
        let missing = Warning.Concern.preparationUnplanned(
            by: Fjord.preparing, before: day("2024-06-05"))
        #expect(try planning(Fjord.partnership, "2024-06-05", in: story) == [missing])
        _ = try story.planned(Fjord.preparing, "2024-06-05")
        #expect(
            try planning(Fjord.partnership, "2024-06-05", in: story).contains(missing),
            "the same day is not before")
        _ = try story.planned(Fjord.preparing, "2024-06-04")
        #expect(try !planning(Fjord.partnership, "2024-06-05", in: story).contains(missing))
    }

    @Test func `a meeting does not collide with itself when it is moved`() throws {
        var story = try Opening.staffed()
        let meeting = try story.planned(Fjord.strategic, "2024-05-15")
        #expect(
            story.state.concerns(
                about: day("2024-05-15"), for: Fjord.strategic, besides: meeting
            ).isEmpty)
        let moved = try story.state.decide(
            MoveMeeting(
                meeting: meeting, when: PlannedDate(day("2024-05-17"), at: .nine, mode: .video)),
            by: .secretary, at: story.now)
        #expect(
            moved.warnings.map(\.concern) == [.onHoliday(.constitutionDay, day("2024-05-17"))])
    }
}
