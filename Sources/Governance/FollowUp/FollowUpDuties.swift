extension Partnership {
    /// What each partner owes after each binding decision (R39, R155).
    func followUpDuties() -> [Duty] {
        let clause = charter.cases.followUp.clause
        return decisions.newestFirst.flatMap { decision in
            followUps(of: decision).map { owed in
                Duty(
                    rule: .followUp, clause: clause, subject: .decision(decision.id),
                    who: .partner(owed.partner), opens: decision.at, due: zone.end(of: owed.due),
                    fulfilled: decision.reports
                        .first { $0.partner == owed.partner && $0.state == .done }?.at)
            }
        }
    }
}
