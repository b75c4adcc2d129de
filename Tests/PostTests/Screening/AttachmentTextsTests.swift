import Demo
import Desk
import Exchange
import Foundation
import Governance
import Post
import Synchronization
import Testing

@Suite(.enabled(if: !Peer.lacks("pdftotext", "bsdtar", "prlimit")), .timeLimit(.minutes(2)))
struct `Finding words that stand in files` {
    private static func files() throws -> [String: [UInt8]] {
        let folder = try Peer.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = try Peer.process("make_files.py", [folder.path])
        try process.run()
        process.waitUntilExit()
        return try ["sak.pdf", "sak.docx"].reduce(into: [:]) {
            $0[$1] = Array(try Data(contentsOf: folder.appending(path: $1)))
        }
    }

    @Test func `a PDF and a Word file are found by what stands in them, a broken one by its name`()
        async throws
    {
        let office = try await PostOffice(until: .a5)
        let files = try Self.files()
        let pdf = try #require(files["sak.pdf"])
        let kept = [
            ("plan.pdf", FileKind.pdf, pdf), ("notat.docx", .docx, try #require(files["sak.docx"])),
            ("ødelagt.pdf", .pdf, Array("%PDF-1.7 ".utf8)),
        ]
        for (name, kind, content) in kept {
            try await office.attach(
                content, kind.mediaType, named: name, to: CaseID(1), "2024-01-31 10:00")
        }
        let search = Search(
            desk: office.desk,
            sources: Search.Sources(
                of: office.desk, textOfFile: AttachmentTexts(of: office.desk.files).words))
        func names(_ words: String) async throws -> Set<String> {
            let state = try office.state()
            var question = SearchQuestion(words: words)
            question.kind = .attachments
            let found = try await search.answer(
                question, for: .actor(state.acting(PostOffice.secretary)),
                at: try #require(state.lastChange), on: state, of: PostOffice.partnership)
            let titles = found.groups.flatMap(\.shown).compactMap { state.texts(of: $0).title }
            return Set(
                try await office.desk.texts.contents(of: titles, in: PostOffice.partnership).values)
        }
        #expect(try await names("010199") == [])
        let troubles = Mutex<[String]>([])
        let now = try #require(try office.state().lastChange)
        await search.readFiles(of: PostOffice.partnership, clock: { now }) { error in
            troubles.withLock { $0.append("\(error)") }
        }
        #expect(try await names("010199") == ["plan.pdf", "notat.docx"])
        #expect(try await names("ødelagt") == ["ødelagt.pdf"])
        #expect(troubles.withLock { $0 } == [])
    }
}
