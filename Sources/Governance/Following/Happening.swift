/// Something that became known to all: what feeds, embedded lists and letters to followers tell of
/// (R118, R143).
public struct Happening: Hashable, Sendable {
    /// What it is about.
    public let matter: Matter
    /// When everyone could know of it: when it happened, or when the exemption that hid it ended.
    public let at: Instant

    /// Something that became known at an instant.
    public init(matter: Matter, at: Instant) {
        self.matter = matter
        self.at = at
    }

    /// What can become known.
    public enum Matter: Hashable, Sendable {
        /// A case was assessed, and is open.
        case caseOpened(CaseID)
        /// A version of a case paper was written.
        case paperWritten(CaseID, version: Int)
        /// A case was withdrawn.
        case caseWithdrawn(CaseID)
        /// A meeting was planned.
        case meetingPlanned(MeetingID)
        /// A notice was sent, with its agenda.
        case noticeSent(MeetingID, version: Int)
        /// A meeting got another day after its notice; how often its plan has changed by now.
        case meetingMoved(MeetingID, revision: Int)
        /// A meeting was cancelled.
        case meetingCancelled(MeetingID)
        /// A case was decided, or no agreement was reached.
        case decided(DecisionID)
        /// Minutes were published; which publication of theirs it was, from 1.
        case minutesPublished(MeetingID, number: Int)
    }
}

extension Partnership {
    /// What everyone may know of at an instant, the newest first. What is exempt then is left out,
    /// also where it was announced before the exemption.
    public func happenings(at instant: Instant) -> [Happening] {
        let all =
            cases.newestFirst.flatMap { happenings(of: $0, at: instant) }
            + meetings.byDate.flatMap { happenings(of: $0) }
            + decisions.newestFirst.compactMap { happening(of: $0, at: instant) }
        return all.filter { $0.at <= instant }.sorted { $0.at > $1.at }
    }

    private func happenings(of found: Case, at instant: Instant) -> [Happening] {
        guard mayRead(found.id, .everyone, at: instant), let assessed = found.assessedAt else {
            return []
        }
        let opened = found.exemptions.compactMap { $0.end(in: zone) }.reduce(assessed, max)
        return happenings(of: found).map { Happening(matter: $0.matter, at: max($0.at, opened)) }
    }

    /// What has happened with a case since it was assessed, whoever may know of it.
    func happenings(of found: Case) -> [Happening] {
        guard let assessed = found.assessedAt else { return [] }
        return [Happening(matter: .caseOpened(found.id), at: assessed)]
            + found.papers.map {
                Happening(matter: .paperWritten(found.id, version: $0.version), at: $0.writtenAt)
            }
            + [found.withdrawal.map { Happening(matter: .caseWithdrawn(found.id), at: $0.at) }]
            .compactMap(\.self)
    }

    /// What has happened with a meeting; no body's meetings as such are kept from anyone.
    func happenings(of meeting: Meeting) -> [Happening] {
        var told = [Happening(matter: .meetingPlanned(meeting.id), at: meeting.plannedAt)]
        told += meeting.notices.map {
            Happening(matter: .noticeSent(meeting.id, version: $0.version), at: $0.sentAt)
        }
        if let movedAt = meeting.movedAt {
            let moved = Happening.Matter.meetingMoved(meeting.id, revision: meeting.revision)
            told.append(Happening(matter: moved, at: movedAt))
        }
        if let cancelledAt = meeting.cancelledAt {
            told.append(Happening(matter: .meetingCancelled(meeting.id), at: cancelledAt))
        }
        told += meeting.minutes.publications.enumerated().map { index, publication in
            Happening(
                matter: .minutesPublished(meeting.id, number: index + 1), at: publication.at)
        }
        return told
    }

    private func happening(of decision: Decision, at instant: Instant) -> Happening? {
        guard mayRead(decision.item, .everyone, at: instant) else { return nil }
        let exemptions =
            (meetings.item(decision.item)?.exemptions ?? [])
            + (cases[decision.caseID]?.exemptions ?? [])
        let opened = exemptions.compactMap { $0.end(in: zone) }.reduce(decision.at, max)
        return Happening(matter: .decided(decision.id), at: opened)
    }
}

extension Exemption {
    /// When it ends or ended: when it was lifted, or after its last day; `nil` for one without an
    /// end.
    func end(in zone: Zone) -> Instant? {
        [liftedAt, until.map { zone.end(of: $0) }].compactMap(\.self).min()
    }
}
