/// Why a charter cannot be put in force.
public enum CharterRefusal: Hashable, Sendable {
    /// The partnership has been founded already; its own decision changes the charter (R80).
    case alreadyFounded
    /// The charter has no secretariat with a post to appoint to.
    case noSecretariat
    /// The partnership cannot have that name in addresses.
    case unusableName
}

extension PartnershipID {
    /// Names that stand for something else in addresses.
    private static let reserved: Set<String> = ["api", "assets", "helse"]

    /// Whether a partnership can have the name: 2 to 40 of the letters a to z, digits and dashes,
    /// and none that stands for something else.
    public var canBeFounded: Bool {
        let isPlain = rawValue.utf8.allSatisfy {
            "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0)
        }
        return isPlain && (2...40).contains(rawValue.utf8.count)
            && !Self.reserved.contains(rawValue)
    }
}

/// The operator founds a partnership under its charter and appoints its first secretariat; all
/// else the partnership does itself.
public struct FoundPartnership: Command {
    /// `partnership.found`.
    public static let name: CommandName = Name("partnership.found")
    /// The agreement as rules.
    public var charter: Charter
    /// The first holders of the secretariat's posts, in the order of its seats.
    public var secretariat: [PersonID]

    /// Asks to found a partnership.
    public init(charter: Charter, secretariat: [PersonID]) {
        self.charter = charter
        self.secretariat = secretariat
    }

    /// Puts the charter in force and appoints.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        guard !deciding.charter.isFounded else { throw Refusal(.charter(.alreadyFounded)) }
        guard let body = charter.bodies.first(where: { $0.kind == .secretariat }) else {
            throw Refusal(.charter(.noSecretariat))
        }
        let posts = charter.seats(of: body)
        guard !secretariat.isEmpty, secretariat.count <= posts.count else {
            throw Refusal(.charter(.noSecretariat))
        }
        deciding.record(PartnershipFounded(charter: charter))
        for (post, person) in zip(posts, secretariat) {
            deciding.record(
                AppointmentMade(
                    appointment: deciding.state.bodies.nextAppointment, person: person,
                    place: .seat(id: post.id), from: deciding.today, to: nil,
                    decision: nil))
        }
    }
}

/// The charter was put in force, and the partnership exists.
public struct PartnershipFounded: Event {
    /// `partnership.founded`.
    public static let name: EventName = Name("partnership.founded")
    /// The charter, whole, so that the log alone tells which rules held.
    public let charter: Charter

    /// Puts the charter in force.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.charter = charter
        state.bodies.furnish(with: charter)
    }
}
