/// Why somebody may not give a command at all.
public enum AccessRefusal: Hashable, Sendable {
    /// The person does not hold the capacity they act in.
    case notYourHat
    /// The command is for others; the roles that may give it.
    case notForYou(needs: [Role])
    /// The command concerns somebody else's seat, case or partner.
    case notYours
}

extension Set<Role> {
    /// Whether they lead the meetings of the body: its leader and deputy leader.
    public var leadMeetings: Bool { !isDisjoint(with: [.leader, .deputyLeader]) }

    /// Whether they run the meetings of the body: those who lead them, and the secretariat, which
    /// prepares them and keeps their record.
    public var runMeetings: Bool { leadMeetings || contains(.secretariat) }
}

extension Partnership {
    /// Refuses a command from somebody whose roles do not allow it (the charter's table).
    func authorise(_ command: some Command, by actor: Actor, at: Instant) throws(Refusal) {
        let today = zone.date(at: at)
        guard holds(actor, on: today) else { throw Refusal(.access(.notYourHat)) }
        let name = type(of: command).name
        let needed = charter.authority[name] ?? []
        let body = command.body(in: self)
        guard roles(of: actor, in: body, on: today).isDisjoint(with: needed) else { return }
        throw Refusal(
            .access(.notForYou(needs: needed)), by: seatClause(of: actor, in: body),
            instead: instead(of: name, for: actor, in: body, on: today))
    }

    /// Whether a person holds the capacity they act in, on a day.
    public func holds(_ actor: Actor, on date: CivilDate) -> Bool {
        switch actor.hat {
        case .none, .operator: true
        case .appointment(let id):
            bodies.appointment(id).map { $0.person == actor.person && $0.isInForce(on: date) }
                ?? false
        case .contact(let id):
            partner(id, on: date) != nil && contact(of: id) == actor.person
        }
    }

    /// What an actor is towards a body, or towards the partnership where no body is named.
    public func roles(of actor: Actor, in body: BodyID?, on date: CivilDate) -> Set<Role> {
        var roles: Set<Role> = [.signedIn]
        switch actor.hat {
        case .none: break
        case .operator: roles.insert(.operator)
        case .contact: roles.insert(.contact)
        case .appointment(let id):
            guard let appointment = bodies.appointment(id), appointment.isInForce(on: date) else {
                break
            }
            if charter.body(appointment.body)?.kind == .secretariat { roles.insert(.secretariat) }
            if let body {
                roles.formUnion(standing(of: appointment, in: body))
                roles.formUnion(leading(of: appointment, in: body))
            } else {
                roles.formUnion(standing(of: appointment, in: appointment.body))
            }
        }
        return roles
    }

    private func standing(of appointment: Appointment, in body: BodyID) -> Set<Role> {
        guard appointment.body == body, let group = group(of: appointment) else { return [] }
        if appointment.place.isDeputy { return [.deputy] }
        return switch group.standing {
        case .member: [.member]
        case .observer: [.observer]
        case .listener: [.listener]
        }
    }

    private func leading(of appointment: Appointment, in body: BodyID) -> Set<Role> {
        guard let leadership = leadership(of: body) else { return [] }
        var roles: Set<Role> = []
        if leadership.leader == appointment.id { roles.insert(.leader) }
        if leadership.deputyLeader == appointment.id { roles.insert(.deputyLeader) }
        return roles
    }

    /// The clause that gives the actor their seat in a body, which is why they may do no more.
    private func seatClause(of actor: Actor, in body: BodyID?) -> ClauseID? {
        guard case .appointment(let id) = actor.hat, let appointment = bodies.appointment(id),
            appointment.body == body
        else { return nil }
        return group(of: appointment)?.clause
    }

    /// A statement is what those who speak without deciding can give (R102, R114).
    private func instead(
        of name: CommandName, for actor: Actor, in body: BodyID?, on date: CivilDate
    ) -> CommandName? {
        let deciding: Set<CommandName> = [
            AnswerRound.name, CastVote.name, ProposeDecision.name,
        ]
        guard deciding.contains(name) else { return nil }
        let roles = roles(of: actor, in: body, on: date)
        return roles.isDisjoint(with: charter.authority[MakeStatement.name] ?? [])
            ? nil : MakeStatement.name
    }
}
