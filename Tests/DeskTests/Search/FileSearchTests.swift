import Desk
import Governance
import Storage
import Synchronization
import Testing

@Suite struct `Searching in files` {
    private struct Unreadable: Error {}

    /// Reads files that are plain text, and counts how often.
    private final class FileReader: Sendable {
        let readings = Mutex<[String]>([])

        func words(_ file: Governance.StoredFile, _ office: Office) async throws -> String? {
            let content = try await office.desk.files.content(of: file, in: Office.partnership)
            let words = content.map { String(decoding: $0, as: UTF8.self) } ?? ""
            readings.withLock { $0.append(words) }
            if words == "uleselig" { throw Unreadable() }
            return words
        }
    }

    /// Cases that are open to all, each with a file of these words.
    private static func office(_ files: [String]) async throws -> Office {
        let office = try await Office()
        for (index, words) in files.enumerated() {
            _ = try await office.give(Office.submission("Sak"), "submit-\(index)")
            let id = CaseID(index + 1)
            _ = try await office.give(
                TriageCase(
                    case: id, outcome: .routed(to: Office.committee), kind: .routine,
                    steps: .two, routingReason: "Felles"), "route-\(index)")
            let file = try await office.desk.files.keep(
                Array(words.utf8), mediaType: "text/plain; charset=utf-8",
                in: Office.partnership, at: Office.start)
            _ = try await office.give(
                AttachFile(case: id, fileName: "vedlegg.txt", file: file), "attach-\(index)")
        }
        return office
    }

    private static func search(
        over office: Office, _ reader: FileReader, index: SQLiteSearchIndex? = nil
    ) throws -> Search {
        let index = try index ?? .inMemory()
        return Search(
            desk: office.desk,
            sources: Search.Sources(
                of: office.desk, textOfFile: { file, _ in try await reader.words(file, office) })
        ) { _ throws(StorageFailure) in index }
    }

    private static func found(
        _ words: String, in office: Office, _ search: Search
    ) async throws -> [Findable] {
        let state = try office.state
        return try await search.answer(
            SearchQuestion(words: words), for: .everyone, at: state.lastChange ?? Office.start,
            on: state, of: Office.partnership
        ).groups.flatMap(\.shown)
    }

    private static func read(_ office: Office, _ search: Search) async throws -> Int {
        let now = try #require(try office.state.lastChange)
        let troubles = Mutex(0)
        await search.readFiles(of: Office.partnership, clock: { now }) { _ in
            troubles.withLock { $0 += 1 }
        }
        return troubles.withLock { $0 }
    }

    @Test func `a file is found by its name at once, and by its words when it has been read`()
        async throws
    {
        let office = try await Self.office(["Hjertesvikt", "Lungesykdom"])
        let search = try Self.search(over: office, FileReader())
        let (first, second) = (
            Findable.attachment(CaseID(1), 1), Findable.attachment(CaseID(2), 1)
        )
        // Clauses have the word too.
        let named = try await Self.found("vedlegg", in: office, search).filter {
            if case .attachment = $0 { true } else { false }
        }
        #expect(Set(named) == [first, second])
        #expect(try await Self.found("lungesjukdom", in: office, search) == [])
        #expect(try await Self.read(office, search) == 0)
        #expect(try await Self.found("lungesjukdom", in: office, search) == [second])
        #expect(try await Self.found("hjertesvikt", in: office, search) == [first])
    }

    @Test func `a file that cannot be read keeps none of the others back, nor is it tried again`()
        async throws
    {
        let office = try await Self.office(["uleselig", "Hjertesvikt"])
        let reader = FileReader()
        let search = try Self.search(over: office, reader)
        _ = try await Self.found("vedlegg", in: office, search)
        #expect(try await Self.read(office, search) == 1)
        #expect(try await Self.found("hjertesvikt", in: office, search).count == 1)
        #expect(try await Self.read(office, search) == 0)
        #expect(reader.readings.withLock { $0.count } == 2)
    }

    @Test func `the same content is read once, however many cases it lies with and programs start`()
        async throws
    {
        let office = try await Self.office(["Hjertesvikt", "Hjertesvikt"])
        let reader = FileReader()
        let index = try SQLiteSearchIndex.inMemory()
        let search = try Self.search(over: office, reader, index: index)
        _ = try await Self.found("vedlegg", in: office, search)
        #expect(try await Self.read(office, search) == 0)
        #expect(try await Self.found("hjertesvikt", in: office, search).count == 2)
        let restarted = try Self.search(over: office, reader, index: index)
        #expect(try await Self.read(office, restarted) == 0)
        #expect(try await Self.found("hjertesvikt", in: office, restarted).count == 2)
        #expect(reader.readings.withLock { $0 } == ["Hjertesvikt"])
    }

    @Test func `what an earlier program left unread is read by the next`() async throws {
        let office = try await Self.office(["Hjertesvikt"])
        let index = try SQLiteSearchIndex.inMemory()
        let stopped = try Self.search(over: office, FileReader(), index: index)
        _ = try await Self.found("vedlegg", in: office, stopped)
        let next = try Self.search(over: office, FileReader(), index: index)
        #expect(try await Self.read(office, next) == 0)
        #expect(try await Self.found("hjertesvikt", in: office, next).count == 1)
    }
}
