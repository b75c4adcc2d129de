import Storage
import Testing

/// Documents in two sections, some of them with a word in their title, some in their text, and
/// some with longer words that begin so.
@Suite struct `The order of what is found` {
    private static let sections: [ClosedRange<Int64>] = [0...999, 1000...1999]

    /// Where the word stands in a document.
    private enum Place: Int, CaseIterable {
        case title, text, beginning, nowhere
    }

    private static func place(of number: Int64) -> Place {
        Place(rawValue: Int(number * 7 % 11 % 4)) ?? .nowhere
    }

    /// - Parameter longer: How many longer words there are in all.
    private static func document(_ number: Int64, longer: Int64) -> IndexedDocument {
        let letters = "bdfgjkmp".map(String.init)
        let ending = Int(number % longer)
        let beginning = "zorv" + letters[ending / 8] + letters[ending % 8] + "o"
        let (title, text) =
            switch place(of: number) {
            case .title: ("Om zorv", "noe")
            case .text: ("Om noe", "og zorv")
            case .beginning: ("Om noe", "og \(beginning)")
            case .nowhere: ("Om noe", "annet")
            }
        return IndexedDocument(
            key: "\(number)", order: number, title: title, text: text, marks: [],
            isOpen: number % 3 != 0)
    }

    /// What is to be found in a section, by going through all documents.
    private static func expected(
        in section: ClosedRange<Int64>, _ extent: SQLiteSearchIndex.Extent, limit: Int
    ) -> [String] {
        let all = section.reversed().filter { extent == .all || $0 % 3 != 0 }
        return Array(
            [Place.title, .text, .beginning]
                .flatMap { place in all.filter { self.place(of: $0) == place } }
                .filter { $0 % 5 != 0 }.prefix(limit).map { "\($0)" })
    }

    @Test(arguments: [1, 20, 60] as [Int64], [3, 150, 2000])
    func `is by place and time in each section, however many longer words there are`(
        longer: Int64, limit: Int
    ) async throws {
        let index = try SQLiteSearchIndex.inMemory()
        let numbers = Self.sections.flatMap { Array($0) }
        for chunk in [numbers.filter { $0 % 2 == 0 }, numbers.filter { $0 % 2 == 1 }] {
            try await index.put(
                chunk.map { Self.document($0, longer: longer) }, standing: nil)
        }
        for extent in [SQLiteSearchIndex.Extent.open, .all] {
            let expected = Self.sections.map { Self.expected(in: $0, extent, limit: limit) }
            let question = IndexQuestion(terms: [["zorv"]], marks: [], sections: Self.sections)
            for isPacked in [false, true] {
                if isPacked { try await index.pack() }
                let found = try await index.answers(
                    to: question, in: extent, limit: limit,
                    isTold: { Int($0).map { $0 % 5 != 0 } ?? false })
                #expect(found == expected, "\(extent), packed: \(isPacked)")
            }
        }
    }
}
