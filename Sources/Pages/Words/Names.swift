public import Governance

/// What things are called, where a sentence names them: looked up in a partnership, in the people
/// register and among the written texts.
///
/// Whoever makes it decides what a reader may see: a text that the closure withholds is said to
/// be withheld, and a person without a name is named by the seat.
public struct Names: Sendable {
    /// The partnership that bodies, seats, meetings and cases are looked up in.
    public let partnership: Partnership
    private let people: @Sendable (PersonID) -> String?
    private let texts: @Sendable (TextID) -> String?

    /// Names for sentences about a partnership.
    ///
    /// - Parameters:
    ///   - partnership: Where things are looked up.
    ///   - people: The name of a person; `nil` where none is kept or may be shown.
    ///   - texts: The words of a text; `nil` where they are withheld from the reader or erased.
    public init(
        in partnership: Partnership, people: @escaping @Sendable (PersonID) -> String?,
        texts: @escaping @Sendable (TextID) -> String?
    ) {
        self.partnership = partnership
        self.people = people
        self.texts = texts
    }

    /// A body's name, as the charter gives it.
    public func body(_ id: BodyID) -> Phrase {
        partnership.charter.body(id).map { Phrase($0.name) } ?? Phrase(asWritten: id.rawValue)
    }

    /// A body's abbreviation, as its numbers carry it: `SSU`.
    public func abbreviation(_ id: BodyID) -> String {
        partnership.charter.body(id)?.abbreviation ?? id.rawValue
    }

    /// A treatment's number as people write it: `SSU 3/2024` (R247).
    public func number(_ number: TreatmentNumber) -> String {
        "\(abbreviation(number.body)) \(number.sequence)/\(number.year)"
    }

    /// A partner's name, as the charter gives it; its official number where it is none.
    public func partner(_ id: PartnerID) -> String {
        let charter = partnership.charter
        return (charter.partners + charter.catchment).first { $0.id == id }?.name ?? id.rawValue
    }

    /// Partners after one another.
    public func partners(_ ids: [PartnerID]) -> Phrase {
        .list(ids.map { Phrase(asWritten: partner($0)) })
    }

    /// A seat by its title and whose it is: `Kommunalsjef, Rana`, `Representant 3`.
    public func seat(_ id: SeatID) -> Phrase {
        guard let seat = partnership.bodies.seat(id) else { return Phrase(asWritten: id.rawValue) }
        let title = Phrase(seat.group.title)
        if let partner = seat.partner {
            let name = self.partner(partner)
            return Phrase { "\(title.in($0)), \(name)" }
        }
        if case .fixed(1) = seat.group.seats { return title }
        return Phrase { "\(title.in($0)) \(seat.ordinal)" }
    }

    /// A place to be appointed to: a seat, its personal deputy, or a number on a list of deputies.
    public func place(_ place: Place) -> Phrase {
        switch place {
        case .seat(let id): return seat(id)
        case .deputy(let id):
            let seat = seat(id)
            return Phrase(
                nb: "Vara for \(seat.nb)", nn: "Vara for \(seat.nn)",
                en: "Deputy for \(seat.en)")
        case .listed(let list, let position):
            let seats = partnership.bodies.seats(of: place.body)
            let group = seats.first { $0.list == list }?.group
            let title = group.map { Phrase($0.title) } ?? Phrase(asWritten: list.rawValue)
            return Phrase(
                nb: "Vara nr. \(position) for \(title.nb)",
                nn: "Vara nr. \(position) for \(title.nn)",
                en: "Deputy no. \(position) for \(title.en)")
        }
    }

    /// Whoever holds an appointment, by name, or by the place where no name is to be had.
    public func holder(of id: AppointmentID) -> Phrase {
        guard let appointment = partnership.bodies.appointment(id) else {
            return Phrase(nb: "en ukjent person", nn: "ein ukjend person", en: "an unknown person")
        }
        return person(appointment.person).map { Phrase(asWritten: $0) } ?? place(appointment.place)
    }

    /// A person's name; `nil` where none is kept or may be shown.
    public func person(_ id: PersonID) -> String? { people(id) }

    /// A written text; `nil` where it is withheld from the reader or erased.
    public func text(_ id: TextID) -> String? { texts(id) }
}
