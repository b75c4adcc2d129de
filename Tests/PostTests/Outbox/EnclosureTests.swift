import Demo
import Exchange
import Foundation
import Governance
import Pages
import TestKit
import Testing

@testable import Post

/// The papers of row A9's meeting, with files put to its first case.
@Suite(.enabled(if: !Peer.lacks("curl")), .timeLimit(.minutes(5)))
struct `Papers that go with a notice` {
    private static let routine = CaseID(1)
    private static let member = Place.seat(id: SeatID("ssu.kommune.3"))
    private static let observer = Place.seat(id: SeatID("ssu.bruker-helseforetak.1"))
    private static let scan = (0..<5_000).map { UInt8(truncatingIfNeeded: $0) }
    private static let scanName = "Økonomi og årsplan – bærekraft på Helgeland, utkast 3.pdf"
    private let office: PostOffice
    private let server: RealMailServer

    init() async throws {
        office = try await PostOffice(until: .a9)
        server = try RealMailServer()
        try office.wait(until: "2024-01-31 10:00")
    }

    private func sent(
        roomForPapers room: Int? = nil, printer: DocumentPrinter? = nil
    ) async throws -> [RealMailServer.Received] {
        let outbox = try office.outbox(
            Mailer(server: server.particulars()), roomForPapers: room, printer: printer)
        await outbox.look()
        #expect(office.reported == [])
        let notices = try server.stop().filter { !$0.calendars.isEmpty }
        try #require(!notices.isEmpty)
        return notices
    }

    @Test(.requirements("R74", "R112"))
    func `reach every recipient byte for byte, with their names whole`() async throws {
        let note = Array("Rødøy og Træna\nsvarer samlet.\n".utf8)
        try await office.attach(
            Self.scan, "application/pdf", named: Self.scanName, to: Self.routine,
            "2024-01-31 10:00")
        try await office.attach(
            note, FileKind.text.mediaType, named: "Notat æøå.txt", to: Self.routine,
            "2024-01-31 10:00")
        for notice in try await sent() {
            #expect(notice.defects == [])
            let files = Dictionary(uniqueKeysWithValues: notice.files.map { ($0.fileName, $0) })
            #expect(files["2024-1 \(Self.scanName)"]?.bytes == Data(Self.scan))
            #expect(files["2024-1 \(Self.scanName)"]?.type == "application/pdf")
            #expect(files["2024-1 Notat æøå.txt"]?.bytes == Data(note))
            #expect(files["2024-1 Notat æøå.txt"]?.parameters == ["charset": "utf-8"])
            let paper = try #require(files["2024-1 Saksframlegg.txt"])
            let words = String(decoding: paper.bytes, as: UTF8.self)
            #expect(words.hasPrefix("Sak 2024/1: Felles rutine"))
            #expect(notice.text.contains("https://samrad.example/helgeland/saker/1\r\n"))
        }
    }

    @Test(.requirements("R112"))
    func `are PDFs in each recipient's language, where PDFs can be made`() async throws {
        let notices = try await sent(
            printer: { document throws(PrintingFault) in Array("%PDF-".utf8) + document.bytes })
        for notice in notices {
            let files = Dictionary(uniqueKeysWithValues: notice.files.map { ($0.fileName, $0) })
            let paper = try #require(files["2024-1 Saksframlegg.pdf"])
            #expect(paper.type == "application/pdf")
            let words = String(decoding: paper.bytes, as: UTF8.self)
            let reader = try #require(
                office.year.cast.members.first { [$0.email] == notice.envelopeTo })
            #expect(
                words.hasPrefix("%PDF-<!DOCTYPE html>\n<html lang=\"\(reader.language.rawValue)\">")
            )
            #expect(words.contains("Felles rutine"))
        }
    }

    @Test(.requirements("R112"))
    func `go as plain text where no PDF can be made, rather than wait`() async throws {
        let notices = try await sent(
            printer: { _ throws(PrintingFault) in throw .missing("weasyprint") })
        for notice in notices {
            #expect(notice.files.contains { $0.fileName == "2024-1 Saksframlegg.txt" })
        }
    }

    @Test(.requirements("R68", "R112"))
    func `are never those of an exempt case, neither to observers nor to members`() async throws {
        try await office.attach(
            Self.scan, "application/pdf", named: Self.scanName, to: Self.routine,
            "2024-01-31 10:00")
        let ground = try #require(try office.state().charter.grounds.first)
        try await office.give(
            Exempt(.wholeCase(id: Self.routine), ground: ground.id, publicTitle: "Sak om forløp"),
            by: PostOffice.secretary, "2024-01-31 10:00")
        let notices = try await sent()
        for notice in notices {
            #expect(notice.files.allSatisfy { !$0.fileName.hasPrefix("2024-1 ") })
            #expect(notice.files.allSatisfy { $0.bytes != Data(Self.scan) })
        }
        func notice(to place: Place) throws -> RealMailServer.Received {
            let address = try office.address(of: place)
            return try #require(notices.first { $0.envelopeTo == [address] })
        }
        let told = "sendes aldri som vedlegg"
        #expect(try notice(to: Self.member).text.contains(told))
        #expect(try !notice(to: Self.observer).text.contains(told))
    }

    @Test(.requirements("R112"))
    func `stay behind their links when there is no room, and the letter says so`() async throws {
        try await office.attach(
            Array(repeating: 7, count: 30_000), "application/pdf", named: "Stor.pdf",
            to: Self.routine, "2024-01-31 10:00")
        try await office.attach(
            Self.scan, "application/pdf", named: "Liten.pdf", to: Self.routine, "2024-01-31 10:00")
        for notice in try await sent(roomForPapers: 20_000) {
            let names = notice.files.map(\.fileName)
            #expect(names.contains("2024-1 Liten.pdf"))
            #expect(!names.contains("2024-1 Stor.pdf"))
            #expect(notice.text.contains("2024-1 Stor.pdf"))
            #expect(notice.text.contains("https://samrad.example/helgeland/saker/1/vedlegg/1\r\n"))
            #expect(!notice.text.contains("2024-1 Liten.pdf"))
        }
    }

    @Test func `never make a letter larger than mail servers take`() async throws {
        for number in 1...3 {
            try await office.attach(
                Array(repeating: UInt8(number), count: 3_400_000), "application/pdf",
                named: "Del \(number).pdf", to: Self.routine, "2024-01-31 10:00")
        }
        let february = try office.meeting("2024-02-14")
        let member = try #require(office.year.cast.holder(of: Self.member))
        let message = try await office.correspondent().message(
            for: Letter(to: member.id, .notice(february.id)), in: PostOffice.partnership,
            id: try MessageID("1@helgeland.example"),
            to: Recipient(address: try MailAddress(address: member.email), language: "nb"),
            at: try office.state().zone.moment("2024-01-31 10:00"))
        let letter = try #require(message)
        let parts = letter.attachments.map(\.fileName).filter { $0.contains("Del") }
        #expect(parts == ["2024-1 Del 1.pdf", "2024-1 Del 2.pdf"])
        let size = try letter.encoded().count
        #expect(size < 10_240_000)
        #expect(size > 9_000_000)
    }
}
