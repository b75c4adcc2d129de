import TestKit
import Testing

@testable import Governance

@Suite struct `Adopting an agreement` {
    @Test(.requirements("R176"), arguments: [AdoptingBody.executive, .administration])
    func `a municipality does it by its council itself`(body: AdoptingBody) throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2023-01-01")
        let host = stage.state.agreements.next
        try stage.story.give(
            RegisterAgreement(
                kind: .host, title: "Vert", parties: Array(Fjord.municipalities.prefix(2))),
            by: .secretary)
        try stage.story.give(
            AddAgreementVersion(
                agreement: host, text: "§ 1 Vert\nKommunen.", from: day("2023-01-01"), clauses: 1),
            by: .secretary)
        for (agreement, clause) in [(id, ClauseID("adoption")), (host, "host")] {
            var command = AdoptAgreement(
                agreement: agreement, version: 1, partner: Fjord.municipalities[0], by: body,
                date: day("2023-02-01"))
            #expect(
                stage.refusal(of: command) == Refusal(.agreements(.needsCouncil), by: clause))
            command.by = .council
            #expect(stage.refusal(of: command) == nil)
            command.by = .board
            #expect(stage.refusal(of: command)?.reason == .agreements(.notItsBody(.board)))
        }
    }

    @Test(.requirements("R138"))
    func `it holds from the last party's decision, and not while one is missing`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2023-01-01")
        try stage.adopted(id, by: Array(stage.everyone.dropLast()), on: "2023-02-01")
        let waiting = try stage.agreement(id)
        #expect(waiting.standing(on: day("2024-01-01")) == .awaiting)
        #expect(waiting.version(1).map { waiting.adopters(of: $0).count } == 5)
        try stage.adopted(id, by: Array(stage.everyone.suffix(1)), on: "2023-05-15")
        let found = try stage.agreement(id)
        #expect(found.standing(on: day("2023-05-14")) == .coming(day("2023-05-15")))
        #expect(found.standing(on: day("2023-05-15")) == .inForce(version: 1))
    }

    @Test(.requirements("R138"))
    func `the version before holds until all have adopted the next`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2023-01-01")
        try stage.adopted(id, by: stage.everyone, on: "2022-12-01")
        try stage.story.give(
            AddAgreementVersion(
                agreement: id, text: AgreementStage.text(5), from: day("2023-07-01"), clauses: 5),
            by: .secretary)
        try stage.adopted(
            id, by: Array(stage.everyone.dropFirst()), on: "2023-06-01", version: 2)
        #expect(try stage.agreement(id).standing(on: day("2023-12-31")) == .inForce(version: 1))
        try stage.adopted(id, by: [Fjord.trust], on: "2023-08-20", version: 2)
        let found = try stage.agreement(id)
        #expect(found.standing(on: day("2023-08-19")) == .inForce(version: 1))
        #expect(found.standing(on: day("2023-08-20")) == .inForce(version: 2))
    }

    @Test func `a contact answers for their own municipality alone, and for no day to come`() throws
    {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2023-01-01")
        let own = Fjord.municipalities[1]
        let person = try #require(stage.state.contact(of: own))
        let contact = Actor(person, as: .contact(own))
        var command = AdoptAgreement(
            agreement: id, version: 1, partner: own, by: .council, date: day("2023-02-01"))
        #expect(stage.refusal(of: command, by: contact) == nil)
        command.partner = Fjord.municipalities[2]
        #expect(stage.refusal(of: command, by: contact)?.reason == .agreements(.notYourPartner))
        command.partner = own
        command.date = day("2024-01-03")
        #expect(stage.refusal(of: command, by: contact)?.reason == .agreements(.notYet))
    }

    @Test func `a text is recorded when the clauses found are confirmed, and not before`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2023-01-01")
        var command = AddAgreementVersion(
            agreement: id, text: AgreementStage.text(3), from: day("2024-01-01"))
        for seen in [nil, 2] {
            command.clauses = seen
            #expect(
                stage.refusal(of: command)?.reason == .agreements(.confirmClauses(found: 3)))
        }
        command.clauses = 3
        #expect(stage.refusal(of: command) == nil)
        command.text = "Bare prat."
        #expect(stage.refusal(of: command)?.reason == .agreements(.noClauses))
        command.text = AgreementStage.text(3)
        command.from = day("2023-01-01")
        #expect(stage.refusal(of: command)?.reason == .agreements(.badDates), "not after the last")
    }

    @Test func `parties fit the kind of agreement`() throws {
        let stage = try AgreementStage()
        let towns = Fjord.municipalities
        let wrong: [(AgreementKind, [PartnerID])] = [
            (.cooperation, towns), (.cooperation, [Fjord.trust]), (.service, []),
            (.host, [Fjord.trust] + towns), (.host, [towns[0]]), (.model, [towns[0]]),
            (.cooperation, [Fjord.trust, towns[0], towns[0]]),
        ]
        for (kind, parties) in wrong {
            let command = RegisterAgreement(kind: kind, title: "Avtale", parties: parties)
            #expect(stage.refusal(of: command)?.reason == .agreements(.wrongParties(kind)))
        }
        let part = RegisterAgreement(
            kind: .subAgreement, title: "Del", parties: stage.everyone)
        #expect(stage.refusal(of: part)?.reason == .agreements(.wrongParent))
    }
}
