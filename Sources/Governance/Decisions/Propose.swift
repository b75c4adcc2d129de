/// A wording is proposed for decision.
public struct ProposeDecision: Command {
    /// `decision.propose`.
    public static let name: CommandName = Name("decision.propose")
    /// The item.
    public var item: ItemID
    /// The wording.
    public var wording: String
    /// The decision that sets the frame it keeps within, where the body decides within one.
    public var frame: DecisionID?

    /// Asks to propose a wording.
    public init(item: ItemID, wording: String, frame: DecisionID? = nil) {
        self.item = item
        self.wording = wording
        self.frame = frame
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings.meeting(of: item)?.body }

    /// Where the body decides at all (R56), on a case that was sent out (R113) and has been
    /// discussed before (R149).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let (_, found, terms) = try deciding.decidable(item)
        try Self.checkFrame(frame, terms, &deciding)
        let wording = try deciding.text(wording, .wording)
        deciding.record(
            DecisionProposed(
                item: item, number: found.proposals.count + 1, wording: wording, frame: frame))
    }

    /// A body that decides within another's frame names the decision that sets it (R83). Where
    /// none is named it is told, not refused: the frame may be older than this register.
    static func checkFrame(
        _ frame: DecisionID?, _ terms: DecisionTerms, _ deciding: inout Deciding
    ) throws(Refusal) {
        guard let rule = terms.within else {
            if frame != nil { throw Refusal(.decisions(.noFrame)) }
            return
        }
        guard let frame else { return deciding.warn(.frameMissing(rule.value), by: rule.clause) }
        guard deciding.state.frames(setBy: rule.value).contains(where: { $0.id == frame }) else {
            throw Refusal(.decisions(.notAFrame(of: rule.value)), by: rule.clause)
        }
        deciding.rest(on: rule.clause)
    }
}

/// A wording was proposed.
public struct DecisionProposed: Event {
    /// `decision.proposed`.
    public static let name: EventName = Name("decision.proposed")
    /// The item.
    public let item: ItemID
    /// Its place among the item's proposals, from 1.
    public let number: Int
    /// The wording.
    public let wording: TextID
    /// The decision that sets the frame it keeps within.
    public let frame: DecisionID?

    /// Adds the proposal.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) {
            $0.proposals.append(
                Proposal(
                    number: number, person: header.actor.person, wording: wording, frame: frame,
                    at: header.at))
        }
    }
}

extension Partnership {
    /// The decisions of a body that can set the frame for another's, the newest first (R83).
    public func frames(setBy body: BodyID) -> [Decision] {
        decisions.newestFirst.filter { $0.number.body == body && $0.outcome == .agreed }
    }

    /// The proposal that a decision was made on.
    public func proposal(behind decision: Decision) -> Proposal? {
        meetings.item(decision.item)?.proposals.last { $0.wording == decision.wording }
    }
}

extension Deciding {
    /// The seat for which a person answers or votes, checked against who had a say at the
    /// opening (R97, R114).
    func seat(
        of id: AppointmentID, among voices: [Voice], in meeting: Meeting
    ) throws(Refusal) -> SeatID {
        try checkOwn(id, in: meeting)
        if let voice = voices.first(where: { $0.appointment == id }) {
            guard meeting.present(at: at).contains(id) else {
                throw Refusal(.meetings(.notPresent))
            }
            return voice.seat
        }
        guard let appointment = state.bodies.appointment(id),
            let group = state.group(of: appointment)
        else { throw Refusal(.decisions(.noSay)) }
        if group.standing != .member {
            throw Refusal(
                .access(.notForYou(needs: [.member, .deputy])), by: group.clause,
                instead: MakeStatement.name)
        }
        if appointment.place.isDeputy, let holder = principalWithSay(for: appointment, voices) {
            throw Refusal(.decisions(.principalPresent(holder)), by: group.clause)
        }
        throw Refusal(.decisions(.noSay), by: group.clause)
    }

    private func principalWithSay(
        for deputy: Appointment, _ voices: [Voice]
    ) -> AppointmentID? {
        let seats: [SeatID]
        switch deputy.place {
        case .seat(let id), .deputy(let id): seats = [id]
        case .listed(let list, _):
            seats = state.bodies.seats(of: deputy.body).filter { $0.list == list }.map(\.id)
        }
        return voices.first { seats.contains($0.seat) }?.appointment
    }
}

/// The say of a seat passed to another in mid-round, because whoever had it left or takes no
/// further part.
public struct VoiceHandedOver: Event {
    /// `voice.handedOver`.
    public static let name: EventName = Name("voice.handedOver")
    /// The item.
    public let item: ItemID
    /// The seat and who has its say now.
    public let voice: Voice

    /// Sets the seat's voice in what is open; an answer already given stands.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(item) { item in
            if let index = item.rounds.indices.last, item.rounds[index].closedAt == nil {
                item.rounds[index].voices.set(voice)
            }
            if let index = item.votes.indices.last, item.votes[index].closedAt == nil {
                item.votes[index].voices.set(voice)
            }
        }
    }
}

extension [Voice] {
    fileprivate mutating func set(_ voice: Voice) {
        if let index = firstIndex(where: { $0.seat == voice.seat }) {
            self[index] = voice
        } else {
            append(voice)
        }
    }
}
