import Demo
import Governance
import Testing

@testable import Pages

@Suite struct `Mails` {
    private func person(_ place: Place, _ stage: MeetingStage) throws -> PersonID {
        try #require(stage.cast.holder(of: place)).id
    }

    @Test func `tell each recipient of a notice what is asked of them`() throws {
        let stage = try MeetingStage(until: .a9)
        let february = try stage.meeting("2024-02-14").id
        let letters = try stage.correspondence("2024-01-31 10:00")
        func text(_ place: Place) throws -> String {
            try #require(letters.notice(of: february, to: person(place, stage))).text
        }
        #expect(try text(MeetingStage.member).contains("meld forfall"))
        #expect(try text(MeetingStage.hemnesDeputy).contains("Du møter bare hvis du blir kalt inn"))
        #expect(try text(MeetingStage.observer).contains("som observatør"))
        #expect(
            try text(MeetingStage.member).contains(
                "https://samrad.example/helgeland/moter/\(february)"))
    }

    @Test func `never carry an exempt title, not even to members`() throws {
        var stage = try MeetingStage(until: .a9)
        let ground = try #require(stage.partnership.charter.grounds.first)
        try stage.play(
            Exempt(
                .wholeCase(id: CaseID(1)), ground: ground.id, publicTitle: "Sak om pasientforløp"),
            by: MeetingStage.secretary, "2024-02-01 09:00")
        let letters = try stage.correspondence("2024-02-01 10:00")
        let february = try stage.meeting("2024-02-14").id
        let notice = try #require(
            letters.notice(of: february, to: person(MeetingStage.member, stage)))
        let triaged = try #require(letters.caseTriaged(CaseID(1)))
        for mail in [notice, triaged] {
            #expect(mail.text.contains("Sak om pasientforløp"))
            #expect(!(mail.subject + mail.text + mail.html).contains("Felles rutine"))
        }
    }

    @Test func `never carry the title of a case that nobody has assessed`() throws {
        var stage = try MeetingStage(until: .a9)
        try stage.play(
            SubmitCase(CaseTemplate(title: "Kari på rom 4", background: "b", question: "q")),
            by: MeetingStage.member, "2024-02-01 09:00")
        let id = CaseID(stage.partnership.cases.count)
        try stage.play(
            TriageCase(
                case: id, outcome: .returned, kind: .other, principles: [], steps: .two,
                routingReason: "Ta bort navnet."), by: MeetingStage.secretary, "2024-02-01 09:30")
        let number = try #require(stage.partnership.cases[id]).number.description
        let letters = try stage.correspondence("2024-02-01 10:00")
        let mail = try #require(letters.caseTriaged(id))
        #expect(mail.text.contains(number))
        #expect(!(mail.subject + mail.text + mail.html).contains("Kari"))
    }

    @Test func `say in the reader's language what could not be enclosed`() throws {
        let stage = try MeetingStage(until: .a9)
        let february = try stage.meeting("2024-02-14").id
        let member = try person(MeetingStage.member, stage)
        let told: [Language: String] = [
            .nb: "Disse fikk ikke plass", .nn: "Desse fekk ikkje plass",
            .en: "There was no room for these",
        ]
        for (language, words) in told {
            let letters = try stage.correspondence("2024-01-31 10:00", language)
            let papers = try #require(letters.enclosures(of: february, to: member))
            let all = EnclosureAccount(enclosed: papers, leftOut: [])
            let none = EnclosureAccount(enclosed: [], leftOut: papers)
            let complete = try #require(letters.notice(of: february, to: member, papers: all))
            let poorer = try #require(letters.notice(of: february, to: member, papers: none))
            #expect(!complete.text.contains(words))
            #expect(poorer.text.contains(words))
            for paper in papers {
                #expect(poorer.text.contains("- \(paper.name)\n  \(paper.link)\n"))
            }
        }
    }

    @Test func `enclose nothing where the charter has papers sent as links alone`() throws {
        let stage = try MeetingStage(until: .a25)
        let letters = try stage.correspondence("2024-10-01 10:00")
        let meetings = letters.partnership.meetings.of(BodyID("dialogmote"))
        let dialogue = try #require(meetings.first)
        #expect(letters.enclosures(of: dialogue.id, to: PersonID(1)) == nil)
    }

    @Test func `say when silence approves the minutes`() throws {
        let stage = try MeetingStage(until: .a22)
        let may = try stage.meeting("2024-05-15").id
        let mail = try #require(try stage.correspondence("2024-05-16 15:00").minutes(of: may))
        #expect(mail.text.contains("godkjent ved taushet 20. mai 2024 kl. 15.00"))
    }

    @Test func `name who the deputy stands in for`() throws {
        let stage = try MeetingStage(until: .a16)
        let may = try stage.meeting("2024-05-15").id
        let mail = try #require(
            try stage.correspondence("2024-05-13 09:30")
                .deputyCall(to: may, deputy: person(MeetingStage.hemnesDeputy, stage)))
        let absent = try #require(stage.cast.holder(of: MeetingStage.hemnes)).name
        #expect(mail.text.contains("\(absent) kan ikke komme"))
    }

    @Test func `ask a partner for its treatment with the day it is due`() throws {
        let stage = try MeetingStage(until: .a13)
        let mail = try #require(
            try stage.correspondence("2024-02-16 09:00")
                .anchoring(of: CaseID(1), at: PartnerID("1828")))
        #expect(mail.text.contains("Senest 30. april 2024."))
        #expect(mail.text.contains("https://samrad.example/helgeland/partnere/1828"))
    }

    @Test func `escape what people wrote`() throws {
        let mail = MailText(
            subject: "A & B", [.paragraph("<script>"), .link("x", to: "javascript:alert(1)")],
            language: .nb)
        #expect(mail.html.contains("&lt;script&gt;"))
        #expect(!mail.html.contains("<script>"))
        #expect(!mail.html.contains("javascript:"))
    }

    @Test func `stand in for nothing where nothing is due`() throws {
        let letters = try MeetingStage(until: .a9).correspondence("2024-02-01 10:00")
        #expect(letters.reminder(of: []) == nil)
        let duties = letters.partnership.duties(at: letters.now).filter { $0.fulfilled == nil }
        let mail = try #require(letters.reminder(of: duties))
        #expect(mail.text.split(separator: "\n").count { $0.hasPrefix("- ") } == duties.count)
    }

    @Test func `put a moved meeting into the calendar with a higher sequence`() throws {
        var stage = try MeetingStage(until: .a9)
        let before = try stage.meeting("2024-05-15")
        func invitation(_ meeting: Meeting) throws -> MeetingInvitation {
            let letters = try stage.correspondence("2024-02-01 10:00")
            return MeetingInvitation(
                meeting, names: letters.names, language: .nb, link: "https://samrad.example/m")
        }
        let planned = try invitation(before)
        #expect(planned.end.milliseconds - planned.start.milliseconds == 7_200_000)
        let day = try stage.partnership.zone.day("2024-05-16")
        try stage.play(
            MoveMeeting(
                meeting: before.id, when: PlannedDate(day, at: before.time, mode: .video)),
            by: MeetingStage.secretary, "2024-02-01 09:00")
        let moved = try invitation(try stage.meeting("2024-05-16"))
        #expect(moved.sequence == planned.sequence + 1)
        #expect(moved.meeting == planned.meeting)
        #expect(moved.start != planned.start)
    }
}
