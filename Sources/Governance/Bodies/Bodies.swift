/// Seats and who sits in them.
public struct Bodies: Sendable {
    private var seats: [SeatID: Seat] = [:]
    private var order: [BodyID: [Seat]] = [:]
    /// All appointments ever made, by number.
    public internal(set) var appointments: [Appointment] = []
    /// Which partners a seat speaks for, where it speaks for more than its own (R17).
    public internal(set) var represented: [SeatID: [PartnerID]] = [:]
    /// Who has led each body that elects its own leaders, in order of time.
    public internal(set) var leaderships: [BodyID: [Leadership]] = [:]
    /// Which body each decision has set up (R50).
    public internal(set) var setUp: [DecisionID: BodyID] = [:]
    private var byPlace: [Slot: [AppointmentID]] = [:]
    private var byBody: [BodyID: [AppointmentID]] = [:]
    private var byPerson: [PersonID: [AppointmentID]] = [:]

    /// Where somebody is looked for: a seat, its own deputies, or a list of deputies.
    private enum Slot: Hashable {
        case seat(SeatID)
        case deputies(of: SeatID)
        case list(ListID)

        init(_ place: Place) {
            switch place {
            case .seat(let id): self = .seat(id)
            case .deputy(let seat): self = .deputies(of: seat)
            case .listed(let list, _): self = .list(list)
            }
        }
    }

    /// Lays out the seats of a charter.
    mutating func furnish(with charter: Charter) {
        for body in charter.bodies {
            let all = charter.seats(of: body)
            order[body.id] = all
            for seat in all { seats[seat.id] = seat }
        }
    }

    /// A seat by its name; `nil` where the charter has none.
    public func seat(_ id: SeatID) -> Seat? { seats[id] }

    /// The seats of a body, in the charter's order.
    public func seats(of body: BodyID) -> [Seat] { order[body] ?? [] }

    /// An appointment by its number.
    public func appointment(_ id: AppointmentID) -> Appointment? {
        appointments.indices.contains(id.rawValue - 1) ? appointments[id.rawValue - 1] : nil
    }

    var nextAppointment: AppointmentID { ID(appointments.count + 1) }

    mutating func add(_ appointment: Appointment) {
        appointments.append(appointment)
        byPlace[Slot(appointment.place), default: []].append(appointment.id)
        byBody[appointment.body, default: []].append(appointment.id)
        byPerson[appointment.person, default: []].append(appointment.id)
    }

    mutating func end(_ id: AppointmentID, on date: CivilDate) {
        guard appointments.indices.contains(id.rawValue - 1) else { return }
        appointments[id.rawValue - 1].to = date
    }

    /// Who holds a seat on a day.
    public func holder(of seat: SeatID, on date: CivilDate) -> Appointment? {
        inForce(byPlace[.seat(seat)], on: date).last
    }

    /// Those who may stand in for a seat on a day, in the order in which they are called
    /// (R94, R95).
    public func deputies(of seat: Seat, on date: CivilDate) -> [Appointment] {
        switch seat.group.deputies {
        case .none: []
        case .personal: inForce(byPlace[.deputies(of: seat.id)], on: date)
        case .list:
            inForce(byPlace[.list(seat.list)], on: date)
                .sorted { ($0.place.position, $0.id) < ($1.place.position, $1.id) }
        }
    }

    /// Everyone with a place in a body on a day: holders first, then deputies, in seat order.
    public func people(in body: BodyID, on date: CivilDate) -> [Appointment] {
        let here = inForce(byBody[body], on: date)
        return here.filter { !$0.place.isDeputy } + here.filter(\.place.isDeputy)
    }

    /// The appointments that a person holds on a day.
    public func appointments(of person: PersonID, on date: CivilDate) -> [Appointment] {
        inForce(byPerson[person], on: date)
    }

    private func inForce(_ ids: [AppointmentID]?, on date: CivilDate) -> [Appointment] {
        (ids ?? []).compactMap(appointment).filter { $0.isInForce(on: date) }
    }
}

/// A person in a place, from one day to another.
public struct Appointment: Hashable, Sendable, Identifiable {
    /// Its number.
    public let id: AppointmentID
    /// The person.
    public let person: PersonID
    /// The place.
    public let place: Place
    /// The first day.
    public let from: CivilDate
    /// The last day; `nil` while no end is set.
    public internal(set) var to: CivilDate?

    /// The body the place is in.
    public var body: BodyID { place.body }

    /// Whether it holds on a day.
    public func isInForce(on date: CivilDate) -> Bool {
        from <= date && (to.map { date <= $0 } ?? true)
    }
}

/// Names a group of seats with a common list of deputies: body and group, `ssu.helseforetak`.
public typealias ListID = Name<SeatGroup>

/// A place that a person can be appointed to.
public enum Place: Codable, Hashable, Sendable {
    /// A seat.
    case seat(id: SeatID)
    /// The personal deputy of a seat (R94).
    case deputy(seat: SeatID)
    /// A place on a group's ordered list of deputies, from 1 (R95).
    case listed(list: ListID, position: Int)

    /// Whether the person stands in for others.
    public var isDeputy: Bool {
        if case .seat = self { false } else { true }
    }

    /// The seat, for a holder and a personal deputy.
    public var seat: SeatID? {
        switch self {
        case .seat(let id), .deputy(let id): id
        case .listed: nil
        }
    }

    /// The list, for a place on one.
    public var list: ListID? {
        if case .listed(let list, _) = self { list } else { nil }
    }

    /// The place on a list; 0 for others.
    public var position: Int {
        if case .listed(_, let position) = self { position } else { 0 }
    }

    /// The body: the first part of every seat's and list's name.
    public var body: BodyID {
        let name = seat?.rawValue ?? list?.rawValue ?? ""
        return BodyID(String(name.prefix { $0 != "." }))
    }
}

extension Seat {
    /// The list of deputies of the seat's group.
    public var list: ListID { ListID("\(body).\(group.id)") }
}

/// Who leads a body, from a day.
public struct Leadership: Hashable, Sendable {
    /// The leader.
    public let leader: AppointmentID
    /// The deputy leader.
    public let deputyLeader: AppointmentID?
    /// The leader's side.
    public let side: Side
    /// The day of the election.
    public let since: CivilDate
    /// The meeting that elected.
    public let electedAt: MeetingID?
}

extension Partnership {
    /// The group of the seat or list that an appointment is for.
    public func group(of appointment: Appointment) -> SeatGroup? {
        switch appointment.place {
        case .seat(let id), .deputy(let id): bodies.seat(id)?.group
        case .listed(let list, _):
            charter.body(appointment.body)?.seats.first {
                ListID("\(appointment.body).\($0.id)") == list
            }
        }
    }

    /// Who leads a body now: its own leaders, or those of the body whose leader it has (R64).
    public func leadership(of body: BodyID) -> Leadership? {
        if let own = bodies.leaderships[body]?.last { return own }
        guard let other = charter.body(body)?.leadership?.sameAs?.value, other != body else {
            return nil
        }
        return bodies.leaderships[other]?.last
    }

    /// The partners that a seat speaks for: those recorded, or the one whose seat it is.
    public func partners(spokenForBy seat: SeatID) -> [PartnerID] {
        if let recorded = bodies.represented[seat] { return recorded }
        return bodies.seat(seat)?.partner.map { [$0] } ?? []
    }
}
