/// An exemption from openness: on a ground, for a time, with a title the public may see.
public struct Exemption: Codable, Hashable, Sendable {
    /// The legal ground.
    public let ground: GroundID
    /// The last day; `nil` while no end is set.
    public let until: CivilDate?
    /// What the public sees in the title's stead.
    public let publicTitle: TextID
    /// When it was made.
    public let madeAt: Instant
    /// When it was lifted.
    public internal(set) var liftedAt: Instant?

    /// Whether it holds on a day.
    public func isInForce(on date: CivilDate) -> Bool {
        liftedAt == nil && (until.map { date <= $0 } ?? true)
    }
}

/// What can be exempted.
public enum Exemptible: Codable, Hashable, Sendable {
    /// A case with its papers and treatments.
    case wholeCase(id: CaseID)
    /// One item of an agenda.
    case agendaItem(id: ItemID)
}

/// Why openness cannot be limited so.
public enum OpennessRefusal: Hashable, Sendable {
    /// A legal ground must be named (R68, R143).
    case groundMissing
    /// The ground is none of the charter's.
    case unknownGround(GroundID)
    /// The end is before today.
    case endsBeforeItBegins
    /// It is exempted already.
    case alreadyExempt
    /// It is not exempted.
    case notExempt
}

/// The secretariat exempts a case or an item from openness, on a legal ground (R68, R143).
public struct Exempt: Command {
    /// `openness.exempt`.
    public static let name: CommandName = Name("openness.exempt")
    /// What is exempted.
    public var subject: Exemptible
    /// The legal ground.
    public var ground: GroundID?
    /// The last day, if one is set.
    public var until: CivilDate?
    /// What the public sees in the title's stead.
    public var publicTitle: String

    /// Asks to exempt something.
    public init(
        _ subject: Exemptible, ground: GroundID?, until: CivilDate? = nil, publicTitle: String
    ) {
        self.subject = subject
        self.ground = ground
        self.until = until
        self.publicTitle = publicTitle
    }

    /// The body that meets, for an item.
    public func body(in state: Partnership) -> BodyID? {
        guard case .agendaItem(let id) = subject else { return nil }
        return state.meetings.meeting(of: id)?.body
    }

    /// Open is the rule; a ground is demanded for every exception.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        try deciding.exempt(
            subject,
            asking: ExemptionRequest(ground: ground, until: until, publicTitle: publicTitle))
    }
}

/// What the secretariat asks when it exempts something.
public struct ExemptionRequest: Codable, Hashable, Sendable {
    /// The legal ground.
    public var ground: GroundID?
    /// The last day, if one is set.
    public var until: CivilDate?
    /// What the public sees in the title's stead.
    public var publicTitle: String

    /// Asks for an exemption.
    public init(ground: GroundID?, until: CivilDate? = nil, publicTitle: String) {
        self.ground = ground
        self.until = until
        self.publicTitle = publicTitle
    }
}

extension Deciding {
    /// Exempts a case or an item on a ground of the charter's, once.
    mutating func exempt(
        _ subject: Exemptible, asking request: ExemptionRequest
    ) throws(Refusal) {
        let clause = try openClause(of: subject)
        guard let ground = request.ground else {
            throw Refusal(.openness(.groundMissing), by: clause)
        }
        guard charter.ground(ground) != nil else {
            throw Refusal(.openness(.unknownGround(ground)), by: clause)
        }
        if let until = request.until, until < today {
            throw Refusal(.openness(.endsBeforeItBegins))
        }
        guard state.exemption(of: subject, on: today) == nil else {
            throw Refusal(.openness(.alreadyExempt))
        }
        clause.map { rest(on: $0) }
        let title = try text(request.publicTitle, .publicTitle)
        record(
            Exempted(
                subject: subject,
                exemption: Exemption(
                    ground: ground, until: request.until, publicTitle: title, madeAt: at)))
    }

    private func openClause(of subject: Exemptible) throws(Refusal) -> ClauseID? {
        switch subject {
        case .wholeCase(let id):
            guard case .routed(let body) = try known(id).intake else { return nil }
            return charter.body(body)?.meetings?.open.clause
        case .agendaItem(let id):
            let (meeting, _) = try known(id)
            return charter.body(meeting.body)?.meetings?.open.clause
        }
    }
}

/// Something was exempted from openness.
public struct Exempted: Event {
    /// `openness.exempted`.
    public static let name: EventName = Name("openness.exempted")
    /// What.
    public let subject: Exemptible
    /// On which ground, and for how long.
    public let exemption: Exemption

    /// Adds the exemption.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        switch subject {
        case .wholeCase(let id): state.cases.change(id) { $0.exemptions.append(exemption) }
        case .agendaItem(let id): state.meetings.change(id) { $0.exemptions.append(exemption) }
        }
    }
}

/// The secretariat lifts an exemption.
public struct LiftExemption: Command {
    /// `openness.lift`.
    public static let name: CommandName = Name("openness.lift")
    /// What was exempted.
    public var subject: Exemptible

    /// Asks to lift an exemption.
    public init(_ subject: Exemptible) {
        self.subject = subject
    }

    /// Only what is itself exempted can be opened; an item of an exempted case opens with it.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        guard deciding.state.ownExemption(of: subject, on: deciding.today) != nil else {
            throw Refusal(.openness(.notExempt))
        }
        deciding.record(ExemptionLifted(subject: subject))
    }
}

/// An exemption was lifted.
public struct ExemptionLifted: Event {
    /// `openness.lifted`.
    public static let name: EventName = Name("openness.lifted")
    /// What was exempted.
    public let subject: Exemptible

    /// Ends the exemption.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        switch subject {
        case .wholeCase(let id):
            state.cases.change(id) { $0.exemptions.liftLast(at: header.at) }
        case .agendaItem(let id):
            state.meetings.change(id) { $0.exemptions.liftLast(at: header.at) }
        }
    }
}

extension [Exemption] {
    fileprivate mutating func liftLast(at instant: Instant) {
        guard let last = indices.last else { return }
        self[last].liftedAt = instant
    }
}
