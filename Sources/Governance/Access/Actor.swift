/// Who gives a command: a person *acting in* one capacity. Who has two hats chooses one.
public struct Actor: Hashable, Sendable {
    /// The person.
    public let person: PersonID
    /// The capacity.
    public let hat: Hat

    /// A person acting in a capacity.
    public init(_ person: PersonID, as hat: Hat = .none) {
        self.person = person
        self.hat = hat
    }
}

/// The capacity in which a person acts; roles are derived from it.
public enum Hat: Hashable, Sendable {
    /// Signed in, and nothing more.
    case none
    /// Founds partnerships.
    case `operator`
    /// Holds an appointment: a seat, a deputy's place or a post in the secretariat.
    case appointment(AppointmentID)
    /// Answers for a partner.
    case contact(PartnerID)
}

extension Hat: CustomStringConvertible, LosslessStringConvertible, Codable {
    /// The wire form: `none`, `operator`, `appointment:12` or `contact:1828`.
    public var description: String {
        switch self {
        case .none: "none"
        case .operator: "operator"
        case .appointment(let id): "appointment:\(id)"
        case .contact(let partner): "contact:\(partner)"
        }
    }

    /// Reads the wire form; `nil` for anything else.
    public init?(_ description: String) {
        let parts = description.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count) {
        case ("none", 1): self = .none
        case ("operator", 1): self = .operator
        case ("appointment", 2):
            guard let number = Int(parts[1]), number > 0 else { return nil }
            self = .appointment(ID(number))
        case ("contact", 2): self = .contact(PartnerID(parts[1]))
        default: return nil
        }
        // One capacity has one form: no "appointment:05", no "none:".
        guard self.description == description else { return nil }
    }

    /// Reads the wire form; anything else is a decoding error.
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder, as: "capacity")
    }

    /// Writes the wire form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
