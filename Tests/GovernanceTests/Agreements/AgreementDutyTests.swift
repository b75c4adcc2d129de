import TestKit
import Testing

@testable import Governance

@Suite struct `Keeping an agreement` {
    @Test(.requirements("R195"))
    func `it is sent to Helsedirektoratet within a month of the last decision`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2023-01-01")
        #expect(stage.duties(.agreementSent).isEmpty, "nothing is concluded")
        try stage.adopted(id, by: stage.everyone, on: "2023-01-31")
        let duty = try #require(stage.duties(.agreementSent).first)
        #expect(duty.due == Zone.oslo.end(of: day("2023-02-28")))
        #expect(duty.status(at: stage.story.now) == .broken)
        for (date, status) in [("2023-03-01", Duty.Status.late), ("2023-02-28", .kept)] {
            try stage.story.give(
                RecordAgreementSent(agreement: id, version: 1, date: day(date)), by: .secretary)
            let sent = try #require(stage.duties(.agreementSent).first)
            #expect(sent.status(at: stage.story.now) == status)
        }
    }

    @Test(.requirements("R196"))
    func `it is reviewed in every calendar year after the one it began in`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2021-07-01")
        try stage.adopted(id, by: stage.everyone, on: "2021-06-01")
        try stage.story.give(
            ReviewAgreement(agreement: id, date: day("2022-12-31"), conclusion: "Ingen endring."),
            by: .secretary)
        let status = stage.duties(.agreementReview).map { $0.status(at: stage.story.now) }
        #expect(status == [.kept, .broken, .open], "2022, 2023 and 2024")
        try stage.story.give(
            TerminateAgreement(
                agreement: id, partner: Fjord.trust, date: day("2023-01-10")), by: .secretary)
        #expect(stage.duties(.agreementReview).count == 2, "it ends on 10 January 2024")
    }

    @Test(.requirements("R196"))
    func `notice is a year where the agreement sets none, and ends it for all`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2022-01-01")
        let notice = TerminateAgreement(
            agreement: id, partner: Fjord.municipalities[0], date: day("2023-02-28"))
        #expect(stage.refusal(of: notice)?.reason == .agreements(.notInForce))
        try stage.adopted(id, by: stage.everyone, on: "2022-01-01")
        try stage.story.give(notice, by: .secretary)
        let found = try stage.agreement(id)
        #expect(found.termination?.ends == day("2024-02-28"))
        #expect(found.standing(on: day("2024-02-27")) == .inForce(version: 1))
        #expect(found.standing(on: day("2024-02-28")) == .terminated(day("2024-02-28")))
        #expect(stage.refusal(of: notice)?.reason == .agreements(.alreadyTerminated))
    }

    @Test(.requirements("R5", "R6"))
    func `the framework agreement expires, and what rests on it is flagged`() throws {
        var stage = try AgreementStage()
        let framework = try stage.registered(
            .framework, from: "2020-01-01", to: "2023-12-31", notice: 3)
        let main = try stage.registered(under: framework, from: "2023-01-01")
        let part = try stage.registered(.subAgreement, under: main, from: "2023-01-01")
        let found = try stage.agreement(framework)
        #expect(found.standing(on: day("2019-12-31")) == .coming(day("2020-01-01")))
        #expect(found.standing(on: day("2023-12-31")) == .inForce(version: 1))
        #expect(found.standing(on: day("2024-01-01")) == .expired(day("2023-12-31")))
        for id in [main, part] {
            let agreement = try stage.agreement(id)
            #expect(stage.state.expiredBasis(of: agreement, on: day("2023-12-31")) == nil)
            #expect(
                stage.state.expiredBasis(of: agreement, on: day("2024-01-01"))?.id == framework)
        }
        try stage.story.give(
            TerminateAgreement(agreement: framework, partner: nil, date: day("2022-11-30")),
            by: .secretary)
        #expect(
            try stage.agreement(framework).termination?.ends == day("2023-02-28"),
            "three months on, in a month without a 30th")
    }

    @Test(.requirements("R7")) func `joining after 2020 is late`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(.framework, from: "2020-01-01", to: "2023-12-31")
        for (partner, date) in zip(Fjord.municipalities, ["2020-12-31", "2021-01-01"]) {
            try stage.story.give(
                AdoptAgreement(
                    agreement: id, version: 1, partner: partner, by: .executive, date: day(date)),
                by: .secretary)
        }
        let status = Dictionary(
            uniqueKeysWithValues: stage.duties(.joining).map {
                ($0.who, $0.status(at: stage.story.now))
            })
        #expect(status[.partner(Fjord.municipalities[0])] == .kept)
        #expect(status[.partner(Fjord.municipalities[1])] == .late)
        #expect(status[.partner(Fjord.trust)] == .broken)
    }

    @Test func `what time alone brings is told beforehand`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2024-01-20", to: "2024-02-10")
        try stage.adopted(id, by: stage.everyone, on: "2023-12-01")
        try stage.story.give(
            RecordAgreementSent(agreement: id, version: 1, date: day("2023-12-10")),
            by: .secretary)
        var turns: [CivilDate] = []
        var now = stage.story.now
        while let next = stage.state.nextChange(after: now), next < moment("2024-03-01 00:00") {
            turns.append(Zone.oslo.date(at: next))
            now = next
        }
        #expect(turns.contains(day("2024-01-20")))
        #expect(turns.contains(day("2024-02-11")))
    }

    @Test(.requirements("R204")) func `a clause is assessed for the next revision`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2023-01-01")
        try stage.story.give(
            AssessClause(
                agreement: id, version: 1, clause: 2, standing: .mustDevelop, goal: "Kortere tid"),
            by: .secretary)
        let assessment = try stage.agreement(id).version(1)?.assessments[2]
        #expect(assessment?.standing == .mustDevelop)
        #expect(assessment?.goal.flatMap { stage.story.texts[$0] } == "Kortere tid")
        let beyond = AssessClause(agreement: id, version: 1, clause: 5, standing: .works)
        #expect(stage.refusal(of: beyond)?.reason == .agreements(.unknownClause))
    }

    @Test func `months are counted by the calendar`() {
        #expect(day("2024-01-31").adding(months: 1) == day("2024-02-29"))
        #expect(day("2023-11-30").adding(months: 3) == day("2024-02-29"))
        #expect(day("2023-12-15").adding(months: 12) == day("2024-12-15"))
        #expect(day("2024-03-31").adding(months: -1) == day("2024-02-29"))
    }
}
