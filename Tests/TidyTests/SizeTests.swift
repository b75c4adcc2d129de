import Foundation
import Testing

/// How big things may be before they must be split.
enum Sizes {
    static let linesInFile = 450
    static let columns = 100
    /// Lines that hold words for people or markup: a sentence broken in two reads worse.
    static let columnsOfText = 140
    static let bytesInGit = 1_000_000

    static func fileLength(_ path: String, text: String) -> [Finding] {
        let count = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        guard count > linesInFile else { return [] }
        return [
            Finding(path, count, "\(count) lines: split by subject, at most \(linesInFile) a file")
        ]
    }

    /// `swift format` leaves long comments alone; here they count too.
    static func longLines(_ file: SourceFile) -> [Finding] {
        var isInLiteral = false
        return file.lines.enumerated().compactMap { index, line in
            let quotes = line.components(separatedBy: "\"\"\"").count - 1
            let holdsText = isInLiteral || line.contains("\"")
            if quotes % 2 == 1 { isInLiteral.toggle() }
            let bound = holdsText ? columnsOfText : columns
            guard line.count > bound else { return nil }
            return Finding(
                file.path, index + 1, "\(line.count) columns: break the line at \(bound)")
        }
    }
}

@Suite struct `Sizes that fit on a screen` {
    @Test func `no source file is too long`() throws {
        let tree = try SourceTree.current.get()
        let endings = [".swift", ".py", ".sh"]
        for path in tree.paths where endings.contains(where: path.hasSuffix) {
            expectNone(Sizes.fileLength(path, text: try SourceTree.text(path)))
        }
    }

    @Test func `no line is too long`() throws {
        expectNone(try SourceTree.current.get().swift.flatMap(Sizes.longLines))
    }

    @Test func `no function is too long`() throws {
        let lengths = try FunctionLengths()
        expectNone(try SourceTree.current.get().swift.flatMap(lengths.findings))
    }

    @Test func `no big file is in git`() throws {
        for path in try SourceTree.current.get().paths
        where try SourceTree.bytes(path) > Sizes.bytesInGit {
            expectNone([Finding(path, 1, "over 1 MB: make it smaller, or make it by a script")])
        }
    }

    @Test func `a long file and a long line are found`() {
        let long = String(repeating: "x\n", count: Sizes.linesInFile + 1)
        #expect(Sizes.fileLength("a.swift", text: long).count == 1)
        #expect(Sizes.fileLength("a.swift", text: String(long.dropLast(2))).isEmpty)
        let wide = "// " + String(repeating: "å", count: 98)
        #expect(Sizes.longLines(SourceFile(path: "a.swift", text: "\n\(wide)\n")).count == 1)
        #expect(Sizes.longLines(SourceFile(path: "a.swift", text: String(wide.dropLast()))) == [])
    }

    @Test(arguments: [
        "func f(\n    a: Int = [1, 2].map { $0 }[0]\n)\n    -> Int\n{",
        "init<T>(t: T) where T: Sendable {",
        "var body: String {",
    ])
    func `a long function is found and one at the limit is not`(head: String) throws {
        let lengths = try FunctionLengths()
        let rows = head.components(separatedBy: "\n").count
        func file(_ body: Int) -> SourceFile {
            let lines = String(repeating: "    if x { print(\"}\") }\n", count: body)
            return SourceFile(path: "a.swift", text: "\(head)\n\(lines)}\nfunc g() {}\n")
        }
        let fitting = FunctionLengths.limit - rows - 1
        #expect(lengths.findings(in: file(fitting)) == [])
        #expect(lengths.findings(in: file(fitting + 1)).map(\.line) == [1])
    }

    @Test func `a requirement of a protocol is not taken for a function`() throws {
        let rest = String(repeating: "    func f() -> Int\n    init(x: Int)\n", count: 50)
        let text = "protocol P {\n\(rest)}\nstruct S {\n}\n"
        #expect(try FunctionLengths().findings(in: SourceFile(path: "a.swift", text: text)) == [])
    }
}
