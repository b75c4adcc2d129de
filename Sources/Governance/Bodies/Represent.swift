/// The secretariat records which municipalities a seat speaks for (R17).
public struct Represent: Command {
    /// `body.represent`.
    public static let name: CommandName = Name("body.represent")
    /// The seat.
    public var seat: SeatID
    /// Every partner it speaks for, its own included.
    public var partners: [PartnerID]

    /// Asks to record whom a seat speaks for.
    public init(seat: SeatID, partners: [PartnerID]) {
        self.seat = seat
        self.partners = partners
    }

    /// The body of the seat.
    public func body(in state: Partnership) -> BodyID? { state.bodies.seat(seat)?.body }

    /// A partner is spoken for by one seat of the body; seats that belong to one partner are
    /// left as they are.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        guard let found = deciding.state.bodies.seat(seat) else {
            throw Refusal(.bodies(.unknownSeat))
        }
        let clause = found.group.clause
        guard found.partner == nil, found.group.standing == .member, !partners.isEmpty else {
            throw Refusal(.bodies(.representsNobody), by: clause)
        }
        for partner in partners {
            guard deciding.state.partner(partner, on: deciding.today) != nil else {
                throw Refusal(.bodies(.unknownPartner(partner)))
            }
            let others = deciding.state.bodies.seats(of: found.body).filter { $0.id != seat }
            let other = others.first {
                deciding.state.bodies.represented[$0.id]?.contains(partner) ?? false
            }
            if let other, deciding.state.partner(partner, on: deciding.today)?.kind == .municipality
            {
                throw Refusal(.bodies(.representedElsewhere(partner, other.id)), by: clause)
            }
        }
        deciding.rest(on: clause)
        deciding.record(RepresentationSet(seat: seat, partners: partners))
    }
}

/// A seat speaks for these partners from now on.
public struct RepresentationSet: Event {
    /// `representation.set`.
    public static let name: EventName = Name("representation.set")
    /// The seat.
    public let seat: SeatID
    /// The partners.
    public let partners: [PartnerID]

    /// Sets whom the seat speaks for.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.bodies.represented[seat] = partners
    }
}
