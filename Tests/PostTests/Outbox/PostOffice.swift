import Demo
import Desk
import Exchange
import Foundation
import Governance
import Pages
import Post
import Storage
import Synchronization
import Testing

/// The Helgeland year at a desk in memory, its people in the register, and an outbox on a clock
/// that stands still until it is put on.
final class PostOffice: Sendable {
    static let partnership = PartnershipID("helgeland")
    static let secretary = Place.seat(id: SeatID("sekretariat.kommune.1"))
    static let sender = "samrad@helgeland.example"

    let desk: Desk
    let year: Year2024
    private let time = Mutex(Instant(milliseconds: 0))
    private let troubles = Mutex<[String]>([])
    private let given = Mutex(0)

    /// Plays the year until a row at the desk.
    init(until row: Year2024.Row) async throws {
        let store = try SQLiteEventStore.inMemory()
        let zone = try Zone.named("Europe/Oslo")
        desk = Desk(
            store: store, registers: store.registers, zone: zone, admitsOperator: true)
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let charter = try CharterFile.load(
            yaml: String(
                contentsOf: root.appending(path: "charters/helgeland.yaml"), encoding: .utf8),
            file: "helgeland.yaml")
        year = try Year2024.play(until: row, charter: charter, zone: zone)
        for person in year.cast.members {
            _ = try await desk.registers.people.add(
                PersonDetails(
                    name: person.name, email: person.email, phone: nil,
                    language: person.language.rawValue),
                at: 0)
        }
        // Who founds the partnership runs the program, and is nobody in the year.
        _ = try await desk.registers.people.add(
            PersonDetails(name: "Drift", email: nil, phone: nil, language: "nb"), at: 0)
        for act in year.stage.acts where act.refusal == nil {
            try await give(act.command, by: act.actor, at: act.at)
        }
    }

    /// What has been reported to the operator.
    var reported: [String] { troubles.withLock { $0 } }

    func state() throws -> Partnership { try #require(desk.snapshot(of: Self.partnership)) }

    /// Gives a command at a local time, by whoever holds a place.
    func give(_ command: some Command, by place: Place, _ when: String) async throws {
        let state = try state()
        try await give(command, by: state.acting(place), at: state.zone.moment(when))
    }

    /// Gives a command.
    func give(_ command: any Command, by actor: Governance.Actor, at: Instant) async throws {
        let number = given.withLock { count in
            count += 1
            return count
        }
        _ = try await desk.handle(
            command, id: try #require(CommandID("command-\(number)")), by: actor, at: at,
            in: Self.partnership)
    }

    /// A new outbox, as after a restart; followers are told of news only where a test asks for it.
    func outbox(
        _ carrier: any Carrier, backlog: Backlog = .withheld, roomForPapers room: Int? = nil,
        told: Bool = false
    ) throws -> Outbox {
        Outbox(
            desk: desk, carrier: carrier, correspondent: try correspondent(roomForPapers: room),
            herald: told
                ? Herald(
                    desk: desk, carrier: carrier, base: "https://samrad.example",
                    sender: try MailAddress(name: "Samråd", address: Self.sender)) : nil,
            domain: "helgeland.example", backlog: backlog,
            clock: { self.time.withLock { $0 } },
            report: { step, error in
                self.troubles.withLock { $0.append("\(step): \(error)") }
            })
    }

    /// Who writes the letters.
    func correspondent(roomForPapers room: Int? = nil) throws -> PageCorrespondent {
        PageCorrespondent(
            desk: desk, base: "https://samrad.example",
            sender: try MailAddress(name: "Samråd", address: Self.sender), roomForPapers: room)
    }

    /// Puts a file with a case, as the secretariat does.
    func attach(
        _ content: [UInt8], _ mediaType: String, named name: String, to id: CaseID, _ when: String
    ) async throws {
        let file = try await desk.files.keep(
            content, mediaType: mediaType, in: Self.partnership, at: Instant(milliseconds: 0))
        try await give(
            AttachFile(case: id, fileName: name, file: file), by: Self.secretary, when)
    }

    /// Puts the clock on a local time.
    func wait(until when: String) throws {
        let instant = try state().zone.moment(when)
        time.withLock { $0 = instant }
    }

    func meeting(_ date: String) throws -> Meeting {
        let state = try state()
        return try state.meeting(of: BodyID("ssu"), on: state.zone.day(date))
    }

    /// The address of whoever holds a place.
    func address(of place: Place) throws -> String {
        try #require(year.cast.holder(of: place)).email
    }

    /// The addresses of people by their numbers.
    func addresses(_ people: Set<PersonID>) -> Set<String> {
        Set(year.cast.members.filter { people.contains($0.id) }.map(\.email))
    }

    /// Gives a person in the register another address.
    func move(_ place: Place, to email: String?) async throws {
        let member = try #require(year.cast.holder(of: place))
        let people = desk.registers.people
        let id = Int64(member.id.rawValue)
        var details = try #require(try await people.people([id])[id]).details
        details.email = email
        try await people.correct(id, to: details)
    }

    /// What became of the mails of one entry, by the person's number.
    func deliveries(of entry: Int64) async throws -> [Int64: Delivery] {
        let kept = try await desk.registers.deliveries.deliveries(
            of: entry, in: Self.partnership.rawValue)
        return Dictionary(uniqueKeysWithValues: kept.map { ($0.message.person, $0) })
    }
}
