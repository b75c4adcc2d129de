import TestKit
import Testing

@testable import Governance

@Suite struct `What agreements must cover` {
    @Test(.requirements("R15"))
    func `the law has eleven points until 31 July 2022 and thirteen from the day after`() {
        let list = RequiredList.statutory
        #expect(list.points(on: day("2022-07-31")).count == 11)
        #expect(list.points(on: day("2022-08-01")).count == 13)
        #expect(list.points(on: day("2022-08-01")).suffix(2) == [.planning, .children])
        #expect(
            RequiredList.host.points(on: day("2020-01-01")).map(\.number).joined() == "abcdefghi")
        #expect(RequiredList.template.points(on: day("2012-01-01")).count == 13)
    }

    @Test(
        .requirements(
            "R15", "R179", "R180", "R181", "R182", "R183", "R184", "R185", "R186", "R187", "R188",
            "R189", "R190", "R191"))
    func `the same agreement is whole one day and lacks two points the next`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2012-07-01", clauses: 11)
        try stage.adopted(id, by: stage.everyone, on: "2012-06-01")
        for (index, point) in RequiredList.statutory.points(on: day("2022-07-31")).enumerated() {
            try stage.story.give(
                MarkCoverage(agreement: id, version: 1, point: point, clauses: [index + 1]),
                by: .secretary)
        }
        let agreement = try stage.agreement(id)
        func missing(_ date: String) -> [RequiredPoint] {
            stage.state.coverage(of: agreement, by: .statutory, on: day(date))
                .filter { $0.degree == .gap }.map(\.point)
        }
        #expect(missing("2022-07-31").isEmpty)
        #expect(missing("2022-08-01") == [.planning, .children])
        #expect(
            stage.state.coverage(of: agreement, by: .statutory, on: day("2012-06-30"))
                .allSatisfy { $0.degree == .foreseen }, "not in force yet")
    }

    @Test func `service agreements fill the list of the agreement they stand under`() throws {
        var stage = try AgreementStage()
        let main = try stage.registered(from: "2023-01-01")
        let service = try stage.registered(.service, under: main, from: "2023-01-01")
        let part = try stage.registered(.subAgreement, under: service, from: "2023-01-01")
        try stage.story.give(
            MarkCoverage(agreement: service, version: 1, point: .midwifery, clauses: [3, 1, 3]),
            by: .secretary)
        try stage.story.give(
            MarkCoverage(agreement: part, version: 1, point: .children, clauses: [2]),
            by: .secretary)
        func covered(_ point: RequiredPoint) throws -> Coverage {
            try #require(
                stage.state.coverage(
                    of: stage.agreement(main), by: .statutory, on: day("2023-06-01")
                ).first { $0.point == point })
        }
        let midwifery = try covered(.midwifery)
        #expect(midwifery.places.map(\.clauses) == [[1, 3]])
        #expect(midwifery.degree == .foreseen)
        try stage.adopted(service, by: stage.everyone, on: "2023-02-01")
        #expect(try covered(.midwifery).degree == .covered)
        #expect(try covered(.children).places.map(\.agreement) == [part])
    }

    @Test func `a mark can be taken back, and only fits the kind of agreement`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2023-01-01")
        let mark = MarkCoverage(agreement: id, version: 1, point: .tasks, clauses: [1])
        try stage.story.give(mark, by: .secretary)
        #expect(stage.refusal(of: mark)?.reason == .agreements(.unchanged))
        try stage.story.give(
            MarkCoverage(agreement: id, version: 1, point: .tasks, clauses: []), by: .secretary)
        #expect(try stage.agreement(id).version(1)?.coverage.isEmpty == true)
        let wrong: [(RequiredPoint, [Int], AgreementRefusal)] = [
            (.hostExit, [1], .notDemanded(.hostExit)), (.tasks, [5], .unknownClause),
            (.tasks, [0], .unknownClause),
        ]
        for (point, clauses, reason) in wrong {
            let command = MarkCoverage(
                agreement: id, version: 1, point: point, clauses: clauses)
            #expect(stage.refusal(of: command)?.reason == .agreements(reason))
        }
    }

    @Test func `a new text keeps what is found in it again`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2023-01-01")
        for (point, clause) in [(RequiredPoint.tasks, 1), (.children, 4)] {
            try stage.story.give(
                MarkCoverage(agreement: id, version: 1, point: point, clauses: [clause]),
                by: .secretary)
        }
        try stage.story.give(
            AddAgreementVersion(
                agreement: id,
                text: "§ 1 Nytt\nHelt annet.\n§ 2 Punkt 1\nTekst nummer 1, endret.",
                from: day("2024-01-01"), clauses: 2), by: .secretary)
        #expect(try stage.agreement(id).version(2)?.coverage == [.tasks: [2]])
    }

    @Test(.requirements("R178"))
    func `users' organisations and experience are asked for until both are recorded`() throws {
        var stage = try AgreementStage()
        let id = try stage.registered(from: "2023-01-01")
        for part in Contribution.Part.allCases {
            #expect(
                try stage.state.missingContributions(to: stage.agreement(id)).contains(part))
            try stage.story.give(
                RecordContribution(agreement: id, part: part, contributor: "FFO"), by: .secretary)
        }
        #expect(try stage.state.missingContributions(to: stage.agreement(id)).isEmpty)
    }
}
