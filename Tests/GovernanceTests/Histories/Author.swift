@testable import Governance

/// Writes histories: looks at the state, moves the clock, and lets somebody ask for something
/// that mostly makes sense.
///
/// Now and then it slips: another actor, another thing, a number that nobody has.
struct Author {
    typealias Request = (actor: Actor, command: any Command)
    typealias Idea = @Sendable (inout Author, Partnership) -> Request?

    var random: SplitMix64
    var now: Instant
    /// How many texts have been written, so that each has a word of its own.
    private var written = 0
    private var slipsActor = false
    private var slipsTarget = false

    init(seed: UInt64, now: Instant) {
        random = SplitMix64(seed: seed)
        self.now = now
    }

    /// The next step; the clock never goes back.
    mutating func next(in state: Partnership) -> Step {
        advance(in: state)
        slipsActor = random.chance(6)
        slipsTarget = random.chance(5)
        let inSession = state.meetings.byDate.contains(where: \.isOpen)
        let table = inSession && random.chance(80) ? Author.inSession : Author.between
        for _ in 0..<30 {
            guard let idea = random.pick(table), let request = idea(&self, state) else { continue }
            return Step(
                at: now, actor: slipsActor ? anyone(in: state) : request.actor,
                command: request.command)
        }
        return Step(
            at: now, actor: anyone(in: state), command: SubmitCase(.example("En sak \(now)")))
    }

    private mutating func advance(in state: Partnership) {
        let inSession = state.meetings.byDate.contains(where: \.isOpen)
        switch random.below(100) {
        case ..<10: break
        case ..<20: now = now.adding(milliseconds: 1)
        case _ where inSession && random.chance(97):
            now = now.adding(milliseconds: Int64(random.below(600_000)))
        case ..<50: now = now.adding(milliseconds: Int64(random.below(7_200_000)))
        case ..<62: now = now.adding(milliseconds: Int64(random.below(3 * 86_400_000)))
        case ..<65: now = now.adding(days: random.below(30))
        case ..<80:
            let today = state.zone.date(at: now)
            let coming = state.meetings.byDate.first { $0.openedAt == nil && $0.date >= today }
            if let date = coming?.date { now = max(now, state.zone.instant(date, .nine)) }
        case ..<83: if let change = state.nextChange(after: now) { now = change }
        default: now = now.adding(milliseconds: Int64(random.below(60_000)))
        }
    }
}

/// Choosing, rightly or by a slip.
extension Author {
    func today(_ state: Partnership) -> CivilDate { state.zone.date(at: now) }

    /// Somebody in the secretariat.
    mutating func secretary(_ state: Partnership) -> Actor {
        let posts = state.bodies.people(in: Fjord.secretariat, on: today(state))
        return random.pick(posts).map { Actor($0.person, as: .appointment($0.id)) } ?? .secretary
    }

    /// The person of an appointment, or the secretariat on their behalf.
    mutating func own(_ appointment: Appointment, _ state: Partnership) -> Actor {
        random.chance(70)
            ? Actor(appointment.person, as: .appointment(appointment.id)) : secretary(state)
    }

    /// The leader of a body, or somebody else who leads.
    mutating func leader(of body: BodyID, _ state: Partnership) -> Actor {
        guard let leading = state.leadership(of: body), random.chance(60),
            let id = random.pick([leading.leader, leading.deputyLeader].compactMap(\.self)),
            let appointment = state.bodies.appointment(id)
        else { return secretary(state) }
        return Actor(appointment.person, as: .appointment(id))
    }

    /// Somebody, with a hat that may not be theirs.
    mutating func anyone(in state: Partnership) -> Actor {
        let appointment = random.pick(state.bodies.appointments)
        return switch random.below(5) {
        case 0: Actor(PersonID(700 + random.below(3)))
        case 1: Actor(PersonID(900), as: .operator)
        case 2: Actor(PersonID(1 + random.below(60)), as: .appointment(ID(1 + random.below(60))))
        case 3:
            Actor(
                PersonID(500 + random.below(6)),
                as: .contact(random.pick(Fjord.municipalities) ?? Fjord.trust))
        default:
            appointment.map { Actor($0.person, as: .appointment($0.id)) } ?? Actor(PersonID(1))
        }
    }

    mutating func meeting(
        _ state: Partnership, where fits: (Meeting) -> Bool
    ) -> Meeting? {
        let all = state.meetings.byDate
        return random.pick(slipsTarget ? all : all.filter(fits))
    }

    /// A meeting that is planned and not past.
    mutating func coming(_ state: Partnership) -> Meeting? {
        let today = today(state)
        return meeting(state) { $0.openedAt == nil && $0.cancelledAt == nil && $0.date >= today }
    }

    mutating func theCase(_ state: Partnership, where fits: (Case) -> Bool) -> Case? {
        let all = Array(state.cases.newestFirst)
        return random.pick(slipsTarget ? all : all.filter(fits))
    }

    mutating func item(_ state: Partnership, where fits: (AgendaItem) -> Bool) -> AgendaItem? {
        let all = state.meetings.byDate.filter { slipsTarget || $0.isOpen }.flatMap(\.items)
        return random.pick(slipsTarget ? all : all.filter(fits))
    }

    mutating func person(in body: BodyID, _ state: Partnership) -> Appointment? {
        random.pick(
            slipsTarget
                ? state.bodies.appointments : state.bodies.people(in: body, on: today(state)))
    }

    mutating func newPerson() -> PersonID { PersonID(1000 + random.below(10_000)) }

    mutating func text() -> String {
        if random.chance(2) {
            return random.pick(["", "  ", "\u{7}", "Ring 13097248022 straks"]) ?? ""
        }
        written += 1
        return "Tekst \(random.below(1000)) \(MarkedTexts.marker(written))"
    }
}

extension WallTime {
    static let nine = WallTime(minuteOfDay: 9 * 60)
}
