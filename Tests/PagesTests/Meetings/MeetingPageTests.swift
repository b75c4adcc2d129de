import Demo
import Governance
import Testing

@testable import Pages

@Suite struct `The page of a meeting` {
    let title = "Felles rutine for utskrivningsklare pasienter"

    @Test func `keeps the agenda to those who prepare it until notice is sent`() throws {
        var stage = try MeetingStage(until: .a8)
        let february = try stage.meeting("2024-02-14").id
        try stage.play(
            PlaceCase(case: CaseID(1), meeting: february), by: MeetingStage.secretary,
            "2024-01-29 09:00")
        let page = Destination.meeting(february)
        let when = "2024-01-30 10:00"
        #expect(try stage.shown(page, to: MeetingStage.secretary, when).contains(title))
        #expect(try stage.shown(page, to: MeetingStage.leader, when).contains(title))
        #expect(try !stage.shown(page, to: MeetingStage.member, when).contains(title))
        #expect(try !stage.shown(page, to: nil, when).contains(title))
        let sent = try MeetingStage(until: .a9)
        #expect(try sent.shown(page, to: nil, "2024-02-01 10:00").contains(title))
    }

    @Test func `shows an exempt item by its public title and ground alone`() throws {
        var stage = try MeetingStage(until: .a9)
        let february = try stage.meeting("2024-02-14").id
        let ground = try #require(stage.partnership.charter.grounds.first)
        try stage.play(
            Exempt(
                .wholeCase(id: CaseID(1)), ground: ground.id, publicTitle: "Sak om pasientforløp"),
            by: MeetingStage.secretary, "2024-02-01 09:00")
        for page in [Destination.meeting(february), .minutes(february)] {
            #expect(try !stage.shown(page, to: nil, "2024-02-01 10:00").contains(title))
        }
        let shown = try stage.shown(.meeting(february), to: nil, "2024-02-01 10:00")
        #expect(shown.contains("Sak om pasientforløp"))
        #expect(shown.contains(ground.law))
        #expect(
            try stage.shown(.meeting(february), to: MeetingStage.member, "2024-02-01 10:00")
                .contains(title))
    }

    @Test func `tells absences to participants and not to the public`() throws {
        let stage = try MeetingStage(until: .a16)
        let page = Destination.meeting(try stage.meeting("2024-05-15").id)
        let when = "2024-05-13 15:00"
        #expect(try stage.shown(page, to: MeetingStage.member, when).contains("Meldt forfall"))
        #expect(try !stage.shown(page, to: nil, when).contains("Meldt forfall"))
        let deputy = try #require(stage.cast.holder(of: MeetingStage.hemnesDeputy)).name
        #expect(try !stage.shown(page, to: nil, when).contains(deputy))
    }

    @Test func `asks a deputy who was called, and nobody else, to answer`() throws {
        var stage = try MeetingStage(until: .a15)
        let may = try stage.meeting("2024-05-15").id
        let seat = try stage.partnership.appointment(to: MeetingStage.hemnes).id
        try stage.play(
            ReportAbsence(meeting: may, appointment: seat), by: MeetingStage.hemnes,
            "2024-05-13 09:00")
        let answer = "kommando/deputy.answer"
        let when = "2024-05-13 10:00"
        let page = Destination.meeting(may)
        #expect(try stage.shown(page, to: MeetingStage.hemnesDeputy, when).contains(answer))
        #expect(try !stage.shown(page, to: MeetingStage.member, when).contains(answer))
        #expect(try !stage.shown(page, to: MeetingStage.hemnes, when).contains(answer))
    }

    @Test func `says that papers kept their window, or did not`() throws {
        let stage = try MeetingStage(until: .a25)
        let frame = try stage.frame(nil, "2024-05-24 10:00")
        let may = try #require(NoticeFacts(stage.meeting("2024-05-15"), in: frame))
        let june = try #require(
            NoticeFacts(stage.meeting("2024-06-05", of: "partnerskapsmote"), in: frame))
        #expect(may.status == .kept)
        #expect(june.status == .late)
    }
}
