import Demo
import Desk
import Exchange
import Foundation
import Governance
import Storage
import Testing

/// Østfold at a desk of its own: the same program under another charter, with invented people.
///
/// Who sits in which region is invented too: the source names five regions and not their
/// municipalities.
struct Ostfold: Sendable {
    static let id = PartnershipID("ostfold")
    static let committee = BodyID("samarbeidsutvalg")
    static let partnershipMeeting = BodyID("partnerskapsmote")
    static let preparation = BodyID("radmannsutvalg")
    static let professional = BodyID("fsu")

    /// Each regional seat of the committee, and whom it speaks for.
    static let regions = [
        ["3107", "3110"], ["3105", "3120"], ["3101", "3124"], ["3116", "3118", "3122"],
        ["3103", "3112", "3114", "3216"],
    ].enumerated().map { index, numbers in
        (
            seat: SeatID("samarbeidsutvalg.kommune.\(index + 1)"),
            partners: numbers.map { PartnerID($0) }
        )
    }

    /// Somebody who works at a nursing home and holds no place in the partnership.
    static let nurse = Actor(PersonID(900))

    let charter: Charter
    let zone: Zone
    let desk: Desk

    /// Founds the partnership and fills its seats, in January 2024.
    ///
    /// - Parameter change: What is different in the charter, for a test that shows what a rule
    ///   does by taking it away.
    init(changing change: (inout Charter) -> Void = { _ in }) async throws {
        var charter = try shipped("ostfold")
        change(&charter)
        self.charter = charter
        zone = try oslo()
        let store = try SQLiteEventStore.inMemory()
        desk = Desk(
            store: store, registers: store.registers, zone: zone, admitsOperator: true)
        try await play(
            FoundPartnership(charter: charter, secretariat: [PersonID(1), PersonID(2)]),
            by: Actor(PersonID(901), as: .operator), "2024-01-02 09:00")
        try await fillSeats("2024-01-02 10:00")
    }

    private func fillSeats(_ when: String) async throws {
        var person = 2
        for body in charter.bodies where body.kind != .secretariat {
            for seat in charter.seats(of: body) {
                person += 1
                try await play(
                    Appoint(person: PersonID(person), place: .seat(id: seat.id)), by: secretary,
                    when)
            }
        }
        for (seat, partners) in Self.regions {
            try await play(Represent(seat: seat, partners: partners), by: secretary, when)
        }
        for (index, partner) in charter.partners.enumerated() {
            try await play(
                NameContact(partner: partner.id, person: PersonID(500 + index)), by: secretary,
                when)
        }
    }
}

extension Ostfold {
    /// The partnership as it stands.
    var state: Partnership {
        get throws { try #require(desk.snapshot(of: Self.id)) }
    }

    /// The secretariat's municipal post.
    var secretary: Actor {
        get throws { try holder("sekretariat.kommune.1") }
    }

    /// Whoever holds a seat, acting in it.
    func holder(_ seat: String) throws -> Actor {
        try state.acting(.seat(id: SeatID(seat)))
    }

    func moment(_ text: String) throws -> Instant { try zone.moment(text) }

    func meeting(_ body: BodyID, _ date: String) throws -> Meeting {
        try state.meeting(of: body, on: zone.day(date))
    }

    /// Gives the desk a command that is to be granted.
    @discardableResult
    func play(
        _ command: some Command, by actor: Actor, _ when: String
    ) async throws -> Receipt {
        let position = desk.snapshot(of: Self.id)?.position ?? 0
        let id = try #require(CommandID("ostfold-\(1000 + position)"))
        return try await desk.handle(
            command, id: id, by: actor, at: moment(when), in: Self.id)
    }

    /// The rule that refuses a command; a failed test where nothing does.
    func refusal(
        of command: some Command, by actor: Actor, _ when: String
    ) async throws -> Refusal {
        let before = try state.position
        let error = await #expect(throws: DeskError.self) {
            try await play(command, by: actor, when)
        }
        guard case .refused(let refusal) = error else { throw NotRefused() }
        #expect(try state.position == before)
        return refusal
    }

    /// Whether a clause of the charter carries a requirement.
    func clause(_ id: ClauseID?, carries requirement: String) -> Bool {
        id.flatMap(charter.clause)?.requirements.contains(requirement) ?? false
    }

    func clauses(_ ids: [ClauseID], carry requirement: String) -> Bool {
        ids.contains { clause($0, carries: requirement) }
    }

    private struct NotRefused: Error {}
}

extension Ostfold {
    @discardableResult
    func plan(
        _ body: BodyID, _ date: String, mode: MeetingMode = .physical,
        _ when: String = "2024-01-03 09:00"
    ) async throws -> Meeting {
        try await play(
            PlanMeeting(body: body, when: PlannedDate(zone.day(date), at: .midnight, mode: mode)),
            by: secretary, when)
        return try meeting(body, date)
    }

    /// Puts something to be told on the agenda.
    func inform(_ meeting: Meeting, _ title: String, _ when: String) async throws -> ItemID {
        try await play(
            AddItem(meeting: meeting.id, kind: .information, title: title), by: secretary, when)
        return try #require(try state.meetings[meeting.id]?.items.last).id
    }

    /// Opens a meeting with every member present.
    @discardableResult
    func open(_ meeting: Meeting, _ when: String) async throws -> Receipt {
        let receipt = try await play(OpenMeeting(meeting: meeting.id), by: secretary, when)
        for seat in try state.bodies.seats(of: meeting.body)
        where seat.group.standing == .member {
            let holder = try state.appointment(to: .seat(id: seat.id)).id
            try await play(Arrive(meeting: meeting.id, appointment: holder), by: secretary, when)
        }
        return receipt
    }

    /// Opens a meeting and closes it.
    func hold(_ meeting: Meeting, _ date: String) async throws {
        try await open(meeting, "\(date) 09:00")
        try await play(CloseMeeting(meeting: meeting.id), by: secretary, "\(date) 11:00")
    }
}

/// A charter that comes with the project.
func shipped(_ name: String) throws -> Charter {
    try CharterFile.load(yaml: charterText("\(name).yaml"), file: "\(name).yaml")
}

/// The words of a file in the folder of charters.
func charterText(_ path: String) throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../charters/\(path)").standardized
    return try String(contentsOf: file, encoding: .utf8)
}
