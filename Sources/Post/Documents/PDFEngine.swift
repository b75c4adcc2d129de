public import Pages

/// Makes PDFs with WeasyPrint, and with pikepdf their identification as PDF/UA (ISO 14289-1).
///
/// A program of its own, as curl is for mail: no layout engine of this quality is to be had as a
/// library. It fetches nothing, and is held to limits of time, memory and output.
public struct PDFEngine: Sendable {
    private let python: BoundedProgram

    /// The largest PDF taken from the engine, in bytes.
    public static let sizeLimit = 64 * 1024 * 1024

    /// An engine.
    ///
    /// - Parameters:
    ///   - python: A Python that has WeasyPrint and pikepdf, by its path, or by its name in the
    ///     usual folders.
    ///   - timeLimit: For one document.
    public init(python: String, timeLimit: Duration = .seconds(60)) {
        let folder = python.lastIndex(of: "/").map { python[..<$0] + ":" } ?? ""
        self.python = BoundedProgram(
            name: python.split(separator: "/").last.map(String.init) ?? python,
            searchPath: folder + BoundedProgram.defaultSearchPath, timeLimit: timeLimit,
            outputLimit: Self.sizeLimit, memoryLimit: 2 * 1024 * 1024 * 1024)
    }

    /// Which programs make the PDFs, with their versions.
    ///
    /// - Throws: ``PrintingFault/missing(_:)`` where they are not all there.
    public func version() async throws(PrintingFault) -> String {
        let told = String(decoding: try await run(["--version"]), as: UTF8.self)
        return told.split(separator: "\n").first.map(String.init) ?? told
    }

    /// The PDF of a document.
    public func pdf(of document: HTML) async throws(PrintingFault) -> [UInt8] {
        // A file and no pipe: an engine that ends before it has read would have us killed.
        try await withPrivateFile(document.bytes, orThrow: PrintingFault.init) {
            path throws(PrintingFault) in
            try await run([path])
        }
    }

    private func run(_ arguments: [String]) async throws(PrintingFault) -> [UInt8] {
        let script = String(decoding: PackageResources.print_py, as: UTF8.self)
        let ended: BoundedProgram.Result
        do {
            // -I: neither the folder it runs in nor the user's own packages have a say.
            ended = try await python.run(["-I", "-B", "-c", script] + arguments)
        } catch { throw PrintingFault(error) }
        guard ended.isSuccess else {
            let last = ended.diagnostics.split(separator: "\n").last.map(String.init) ?? "no word"
            // What the script says when a package or a library beneath it is not there.
            let missing = "missing: "
            throw last.hasPrefix(missing)
                ? .missing(String(last.dropFirst(missing.count))) : .failed(last)
        }
        return ended.output
    }
}

extension PrintingFault {
    fileprivate init(_ fault: ProgramFault) {
        self =
            switch fault {
            case .missing(let name): .missing(name)
            case .timedOut: .timedOut
            case .tooMuchOutput: .tooLarge
            case .failed(let reason): .failed(reason)
            }
    }
}
