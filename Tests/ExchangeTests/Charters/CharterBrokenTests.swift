import Exchange
import Foundation
import Governance
import Testing

/// One thing broken in Helgeland's charter, and what is to be said of it.
struct Broken: CustomTestStringConvertible, Sendable {
    /// The text that is replaced, and by what.
    var old = ""
    var new = ""
    /// A text on the line that the message must name; empty where any line will do.
    var line = ""
    /// What the message must contain.
    var says = ""

    var testDescription: String { says }

    /// The table in `Tests/Golden`: blocks of lines, each with a sign in front.
    static func table() throws -> [Broken] {
        try Repository.text("Tests/Golden/broken-charters.txt")
            .components(separatedBy: "\n\n")
            .map { $0.split(separator: "\n").filter { !$0.hasPrefix("#") } }
            .filter { !$0.isEmpty }
            .map { lines in
                func text(_ sign: Character) -> String {
                    lines.filter { $0.first == sign }.map { $0.dropFirst(2) }
                        .joined(separator: "\n")
                }
                return Broken(old: text("-"), new: text("+"), line: text("@"), says: text("!"))
            }
    }
}

@Suite struct `A broken charter` {
    @Test(arguments: try Broken.table())
    func `is refused with the line and what was expected, and nothing that only follows from it`(
        broken: Broken
    ) throws {
        let sound = try Repository.text("charters/helgeland.yaml")
        let change = try #require(sound.firstRange(of: broken.old), "the text to break is there")
        let yaml = sound.replacingCharacters(in: change, with: broken.new)
        let problems = #expect(throws: CharterProblems.self) {
            try CharterFile.load(
                yaml: yaml, file: "x.yaml",
                setting: CharterFile.Setting(commands: Shipped.commands))
        }
        let told = try #require(
            problems?.problems.first { $0.description.contains(broken.says) },
            "\(problems?.description ?? "nothing")")
        #expect(told.severity == .error)
        // A council misnamed can leave a municipality without a voice: two at most.
        let errors = problems?.problems.filter { $0.severity == .error } ?? []
        #expect(errors.count <= 2, "\(errors)")
        if !broken.line.isEmpty {
            let place = try #require(yaml.firstRange(of: broken.line))
            let line = yaml[..<place.lowerBound].count { $0 == "\n" } + 1
            #expect(told.line == line, "\(told)")
        }
    }

    @Test func `is described in a table of at least forty`() throws {
        #expect(try Broken.table().count >= 40)
    }

    @Test func `has all its problems told at once, in the order of the file`() throws {
        var yaml = try Repository.text("charters/helgeland.yaml")
        let all = [
            ("version: 1", "version: one"), ("inForce: 2023-01-01", "inForce: soon"),
            ("is: anyone", "is: nobody"), ("abbreviation: DM", "abbrev: DM"),
            ("{ is: 28, by: a4-3-m5 }", "{ is: 92, by: a4-3-m5 }"),
            ("{ is: 20, by: a3-3 }", "{ is: 21, by: a3-3 }"),
        ]
        for (old, new) in all { yaml = yaml.replacing(old, with: new, maxReplacements: 1) }
        let reading = CharterFile.read(yaml: yaml)
        let errors = reading.problems.filter { $0.severity == .error }
        #expect(errors.count == all.count, "\(errors)")
        #expect(errors.map(\.line) == errors.map(\.line).sorted())
        #expect(reading.charter == nil)
    }

    @Test(arguments: ["", "# nothing\n", "---\n", "[]", "just a word", "\u{0}", "a: b\n---\nc: d"])
    func `that is no charter at all is refused`(yaml: String) {
        #expect(CharterFile.read(yaml: yaml).charter == nil)
        #expect(CharterFile.read(yaml: yaml).problems.contains { $0.severity == .error })
    }
}
