import Foundation
import Testing

/// What each target may import: the layers of `Docs/Architecture.md`, arrows down only.
///
/// The compiler's import check lets through what is reachable through a declared dependency; this
/// table does not. `FoundationEssentials` and the standard library are open to all.
enum ImportTable {
    static let everywhere: Set = ["FoundationEssentials", "Swift"]

    private static let impure: Set = ["Foundation", "FoundationXML", "Synchronization", "Dispatch"]
    private static let collections: Set = [
        "Collections", "HashTreeCollections", "OrderedCollections", "DequeModule",
    ]
    private static let server: Set = [
        "Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "Logging", "Metrics",
        "ServiceLifecycle",
    ]

    static let allowed: [String: Set<String>] = [
        "Ledger": ["Crypto"],
        "Lexicon": ["CStemmer"],
        "Governance": collections,
        "Insight": collections.union(["Numerics", "RealModule"]),
        "Storage": impure.union(["Ledger", "Lexicon", "GRDB", "CLibPQ"]),
        "Desk": impure.union(["Governance", "Insight", "Ledger", "Lexicon", "Storage", "Crypto"]),
        "Exchange": impure.union(["Governance", "Insight", "Yams", "XMLCoder", "SwiftCSV"]),
        "Pages": ["Governance", "Insight", "Lexicon"],
        "Post": impure.union([
            "Desk", "Pages", "Exchange", "Governance", "Insight", "Storage", "Subprocess",
        ]),
        "Web": impure.union(server).union([
            "Desk", "Pages", "Exchange", "Governance", "Insight", "Storage", "Ledger", "JWTKit",
            "AsyncAlgorithms",
            "AsyncHTTPClient", "Crypto",
        ]),
        "Demo": impure.union(["Governance", "Insight", "Pages"]),
        "Bench": impure.union([
            "Governance", "Ledger", "Storage", "Desk", "Pages", "GRDB", "NIOCore", "NIOPosix",
        ]),
        "samrad": impure.union(server).union([
            "Ledger", "Governance", "Insight", "Storage", "Desk", "Exchange", "Pages", "Post",
            "Web", "Demo", "Bench", "ArgumentParser", "Glibc", "Darwin",
            "FoundationNetworking",
        ]),
    ]

    static func findings(in file: SourceFile) throws -> [Finding] {
        let pattern = try Pattern(
            #"^[^\n]*\bimport\s+(?:(?:struct|class|enum|protocol|func|let|var|typealias)\s+)?(\w+)"#
        )
        return pattern.matches(in: file.code).compactMap { match in
            let module = file.code.substring(with: match.range(at: 1))
            let line = file.line(at: match.range.location)
            guard let modules = allowed[file.target] else {
                return Finding(file.path, line, "give \(file.target) a row in the import table")
            }
            guard !everywhere.contains(module), !modules.contains(module) else { return nil }
            return Finding(
                file.path, line,
                "\(file.target) may not import \(module): move the code to the layer that may")
        }
    }
}

@Suite struct `Imports between layers` {
    @Test func `every target imports only what its layer may`() throws {
        let files = try SourceTree.current.get().swift(under: "Sources")
        expectNone(try files.flatMap(ImportTable.findings))
    }

    @Test(arguments: [
        ("Sources/Pages/Kit/Page.swift", "import Storage"),
        ("Sources/Governance/Cases/Case.swift", "public import Foundation"),
        ("Sources/Web/Cases/Cases.swift", "internal import GRDB"),
        ("Sources/Storage/Store.swift", "@preconcurrency import struct Crypto.SHA256"),
        ("Sources/Unknown/Thing.swift", "import Governance"),
    ])
    func `a forbidden import is found`(path: String, text: String) throws {
        let file = SourceFile(path: path, text: "\n" + text + "\n")
        #expect(try ImportTable.findings(in: file).map(\.line) == [2])
    }

    @Test func `an allowed import and the word in a comment are not found`() throws {
        let file = SourceFile(
            path: "Sources/Ledger/Chain.swift", text: "// import GRDB\npublic import Crypto\n")
        #expect(try ImportTable.findings(in: file) == [])
    }
}
