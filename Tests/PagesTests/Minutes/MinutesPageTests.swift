import Demo
import Foundation
import Governance
import TestKit
import Testing

@testable import Pages

@Suite struct `The page of the minutes` {
    private func page(
        _ stage: MeetingStage, _ place: Place?, _ when: String
    ) throws -> MinutesPage {
        try #require(MinutesPage(stage.frame(place, when), stage.meeting("2024-05-15").id))
    }

    @Test func `keeps the text to participants until it is published`() throws {
        let sent = try MeetingStage(until: .a22)
        #expect(try page(sent, nil, "2024-05-17 10:00").versions.isEmpty)
        #expect(try page(sent, MeetingStage.member, "2024-05-17 10:00").versions.count == 1)
        let published = try MeetingStage(until: .a24)
        #expect(try page(published, nil, "2024-05-22 11:00").versions.map(\.number) == [2])
    }

    @Test func `says when silence approves, and when it has`() throws {
        let stage = try MeetingStage(until: .a24)
        let before = try page(stage, nil, "2024-05-25 08:59")
        let after = try page(stage, nil, "2024-05-25 09:00")
        #expect(before.countdown?.contains("25. mai 2024 kl. 09.00") == true)
        #expect(before.standing?.awaitsApproval == true)
        #expect(after.countdown == nil)
        #expect(after.standing?.state == .approved)
        #expect(after.standing?.awaitsApproval == false)
    }

    @Test func `shows participants what changed and who asked, and not the public`() throws {
        let stage = try MeetingStage(until: .a24)
        let member = try page(stage, MeetingStage.member, "2024-05-22 11:00")
        #expect(member.versions.first?.changes.contains { $0.isAdded } == true)
        #expect(member.requests.count == 1)
        let visitor = try page(stage, nil, "2024-05-22 11:00")
        #expect(visitor.requests.isEmpty)
        #expect(visitor.versions.allSatisfy { $0.recipients.isEmpty && $0.changes.isEmpty })
    }

    @Test func `advises to publish before approval where it would come too late`() throws {
        let stage = try MeetingStage(until: .a23)
        let may = Destination.minutes(try stage.meeting("2024-05-15").id)
        let shown = try stage.shown(may, to: MeetingStage.secretary, "2024-05-21 10:00")
        #expect(shown.contains("kommando/minutes.publish"))
        #expect(shown.contains("Publiser, merket «avventer godkjenning»"))
        #expect(
            try !stage.shown(may, to: MeetingStage.member, "2024-05-21 10:00")
                .contains("kommando/minutes.publish"))
    }

    @Test(.requirements("R68", "R143"))
    func `asks for a public version when something of the meeting is exempt, and only then`()
        throws
    {
        var written = try MeetingStage(until: .a21)
        var sent = try MeetingStage(until: .a22)
        let minutes = Destination.minutes(try written.meeting("2024-05-15").id)
        let field = "name=\"publicText\""
        let writing = Destination.minutesDraft(try written.meeting("2024-05-15").id)
        func shown(_ stage: MeetingStage, _ place: Destination? = nil) throws -> String {
            try stage.shown(place ?? minutes, to: MeetingStage.secretary, "2024-05-16 16:00")
        }
        #expect(try shown(written, writing).contains("kommando/minutes.circulate"))
        #expect(try !shown(written, writing).contains(field))
        #expect(try !shown(sent).contains(field))
        let ground = try #require(written.partnership.charter.grounds.first)
        let exempt = Exempt(
            .wholeCase(id: CaseID(1)), ground: ground.id, publicTitle: "Sak om pasientforløp")
        try written.play(exempt, by: MeetingStage.secretary, "2024-05-15 15:30")
        try sent.play(exempt, by: MeetingStage.secretary, "2024-05-16 15:30")
        #expect(try shown(written, writing).contains(field))
        let publishing = try #require(
            shown(sent).components(separatedBy: "kommando/minutes.publish\"").dropFirst().first)
        let form = try #require(publishing.components(separatedBy: "</form>").first)
        #expect(form.contains(field))
        #expect(form.contains("Sak om pasientforløp"))
        #expect(!form.contains("Felles rutine"))
    }

    @Test(.requirements("R68", "R143"))
    func `offers no version for all from before something more was exempted`() throws {
        var stage = try MeetingStage(until: .a21)
        let may = try stage.meeting("2024-05-15").id
        let ground = try #require(stage.partnership.charter.grounds.first)
        func exempt(_ id: Int) -> Exempt {
            Exempt(.wholeCase(id: CaseID(id)), ground: ground.id, publicTitle: "Sak \(id)")
        }
        func offered(_ when: String) throws -> [String] {
            let frame = try stage.frame(MeetingStage.secretary, when)
            return publicTextQuestion(
                of: try #require(stage.partnership.meetings[may]), in: frame
            ).initial
        }
        try stage.play(exempt(1), by: MeetingStage.secretary, "2024-05-15 15:30")
        try stage.play(
            CirculateMinutes(meeting: may, text: "Alt", publicText: "Det alle kan lese"),
            by: MeetingStage.secretary, "2024-05-16 09:00")
        #expect(try offered("2024-05-16 10:00") == ["Det alle kan lese"])
        try stage.play(exempt(2), by: MeetingStage.secretary, "2024-05-16 11:00")
        #expect(try !offered("2024-05-16 12:00").contains("Det alle kan lese"))
    }

    @Test(.requirements("R249"))
    func `gives an extract of each decision, which holds all that a reader of it alone needs`()
        throws
    {
        let stage = try MeetingStage(until: .a24)
        let extracts = try page(stage, nil, "2024-05-22 11:00").extracts
        #expect(extracts.map(\.number) == ["SSU 3/2024", "SSU 4/2024"])
        #expect(extracts.map(\.nextStep).map { $0 == nil } == [true, false])
        let shown = try stage.shown(
            .minutes(stage.meeting("2024-05-15").id), to: nil, "2024-05-22 11:00")
        let articles = shown.split(separator: "<article class=\"extract\"").dropFirst()
        let article = try #require(articles.first)
        for part in [
            "SSU 3/2024", "Strategisk samarbeidsutvalg, 15. mai 2024",
            "14 av 14 medlemmer var til stede", "Vedtatt", "konsensus",
            "Felles rutine for utskrivningsklare pasienter",
        ] {
            #expect(article.contains(part), "\(part)")
        }
    }
}
