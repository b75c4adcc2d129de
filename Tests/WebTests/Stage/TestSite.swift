import Desk
import Exchange
import Foundation
import Governance
import Hummingbird
import HummingbirdTesting
import Logging
import Pages
import Storage
import Synchronization
import Testing

@testable import Web

/// A clock that stands still until it is told to go on.
final class TestClock: Sendable {
    private let time: Mutex<Instant>

    init(_ start: Instant) { time = Mutex(start) }

    var now: Instant { time.withLock { $0 } }
    func advance(minutes: Int) {
        time.withLock { $0 = $0.adding(milliseconds: Int64(minutes) * 60_000) }
    }
}

/// Helgeland on its first day, with one in the secretariat, one in SSU and one who holds nothing;
/// and beside it Østfold with nobody but its secretariat.
struct TestSite: Sendable {
    static let helgeland = PartnershipID("helgeland")
    static let ostfold = PartnershipID("ostfold")

    let store: SQLiteEventStore
    let desk: Desk
    let clock: TestClock
    let site: Site
    /// The sign-in mails, in the order sent.
    let mails: AsyncStream<SignInMail>
    let secretary: PersonID
    let member: PersonID
    let visitor: PersonID

    init(
        baseURL: String = "http://localhost:8080", callsPerMinute: Int? = nil,
        patience: Patience = .usual, connections: Int = 2_000,
        textOf: @escaping FileReader = { kind, bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            return ExtractedText(body: text, text: text, unread: [])
        },
        printer: @escaping DocumentPrinter = { document throws(PrintingFault) in
            Array("%PDF ".utf8) + document.bytes
        }
    ) async throws {
        let store = try SQLiteEventStore.inMemory()
        self.store = store
        let zone = try Zone.named("Europe/Oslo")
        let start = try #require(Instant("2024-01-15T09:00:00.000Z"))
        let clock = TestClock(start)
        self.clock = clock
        desk = Desk(
            store: store, registers: store.registers, zone: zone, admitsOperator: true)
        let people = store.registers.people
        func add(_ name: String, _ email: String) async throws -> PersonID {
            let id = try await people.add(
                PersonDetails(name: name, email: email, phone: nil, language: "nb"),
                at: start.milliseconds)
            return PersonID(Int(id))
        }
        secretary = try await add("Sigrid Sekretær", "sigrid@hf.example")
        member = try await add("Magnus Medlem", "magnus@kommune.example")
        visitor = try await add("Vilde Vanlig", "vilde@kommune.example")
        try await Self.found("helgeland", secretary, desk, start)
        try await Self.found("ostfold", secretary, desk, start)
        let (stream, continuation) = AsyncStream.makeStream(of: SignInMail.self)
        mails = stream
        site = try Site(
            desk: desk, clock: { clock.now },
            settings: SiteSettings(
                baseURL: baseURL, callsPerMinute: callsPerMinute,
                connections: connections, patience: patience),
            pages: { $0.page(in: $1) }, mailer: { continuation.yield($0) }, textOf: textOf,
            printer: printer,
            version: "test")
        try await appointMember(start)
    }

    /// The charters, read once for all tests.
    private static let charters = Dictionary(
        uniqueKeysWithValues: ["helgeland", "ostfold"].map { name in
            let url = URL(filePath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "charters/\(name).yaml")
            let charter = Result {
                try CharterFile.load(yaml: String(contentsOf: url, encoding: .utf8), file: name)
            }
            return (name, charter)
        })

    private static func found(
        _ name: String, _ secretary: PersonID, _ desk: Desk, _ at: Instant
    ) async throws {
        let charter = try #require(charters[name])
        _ = try await desk.handle(
            FoundPartnership(charter: charter.get(), secretariat: [secretary]),
            id: try #require(CommandID("found-\(name)")), by: Actor(secretary, as: .operator),
            at: at, in: PartnershipID(name))
    }

    private func appointMember(_ at: Instant) async throws {
        let partnership = try #require(desk.snapshot(of: Self.helgeland))
        let seat = try #require(
            partnership.bodies.seats(of: BodyID("ssu")).first { $0.group.standing == .member })
        try await give(Appoint(person: member, place: .seat(id: seat.id)), by: secretary)
    }

    /// Gives a command at once, in the person's first capacity.
    @discardableResult
    func give(_ command: any Command, by person: PersonID) async throws -> Receipt {
        let partnership = try #require(desk.snapshot(of: Self.helgeland))
        let hat = partnership.hats(of: person, on: partnership.zone.date(at: clock.now))[0]
        return try await desk.handle(
            command, id: try #require(CommandID(SecretToken.commandStem())),
            by: Actor(person, as: hat), at: clock.now, in: Self.helgeland)
    }

    /// A case that the visitor has submitted and the secretariat has sent to SSU.
    func publicCase(_ title: String) async throws -> CaseID {
        try await give(
            SubmitCase(CaseTemplate(title: title, background: "b", question: "q")), by: visitor)
        let id = CaseID(try #require(desk.snapshot(of: Self.helgeland)).cases.count)
        try await give(
            TriageCase(
                case: id, outcome: .routed(to: BodyID("ssu")), kind: .other, principles: [],
                steps: .two, routingReason: "Hører hjemme der."), by: secretary)
        return id
    }

    var position: Int64 { desk.snapshot(of: Self.helgeland)?.position ?? 0 }

    /// Runs a test against the site, without a network.
    func run(_ test: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        try await application.test(.router, test)
    }

    /// The server itself.
    var application: some ApplicationProtocol {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return site.application(listeningAt: .hostname("127.0.0.1", port: 0), logger: logger)
    }
}
