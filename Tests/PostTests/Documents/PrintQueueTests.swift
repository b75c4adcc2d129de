import Pages
import Post
import Synchronization
import Testing

/// A printer that waits until it is let go on, and counts.
private final class Press: Sendable {
    private struct State {
        var printed: [HTML] = []
        var atOnce = 0
        var mostAtOnce = 0
    }

    private let state = Mutex(State())
    private let gate: AsyncStream<Void>
    private let opening: AsyncStream<Void>.Continuation

    init() { (gate, opening) = AsyncStream.makeStream(of: Void.self) }

    var printed: [HTML] { state.withLock { $0.printed } }
    var mostAtOnce: Int { state.withLock { $0.mostAtOnce } }

    func letAllGo() { opening.finish() }

    /// Waits until so many documents lie in the press.
    func waitUntil(atOnce: Int) async {
        while state.withLock({ $0.atOnce }) < atOnce { await Task.yield() }
    }

    func pdf(of document: HTML) async throws(PrintingFault) -> [UInt8] {
        state.withLock { state in
            state.printed.append(document)
            state.atOnce += 1
            state.mostAtOnce = max(state.mostAtOnce, state.atOnce)
        }
        for await _ in gate {}
        state.withLock { $0.atOnce -= 1 }
        if document == "<p>feil</p>" { throw .failed("so it goes") }
        return document.bytes
    }
}

@Suite(.timeLimit(.minutes(5))) struct `The queue before the print engine` {
    private let press = Press()

    private func queue(_ bounds: PrintQueue.Bounds) -> PrintQueue {
        let press = press
        return PrintQueue(
            { document throws(PrintingFault) in try await press.pdf(of: document) },
            bounds: bounds)
    }

    private func document(_ number: Int) -> HTML { "<p>\(number)</p>" }

    @Test func `prints a document once, however many ask for it at once or later`() async throws {
        let queue = queue(.init(atOnce: 2))
        let document = document(1)
        async let first = queue.pdf(of: document)
        await press.waitUntil(atOnce: 1)
        async let second = queue.pdf(of: document)
        press.letAllGo()
        let pdfs = try await [first, second, queue.pdf(of: document)]
        #expect(Set(pdfs) == [document.bytes])
        #expect(press.printed == [document])
    }

    @Test func `prints no more at a time than it may, and all in the end`() async throws {
        let queue = queue(.init(atOnce: 2))
        let documents = (1...9).map(document)
        let printed = await withTaskGroup(of: [UInt8]?.self) { group in
            for document in documents {
                group.addTask { try? await queue.pdf(of: document) }
            }
            await press.waitUntil(atOnce: 2)
            press.letAllGo()
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(printed == Set(documents.map(\.bytes)))
        #expect(press.mostAtOnce == 2)
    }

    @Test func `refuses what it has no room to let wait`() async throws {
        let queue = queue(.init(atOnce: 1, waiting: 0))
        let first = document(1)
        async let begun = queue.pdf(of: first)
        await press.waitUntil(atOnce: 1)
        await #expect(throws: PrintingFault.busy) { try await queue.pdf(of: "<p>2</p>") }
        press.letAllGo()
        #expect(try await begun == first.bytes)
        #expect(try await queue.pdf(of: "<p>2</p>") == Array("<p>2</p>".utf8))
    }

    @Test func `tries again what failed`() async throws {
        let queue = queue(.init(atOnce: 1))
        press.letAllGo()
        for _ in 1...2 {
            await #expect(throws: PrintingFault.failed("so it goes")) {
                try await queue.pdf(of: "<p>feil</p>")
            }
        }
        #expect(press.printed.count == 2)
    }

    @Test func `forgets first what was asked for longest ago`() async throws {
        let size = document(1).bytes.count
        let queue = queue(.init(atOnce: 1, room: 4 * size))
        press.letAllGo()
        for number in [1, 2, 1, 3] { _ = try await queue.pdf(of: document(number)) }
        #expect(press.printed == [1, 2, 3].map(document))
        _ = try await queue.pdf(of: document(1))
        #expect(press.printed.count == 3)
        _ = try await queue.pdf(of: document(2))
        #expect(press.printed.count == 4)
    }
}
