import Demo
import Governance
import TestKit
import Testing

@testable import Pages

@Suite struct `The agenda builder` {
    let when = "2024-01-31 09:00"

    @Test func `is there for secretariat and leaders alone`() throws {
        let stage = try MeetingStage(until: .a8)
        let february = Destination.agenda(try stage.meeting("2024-02-14").id)
        #expect(february.page(in: try stage.frame(MeetingStage.secretary, when)) != nil)
        #expect(february.page(in: try stage.frame(MeetingStage.leader, when)) != nil)
        #expect(february.page(in: try stage.frame(MeetingStage.member, when)) == nil)
        #expect(february.page(in: try stage.frame(nil, when)) == nil)
    }

    @Test func `tells cases in time from late ones, and what a late one takes`() throws {
        let stage = try MeetingStage(until: .a8)
        let february = try stage.meeting("2024-02-14").id
        let page = try #require(
            AgendaPage(stage.frame(MeetingStage.leader, when), february))
        let team = try #require(page.candidates.first { $0.id == CaseID(2) })
        #expect(page.proposals.compactMap(\.caseID) == [CaseID(1)])
        #expect(!page.candidates.map(\.id).contains(CaseID(1)), "it is proposed already")
        #expect(team.lateSince?.description == "2024-01-17")
        let leader = try stage.shown(.agenda(february), to: MeetingStage.leader, when)
        let secretary = try stage.shown(.agenda(february), to: MeetingStage.secretary, when)
        #expect(leader.contains("kommando/case.approveLate"))
        #expect(!secretary.contains("kommando/case.approveLate"))
        #expect(secretary.contains("name=\"urgency\""))
    }

    @Test func `shows the notice button once every role has approved`() throws {
        var stage = try MeetingStage(until: .a8)
        let february = try stage.meeting("2024-02-14").id
        let send = "kommando/notice.send"
        let page = Destination.agenda(february)
        #expect(try !stage.shown(page, to: MeetingStage.secretary, when).contains(send))
        let deputyLeader = Place.seat(id: SeatID("ssu.helseforetak.1"))
        for place in [MeetingStage.leader, deputyLeader, MeetingStage.secretary] {
            try stage.play(ApproveAgenda(meeting: february), by: place, when)
        }
        #expect(try stage.shown(page, to: MeetingStage.secretary, when).contains(send))
        #expect(try !stage.shown(page, to: MeetingStage.leader, when).contains(send))
    }

    @Test(.requirements("R251"))
    func `names who approved, in which role and when, in place of a signature`() throws {
        var stage = try MeetingStage(until: .a8)
        let february = try stage.meeting("2024-02-14").id
        let leader = try #require(stage.cast.holder(of: MeetingStage.leader)).name
        let before = try stage.shown(.agenda(february), to: MeetingStage.secretary, when)
        #expect(!before.contains("Godkjent av \(leader)"))
        try stage.play(
            ApproveAgenda(meeting: february), by: MeetingStage.leader, "2024-01-30 14:05")
        let after = try stage.shown(.agenda(february), to: MeetingStage.secretary, when)
        let row = try #require(
            after.split(separator: "<li>").first { $0.contains("Godkjent av \(leader)") })
        #expect(row.contains("<span>Leder</span>"))
        #expect(row.contains("30. januar 2024 kl. 14.05"))
    }

    @Test func `sends the whole order with two items exchanged`() throws {
        var stage = try MeetingStage(until: .a8)
        let february = try stage.meeting("2024-02-14").id
        try stage.play(
            PlaceCase(case: CaseID(1), meeting: february), by: MeetingStage.secretary, when)
        let items = try stage.meeting("2024-02-14").items.map(\.id)
        let shown = try stage.shown(.agenda(february), to: MeetingStage.secretary, when)
        let order = items.reversed()
            .map { "<input type=\"hidden\" name=\"items\" value=\"\($0)\">" }.joined()
        #expect(shown.contains(order))
    }

    @Test func `warns before notice is sent outside its window`() throws {
        var stage = try MeetingStage(until: .a8)
        let february = try stage.meeting("2024-02-14").id
        let deputyLeader = Place.seat(id: SeatID("ssu.helseforetak.1"))
        for place in [MeetingStage.leader, deputyLeader, MeetingStage.secretary] {
            try stage.play(ApproveAgenda(meeting: february), by: place, when)
        }
        func warnings(_ moment: String) throws -> [String] {
            NoticePreview(
                try stage.meeting("2024-02-14"), in: try stage.frame(MeetingStage.secretary, moment)
            ).warnings
        }
        #expect(try warnings("2024-02-07 23:59").isEmpty)
        #expect(try warnings("2024-02-08 00:00").count == 1)
    }
}
