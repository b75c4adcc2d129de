import Governance

/// A partnership as it is played: commands are given to the rules one after another, and what
/// they record is gathered for the log.
///
/// Every entry comes from a command that the rules granted, so that the history is one that
/// could have happened.
struct Play {
    /// A granted command, with what the log wants to know of it.
    struct Step {
        let granted: Granted
        let actor: Actor
        let at: Instant
    }

    /// The partnership so far.
    private(set) var state: Partnership
    /// The time of the last command.
    private(set) var now: Instant
    private var steps: [Step] = []

    init(zone: Zone, from start: CivilDate) {
        state = Partnership(zone: zone)
        now = zone.start(of: start)
    }

    /// The local day of the last command.
    var today: CivilDate { state.zone.date(at: now) }

    /// Gives a command a second after the one before.
    ///
    /// - Throws: A refusal, which in a bench is a mistake in the play itself.
    mutating func give(_ command: some Command, by actor: Actor) throws(Refusal) {
        now = now.adding(milliseconds: 1000)
        let granted = try state.decide(command, by: actor, at: now)
        state = granted.state
        steps.append(Step(granted: granted, actor: actor, at: now))
    }

    /// Moves the clock on to a time of a day; it never goes back.
    mutating func wait(until date: CivilDate, hour: Int) {
        guard let time = WallTime(hour: hour, minute: 0) else { return }
        now = max(now, state.zone.instant(date, time))
    }

    /// Hands over what has been recorded since the last time.
    mutating func takeSteps() -> [Step] {
        defer { steps.removeAll(keepingCapacity: true) }
        return steps
    }
}
