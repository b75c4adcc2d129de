/// The secretariat sends a case to all partners for treatment at home (R36–R38, R149).
public struct SendForAnchoring: Command {
    /// `anchoring.send`.
    public static let name: CommandName = Name("anchoring.send")
    /// The case.
    public var `case`: CaseID
    /// The wording that the partners are asked to adopt alike.
    public var reference: String
    /// The last day for an answer; the charter's own number of days where it is left out.
    public var due: CivilDate?

    /// Asks to send a case to the partners.
    public init(case id: CaseID, reference: String, due: CivilDate? = nil) {
        self.case = id
        self.reference = reference
        self.due = due
    }

    /// Once for a case that a body has, to every partner of the day.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.open(`case`)
        guard case .routed = found.intake else { throw Refusal(.anchoring(.notRouted)) }
        guard deciding.state.anchoring[`case`] == nil else {
            throw Refusal(.anchoring(.alreadySent))
        }
        let rule = deciding.charter.cases.anchoringDays
        let due = due ?? deciding.today.adding(days: rule.value)
        guard due >= deciding.today else { throw Refusal(.anchoring(.past)) }
        deciding.rest(on: rule.clause)
        let reference = try deciding.text(reference, .wording)
        deciding.record(
            AnchoringSent(
                case: `case`, reference: reference, due: due,
                partners: deciding.state.partners(on: deciding.today).map(\.id)))
    }
}

/// A case was sent to the partners.
public struct AnchoringSent: Event {
    /// `anchoring.sent`.
    public static let name: EventName = Name("anchoring.sent")
    /// The case.
    public let `case`: CaseID
    /// The wording.
    public let reference: TextID
    /// The last day for an answer.
    public let due: CivilDate
    /// The partners asked.
    public let partners: [PartnerID]

    /// Begins the anchoring.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.anchoring[`case`] = Anchoring(
            reference: reference, due: due, sentAt: header.at, partners: partners)
    }
}

/// A partner records its own treatment of a case (R37, R38).
public struct RecordLocalTreatment: Command {
    /// `anchoring.record`.
    public static let name: CommandName = Name("anchoring.record")
    /// The case.
    public var `case`: CaseID
    /// The partner.
    public var partner: PartnerID
    /// How far it has come, or how it ended.
    public var status: LocalTreatment.Status
    /// The body at home.
    public var body: String?
    /// The number there.
    public var number: String?
    /// The day of the treatment, past or planned.
    public var date: CivilDate?
    /// The words adopted, or the remark.
    public var text: String?

    /// Asks to record a local treatment.
    public init(
        case id: CaseID, partner: PartnerID, status: LocalTreatment.Status,
        body: String? = nil, number: String? = nil, date: CivilDate? = nil, text: String? = nil
    ) {
        self.case = id
        self.partner = partner
        self.status = status
        self.body = body
        self.number = number
        self.date = date
        self.text = text
    }

    /// The reference that the words are compared with.
    public func quotedTexts(in state: Partnership) -> [TextID] {
        state.anchoring[`case`].map { [$0.reference] } ?? []
    }

    /// By the partner's contact for itself, or by the secretariat for any; the words are
    /// compared with the reference, white space apart (R36, X34).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.anchoring(of: `case`)
        if case .contact(let own) = deciding.actor.hat, own != partner {
            throw Refusal(.anchoring(.notYourPartner))
        }
        guard found.partners.contains(partner) else {
            throw Refusal(.anchoring(.notAsked(partner)))
        }
        let treatment = try checked(against: found, &deciding)
        deciding.record(
            LocalTreatmentRecorded(case: `case`, partner: partner, treatment: treatment))
    }

    private func checked(
        against anchoring: Anchoring, _ deciding: inout Deciding
    ) throws(Refusal) -> LocalTreatment {
        let words = try deciding.optionalText(text, .localText)
        let place = try deciding.optionalText(body, .localBody)
        switch status {
        case .notTreated, .noInput: break
        case .scheduled, .adopts:
            if place == nil || date == nil { throw Refusal(.anchoring(.needsBodyAndDate)) }
        case .adoptsWithRemark, .cannotAdopt:
            if place == nil || date == nil { throw Refusal(.anchoring(.needsBodyAndDate)) }
            if words == nil { throw Refusal(.anchoring(.needsText)) }
        }
        let isIdentical: Bool? =
            if status == .adopts, let words, let own = deciding.words(of: words),
                let reference = deciding.words(of: anchoring.reference)
            {
                WordComparison.areIdentical(reference, own)
            } else {
                nil
            }
        return LocalTreatment(
            status: status, body: place, number: try deciding.optionalText(number, .localNumber),
            date: date, text: words, isIdentical: isIdentical, recordedAt: deciding.at)
    }
}

extension Deciding {
    /// The anchoring of a case that has been sent.
    func anchoring(of id: CaseID) throws(Refusal) -> Anchoring {
        guard let found = state.anchoring[id] else { throw Refusal(.anchoring(.notSent)) }
        return found
    }
}

/// A partner recorded its own treatment.
public struct LocalTreatmentRecorded: Event {
    /// `localTreatment.recorded`.
    public static let name: EventName = Name("localTreatment.recorded")
    /// The case.
    public let `case`: CaseID
    /// The partner.
    public let partner: PartnerID
    /// The treatment.
    public let treatment: LocalTreatment

    /// Adds the treatment; the newest one counts.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.anchoring[`case`]?.treatments[partner, default: []].append(treatment)
    }
}

/// A seat that speaks for several partners records the input of one of them (R40).
public struct RecordInput: Command {
    /// `anchoring.recordInput`.
    public static let name: CommandName = Name("anchoring.recordInput")
    /// The case.
    public var `case`: CaseID
    /// The seat.
    public var seat: SeatID
    /// The partner spoken for.
    public var partner: PartnerID
    /// Its view; left out for "no input".
    public var input: String?

    /// Asks to record input.
    public init(case id: CaseID, seat: SeatID, partner: PartnerID, input: String? = nil) {
        self.case = id
        self.seat = seat
        self.partner = partner
        self.input = input
    }

    /// The body of the seat.
    public func body(in state: Partnership) -> BodyID? { state.bodies.seat(seat)?.body }

    /// By whoever holds the seat or stands in for it, or by the secretariat.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        _ = try deciding.anchoring(of: `case`)
        guard deciding.state.partners(spokenForBy: seat).contains(partner) else {
            throw Refusal(.anchoring(.notRepresented(partner)))
        }
        let roles = deciding.state.roles(
            of: deciding.actor, in: body(in: deciding.state), on: deciding.today)
        if !roles.contains(.secretariat) {
            guard case .appointment(let own) = deciding.actor.hat,
                deciding.state.bodies.appointment(own)?.place.seat == seat
            else { throw Refusal(.access(.notYours)) }
        }
        let text = try deciding.optionalText(input, .input)
        deciding.record(InputRecorded(case: `case`, seat: seat, partner: partner, input: text))
    }
}

/// A seat recorded the input of a partner it speaks for.
public struct InputRecorded: Event {
    /// `input.recorded`.
    public static let name: EventName = Name("input.recorded")
    /// The case.
    public let `case`: CaseID
    /// The seat.
    public let seat: SeatID
    /// The partner spoken for.
    public let partner: PartnerID
    /// Its view; `nil` for "no input".
    public let input: TextID?

    /// Keeps the input.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        let since = state.anchoring[`case`]?.inputs[partner]?.since ?? header.at
        state.anchoring[`case`]?.inputs[partner] = RepresentedInput(
            person: header.actor.person, text: input, at: header.at, since: since)
    }
}
