extension Partnership {
    /// What speaks against a day for a meeting, though the charter does not forbid it: holidays
    /// and weeks when many are away, other bodies on the same day, and a preparing body that has
    /// no meeting before it (R146).
    ///
    /// - Parameter id: The meeting itself, where it is planned already.
    public func concerns(
        about date: CivilDate, for body: BodyID, besides id: MeetingID?
    ) -> [Warning] {
        var warnings = date.holidays.map { Warning(concern: .onHoliday($0, date), clause: nil) }
        if warnings.isEmpty, date.weekday > 5 {
            warnings.append(Warning(concern: .onWeekend(date), clause: nil))
        }
        if let usual = date.usualBreak {
            warnings.append(
                Warning(concern: .inBreak(usual, week: date.isoWeek, date), clause: nil))
        }
        return warnings + collisions(of: body, on: date, besides: id)
            + unplannedPreparations(of: body, before: date, besides: id)
    }

    /// Other bodies that meet on a day and share people or sides with this one, save those that
    /// the charter has on the same day (R60).
    private func collisions(
        of body: BodyID, on date: CivilDate, besides id: MeetingID?
    ) -> [Warning] {
        let others = Set(
            meetings.coming(from: date).prefix { $0.date == date }
                .filter { $0.id != id && $0.body != body }.map(\.body))
        return charter.bodies.filter { others.contains($0.id) && !belongTogether($0.id, body) }
            .compactMap { other in
                let shared = peoplePlaced(in: other.id, on: date)
                    .intersection(peoplePlaced(in: body, on: date)).count
                guard shared > 0 || !sides(of: other.id).isDisjoint(with: sides(of: body)) else {
                    return nil
                }
                return Warning(
                    concern: .collides(with: other.id, on: date, sharing: shared), clause: nil)
            }
    }

    private func belongTogether(_ one: BodyID, _ other: BodyID) -> Bool {
        charter.body(one)?.meetings?.sameDayAs?.value == other
            || charter.body(other)?.meetings?.sameDayAs?.value == one
    }

    private func peoplePlaced(in body: BodyID, on date: CivilDate) -> Set<PersonID> {
        Set(bodies.people(in: body, on: date).map(\.person))
    }

    private func sides(of body: BodyID) -> Set<Side> {
        Set(
            (charter.body(body)?.seats ?? []).filter { $0.standing == .member }.map(\.side))
    }

    /// Bodies that are to meet between the last meeting and this one and have planned none.
    private func unplannedPreparations(
        of body: BodyID, before date: CivilDate, besides id: MeetingID?
    ) -> [Warning] {
        let previous = meetings.of(body).last { $0.date < date && $0.id != id }?.date
        return preparations(of: body).filter { rule in
            !meetings.of(rule.body).contains { candidate in
                candidate.date < date && (previous.map { $0 < candidate.date } ?? true)
            }
        }.map {
            Warning(concern: .preparationUnplanned(by: $0.body, before: date), clause: $0.clause)
        }
    }
}

extension Deciding {
    /// Tells whoever plans or moves a meeting what speaks against the day.
    mutating func warnOfDate(_ date: CivilDate, for body: BodyID, besides id: MeetingID?) {
        for warning in state.concerns(about: date, for: body, besides: id) {
            warn(warning.concern, by: warning.clause)
        }
    }
}
