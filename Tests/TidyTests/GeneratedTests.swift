import Foundation
import Testing

@Suite struct `Generated documents` {
    @Test func `the tables of commands, events, refusals and routes are those of the sources`()
        throws
    {
        let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
        for (path, content) in try GeneratedTables(tree: SourceTree.current.get()).all() {
            if isRecording {
                let url = SourceTree.root.appending(path: path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try content.write(to: url, atomically: true, encoding: .utf8)
            } else if try !SourceTree.exists(path) || SourceTree.text(path) != content {
                expectNone([Finding(path, 1, "does not agree with the sources: run `make record`")])
            }
        }
    }

    @Test func `a command and an event are read with wire name and meaning`() throws {
        let file = SourceFile(
            path: "Sources/Governance/Cases/Submit.swift",
            text: """
                /// Hands in a case on the
                /// template (R151). More is said here.
                ///
                /// - Throws: nothing.
                @frozen
                public struct SubmitCase: Command, Sendable {
                    struct Inner { let a: Int }
                    public static let name: CommandName = "case.submit"
                }
                /// A case came in.
                public struct CaseSubmitted: Event {
                    public static let name: EventName = "case.submitted"
                }
                """)
        let reader = DeclarationReader()
        let expected = Declaration(
            name: "case.submit", type: "SubmitCase", subject: "Cases",
            meaning: "Hands in a case on the template (R151).", path: file.path, line: 6)
        #expect(try reader.named("Command", in: [file]) == [expected])
        #expect(try reader.named("Event", in: [file]).map(\.name) == ["case.submitted"])
    }

    @Test func `the cases of an enum are read and those of its switches are not`() throws {
        let file = SourceFile(
            path: "Sources/Governance/Cases/CaseRefusal.swift",
            text: """
                public enum CaseRefusal: Error {
                    /// Too late for the meeting.
                    case late(due: Instant,
                        meeting: MeetingID)
                    /// Either.
                    case unknown, closed(CaseID)
                    var number: Int {
                        switch self {
                        case .late: 1
                        case .unknown, .closed: 2
                        }
                    }
                }
                """)
        let found = try DeclarationReader().cases(ofEnum: #"\w+Refusal"#, in: [file])
        #expect(
            found.map(\.name)
                == ["late(due: Instant, meeting: MeetingID)", "unknown", "closed(CaseID)"])
        #expect(found.map(\.meaning) == ["Too late for the meeting.", "Either.", "Either."])
    }
}

/// Wire names are for ever, so each means one thing and every command and event has one.
enum WireNames {
    static func findings(_ declarations: [Declaration], kind: String) throws -> [Finding] {
        let shape = try Pattern(#"^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$"#)
        let groups = Dictionary(grouping: declarations, by: \.name)
        return declarations.compactMap { row in
            if row.name.isEmpty {
                return Finding(
                    row.path, row.line,
                    "\(row.type) needs `public static let name: \(kind)Name = \"subject.verb\"`")
            }
            if !shape.matches(row.name) {
                return Finding(row.path, row.line, "write \(row.name) as `subject.verb`")
            }
            if let twin = groups[row.name]?.first, twin != row {
                return Finding(
                    row.path, row.line, "\(row.name) is taken by \(twin.type): choose another")
            }
            return nil
        }
    }
}

@Suite struct `Wire names` {
    @Test(arguments: ["Command", "Event"])
    func `each command and event has a wire name of its own`(kind: String) throws {
        let rules = try SourceTree.current.get().swift(under: "Sources/Governance")
        expectNone(
            try WireNames.findings(try DeclarationReader().named(kind, in: rules), kind: kind))
    }

    @Test func `a missing, a misshapen and a repeated name are found`() throws {
        let rows = ["case.submitted", "", "Case", "case.submitted"].enumerated().map { line, name in
            Declaration(
                name: name, type: "T\(line)", subject: "", meaning: "", path: "a", line: line)
        }
        #expect(try WireNames.findings(rows, kind: "Event").map(\.line) == [1, 2, 3])
    }
}
