import Governance

/// When people are reminded of what they must do.
///
/// No agreement says anything about reminders: the numbers are ours, and stand here alone.
enum Reminding {
    /// How many days before the last day somebody is first reminded of a duty.
    static let daysBefore = 3
    /// The local hour before which nobody is reminded, so that the mail is read in the morning.
    static let hour = 7

    /// When the reminders of a day are written.
    static func instant(on date: CivilDate, in zone: Zone) -> Instant {
        guard let time = WallTime(hour: hour, minute: 0) else { return zone.start(of: date) }
        return zone.instant(date, time)
    }
}

extension Partnership {
    /// The reminders that people should have had by now, each with its duties: those that can be
    /// done, are not done and fall due within the days before which we remind.
    ///
    /// What falls due on the same day stands in one letter. The letter is known by its person and
    /// that day, so that nobody is reminded of it twice, and of a new deadline anew.
    func reminders(at instant: Instant) -> [Letter: [Duty]] {
        let today = zone.date(at: instant)
        let last = today.adding(days: Reminding.daysBefore)
        var reminders: [Letter: [Duty]] = [:]
        for duty in duties(at: instant)
        where duty.fulfilled == nil && duty.status(at: instant) == .open {
            // Due is the first moment that is too late.
            let day = zone.date(at: duty.due.adding(milliseconds: -1))
            guard day <= last else { continue }
            for person in people(remindedOf: duty, on: today) {
                reminders[Letter(to: person, .reminder(day)), default: []].append(duty)
            }
        }
        return reminders
    }

    /// A body has nobody's mailbox: the secretariat, which prepares its meetings, is reminded.
    private func people(remindedOf duty: Duty, on date: CivilDate) -> Set<PersonID> {
        if case .body = duty.who { return people(responsible: .secretariat, on: date) }
        return people(responsible: duty.who, on: date)
    }
}
