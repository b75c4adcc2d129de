import Ledger
import Storage
import Testing

@Suite struct `Texts and files` {
    @Test(arguments: StoreUnderTest.allCases)
    func `a text comes back byte for byte, to its own partnership only`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { store, _ in
            try await store.appendSamples(2, to: "helgeland")
            try await store.appendSamples(1, to: "ostfold")
            let texts = try await store.texts([1, 2, 3], of: "helgeland")
            #expect(try texts == [1: .present(Sample.text(1)), 2: .present(Sample.text(2))])
            #expect(try await store.texts([2], of: "ostfold") == [:])
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `an erased text is gone and the chain is as it was`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { store, _ in
            try await store.appendSamples(2)
            let head = try await store.head(of: "helgeland")
            #expect(try await store.eraseText(1, of: "helgeland", at: 99))
            #expect(try await store.texts([1], of: "helgeland") == [1: .erased(at: 99)])
            #expect(try await store.eraseText(1, of: "helgeland", at: 100) == false)
            #expect(try await store.eraseText(9, of: "helgeland", at: 100) == false)
            #expect(try await store.texts([1], of: "helgeland") == [1: .erased(at: 99)])
            #expect(try await store.head(of: "helgeland") == head)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `a file is found by its content, in its own partnership only`(
        _ kind: StoreUnderTest
    ) async throws {
        try await kind.withStore { store, _ in
            let content = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let file = NewFile(content: content, mediaType: "application/pdf", at: 1)
            let digest = try await store.put(file, of: "helgeland")
            #expect(digest == FileDigest(of: content))
            var again = file
            again.mediaType = "text/plain"
            #expect(try await store.put(again, of: "helgeland") == digest)
            let stored = try #require(try await store.file(digest, of: "helgeland"))
            #expect(stored.content == .present(content))
            #expect(stored.size == content.count)
            #expect(stored.mediaType == "application/pdf")
            #expect(try await store.file(digest, of: "ostfold") == nil)
        }
    }

    @Test(arguments: StoreUnderTest.allCases)
    func `an erased file is gone and does not come back`(_ kind: StoreUnderTest) async throws {
        try await kind.withStore { store, _ in
            let file = NewFile(content: [1, 2, 3], mediaType: "image/png", at: 1)
            let digest = try await store.put(file, of: "helgeland")
            #expect(try await store.eraseFile(digest, of: "helgeland", at: 50))
            #expect(try await store.eraseFile(digest, of: "helgeland", at: 51) == false)
            #expect(try await store.file(digest, of: "helgeland")?.content == .erased(at: 50))
            await #expect(throws: FileError.erased(at: 50)) {
                try await store.put(file, of: "helgeland")
            }
            #expect(try await store.put(file, of: "ostfold") == digest)
        }
    }
}
