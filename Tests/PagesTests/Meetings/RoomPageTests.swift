import Demo
import Governance
import Testing

@testable import Pages

@Suite struct `The meeting room` {
    let when = "2024-05-15 11:29"
    let answer = "kommando/round.answer"

    private func room(_ stage: MeetingStage, _ place: Place?) throws -> String {
        try stage.shown(.room(stage.meeting("2024-05-15").id), to: place, when)
    }

    @Test func `is closed to whoever takes no part`() throws {
        let stage = try MeetingStage(until: .a19)
        let may = try stage.meeting("2024-05-15").id
        #expect(Destination.room(may).page(in: try stage.frame(nil, when)) == nil)
    }

    @Test func `lets a member with a say agree, reserve and object`() throws {
        let shown = try room(MeetingStage(until: .a19), MeetingStage.member)
        #expect(shown.contains("Du er med på å avgjøre"))
        for position in Position.allCases {
            #expect(shown.contains("name=\"position\" value=\"\(position.rawValue)\""))
        }
    }

    @Test func `tells a member who came during the round that the deputy answers`() throws {
        let stage = try MeetingStage(until: .a19)
        let shown = try room(stage, MeetingStage.hemnes)
        let deputy = try #require(stage.cast.holder(of: MeetingStage.hemnesDeputy)).name
        #expect(shown.contains("\(deputy) svarer i runden som er åpen"))
        #expect(!shown.contains(answer))
        #expect(
            try room(stage, MeetingStage.hemnesDeputy).contains("Du er med på å avgjøre"))
    }

    @Test func `lets an observer speak and not answer`() throws {
        let shown = try room(MeetingStage(until: .a19), MeetingStage.observer)
        #expect(shown.contains("Du er observatør"))
        #expect(shown.contains("kommando/statement.make"))
        #expect(!shown.contains(answer))
    }

    @Test func `lets the secretariat record for each voice that has not answered`() throws {
        let stage = try MeetingStage(until: .a19)
        let item = try #require(stage.meeting("2024-05-15").items.first { $0.isOpen })
        let round = try #require(item.rounds.last)
        let open = round.voices.filter { round.answers[$0.seat] == nil }
        let shown = try room(stage, MeetingStage.secretary)
        for voice in open {
            #expect(shown.contains("stem-round-answer-\(voice.appointment)\""))
        }
        let given = round.voices.filter { round.answers[$0.seat] != nil }
        for voice in given {
            #expect(!shown.contains("stem-round-answer-\(voice.appointment)\""))
        }
    }

    @Test func `tells why a case that has not been discussed cannot be decided`() throws {
        var stage = try MeetingStage(until: .a9)
        let february = try stage.meeting("2024-02-14")
        try stage.play(
            OpenMeeting(meeting: february.id), by: MeetingStage.secretary, "2024-02-14 09:30")
        let item = try stage.partnership.treatment(of: CaseID(1), in: february).id
        try stage.play(OpenItem(item: item), by: MeetingStage.secretary, "2024-02-14 09:40")
        let shown = try stage.shown(
            .room(february.id), to: MeetingStage.secretary, "2024-02-14 09:45")
        #expect(shown.contains("class=\"why-not\""))
        #expect(!shown.contains("kommando/decision.propose"))
    }
}
