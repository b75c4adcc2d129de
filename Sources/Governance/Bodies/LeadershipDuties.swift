extension Partnership {
    /// The lead goes to the other side when its term is over (R99).
    func leadershipDuties() -> [Duty] {
        bodies.leaderships.flatMap { body, history -> [Duty] in
            guard let rule = charter.body(body)?.leadership?.termYears else { return [] }
            return history.enumerated().compactMap { index, leadership in
                if index > 0, history[index - 1].side == leadership.side { return nil }
                let next = history[index...].first { $0.side != leadership.side }
                return Duty(
                    rule: .leadershipChange, clause: rule.clause, subject: .body(body),
                    who: .body(charter.body(body)?.leadership?.electedBy?.value ?? body),
                    opens: zone.start(of: leadership.since),
                    due: zone.end(of: leadership.since.adding(years: rule.value)),
                    fulfilled: next.map { zone.start(of: $0.since) })
            }
        }
    }
}
