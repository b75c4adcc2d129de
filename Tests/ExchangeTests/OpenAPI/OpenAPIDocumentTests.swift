import Foundation
import Governance
import Testing

@testable import Exchange

@Suite struct OpenAPIDocumentTests {
    private struct MeetingAnswer: Codable {
        var id: MeetingID
        var date: CivilDate
        var place: String?
    }

    private func document() throws -> OpenAPIDocument {
        try OpenAPIDocument(
            version: "1.0.0",
            reads: [
                ReadOperation(
                    path: "/meetings/{meeting}", summary: "One meeting.",
                    parameters: [
                        .init("meeting", in: .path, "The meeting's number.", .identifier),
                        .init("language", in: .query, "nb, nn or en.", .words(["nb", "nn", "en"])),
                    ], response: MeetingAnswer.self)
            ])
    }

    @Test func `every command has a summary of one sentence`() {
        for type in OpenAPIDocument.offered {
            let summary = Commands.summaries[type.name]
            #expect(summary?.hasSuffix(".") == true, "\(type.name) has no summary")
        }
        #expect(Commands.summaries.count == OpenAPIDocument.offered.count)
    }

    @Test func `every command has one example`() throws {
        let names = try Commands.examples().map { type(of: $0).name.rawValue }
        #expect(names.sorted() == OpenAPIDocument.offered.map { $0.name.rawValue }.sorted())
    }

    @Test func `the founding is not offered`() throws {
        let text = String(decoding: try document().bytes, as: UTF8.self)
        #expect(!text.contains("partnership.found"))
    }

    @Test func `the same program gives the same document`() throws {
        #expect(try document().bytes == document().bytes)
    }

    @Test func `a command without a summary stops the document`() {
        struct Unheard: Command {
            static let name: CommandName = Name("no.body")
            func decide(_ deciding: inout Deciding) throws(Refusal) {}
        }
        #expect(throws: DescriptionDefect.noSummary(Name("no.body"))) {
            try OpenAPIDocument(version: "1", commands: [Unheard.self], reads: [])
        }
    }

    @Test func `a type that reads a value of its own must say its schema`() {
        struct Sly: Decodable {
            init(from decoder: any Decoder) throws {
                _ = try decoder.singleValueContainer().decode(Double.self)
            }
        }
        #expect(throws: DescriptionDefect.self) { try SchemaReader().schema(of: Sly.self) }
        #expect(throws: DescriptionDefect.self) { try SchemaReader().schema(of: [Double].self) }
    }

    @Test(.disabled(if: Python.isMissing))
    func `an independent validator accepts the document`() throws {
        let verdicts = try Python.read(
            [try document().bytes], with: "check_openapi.py", as: String.self)
        #expect(verdicts == ["valid"])
    }
}
