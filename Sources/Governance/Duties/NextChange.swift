extension Partnership {
    /// The next instant after another at which anything turns by the passing of time alone: a
    /// duty opens or falls due, silence approves, an exemption ends, an appointment begins or ends,
    /// a meeting was not held on its day, an agreement begins or ends.
    public func nextChange(after instant: Instant) -> Instant? {
        nextChange(after: instant, given: ListedDuties(of: self, at: instant))
    }

    /// The same for who has listed the duties at that instant already.
    public func nextChange(after instant: Instant, given duties: ListedDuties) -> Instant? {
        let duties = duties.outstanding.flatMap { [$0.opens, $0.due] }
        let approvals = meetings.byDate.compactMap { meeting -> Instant? in
            if case .pending(let until) = approval(of: meeting, at: instant) { until } else { nil }
        }
        let today = zone.date(at: instant)
        let exemptions = hasPassingExemptions ? [zone.end(of: today)] : []
        // Each new year brings duties of its own, even where all of the old one are kept.
        let newYear = charter.isFounded ? [zone.start(of: .firstDay(of: today.year + 1))] : []
        let appointments = bodies.appointments.flatMap { appointment in
            [zone.start(of: appointment.from)] + (appointment.to.map { [zone.end(of: $0)] } ?? [])
        }
        let neverHeld = meetings.byDate
            .filter { $0.openedAt == nil && $0.cancelledAt == nil }
            .map { zone.end(of: $0.date) }
        let turns = newYear + appointments + neverHeld + agreementTurns
        return (duties + approvals + exemptions + turns).filter { $0 > instant }.min()
    }

    private var hasPassingExemptions: Bool {
        cases.restricted.contains { id in
            cases[id]?.exemptions.contains { $0.until != nil } ?? false
        }
            || meetings.restrictedItems.contains { id in
                meetings.item(id)?.exemptions.contains { $0.until != nil } ?? false
            }
    }
}
