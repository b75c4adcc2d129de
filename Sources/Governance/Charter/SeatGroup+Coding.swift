extension SeatGroup.Count: Codable {
    /// Reads a number, or a kind of partner.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let count = try? container.decode(Int.self) {
            self = .fixed(count)
        } else {
            self = .each(try container.decode(PartnerKind.self))
        }
    }

    /// Writes a number, or a kind of partner.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .fixed(let count): try container.encode(count)
        case .each(let kind): try container.encode(kind)
        }
    }
}

extension SeatGroup.Appointer: Codable {
    private enum Word: String, Codable {
        case partner, organisation, office
    }

    private enum Key: String, CodingKey {
        case councils, body, proposedBy
    }

    /// Reads one word, or a mapping with `councils` or `body`.
    public init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(Word.self) {
            switch word {
            case .partner: self = .partner
            case .organisation: self = .organisation
            case .office: self = .office
            }
            return
        }
        let container = try decoder.container(keyedBy: Key.self)
        if let councils = try container.decodeIfPresent([CouncilID].self, forKey: .councils) {
            self = .councils(councils)
        } else {
            self = .body(
                try container.decode(BodyID.self, forKey: .body),
                proposedBy: try container.decodeIfPresent(Side.self, forKey: .proposedBy))
        }
    }

    /// Writes one word, or a mapping with `councils` or `body`.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .partner: try encode(.partner, to: encoder)
        case .organisation: try encode(.organisation, to: encoder)
        case .office: try encode(.office, to: encoder)
        case .councils(let councils):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(councils, forKey: .councils)
        case .body(let body, let side):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(body, forKey: .body)
            try container.encodeIfPresent(side, forKey: .proposedBy)
        }
    }

    private func encode(_ word: Word, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(word)
    }
}
