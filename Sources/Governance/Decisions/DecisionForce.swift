/// How far a decision reaches beyond the room: what the body decided, and what the partners have
/// formally adopted, are two things unless the charter makes them one (R20, R156, X35).
public enum DecisionForce: Hashable, Sendable {
    /// There was no agreement; it binds nobody.
    case none
    /// The partners have given the body their power: by consensus it holds as their own formal
    /// decision, and none at home is awaited (R156).
    case formal
    /// It gives every partner a duty by consensus, and formal power stays at home (R20): these
    /// partners have adopted it there, of so many.
    case binding(adoptedBy: [PartnerID], of: Int)
}

extension Partnership {
    /// How far a decision reaches; the clause is that of the body's `decisions.delegated`.
    ///
    /// A remark does not take away from an adoption; other words do not either, and stand beside
    /// it for the reader to judge (X34).
    public func force(of decision: Decision) -> DecisionForce {
        guard decision.outcome == .agreed else { return .none }
        if charter.body(decision.number.body)?.decisions?.delegated.value == true {
            return .formal
        }
        let bound = partners(on: zone.date(at: decision.at)).map(\.id)
        let adopted = bound.filter {
            anchoring[decision.caseID]?.status(of: $0).isAdoption ?? false
        }
        return .binding(adoptedBy: adopted, of: bound.count)
    }
}
