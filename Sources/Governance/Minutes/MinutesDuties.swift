extension Partnership {
    /// Minutes finished and sent, open to all, and on every partner's site (R76, R118, R119).
    func minutesDuties(at instant: Instant) -> [Duty] {
        charter.bodies.flatMap { body -> [Duty] in
            guard let terms = body.minutes else { return [] }
            return meetings.of(body.id).filter { $0.openedAt != nil }.flatMap { meeting in
                [
                    sentDuty(meeting, terms), publishedDuty(meeting, terms, at: instant),
                    sitesDuty(meeting, terms),
                ].compactMap { $0 }
            }
        }
    }

    /// When the meeting closed, or its day, if nobody closed it: forgetting that saves no deadline.
    private func end(of meeting: Meeting) -> Instant {
        let midnight = zone.end(of: meeting.date)
        return min(meeting.closedAt ?? midnight, midnight)
    }

    private func sentDuty(_ meeting: Meeting, _ terms: MinutesTerms) -> Duty? {
        terms.sentDays.map { rule in
            Duty(
                rule: .minutesSent, clause: rule.clause, subject: .meeting(meeting.id),
                who: .secretariat, opens: end(of: meeting),
                due: zone.end(of: meeting.date.adding(days: rule.value)),
                fulfilled: meeting.minutes.versions.first?.circulatedAt)
        }
    }

    private func publishedDuty(
        _ meeting: Meeting, _ terms: MinutesTerms, at instant: Instant
    ) -> Duty? {
        guard let rule = terms.publishedDays else { return nil }
        var duty = Duty(
            rule: .minutesPublished, clause: rule.clause, subject: .meeting(meeting.id),
            who: .secretariat, opens: end(of: meeting),
            due: zone.end(of: meeting.date.adding(days: rule.value)),
            fulfilled: meeting.minutes.publications.first?.at)
        if duty.fulfilled == nil, instant < duty.due {
            switch approval(of: meeting, at: instant) {
            case .pending(let until) where until >= duty.due:
                duty.advice = .publishAwaitingApproval(approvedAt: until)
            case .stopped: duty.advice = .publishAwaitingApproval(approvedAt: nil)
            default: break
            }
        }
        return duty
    }

    /// The clause names no day of its own; the day for publication is taken (our default).
    private func sitesDuty(_ meeting: Meeting, _ terms: MinutesTerms) -> Duty? {
        guard let rule = terms.onPartnerSites, rule.value, let days = terms.publishedDays else {
            return nil
        }
        let owed = partners(on: meeting.date).map(\.id)
        let there = owed.compactMap { meeting.minutes.sites[$0]?.since }
        return Duty(
            rule: .minutesOnSites, clause: rule.clause, subject: .meeting(meeting.id),
            who: .secretariat, opens: end(of: meeting),
            due: zone.end(of: meeting.date.adding(days: days.value)),
            fulfilled: there.count == owed.count ? there.max() : nil)
    }
}
