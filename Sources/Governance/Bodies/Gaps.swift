extension Deciding {
    /// Warns where a body that decides hears nobody from the users or the doctors (R44), and for
    /// each member who is to have a personal deputy and has none (R94).
    ///
    /// A body of one side only, which prepares what that side will say, has users and doctors in
    /// the body it prepares for.
    mutating func warnOfGaps(in id: BodyID, on date: CivilDate) {
        guard let body = charter.body(id), body.kind != .preparatory,
            let form = body.decisions?.form.value, form != .discussion
        else { return }
        let seats = state.bodies.seats(of: id)
        let held = seats.filter { state.bodies.holder(of: $0.id, on: date) != nil }
        for side in [Side.users, .doctors] where !held.contains(where: { $0.group.side == side }) {
            let vacant = seats.first { $0.group.side == side }
            warn(.sideMissing(side), by: vacant?.group.clause ?? body.mandate.clause)
        }
        for seat in held where seat.group.deputies == .personal {
            if state.bodies.deputies(of: seat, on: date).isEmpty {
                warn(.noDeputy(seat.id), by: seat.group.clause)
            }
        }
    }
}
