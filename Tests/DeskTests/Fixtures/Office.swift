import Desk
import Exchange
import Foundation
import Governance
import Storage
import Testing

/// A desk with one founded partnership, and people to give commands as.
struct Office {
    static let partnership = PartnershipID("helgeland")
    static let start = Instant(milliseconds: 1_706_702_400_000)
    static let secretary = Actor(PersonID(1), as: .appointment(AppointmentID(1)))
    static let committee = BodyID("ssu")
    /// Without summer time, so that the tests need no zone data.
    static let zone = Zone(initialOffset: 3600, spans: [])

    let desk: Desk
    let store: any EventStore

    /// A desk over a store; founds the partnership unless the store holds it already.
    init(
        over store: any EventStore, registers: Registers
    ) async throws {
        self.store = store
        desk = Desk(
            store: store, registers: registers, zone: Self.zone, admitsOperator: true)
        try await desk.open()
        guard desk.snapshot(of: Self.partnership) == nil else { return }
        _ = try await give(
            FoundPartnership(charter: Self.charter(), secretariat: [PersonID(1)]),
            "founding", by: Actor(PersonID(9), as: .operator))
    }

    /// A desk over a new store in memory.
    init() async throws {
        let store = try SQLiteEventStore.inMemory()
        try await self.init(over: store, registers: store.registers)
    }

    static func charter() throws -> Charter {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../charters/helgeland.yaml")
        return try CharterFile.load(
            yaml: String(contentsOf: root, encoding: .utf8), file: "helgeland.yaml")
    }

    /// The partnership as it stands.
    var state: Partnership {
        get throws { try #require(desk.snapshot(of: Self.partnership)) }
    }

    /// Gives a command; by the secretary, a second later than the last entry, unless said
    /// otherwise.
    func give(
        _ command: some Command, _ id: String, by actor: Actor = secretary, at: Instant? = nil
    ) async throws -> Receipt {
        let last = desk.snapshot(of: Self.partnership)?.lastChange ?? Self.start
        return try await desk.handle(
            command, id: try #require(CommandID("command-\(id)")), by: actor,
            at: at ?? last.adding(milliseconds: 1000), in: Self.partnership)
    }

    /// What lies in the store.
    func stored(after sequence: Int64 = 0) async throws -> [StoredEntry] {
        try await store.read(Self.partnership.rawValue, after: sequence, limit: 1000)
    }

    /// A new desk over the same store, which replays everything.
    func reopened() async throws -> Office {
        try await Office(over: store, registers: desk.registers)
    }

    static func submission(_ title: String) -> SubmitCase {
        SubmitCase(
            CaseTemplate(
                title: title, background: "Bakgrunn for \(title)", question: "Hva gjør vi?"))
    }
}

/// Runs a body with a path for a new file and removes its folder afterwards.
func withFile(_ body: (_ path: String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
        .appending(path: "DeskTests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder.appending(path: "store.sqlite").path(percentEncoded: false))
}
