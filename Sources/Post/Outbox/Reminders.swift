import Governance

/// When people are reminded of what they must do.
///
/// No agreement says anything about reminders: the numbers are ours, and stand here alone.
enum Reminding {
    /// How many days before it falls due somebody is first reminded of a duty.
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
    /// What each person is to be reminded of: duties that can be done now, are not done and fall
    /// due within the days before which we remind.
    func reminders(at instant: Instant) -> [PersonID: [Duty]] {
        let today = zone.date(at: instant)
        let end = instant.adding(days: Reminding.daysBefore)
        var reminders: [PersonID: [Duty]] = [:]
        for duty in duties(at: instant)
        where duty.fulfilled == nil && duty.status(at: instant) == .open && duty.due <= end {
            for person in people(responsibleFor: duty, on: today) {
                reminders[person, default: []].append(duty)
            }
        }
        return reminders
    }
}
