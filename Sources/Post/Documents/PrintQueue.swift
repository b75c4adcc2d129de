public import Pages

/// Has documents printed: each content once however many ask for it, no more at a time than the
/// machine has cores, and those asked for lately kept in memory.
public actor PrintQueue {
    /// How much is done at once, and how much is kept.
    public struct Bounds: Sendable {
        /// How many documents are made at the same time.
        public var atOnce: Int
        /// How many more may wait for their turn; further ones are refused.
        public var waiting: Int
        /// How many bytes of documents are kept.
        public var room: Int

        /// Bounds; the usual ones hold some hundred documents.
        public init(atOnce: Int, waiting: Int = 32, room: Int = 64 * 1024 * 1024) {
            self.atOnce = atOnce
            self.waiting = waiting
            self.room = room
        }
    }

    private typealias Outcome = Result<[UInt8], PrintingFault>

    private struct Kept {
        let pdf: [UInt8]
        var lastUse: Int
    }

    private let printer: DocumentPrinter
    private let bounds: Bounds
    private var underWay: [HTML: Task<Outcome, Never>] = [:]
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var running = 0
    private var kept: [HTML: Kept] = [:]
    private var uses = 0
    private var size = 0

    /// A queue before a printer.
    public init(_ printer: @escaping DocumentPrinter, bounds: Bounds) {
        self.printer = printer
        self.bounds = bounds
    }

    /// The PDF of a document, known by its whole content: kept from before, made by whoever asked
    /// first, or made now.
    ///
    /// - Parameter isMail: Whether it goes out by mail, for which there is always room: nobody who
    ///   reads pages keeps a notice from having its papers.
    public func pdf(
        of document: HTML, isMail: Bool = false
    ) async throws(PrintingFault) -> [UInt8] {
        if let found = kept[document] {
            uses += 1
            kept[document]?.lastUse = uses
            return found.pdf
        }
        if let task = underWay[document] { return try await task.value.get() }
        guard isMail || underWay.count < bounds.atOnce + bounds.waiting else { throw .busy }
        // A task of its own: whoever asked may leave, and others wait for the same.
        let task = Task { await make(document) }
        underWay[document] = task
        return try await task.value.get()
    }

    private func make(_ document: HTML) async -> Outcome {
        await takeTurn()
        let outcome: Outcome
        do { outcome = .success(try await printer(document)) } catch { outcome = .failure(error) }
        passTurn()
        underWay[document] = nil
        if case .success(let pdf) = outcome { keep(pdf, of: document) }
        return outcome
    }

    private func takeTurn() async {
        if running < bounds.atOnce {
            running += 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    /// The turn goes to whoever has waited longest, so that nobody slips in between.
    private func passTurn() {
        if waiting.isEmpty {
            running -= 1
        } else {
            waiting.removeFirst().resume()
        }
    }

    private func keep(_ pdf: [UInt8], of document: HTML) {
        let needed = pdf.count + document.bytes.count
        guard needed <= bounds.room else { return }
        size += needed
        uses += 1
        kept[document] = Kept(pdf: pdf, lastUse: uses)
        while size > bounds.room,
            let oldest = kept.min(by: { $0.value.lastUse < $1.value.lastUse })
        {
            size -= oldest.value.pdf.count + oldest.key.bytes.count
            kept[oldest.key] = nil
        }
    }
}
