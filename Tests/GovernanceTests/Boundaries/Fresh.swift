import Demo
import Exchange
import Foundation
import Governance
import TestKit
import Testing

/// A small partnership under Helgeland's charter: a secretariat, a few members of each body, and
/// leaders; nothing planned.
///
/// Fewer seats are filled than the charter has, and times are far apart unless a test sets them,
/// so that a test depends on the number it is about and on no other.
struct Fresh {
    static let strategic = BodyID("ssu")
    static let partnership = BodyID("partnerskapsmote")
    static let dialogue = BodyID("dialogmote")
    static let trust = "983974929"

    let charter: Charter
    let zone: Zone
    private(set) var state: Partnership

    /// Every test begins with the same founding, which is played once.
    private static let founded = Result { try Fresh(under: loadCharter()) }

    init() throws {
        self = try Self.founded.get()
    }

    private init(under charter: Charter) throws {
        self.charter = charter
        zone = try Zone.named("Europe/Oslo", years: 2020...2030)
        state = Partnership(zone: zone)
        try play(
            FoundPartnership(charter: charter, secretariat: [PersonID(1)]),
            by: Actor(PersonID(99), as: .operator), "2023-01-02 09:00")
        for (index, place) in Self.places.enumerated() {
            try play(Appoint(person: PersonID(index + 10), place: place), "2023-01-02 10:00")
        }
        try play(
            NameContact(partner: PartnerID("1828"), person: PersonID(80)), "2023-01-02 10:00")
        try elect()
    }

    /// The charter as shipped, with the number shifted that a run with mutations asks for.
    private static func loadCharter() throws -> Charter {
        let charter = try CharterFile.load(yaml: yaml(), file: "helgeland.yaml")
        guard let mutation = try CharterMutation.requested() else { return charter }
        return try CharterNumbers.shift(charter, mutation.path, by: mutation.delta)
    }

    static func yaml() throws -> String {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../charters/helgeland.yaml").standardized
        return try String(contentsOf: file, encoding: .utf8)
    }

    private static let places: [Place] =
        [1, 2, 3].flatMap { number in
            [
                Place.seat(id: SeatID("ssu.kommune.\(number)")),
                .deputy(seat: SeatID("ssu.kommune.\(number)")),
                .seat(id: SeatID("ssu.helseforetak.\(number)")),
            ]
        } + [
            .listed(list: ListID("ssu.helseforetak"), position: 1),
            .listed(list: ListID("ssu.helseforetak"), position: 2),
            .seat(id: SeatID("ssu.bruker-kommune.1")),
            .seat(id: SeatID("partnerskapsmote.direktor.\(trust)")),
            .seat(id: SeatID("partnerskapsmote.kommunedirektor.1828")),
            .seat(id: SeatID("partnerskapsmote.kommunedirektor.1833")),
            .seat(id: SeatID("dialogmote.styreleder.\(trust)")),
            .seat(id: SeatID("dialogmote.ordforer.1828")),
            .seat(id: SeatID("dialogmote.bruker.1")),
            .seat(id: SeatID("dialogmote.kommunedirektor.1828")),
        ]

    /// The municipalities lead from 2023-02-01.
    private mutating func elect() throws {
        let meeting = try plan(Self.partnership, "2023-02-01")
        try play(OpenMeeting(meeting: meeting), "2023-02-01 09:00")
        try play(
            ElectLeaders(
                body: Self.strategic, meeting: meeting,
                leader: appointment("ssu.kommune.1"),
                deputyLeader: appointment("ssu.helseforetak.1")), "2023-02-01 10:00")
        try play(CloseMeeting(meeting: meeting), "2023-02-01 11:00")
    }
}

// MARK: - Asking

extension Fresh {
    struct NotRefused: Error {}

    var secretary: Actor {
        get throws { try state.acting(.seat(id: SeatID("sekretariat.helseforetak.1"))) }
    }

    /// Whoever holds a seat.
    func holder(_ seat: String) throws -> Actor { try state.acting(.seat(id: SeatID(seat))) }

    func appointment(_ seat: String) throws -> AppointmentID {
        try state.appointment(to: .seat(id: SeatID(seat))).id
    }

    func deputy(of seat: String) throws -> Appointment {
        try state.appointment(to: .deputy(seat: SeatID(seat)))
    }

    /// A deputy on the trust's list.
    func listed(_ position: Int) throws -> Appointment {
        try state.appointment(to: .listed(list: ListID("ssu.helseforetak"), position: position))
    }

    func at(_ when: String) throws -> Instant { try zone.moment(when) }

    /// Asks for what is to be granted; by the secretariat unless somebody else is named.
    @discardableResult
    mutating func play(
        _ command: some Command, by actor: Actor? = nil, _ when: String
    ) throws -> Granted {
        let granted = try state.decide(command, by: actor ?? secretary, at: at(when))
        state = granted.state
        return granted
    }

    /// The rule that refuses something; a failed test where nothing does.
    func refusal(
        of command: some Command, by actor: Actor? = nil, _ when: String
    ) throws -> Refusal {
        let (giver, instant) = (try actor ?? secretary, try at(when))
        do {
            _ = try state.decide(command, by: giver, at: instant)
        } catch {
            return error
        }
        throw NotRefused()
    }

    /// Whether a clause carries a requirement.
    func clause(_ id: ClauseID?, carries requirement: String) -> Bool {
        id.flatMap(charter.clause)?.requirements.contains(requirement) ?? false
    }

    /// How a duty about something stands; `nil` where there is none.
    func standing(
        of rule: DutyRule, _ subject: DutySubject, at when: String
    ) throws -> Duty.Status? {
        let instant = try at(when)
        return state.duties(at: instant)
            .first { $0.rule == rule && $0.subject == subject }?.status(at: instant)
    }
}

// MARK: - Getting there

extension Fresh {
    func date(_ day: String, _ mode: MeetingMode = .video) throws -> PlannedDate {
        PlannedDate(try zone.day(day), at: .midnight, mode: mode)
    }

    mutating func plan(
        _ body: BodyID, _ day: String, _ when: String = "2023-01-03 09:00"
    ) throws -> MeetingID {
        try play(PlanMeeting(body: body, when: date(day)), when)
        return try state.meeting(of: body, on: zone.day(day)).id
    }

    /// A case that was received and routed long before.
    mutating func routed(
        _ body: BodyID, _ steps: Steps = .one, kind: CaseKind = .other
    ) throws -> CaseID {
        let id = CaseID(state.cases.count + 1)
        try play(
            SubmitCase(
                CaseTemplate(title: "Sak", background: "Bakgrunn.", question: "Hva nå?")),
            "2023-03-01 09:00")
        try play(
            TriageCase(
                case: id, outcome: .routed(to: body), kind: kind, steps: steps,
                routingReason: "Hører til her.", oneStepReason: "Avklart på forhånd."),
            "2023-03-02 09:00")
        return id
    }

    /// An approved agenda, sent out.
    @discardableResult
    mutating func send(_ meeting: MeetingID, _ when: String) throws -> Granted {
        if state.meetings[meeting]?.body == Self.strategic {
            for approver in [
                try holder("ssu.kommune.1"), try holder("ssu.helseforetak.1"), try secretary,
            ] {
                try play(ApproveAgenda(meeting: meeting), by: approver, when)
            }
        }
        return try play(SendNotice(meeting: meeting), when)
    }

    /// A case on the agenda of a meeting, sent out long before it.
    mutating func announced(
        _ id: CaseID, _ body: BodyID, _ day: String, on when: String = "2023-03-03 09:00",
        sent: String? = nil
    ) throws -> (meeting: MeetingID, item: ItemID) {
        let meeting = try plan(body, day, when)
        try play(PlaceCase(case: id, meeting: meeting), when)
        try send(meeting, sent ?? when)
        return (meeting, try item(of: id, in: meeting))
    }

    func item(of id: CaseID, in meeting: MeetingID) throws -> ItemID {
        try state.treatment(of: id, in: #require(state.meetings[meeting])).id
    }

    mutating func open(_ meeting: MeetingID, _ day: String, with present: [AppointmentID]) throws {
        try play(OpenMeeting(meeting: meeting), "\(day) 09:00")
        for appointment in present {
            try play(Arrive(meeting: meeting, appointment: appointment), "\(day) 09:00")
        }
    }

    /// The members of the strategic committee who are appointed here.
    func members() throws -> [AppointmentID] {
        try [1, 2, 3].flatMap {
            [try appointment("ssu.kommune.\($0)"), try appointment("ssu.helseforetak.\($0)")]
        }
    }

    /// An item that is open, with some present and a wording proposed.
    mutating func proposed(
        _ item: ItemID, in meeting: MeetingID, _ day: String, with present: [AppointmentID]
    ) throws {
        try open(meeting, day, with: present)
        try play(OpenItem(item: item), "\(day) 09:10")
        try play(ProposeDecision(item: item, wording: "Vedtas."), "\(day) 09:20")
    }

    /// A meeting that was opened and closed, on its day.
    mutating func held(_ body: BodyID, _ day: String) throws -> MeetingID {
        let meeting = try plan(body, day)
        try open(meeting, day, with: try body == Self.strategic ? members() : [])
        try play(CloseMeeting(meeting: meeting), "\(day) 12:00")
        return meeting
    }
}
