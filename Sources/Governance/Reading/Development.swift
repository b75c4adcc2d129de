/// Something that has happened and concerns one person: in their bodies, with their own cases, or
/// with a case that a partner they answer for is asked about.
public struct Development: Hashable, Sendable {
    /// What it is.
    public let matter: Matter
    /// When it happened.
    public let at: Instant

    /// What can concern somebody.
    public enum Matter: Hashable, Sendable {
        /// What everyone hears of as well, where it is open to them.
        case happened(Happening.Matter)
        /// A case that the person submitted was sent back for completion.
        case caseReturned(CaseID)
        /// A statement was made when a case that the person submitted was treated; its place
        /// among the item's statements, from 1.
        case statementMade(CaseID, ItemID, number: Int)
        /// A partner recorded how it treats a case that the person submitted; how often it has.
        case treatedAtHome(CaseID, PartnerID, number: Int)
        /// Minutes were sent to the person for comment.
        case minutesCirculated(MeetingID, version: Int)
    }
}

extension Partnership {
    /// How far back something is news to somebody who has not seen it, in days.
    public static let newsDays = 60

    /// The newest cases among which something of one's bodies is looked for, besides those on
    /// their agendas, so that a large register costs no more than a small one.
    private static let casesSearched = 500

    /// What has happened lately and concerns whoever reads, the newest first, cut to what they may
    /// see in the capacity they act in.
    ///
    /// What a later event has made old is left out: of a case's papers the newest alone, and of a
    /// meeting not that it was planned when its notice has gone out.
    public func developments(concerning actor: Actor, at instant: Instant) -> [Development] {
        let concern = Concern(of: actor.person, in: self, on: zone.date(at: instant))
        let since = instant.adding(days: -Self.newsDays)
        var all = concern.cases.flatMap { developments(of: $0, for: concern) }
        for meeting in concern.bodies.sorted().flatMap({ meetings.of($0) }) {
            all += developments(of: meeting, for: concern)
        }
        for decision in decisions.newestFirst.prefix(while: { $0.at > since })
        where concern.bodies.contains(decision.number.body) || concern.isOwn(decision.caseID) {
            all.append(Development(matter: .happened(.decided(decision.id)), at: decision.at))
        }
        return all.filter {
            $0.at > since && $0.at <= instant && mayKnow($0.matter, .actor(actor), at: instant)
        }.sorted { $0.at > $1.at }
    }

    /// What a person has to do with.
    private struct Concern {
        let person: PersonID
        let bodies: Set<BodyID>
        let partners: Set<PartnerID>
        let appointments: Set<AppointmentID>
        /// The cases that may concern them, each once.
        let cases: [Case]
        private let own: Set<CaseID>

        init(of person: PersonID, in state: Partnership, on date: CivilDate) {
            self.person = person
            let held = state.bodies.appointments(of: person, on: date)
            bodies = Set(held.map(\.body))
            appointments = Set(held.map(\.id))
            partners = Set(state.partners(answeredForBy: person, on: date))
            let submitted = state.cases.submitted(by: person).map(\.id)
            let asked = state.anchoring.cases.filter { [partners] id in
                !partners.isDisjoint(with: state.anchoring[id]?.partners ?? [])
            }
            own = Set(submitted + asked)
            let onAgenda = bodies.flatMap { state.meetings.of($0) }.flatMap(\.items)
                .filter { $0.announcedAt != nil }.compactMap(\.caseID)
            let routed = state.cases.newestFirst.prefix(Partnership.casesSearched)
                .filter { [bodies] found in
                    if case .routed(let body) = found.triage?.outcome {
                        bodies.contains(body)
                    } else {
                        false
                    }
                }.map(\.id)
            cases = own.union(onAgenda).union(routed).sorted().compactMap { state.cases[$0] }
        }

        func isOwn(_ id: CaseID) -> Bool { own.contains(id) }
    }

    private func developments(of found: Case, for concern: Concern) -> [Development] {
        var all = happenings(of: found).filter { happening in
            switch happening.matter {
            case .paperWritten(_, let version): version == found.papers.last?.version
            case .caseOpened: found.triage?.outcome != .returned
            default: true
            }
        }.map { Development(matter: .happened($0.matter), at: $0.at) }
        guard found.submitter == concern.person else { return all }
        if found.triage?.outcome == .returned, let at = found.assessedAt {
            all.append(Development(matter: .caseReturned(found.id), at: at))
        }
        for item in found.treatments.compactMap({ meetings.item($0) }) {
            all += item.statements.enumerated().map { index, statement in
                Development(
                    matter: .statementMade(found.id, item.id, number: index + 1), at: statement.at)
            }
        }
        for (partner, treatments) in anchoring[found.id]?.treatments ?? [:] {
            guard let last = treatments.last else { continue }
            all.append(
                Development(
                    matter: .treatedAtHome(found.id, partner, number: treatments.count),
                    at: last.recordedAt))
        }
        return all
    }

    private func developments(of meeting: Meeting, for concern: Concern) -> [Development] {
        var all = happenings(of: meeting).filter { happening in
            switch happening.matter {
            case .meetingPlanned: meeting.notices.isEmpty && meeting.cancelledAt == nil
            case .noticeSent(_, let version):
                version == meeting.notices.last?.version && meeting.cancelledAt == nil
            case .meetingMoved: meeting.cancelledAt == nil
            default: true
            }
        }.map { Development(matter: .happened($0.matter), at: $0.at) }
        if let version = meeting.minutes.versions.last,
            !concern.appointments.isDisjoint(with: version.recipients)
        {
            all.append(
                Development(
                    matter: .minutesCirculated(meeting.id, version: version.number),
                    at: version.circulatedAt))
        }
        return all
    }

    /// Whether a reader may know of it at all; what may be said of it is asked text by text.
    private func mayKnow(
        _ matter: Development.Matter, _ reader: Reader, at instant: Instant
    ) -> Bool {
        switch matter {
        case .happened(.caseOpened(let id)), .happened(.paperWritten(let id, _)),
            .happened(.caseWithdrawn(let id)), .caseReturned(let id), .treatedAtHome(let id, _, _):
            mayRead(id, reader, at: instant)
        case .statementMade(let id, let item, _):
            mayRead(id, reader, at: instant) && mayRead(item, reader, at: instant)
        case .happened(.decided(let id)):
            decisions[id].map { mayRead($0.item, reader, at: instant) } ?? false
        case .minutesCirculated(let id, _):
            meetings[id].map { mayReadMinutes(of: $0, reader, at: instant) } ?? false
        case .happened(.meetingPlanned), .happened(.noticeSent), .happened(.meetingMoved),
            .happened(.meetingCancelled), .happened(.minutesPublished):
            true
        }
    }
}
