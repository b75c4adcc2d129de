import Desk
import Foundation
import Governance
import Storage
import Testing

@Suite struct `Searching in what is recorded` {
    private static func search(over office: Office) -> Search {
        Search(desk: office.desk, sources: Search.Sources(of: office.desk))
    }

    private static func route(_ id: Int, exempt: Bool = false) -> TriageCase {
        TriageCase(
            case: CaseID(id), outcome: .routed(to: Office.committee), kind: .routine, steps: .two,
            routingReason: "Felles")
    }

    private static func found(
        _ words: String, by reader: Reader = .everyone, in office: Office, _ search: Search,
        at instant: Instant? = nil
    ) async throws -> [Findable] {
        let state = try office.state
        return try await search.answer(
            SearchQuestion(words: words), for: reader,
            at: instant ?? state.lastChange ?? Office.start, on: state, of: Office.partnership
        ).groups.flatMap(\.shown)
    }

    @Test func `a case is found by its submitter and the secretariat until it is assessed`()
        async throws
    {
        let office = try await Office()
        let search = Self.search(over: office)
        let nurse = Actor(PersonID(40))
        _ = try await office.give(Office.submission("Hjertesvikt"), "a", by: nurse)
        let all = try await [
            Self.found("hjartesvikt hjertesvikt", in: office, search),
            Self.found("hjertesvikt", in: office, search),
            Self.found("hjertesvikt", by: .actor(Actor(PersonID(41))), in: office, search),
            Self.found("hjertesvikt", by: .actor(nurse), in: office, search),
            Self.found("hjertesvikt", by: .actor(Office.secretary), in: office, search),
        ]
        #expect(all == [[], [], [], [.theCase(CaseID(1))], [.theCase(CaseID(1))]])
        _ = try await office.give(Self.route(1), "b")
        #expect(try await Self.found("hjertesvikt", in: office, search) == [.theCase(CaseID(1))])
    }

    @Test func `what is exempted is found no more, and again when the exemption ends by itself`()
        async throws
    {
        let office = try await Office()
        let search = Self.search(over: office)
        _ = try await office.give(Office.submission("Hjertesvikt"), "a")
        _ = try await office.give(Self.route(1), "b")
        #expect(try await Self.found("hjertesvikt", in: office, search).count == 1)
        let state = try office.state
        let now = try #require(state.lastChange)
        let ground = try #require(state.charter.grounds.first)
        _ = try await office.give(
            Exempt(
                .wholeCase(id: CaseID(1)), ground: ground.id,
                until: state.zone.date(at: now).adding(days: 3), publicTitle: "Sak om noe annet"),
            "c")
        #expect(try await Self.found("hjertesvikt", in: office, search) == [])
        #expect(try await Self.found("bakgrunn", in: office, search) == [])
        #expect(
            try await Self.found("sak annet", in: office, search) == [.publicTitle(CaseID(1))])
        let later = now.adding(days: 5)
        #expect(
            try await Self.found("hjertesvikt", in: office, search, at: later)
                == [.theCase(CaseID(1))])
        #expect(try await Self.found("sak annet", in: office, search, at: later) == [])
    }

    @Test func `an erased text vanishes, and nothing of it is left in the index's file`()
        async throws
    {
        try await withFile { path in
            let office = try await Office()
            let search = Search(
                desk: office.desk, sources: Search.Sources(of: office.desk)
            ) { _ throws(StorageFailure) in try SQLiteSearchIndex.open(at: path) }
            _ = try await office.give(Office.submission("Hjertesvikt"), "a")
            _ = try await office.give(Self.route(1), "b")
            #expect(try await Self.found("hjertesvikt", in: office, search).count == 1)
            let title = try #require(try office.state.cases[CaseID(1)]?.title)
            for text in [title.rawValue, title.rawValue + 1] {
                #expect(
                    try await office.store.eraseText(
                        text, of: Office.partnership.rawValue, at: Office.start.milliseconds))
            }
            let now = try #require(try office.state.lastChange)
            try await search.remake(Office.partnership, at: now)
            #expect(try await Self.found("hjertesvikt", in: office, search) == [])
            for end in ["", "-wal"] {
                #expect(try bytes(of: path + end).contains("Hjertesvikt") == false)
                #expect(try bytes(of: path + end).contains("hjertesvikt") == false)
            }
        }
    }

    @Test func `a person is found by name while they sit, and by no name that was corrected`()
        async throws
    {
        let office = try await Office()
        let search = Self.search(over: office)
        let people = office.desk.registers.people
        let id = try await people.add(
            PersonDetails(name: "Kari Håkonsen", email: nil, phone: nil, language: "nb"),
            at: Office.start.milliseconds)
        #expect(id == 1)
        #expect(
            try await Self.found("haakonsen", in: office, search) == [.person(AppointmentID(1))])
        _ = try await people.correct(
            id, to: PersonDetails(name: "Kari Nygård", email: nil, phone: nil, language: "nb"))
        office.desk.names.forgetAll()
        #expect(try await Self.found("haakonsen", in: office, search) == [])
        #expect(try await Self.found("nygaard", in: office, search) == [.person(AppointmentID(1))])
    }

    private static func suggestion(
        _ reader: Reader, in office: Office, _ search: Search
    ) async throws -> String? {
        let state = try office.state
        return try await search.answer(
            SearchQuestion(words: "hjertesvitk"), for: reader,
            at: state.lastChange ?? Office.start, on: state, of: Office.partnership
        ).suggestion
    }

    @Test func `suggestions come from what everyone may find`() async throws {
        let office = try await Office()
        let search = Self.search(over: office)
        _ = try await office.give(Office.submission("Hjertesvikt"), "a")
        #expect(try await Self.suggestion(.everyone, in: office, search) == nil)
        #expect(try await Self.suggestion(.actor(Office.secretary), in: office, search) == nil)
        _ = try await office.give(Self.route(1), "b")
        #expect(try await Self.suggestion(.everyone, in: office, search) == "hjertesvikt")
    }

    @Test func `numbers, days, clauses and bodies are found, and answers can be narrowed`()
        async throws
    {
        let office = try await Office()
        let search = Self.search(over: office)
        let date = try #require(CivilDate("2024-05-15"))
        _ = try await office.give(
            PlanMeeting(
                body: Office.committee,
                when: PlannedDate(date, at: try #require(WallTime("09:00")), mode: .video)), "a")
        _ = try await office.give(Office.submission("Plan"), "b")
        _ = try await office.give(Self.route(1), "c")
        let meeting = Findable.meeting(MeetingID(1))
        for words in ["15.05.2024", "15. mai 2024", "2024-05-15", "SSU mai 2024"] {
            #expect(try await Self.found(words, in: office, search).contains(meeting), "\(words)")
        }
        #expect(try await Self.found("2024/1", in: office, search) == [.theCase(CaseID(1))])
        #expect(
            try await Self.found("strategisk samarbeidsutvalg", in: office, search)
                .contains(.body(Office.committee)))
        var question = SearchQuestion(words: "plan")
        question.kind = .cases
        question.status = .decided
        let now = try #require(try office.state.lastChange)
        let none = try await search.answer(
            question, for: .everyone, at: now, on: try office.state, of: Office.partnership)
        #expect(none.groups.isEmpty)
        question.status = .underWay
        question.year = 2024
        question.body = Office.committee
        let one = try await search.answer(
            question, for: .everyone, at: now, on: try office.state, of: Office.partnership)
        #expect(one.groups.map(\.total) == [1])
    }

    @Test func `an index that is lost is made anew, and one that lags catches up`() async throws {
        try await withFile { path in
            let office = try await Office()
            func search() -> Search {
                Search(desk: office.desk, sources: Search.Sources(of: office.desk)) {
                    _ throws(StorageFailure) in try SQLiteSearchIndex.open(at: path)
                }
            }
            _ = try await office.give(Office.submission("Hjertesvikt"), "a")
            _ = try await office.give(Self.route(1), "b")
            #expect(try await Self.found("hjertesvikt", in: office, search()).count == 1)
            _ = try await office.give(Office.submission("Lungesykdom"), "c")
            _ = try await office.give(Self.route(2), "d")
            let later = search()
            #expect(try await Self.found("lungesjukdom", in: office, later).count == 1)
            #expect(try await Self.found("hjertesvikt", in: office, later).count == 1)
        }
    }
}

/// A file's bytes as far as they are letters; empty where there is none.
func bytes(of path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else { return "" }
    return String(decoding: data, as: UTF8.self)
}
