import Exchange
import Foundation
import Governance
import Testing

@Suite struct `The charters that come with the project` {
    @Test(arguments: ["helgeland", "ostfold", "template"])
    func `load without an error`(name: String) throws {
        let charter = try Shipped.charter(name)
        #expect(charter.id == Name(name))
    }

    @Test func `give the warnings that the sources call for, and no others`() throws {
        let expected: [String: Set<CharterFault>] = [
            "helgeland": [.levelMissing(.professional), .sideMissing(.doctors, in: "dialogmote")],
            "ostfold": [], "template": [],
        ]
        for (name, faults) in expected {
            let reading = try CharterFile.read(
                yaml: Repository.text("charters/\(name).yaml"),
                setting: CharterFile.Setting(
                    commands: Shipped.commands, isTemplate: name == "template"))
            #expect(Set(reading.problems.map(\.fault)) == faults, "\(name)")
        }
    }

    @Test func `Helgeland sets the numbers that its agreement and our defaults say`() throws {
        let numbers = try CharterNumbers.list(Shipped.charter("helgeland"))
        let found = numbers.map {
            "\($0.path) \($0.value) \($0.clause) \($0.requirements.joined(separator: ","))"
                .trimmingCharacters(in: .whitespaces)
        }
        #expect(found == Self.helgeland.split(separator: "\n").map(String.init))
    }

    /// Path, number, clause, requirement.
    static let helgeland = """
        agreements.noticeMonths 12 l-agreement-notice R196
        agreements.sentMonths 1 l-agreement-sent R195
        dialogmote.meetings.leastPerYear 1 c-dialog-frequency R63
        dialogmote.meetings.mostPerYear 2 c-dialog-frequency R63
        dialogmote.meetings.papersLatestDays 14 d-papers-dialog R61
        dialogmote.minutes.sentDays 7 d-minutes-dialog X36
        dialogmote.seats.bruker 1 a4-1-2 R57
        dialogmote.seats.ssu-leder 1 a4-1-3 R59
        dialogmote.seats.ssu-observator 12 a4-1-3 R59
        partnerskapsmote.decisions.quorum 1 d-quorum X10
        partnerskapsmote.meetings.extraordinaryDays 7 d-extraordinary-partnership X12
        partnerskapsmote.meetings.leastPerYear 1 a4-2-m1 R70
        partnerskapsmote.meetings.papersEarliestDays 21 a4-2-m5 R73
        partnerskapsmote.meetings.papersLatestDays 14 a4-2-m5 R73
        partnerskapsmote.minutes.sentDays 7 a4-2-m8 R76
        partnerskapsmote.seats.bruker 2 a4-2-2 R67
        partnerskapsmote.seats.fastlege 1 a4-2-2 R67
        partnerskapsmote.seats.ssu 14 a4-2-2 R67
        ssu.decisions.quorum 1 a4-3-m9 R115
        ssu.leadership.termYears 2 a4-3-s4 R99
        ssu.meetings.extraordinaryDays 7 a4-3-m14 R120
        ssu.meetings.leastPerYear 4 a4-3-m1 R106
        ssu.meetings.papersLatestDays 7 d-papers-ssu X13
        ssu.meetings.reportedDays 28 a4-3-m5 R110
        ssu.minutes.publishedDays 7 a4-3-m12 R118
        ssu.minutes.tacitDays 4 a4-3-m11 R117
        ssu.seats.helseforetak 7 a4-3-s1 R92
        ssu.seats.kommune 7 a4-3-s1 R92
        ssu.seats.ansatt-helseforetak 1 a4-3-b1 R101
        ssu.seats.ansatt-kommune 1 a4-3-b1 R101
        ssu.seats.bruker-helseforetak 1 a4-3-b2 R102
        ssu.seats.bruker-kommune 1 a4-3-b2 R102
        ssu.seats.fastlege 1 a4-3-b3 R103
        ssu.seats.samhandlingsleder 2 a4-3-b4 R104
        ssu.seats.ks 1 a4-3-b5 R105
        ssu.seats.statsforvalter 1 a4-3-b5 R105
        ssu.seats.nord 1 a4-3-b5 R105
        ssu.seats.vid 1 a4-3-b5 R105
        ssu.seats.uit 1 a4-3-b5 R105
        sekretariat.seats.helseforetak 1 a4-4 R126
        sekretariat.seats.kommune 1 a4-4 R126
        cases.anchoringDays 60 d-anchoring R38
        cases.followUpDays 180 d-follow-up R39
        costKey.equalPercent 20 a3-3 R167
        costKey.inhabitantsPercent 80 a3-3 R167
        costKey.populationYearsBefore 1 a3-3 R167
        grant.mostKroner 500000 c-grant R170
        """

    @Test
    func `each number belongs to one requirement or contradiction, so that a test can point to it`()
        throws
    {
        for number in try CharterNumbers.list(Shipped.charter("helgeland")) {
            #expect(number.requirements.count == 1, "\(number.path)")
        }
    }

    @Test func `Helgeland has 17 municipalities and the trust, and Bindal in the catchment alone`()
        throws
    {
        let charter = try Shipped.charter("helgeland")
        #expect(charter.partners.count == 18)
        #expect(charter.partners.first { $0.kind == .trust }?.id == "983974929")
        #expect(charter.catchment.map(\.id) == ["1811"])
        #expect(!charter.partners.contains { $0.id == "1811" })
    }

    @Test(arguments: [
        ("dialogmote", 1 + 17, 1, 17 + 1 + 1 + 12), ("partnerskapsmote", 18, 17, 0),
        ("ssu", 14, 12, 0), ("sekretariat", 2, 0, 0),
    ])
    func `Helgeland's bodies have so many members, observers and listeners`(
        body: String, members: Int, observers: Int, listeners: Int
    ) throws {
        let charter = try Shipped.charter("helgeland")
        let terms = try #require(charter.body(BodyID(body)))
        let seats = charter.seats(of: terms)
        #expect(seats.count { $0.group.standing == .member } == members)
        #expect(seats.count { $0.group.standing == .observer } == observers)
        #expect(seats.count { $0.group.standing == .listener } == listeners)
    }

    @Test func `Helgeland's bodies follow the forms of the agreement`() throws {
        let charter = try Shipped.charter("helgeland")
        let dialogue = try #require(charter.body("dialogmote"))
        let partnership = try #require(charter.body("partnerskapsmote"))
        let ssu = try #require(charter.body("ssu"))
        #expect(dialogue.decisions?.form.value == .discussion)
        #expect(dialogue.decisions?.quorum == nil)
        #expect(dialogue.meetings?.sameDayAs?.value == "partnerskapsmote")
        #expect(partnership.decisions?.form.value == .consensus)
        #expect(partnership.meetings?.modes.value == [.physical, .video])
        #expect(partnership.meetings?.fixesNextDate?.value == true)
        #expect(ssu.decisions?.form.value == .consensusThenVote)
        #expect(ssu.decisions?.representedInput?.value == .refuse)
        #expect(ssu.decisions?.disagreement.value == .returnsToBody)
        #expect(ssu.meetings?.modes.value == [.physical, .video, .telephone])
        #expect(ssu.meetings?.lateCase?.value == .leaderAndReason)
        #expect(ssu.meetings?.yearPlan?.value == true)
        #expect(ssu.leadership?.electedBy?.value == "partnerskapsmote")
        #expect(charter.bodies.allSatisfy { $0.decisions?.delegated.value != true })
        for body in [dialogue, partnership] { #expect(body.leadership?.sameAs?.value == "ssu") }
    }

    @Test func `Helgeland shows every contradiction that touches a rule of its charter`() throws {
        let noted = Set(try Shipped.charter("helgeland").clauses.flatMap(\.notes).map(\.id))
        // A travel budget, statutory content, case numbering and figures on slides: no rule here.
        let elsewhere: Set = ["X21", "X30", "X31", "X33", "X38"]
        let all = Set((1...45).map { "X\($0)" })
        #expect(noted == all.subtracting(elsewhere))
    }

    @Test func `the two steps are nobody's clause in Helgeland's agreement`() throws {
        let charter = try Shipped.charter("helgeland")
        let clause = try #require(charter.clause(charter.cases.twoSteps.clause))
        #expect(clause.basis == .national)
        #expect(clause.requirements.contains("R149"))
    }

    @Test func `Østfold delegates binding power, and its municipal directors meet beforehand`()
        throws
    {
        let charter = try Shipped.charter("ostfold")
        let committee = try #require(charter.body("samarbeidsutvalg"))
        let rule = try #require(committee.decisions?.delegated)
        #expect(rule.value)
        #expect(charter.clause(rule.clause)?.requirements == ["R156"])
        #expect(committee.decisions?.form.value == .consensus)
        let preparatory = try #require(charter.body("radmannsutvalg"))
        #expect(preparatory.meetings?.before?.value == "partnerskapsmote")
        #expect(charter.partners.count { $0.kind == .municipality } == 13)
        #expect(charter.councils.count == 5)
    }

    @Test(arguments: ["helgeland", "ostfold", "template"])
    func `come back the same from what Codable writes`(name: String) throws {
        let charter = try Shipped.charter(name)
        let bytes = try JSONEncoder().encode(charter)
        #expect(try JSONDecoder().decode(Charter.self, from: bytes) == charter)
    }

    @Test(arguments: ["helgeland", "ostfold", "template"])
    func `quote a few words of each source, never whole paragraphs`(name: String) throws {
        for clause in try Shipped.charter(name).clauses {
            #expect(clause.words.split(separator: " ").count <= 24, "\(clause.id)")
            #expect(clause.words.isEmpty == (clause.basis == .ourDefault), "\(clause.id)")
            #expect(!clause.source.isEmpty, "\(clause.id)")
        }
    }
}
