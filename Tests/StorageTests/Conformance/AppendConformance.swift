import Ledger
import Storage
import Testing

@Suite struct `Appending to a store` {
    @Test(arguments: StoreUnderTest.allCases)
    func `gives entries back as they were, in a chain that verifies`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { store, _ in
            try await store.appendSamples(25)
            var verifier = Verifier(partnership: "helgeland")
            var read: [Entry] = []
            for try await batch in store.entries(of: "helgeland", after: 0, batchesOf: 10) {
                for stored in batch {
                    read.append(try verifier.verify(stored.bytes, storedHash: stored.hash))
                }
            }
            #expect(try read == (1...25).map { try Sample.entry($0).entry })
            #expect(try await store.head(of: "helgeland") == verifier.chain)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `several entries are appended together or not at all`(_ kind: StoreUnderTest) async throws
    {
        try await kind.withStore { store, _ in
            let entries = try (1...3).map { try Sample.entry($0) }
            guard
                case .recorded(let chain) = try await store.append(
                    entries, to: "helgeland", expecting: 0)
            else { throw Unexpected() }
            #expect(chain.sequence == 3)
            let bad = try [
                Sample.entry(4), Sample.entry(5, at: Sample.start),
            ]
            await #expect(
                throws: AppendError.timeRunsBackwards(sequence: 5, previous: Sample.start + 4)
            ) {
                try await store.append(bad, to: "helgeland", expecting: 3)
            }
            #expect(try await store.head(of: "helgeland") == chain)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `where the log does not end is a conflict that names its end`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { store, _ in
            try await store.appendSamples(3)
            for expected in [Int64(0), 2, 4] {
                await #expect(throws: AppendError.conflict(actual: 3)) {
                    try await store.append(
                        [Sample.entry(expected + 1, command: "new")], to: "helgeland",
                        expecting: expected)
                }
            }
            await #expect(throws: AppendError.conflict(actual: 0)) {
                try await store.append(
                    [Sample.entry(2, in: "ostfold")], to: "ostfold", expecting: 1)
            }
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `the same command again gives the first entry's place and records nothing`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { store, _ in
            try await store.appendSamples(3)
            for expected in [Int64(1), 3] {
                let again = try Sample.entry(expected + 1, command: "command-2")
                let outcome = try await store.append(
                    [again], to: "helgeland", expecting: expected)
                #expect(outcome == .recordedBefore(sequence: 2))
            }
            #expect(try await store.sequence(ofCommand: "command-2", in: "helgeland") == 2)
            #expect(try await store.sequence(ofCommand: "command-2", in: "ostfold") == nil)
            #expect(try await store.head(of: "helgeland").sequence == 3)
            let later = try [Sample.entry(4), Sample.entry(5, command: "command-1")]
            await #expect(throws: AppendError.commandRecordedBefore(sequence: 1)) {
                try await store.append(later, to: "helgeland", expecting: 3)
            }
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `an entry that does not belong there is refused`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { store, _ in
            func refused(_ entry: NewEntry, as error: AppendError) async {
                await #expect(throws: error) {
                    try await store.append([entry], to: "helgeland", expecting: 0)
                }
            }
            await #expect(throws: AppendError.nothingToAppend) {
                try await store.append([], to: "helgeland", expecting: 0)
            }
            await refused(try Sample.entry(2), as: .misplaced(sequence: 2))
            await refused(try Sample.entry(1, in: "ostfold"), as: .misplaced(sequence: 1))
            var entry = try Sample.entry(1)
            entry.entry.by = 0
            await refused(entry, as: .malformed(sequence: 1, .invalidField("by")))
            entry = try Sample.entry(1)
            entry.texts = [:]
            await refused(entry, as: .textDiffers(sequence: 1, id: 1))
            entry.texts = [1: try Sample.text(2)]
            await refused(entry, as: .textDiffers(sequence: 1, id: 1))
            entry = try Sample.entry(1)
            entry.texts[2] = try Sample.text(2)
            await refused(entry, as: .textDiffers(sequence: 1, id: 2))
            #expect(try await store.partnerships() == [])
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `partnerships have a log each`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { store, _ in
            try await store.appendSamples(2, to: "ostfold")
            try await store.appendSamples(4, to: "helgeland")
            #expect(try await store.partnerships() == ["helgeland", "ostfold"])
            #expect(try await store.head(of: "ostfold").sequence == 2)
            #expect(
                try await store.read("helgeland", after: 1, limit: 2).map(\.sequence) == [2, 3])
            #expect(try await store.read("nowhere", after: 0, limit: 10) == [])
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `many at once are all answered, each for itself`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { store, _ in
            let rounds: Int64 = 20
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<32 {
                    let partnership = "partnership-\(index)"
                    group.addTask { try await store.appendSamples(rounds, to: partnership) }
                }
                try await group.waitForAll()
            }
            for partnership in try await store.partnerships() {
                #expect(try await store.head(of: partnership).sequence == rounds)
            }
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `of many who want the same place, one gets it and the others a conflict`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { store, _ in
            let refusals = await withTaskGroup(of: AppendError?.self) { group in
                for index in 0..<40 {
                    group.addTask {
                        do {
                            _ = try await store.append(
                                [Sample.entry(1, command: "from-\(index)")], to: "helgeland",
                                expecting: 0)
                            return nil
                        } catch {
                            return error as? AppendError
                        }
                    }
                }
                return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
            }
            #expect(refusals == Array(repeating: .conflict(actual: 1), count: 39))
            let head = try await store.head(of: "helgeland")
            #expect(head.sequence == 1)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `a failure in a group is the failure of the one who caused it`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { store, _ in
            try await store.appendSamples(1, to: "broken")
            let failures = await withTaskGroup(of: String?.self) { group in
                for index in 0..<30 {
                    let partnership = index == 7 ? "broken" : "sound-\(index)"
                    group.addTask {
                        do {
                            var new = try Sample.entry(index == 7 ? 2 : 1, in: partnership)
                            if index == 7 {
                                // The text's id is taken by the first entry.
                                let text = try Sample.text(1)
                                new.entry.texts = [1: text.digest]
                                new.texts = [1: text]
                            }
                            _ = try await store.append(
                                [new], to: partnership, expecting: new.entry.sequence - 1)
                            return nil
                        } catch {
                            return partnership
                        }
                    }
                }
                return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
            }
            #expect(failures == ["broken"])
            #expect(try await store.partnerships().count == 30)
            #expect(try await store.head(of: "broken").sequence == 1)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `followers hear of what is appended where they listen`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { store, _ in
            let all = store.follow(nil)
            let one = store.follow("ostfold")
            try await store.appendSamples(2, to: "helgeland")
            try await store.appendSamples(2, to: "ostfold")
            var heard: [Position] = []
            for await position in all {
                heard.append(position)
                if heard.count == 4 { break }
            }
            #expect(
                heard == [
                    Position(partnership: "helgeland", sequence: 1),
                    Position(partnership: "helgeland", sequence: 2),
                    Position(partnership: "ostfold", sequence: 1),
                    Position(partnership: "ostfold", sequence: 2),
                ])
            var newest = one.makeAsyncIterator()
            #expect(await newest.next() == Position(partnership: "ostfold", sequence: 2))
        }
    }
}

/// A case that the test has shown to be impossible, if it passes.
struct Unexpected: Error {}
