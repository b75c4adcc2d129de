import Demo
import Governance
import Testing

@testable import Pages

@Suite struct `Proposed minutes` {
    private func text(
        _ stage: MeetingStage, _ date: String, of body: String = "ssu",
        _ language: Pages.Language = .nb
    ) throws -> String {
        let names = Names(
            in: stage.partnership,
            people: { id in stage.cast.members.first { $0.id == id }?.name },
            texts: { stage.stage.words(of: $0) })
        return MinutesProposal(
            meeting: try stage.meeting(date, of: body), names: names, language: language
        ).text
    }

    private func name(_ place: Place, in stage: MeetingStage) throws -> String {
        try #require(stage.cast.holder(of: place)).name
    }

    @Test func `name who was there, and when somebody came late or left early`() throws {
        let stage = try MeetingStage(until: .a21)
        let text = try text(stage, "2024-05-15")
        #expect(text.contains("\(try name(MeetingStage.hemnes, in: stage)) "))
        #expect(text.contains("(Medlem fra kommunene 2), fra kl. 11.20"))
        #expect(text.contains("(Medlem fra helseforetaket 7), til kl. 11.22"))
    }

    @Test func `hold statements, the round and the decision with its number`() throws {
        let text = try text(MeetingStage(until: .a21), "2024-05-15")
        #expect(text.contains("«Brukerutvalget ber om at pårørende nevnes i sjekklisten.»"))
        #expect(text.contains("Konsensusrunde om forslag 1: 14 av 14 sluttet seg til."))
        #expect(text.contains("Vedtak SSU 3/2024 (ved konsensus):"))
    }

    @Test func `hold each member's vote where the vote was not unanimous`() throws {
        let stage = try MeetingStage(until: .a21)
        let text = try text(stage, "2024-05-15")
        #expect(text.contains("9 for, 5 mot."))
        let against = try #require(text.split(separator: "\n").first { $0.hasPrefix("Mot: ") })
        #expect(against.split(separator: ";").count == 5)
        #expect(text.contains("Det ble ikke enighet i sak SSU 4/2024"))
    }

    @Test func `hold objections with their reasons`() throws {
        let stage = try MeetingStage(until: .a27)
        let meeting = try stage.meeting("2024-06-05", of: "partnerskapsmote")
        let objection = try #require(
            meeting.items.flatMap(\.rounds).flatMap { $0.answers.values }
                .first { $0.position == .objects })
        let reason = try #require(objection.text.flatMap { stage.stage.words(of: $0) })
        #expect(
            try text(stage, "2024-06-05", of: "partnerskapsmote")
                .contains("hadde innsigelse: «\(reason)»"))
    }

    @Test func `leave out what is exempt, but for its public title and ground`() throws {
        var stage = try MeetingStage(until: .a21)
        let ground = try #require(stage.partnership.charter.grounds.first)
        try stage.play(
            Exempt(
                .wholeCase(id: CaseID(1)), ground: ground.id, publicTitle: "Sak om pasientforløp"),
            by: MeetingStage.secretary, "2024-05-15 09:00")
        let text = try text(stage, "2024-05-15")
        #expect(text.contains("SSU 3/2024: Sak om pasientforløp"))
        #expect(text.contains(ground.law))
        #expect(!text.contains("Felles rutine"))
        #expect(!text.contains("sjekklisten"))
    }

    @Test(arguments: Pages.Language.allCases)
    func `can be written in every language`(language: Pages.Language) throws {
        let text = try text(MeetingStage(until: .a21), "2024-05-15", language)
        #expect(text.contains("SSU 3/2024"))
        #expect(text.contains("Ambulerende rehabiliteringsteam"))
    }
}
