import Testing

@testable import Governance

@Suite struct `Setting up a body (R35, R50)` {
    private static func create(_ change: (inout BodyTerms) -> Void = { _ in }) -> CreateBody {
        var terms = Fjord.committee("fsu")
        change(&terms)
        return CreateBody(terms: terms, decision: DecisionID(1))
    }

    private static func refusal(_ change: (inout BodyTerms) -> Void) throws -> Refusal.Reason? {
        var story = try Opening.decided()
        do {
            try story.give(Self.create(change), by: .secretary)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func `one decision sets up one body`() throws {
        var story = try Opening.decided()
        try story.give(Self.create(), by: .secretary)
        #expect(throws: Refusal(.bodies(.decisionUsed("fsu")), by: "meets")) {
            try story.give(Self.create { $0.id = "fsu-2" }, by: .secretary)
        }
    }

    @Test func `what stands open for ever holds no identity number`() throws {
        let number = Identity.number()
        let inName = try Self.refusal { $0.name.nn = "Utval \(number)" }
        #expect(inName == .text(.identityNumber(.title, at: 7)))
        let inMandate = try Self.refusal { $0.mandate.value.en = "About\u{0}" }
        #expect(inMandate == .text(.controlCharacter(.mandate, at: 6)))
        let inTitle = try Self.refusal { $0.seats[0].title.nb = number }
        #expect(inTitle == .text(.identityNumber(.title, at: 1)))
        let inAbbreviation = try Self.refusal { $0.abbreviation = " " }
        #expect(inAbbreviation == .text(.empty(.title)))
    }

    @Test func `a group has between one seat and a hundred`() throws {
        for (count, reason) in [
            (0, BodyRefusal.seatCount(limit: 100)), (1, nil), (100, nil),
            (101, .seatCount(limit: 100)),
        ] {
            let refusal = try Self.refusal { $0.seats[0].seats = .fixed(count) }
            #expect(refusal == reason.map { .bodies($0) }, "\(count) seats")
        }
    }

    @Test func `short names have no dots, and groups each their own`() throws {
        #expect(try Self.refusal { $0.id = "fsu.rus" } == .bodies(.badName))
        #expect(try Self.refusal { $0.seats[0].id = "" } == .bodies(.badName))
        #expect(try Self.refusal { $0.seats.append($0.seats[0]) } == .bodies(.badName))
        #expect(try Self.refusal { $0.id = "fsu-rus2" } == nil)
    }
}
