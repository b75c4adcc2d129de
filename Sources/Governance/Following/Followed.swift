/// What somebody follows: everything, or what one body, one case or one word is about.
public enum Followed: Hashable, Sendable {
    /// The whole partnership.
    case everything
    /// What one body does.
    case body(BodyID)
    /// One case on its way.
    case theCase(CaseID)
    /// Whatever is told with a word in it, in whichever form it stands.
    case word(String)

    /// How long a word may be, in characters.
    public static let wordLength = 2...60

    /// A word as somebody wrote it, without what surrounds it; `nil` for one too short or long.
    public init?(word: String) {
        let trimmed = word.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        guard Self.wordLength.contains(trimmed.count) else { return nil }
        self = .word(trimmed)
    }
}

extension Partnership {
    /// Whether there is such a thing, and everyone may know of it at an instant. What has been open
    /// can still be followed when it is exempt: there is only nothing to tell of it then.
    public func isOpen(_ followed: Followed, at instant: Instant) -> Bool {
        switch followed {
        case .everything, .word: true
        case .body(let id): charter.body(id) != nil
        case .theCase(let id): isKnownToAll(id)
        }
    }

    private func isKnownToAll(_ id: CaseID) -> Bool {
        switch cases[id]?.triage?.outcome {
        case nil, .returned: false
        case .routed, .answered, .rejected: true
        }
    }

    /// Whether something that was made known is about what is followed. What a word is about
    /// stands in the words alone, and is asked of those who have them.
    public func isAbout(
        _ followed: Followed, _ happening: Happening, at instant: Instant
    ) -> Bool {
        switch followed {
        case .everything, .word: true
        case .body(let id): bodies(of: happening.matter, at: instant).contains(id)
        case .theCase(let id): cases(of: happening.matter, at: instant).contains(id)
        }
    }

    /// The bodies that everyone can see it is about.
    private func bodies(of matter: Happening.Matter, at instant: Instant) -> Set<BodyID> {
        switch matter {
        case .caseOpened(let id), .paperWritten(let id, _), .caseWithdrawn(let id):
            guard let found = cases[id] else { return [] }
            var bodies = Set(
                found.treatments.filter { mayRead($0, .everyone, at: instant) }
                    .compactMap { meetings.meeting(of: $0)?.body })
            if case .routed(let body) = found.triage?.outcome { bodies.insert(body) }
            return bodies
        case .meetingPlanned(let id), .noticeSent(let id, _), .meetingMoved(let id, _),
            .meetingCancelled(let id), .minutesPublished(let id, _):
            return Set([meetings[id]?.body].compactMap(\.self))
        case .decided(let id):
            return Set([decisions[id]?.number.body].compactMap(\.self))
        }
    }

    /// The cases that everyone can see it is about: what is on an agenda in the making, or exempt,
    /// is not among them.
    private func cases(of matter: Happening.Matter, at instant: Instant) -> Set<CaseID> {
        switch matter {
        case .caseOpened(let id), .paperWritten(let id, _), .caseWithdrawn(let id): [id]
        case .decided(let id): Set([decisions[id]?.caseID].compactMap(\.self))
        case .meetingPlanned: []
        case .noticeSent(let id, _), .meetingMoved(let id, _), .meetingCancelled(let id),
            .minutesPublished(let id, _):
            Set(
                (meetings[id].map { itemsForAll(of: $0, at: instant) } ?? []).compactMap(\.caseID))
        }
    }
}

extension Followed: LosslessStringConvertible {
    /// The wire form, for example `body:ssu`.
    public var description: String {
        switch self {
        case .everything: "everything"
        case .body(let id): "body:\(id)"
        case .theCase(let id): "case:\(id)"
        case .word(let word): "word:\(word)"
        }
    }

    /// Reads the wire form; `nil` for anything else.
    public init?(_ description: String) {
        let parts = description.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count) {
        case ("everything", 1): self = .everything
        case ("body", 2): self = .body(BodyID(parts[1]))
        case ("case", 2):
            guard let number = Int(parts[1]) else { return nil }
            self = .theCase(CaseID(number))
        case ("word", 2): self.init(word: parts[1])
        default: return nil
        }
    }
}
