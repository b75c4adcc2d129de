import Demo
import Governance
import Testing

@testable import Pages

@Suite struct `The year plan` {
    @Test func `shows the days that follow from each date, with their clauses`() throws {
        let stage = try MeetingStage(until: .a3)
        let page = MeetingsPage(try stage.frame(nil, "2024-01-05 10:00"))
        let february = try #require(page.months.first?.meetings.first)
        let expected = [
            (MeetingDeadline.Kind.casesIn, "2024-01-17"), (.papersTo, "2024-02-07"),
            (.minutesPublished, "2024-02-21"),
        ]
        #expect(february.deadlines.map(\.kind) == expected.map(\.0))
        #expect(february.deadlines.map(\.date.description) == expected.map(\.1))
        let html = page.content(in: try stage.frame(nil, "2024-01-05 10:00")).text
        #expect(html.contains("/helgeland/avtalen/\(february.deadlines[0].clause)"))
    }

    @Test func `shows the year that the address asks for`() throws {
        let stage = try MeetingStage(until: .a3)
        let page = MeetingsPage(try stage.frame(nil, "2024-01-05 10:00", query: "?ar=2023"))
        #expect(page.year == 2023)
        #expect(!page.months.isEmpty)
        #expect(page.months.flatMap(\.meetings).allSatisfy { $0.date.year == 2023 })
    }

    @Test func `lets only those who keep the plan add to it`() throws {
        let stage = try MeetingStage(until: .a3)
        let plan = "kommando/meeting.plan"
        let (secretary, member) = (MeetingStage.secretary, MeetingStage.member)
        let when = "2024-01-05 10:00"
        #expect(try stage.shown(.meetings, to: secretary, when).contains(plan))
        #expect(try !stage.shown(.meetings, to: member, when).contains(plan))
        #expect(try !stage.shown(.meetings, to: nil, when).contains(plan))
    }

    @Test func `asks for a whole year with one row for each date`() throws {
        let stage = try MeetingStage(until: .a3)
        let frame = try stage.frame(
            MeetingStage.secretary, "2024-01-05 10:00", query: "?ar=2025")
        let html = MeetingsPage(frame).content(in: frame).text
        #expect(html.contains("name=\"dates.0.date\""))
        #expect(html.contains("name=\"dates.3.place\""))
        #expect(html.contains("name=\"year\" value=\"2025\""))
    }
}
