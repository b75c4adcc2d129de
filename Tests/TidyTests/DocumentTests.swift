import Foundation
import Testing

/// A document that names a file which is gone misleads its reader.
enum DocumentPaths {
    /// Words with a slash that are no paths: media types.
    private static let mediaTypes = [
        "text/", "application/", "image/", "audio/", "video/", "multipart/",
    ]
    /// What a build makes; it need not be there.
    private static let made = [".build", ".venv"]
    private static let endings = [
        ".swift", ".md", ".yaml", ".py", ".sh", ".csv", ".html", ".css", ".js", ".txt",
    ]

    static func findings(
        _ path: String, text: String, exists: (String) -> Bool
    ) throws -> [Finding] {
        let file = SourceFile(path: path, text: text)
        let quoted = try Pattern(#"`([A-Za-z.][\w.@+/-]*)`"#)
        return quoted.matches(in: file.text).compactMap { match in
            let name = file.text.substring(with: match.range(at: 1))
            guard isPath(name), !exists(name) else { return nil }
            let line = file.line(at: match.range.location)
            return Finding(path, line, "there is no \(name): mend the path or make the file")
        }
    }

    private static func isPath(_ name: String) -> Bool {
        if made.contains(where: name.hasPrefix) || mediaTypes.contains(where: name.hasPrefix) {
            return false
        }
        return name.contains("/") || endings.contains { name.hasSuffix($0) && name != $0 }
    }
}

@Suite struct `Documents` {
    @Test func `every path named in a document exists`() throws {
        let documents = try SourceTree.current.get().paths.filter {
            $0 == "README.md" || ($0.hasPrefix("Docs/") && $0.hasSuffix(".md"))
        }
        for path in documents where !path.hasPrefix("Docs/Generated/") {
            expectNone(
                try DocumentPaths.findings(
                    path, text: try SourceTree.text(path), exists: SourceTree.exists))
        }
    }

    @Test func `a path that is gone is found, a media type and an address are not`() throws {
        let text =
            "`Sources/Gone.swift` `text/calendar` `/helgeland/saker` `make test` `a.md`\n`x.y`"
        let found = try DocumentPaths.findings("README.md", text: text) { $0 == "a.md" }
        #expect(
            found.map(\.advice) == [
                "there is no Sources/Gone.swift: mend the path or make the file"
            ])
    }
}

/// What makes a test's name and tags usable in reports.
enum TestNames {
    static func findings(in file: SourceFile) throws -> [Finding] {
        let name = try Pattern(#"\b(?:func|struct|enum|class|actor)\s+`[^`\n]*["<>&][^`\n]*`"#)
        return file.findingsInText(
            name, "the result file is XML and its writer escapes nothing: no \" < > & in names")
    }

    static func unknownRequirements(in file: SourceFile, known: Set<String>) throws -> [Finding] {
        let trait = try Pattern(#"\.requirements\(([^)]*)\)"#)
        let number = try Pattern(#""([^"]*)""#)
        return trait.matches(in: file.text).flatMap { match in
            let list = file.text.substring(with: match.range(at: 1)) as NSString
            return number.matches(in: list).map { list.substring(with: $0.range(at: 1)) }
                .filter { !known.contains($0) }
                .map {
                    Finding(file.path, file.line(at: match.range.location), "no requirement \($0)")
                }
        }
    }

    /// `R1` to `R260` from the list; `X1` to `X45`, the settled contradictions, are not counted.
    static func knownRequirements() throws -> Set<String> {
        let rows = try SourceTree.text("Docs/requirements.csv").split(separator: "\n").dropFirst()
        return Set(rows.map { String($0.prefix { $0 != "," }) }).union((1...45).map { "X\($0)" })
    }
}

@Suite struct `Tests that can be traced` {
    @Test func `names survive the result file`() throws {
        expectNone(try SourceTree.current.get().swift(under: "Tests").flatMap(TestNames.findings))
    }

    @Test func `every requirement that a test names is on the list`() throws {
        let known = try TestNames.knownRequirements()
        let files = try SourceTree.current.get().swift(under: "Tests").filter {
            $0.target != "TidyTests"
        }
        expectNone(try files.flatMap { try TestNames.unknownRequirements(in: $0, known: known) })
    }

    @Test func `a name that breaks the result file and an unknown requirement are found`() throws {
        let name = "func `a \u{22}member\u{22} is refused`() {}"
        #expect(try TestNames.findings(in: SourceFile(path: "a.swift", text: name)).count == 1)
        let tagged = SourceFile(path: "a.swift", text: #"@Test(.requirements("R1", "R999"))"#)
        let found = try TestNames.unknownRequirements(in: tagged, known: ["R1", "X9"])
        #expect(found.map(\.advice) == ["no requirement R999"])
    }
}
