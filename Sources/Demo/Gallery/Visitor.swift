import Governance

/// Whoever looks at a page of the gallery.
public enum Visitor: String, Sendable, CaseIterable {
    /// Signed out.
    case everyone
    /// The secretariat's municipal post.
    case secretariat
    /// The leader of the strategic committee.
    case leader
    /// A member who speaks for four municipalities.
    case member
    /// The deputy who is called for Hemnes.
    case deputy
    /// The users' representative.
    case observer
    /// Whoever answers for Nesna.
    case contact
    /// The nurse who submits a case and holds no place.
    case submitter

    /// The reader as an actor; `nil` when signed out.
    ///
    /// - Throws: ``NotOnStage`` where nobody holds the place.
    func actor(in partnership: Partnership) throws(NotOnStage) -> Actor? {
        switch self {
        case .everyone: nil
        case .secretariat: try partnership.acting(.seat("sekretariat.kommune.1"))
        case .leader: try partnership.acting(.seat("ssu.kommune.1"))
        case .member: try partnership.acting(.seat("ssu.kommune.3"))
        case .deputy: try partnership.acting(.personalDeputy(of: "ssu.kommune.2"))
        case .observer: try partnership.acting(.seat("ssu.bruker-helseforetak.1"))
        case .contact: try partnership.answering(for: Cast.nesna)
        case .submitter: try submitter
        }
    }

    /// The reader as an actor, where there must be one.
    func requiredActor(in partnership: Partnership) throws(NotOnStage) -> Actor {
        guard let actor = try actor(in: partnership) else { throw NotOnStage("a signed-in reader") }
        return actor
    }

    private var submitter: Actor {
        get throws(NotOnStage) {
            guard let nurse = Cast.helgeland.members.first(where: { $0.name == "Silje Korsnes" })
            else { throw NotOnStage("the nurse") }
            return Actor(nurse.id)
        }
    }
}
