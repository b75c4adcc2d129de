import Foundation
import Testing

/// Calls, words and names that the project does without.
///
/// Force-unwraps, `as!` and `try!` are refused by `make lint`, undocumented public declarations
/// too: one tool a rule.
enum Banned {
    static let pureTargets = ["Ledger", "Governance", "Insight", "Pages"]
    static let fileNameWords = ["Util", "Helper", "Misc", "Manager", "Common", "V2"]

    static let clocksAndChance = [
        #"\bDate\s*\(\s*\)"#, #"\bDate\.now\b"#, #"\b(Continuous|Suspending)Clock\b"#,
        #"\bTask\.sleep\b"#, #"\.(random|randomElement|shuffled|shuffle)\s*\((?![^\n]*\busing:)"#,
        #"\bUUID\s*\(\s*\)"#, #"\bSystemRandomNumberGenerator\b"#,
    ].joined(separator: "|")

    static func calls(in file: SourceFile) throws -> [Finding] {
        var rules = [
            (
                #"\b(fatalError|preconditionFailure|assertionFailure)\s*\("#,
                "throw a refusal or make the state unrepresentable; the program does not stop"
            )
        ]
        if file.target != "samrad" {
            rules.append((#"(?<![.\w])(print|debugPrint|dump)\s*\("#, "log it, or return it"))
        }
        if pureTargets.contains(file.target) {
            let advice = "no clock and no chance in \(file.target): take it as an argument"
            rules.append((clocksAndChance, advice))
        }
        return try rules.flatMap { rule, advice in file.findings(try Pattern(rule), advice) }
    }

    /// Written in two parts, so that this file does not find itself.
    static let unfinished = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "XX" + "X"]

    static func unfinishedMarks(_ path: String, text: String) throws -> [Finding] {
        let pattern = try Pattern(#"\b("# + unfinished.joined(separator: "|") + #")\b"#)
        return SourceFile(path: path, text: text)
            .findingsInText(pattern, "finish it, or say in an issue what is missing")
    }

    static func machinePaths(_ path: String, text: String) throws -> [Finding] {
        let pattern = try Pattern(#"(?<![\w.}/])/(home|root|Users|work)/"#)
        return SourceFile(path: path, text: text)
            .findingsInText(pattern, "a path of one machine: make it relative")
    }

    static func fileName(_ path: String) -> [Finding] {
        let name = (path as NSString).lastPathComponent
        return fileNameWords.filter(name.contains).map { word in
            Finding(path, 1, "a file called \(word) becomes a drawer: name it by what it holds")
        }
    }
}

@Suite struct `What the sources do without` {
    @Test func `no banned call`() throws {
        let files = try SourceTree.current.get().swift(under: "Sources")
        expectNone(try files.flatMap(Banned.calls))
    }

    @Test func `no unfinished mark and no path of one machine`() throws {
        let endings = [".swift", ".py", ".sh", ".md", ".yaml", ".html", ".css", ".js", "Makefile"]
        for path in try SourceTree.current.get().paths
        where endings.contains(where: path.hasSuffix) {
            let text = try SourceTree.text(path)
            expectNone(try Banned.unfinishedMarks(path, text: text))
            expectNone(try Banned.machinePaths(path, text: text))
        }
    }

    @Test func `no file is named as a drawer`() throws {
        let sources = try SourceTree.current.get().swift
        expectNone(sources.flatMap { Banned.fileName($0.path) })
    }

    @Test(arguments: [
        ("Pages", "let now = Date()"), ("Governance", "let x = Int.random(in: 1...2)"),
        ("Ledger", "let id = UUID( )"), ("Insight", "ContinuousClock()"),
        ("Web", "fatalError()"), ("Desk", #"print("\(x)")"#), ("Pages", #"let s = "\(Date())""#),
    ])
    func `a banned call is found`(target: String, text: String) throws {
        let file = SourceFile(path: "Sources/\(target)/File.swift", text: text)
        #expect(try Banned.calls(in: file).count == 1)
    }

    @Test(arguments: [
        ("samrad", "print(1)"), ("Web", "let now = Date()"), ("Pages", "// Date() is banned"),
        ("Pages", #"let s = "Date()""#), ("Pages", "page.print()"),
        ("Ledger", "UInt8.random(in: .min ... .max, using: &generator)"),
    ])
    func `an allowed call is not found`(target: String, text: String) throws {
        let file = SourceFile(path: "Sources/\(target)/File.swift", text: text)
        #expect(try Banned.calls(in: file) == [])
    }

    @Test func `marks, machine paths and drawers are found`() throws {
        for word in Banned.unfinished {
            #expect(try Banned.unfinishedMarks("a.md", text: "\n<!-- \(word): x -->").count == 1)
        }
        #expect(try Banned.machinePaths("a.py", text: "open('/ho" + "me/me/x')").count == 1)
        #expect(try Banned.machinePaths("a.md", text: "see Docs/home/ and {x}/root/y") == [])
        #expect(Banned.fileName("Sources/Web/DateHelpers.swift").count == 1)
    }
}
