import Exchange
import Governance
import Testing

@Suite struct `The numbers of a charter` {
    @Test(arguments: ["helgeland", "ostfold", "template"])
    func `can each be shifted by one, and nothing else changes`(name: String) throws {
        let charter = try Shipped.charter(name)
        let numbers = try CharterNumbers.list(charter)
        for number in numbers {
            let shifted = try CharterNumbers.shift(charter, number.path, by: 1)
            let others = try CharterNumbers.list(shifted).filter { $0.path != number.path }
            #expect(others == numbers.filter { $0.path != number.path })
            #expect(
                try CharterNumbers.list(shifted).first { $0.path == number.path }?.value
                    == number.value + 1)
            #expect(try CharterNumbers.shift(shifted, number.path, by: -1) == charter)
        }
    }

    @Test(arguments: ["helgeland", "ostfold", "template"])
    func `have paths of their own`(name: String) throws {
        let paths = try CharterNumbers.list(Shipped.charter(name)).map(\.path)
        #expect(Set(paths).count == paths.count)
        #expect(!paths.isEmpty)
    }

    @Test func `change what the rule says`() throws {
        let charter = try Shipped.charter("helgeland")
        let later = try CharterNumbers.shift(charter, "ssu.meetings.reportedDays", by: -1)
        #expect(later.body("ssu")?.meetings?.reportedDays?.value == 27)
        let larger = try CharterNumbers.shift(charter, "ssu.seats.kommune", by: 1)
        #expect(larger.body("ssu").map(larger.seats)?.count == 27)
    }

    @Test func `are asked for by paths that exist`() throws {
        let charter = try Shipped.charter("helgeland")
        let refused = #expect(throws: CharterNumbers.UnknownNumber.self) {
            try CharterNumbers.shift(charter, "ssu.meetings.modes", by: 1)
        }
        #expect(refused?.path == "ssu.meetings.modes")
    }
}
