/// Notice, agenda and papers are sent to everyone with a place in the body, deputies included
/// (R57, R73, R74, R96, R112, R129).
public struct SendNotice: Command {
    /// `notice.send`.
    public static let name: CommandName = Name("notice.send")
    /// The meeting.
    public var meeting: MeetingID

    /// Asks to send notice.
    public init(meeting: MeetingID) {
        self.meeting = meeting
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// With an approved agenda of triaged cases, after the preparing body is called (R146);
    /// outside its window it is granted, and told (R73), and so are the places that nobody fills
    /// (R44, R94).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.coming(meeting)
        let terms = try deciding.terms(of: found.body)
        try checkAgenda(of: found, terms, &deciding)
        for rule in deciding.state.preparations(of: found.body)
        where !deciding.state.isPrepared(found, by: rule.body, held: false) {
            throw Refusal(.meetings(.notPrepared(rule.body)), by: rule.clause)
        }
        checkWindow(of: found, terms, &deciding)
        deciding.warnOfGaps(in: found.body, on: found.date)
        let people = deciding.state.bodies.people(in: found.body, on: found.date)
        deciding.rest(on: terms.papersSentBy.clause)
        deciding.record(
            NoticeSent(
                meeting: meeting, version: found.notices.count + 1,
                recipients: people.map(\.id),
                announced: announcements(of: found, in: deciding.state)))
    }

    private func checkAgenda(
        of found: Meeting, _ terms: MeetingTerms, _ deciding: inout Deciding
    ) throws(Refusal) {
        guard !found.items.isEmpty else { throw Refusal(.agenda(.emptyAgenda)) }
        let untriaged = found.items.filter { $0.announcedAt == nil }.compactMap(\.caseID)
            .compactMap { deciding.state.cases[$0] }
            .filter { $0.intake != .routed(found.body) }
        guard untriaged.isEmpty else {
            throw Refusal(.agenda(.untriaged(untriaged.map(\.number))))
        }
        guard let rule = terms.agendaApprovedBy else { return }
        let missing = deciding.state.missingApprovals(of: found, on: deciding.today)
        guard missing.isEmpty else {
            throw Refusal(.agenda(.notApproved(missing: missing)), by: rule.clause)
        }
        deciding.rest(on: rule.clause)
    }

    private func checkWindow(
        of found: Meeting, _ terms: MeetingTerms, _ deciding: inout Deciding
    ) {
        let window = found.papersWindow(terms)
        if deciding.today > window.to || window.from.map({ deciding.today < $0 }) ?? false {
            deciding.warn(
                .outsideWindow(from: window.from, to: window.to), by: terms.papersLatestDays.clause)
        }
        deciding.rest(on: terms.papersLatestDays.clause)
    }

    /// Every item not yet sent out; each treatment gets the body's next number of the year.
    private func announcements(of found: Meeting, in state: Partnership) -> [Announcement] {
        var numbered = 0
        return found.items.filter { $0.announcedAt == nil }.map { item in
            defer { numbered += item.caseID == nil ? 0 : 1 }
            return state.announcement(of: item, in: found, after: numbered)
        }
    }
}

extension Partnership {
    /// What goes out of an item: for a treatment the body's next number of the year, when so many
    /// others get theirs before it, and the newest paper.
    func announcement(
        of item: AgendaItem, in meeting: Meeting, after others: Int = 0
    ) -> Announcement {
        guard let caseID = item.caseID else {
            return Announcement(item: item.id, number: nil, paperVersion: nil)
        }
        let year = meeting.date.year
        let sequence = meetings.treatmentCount(meeting.body, year) + others + 1
        return Announcement(
            item: item.id,
            number: TreatmentNumber(body: meeting.body, sequence: sequence, year: year),
            paperVersion: cases[caseID]?.papers.count)
    }

    /// The roles that are still to approve the agenda of a meeting (R109): those of the charter
    /// that somebody holds on a day, for a role that nobody holds cannot keep a body from meeting.
    public func missingApprovals(of meeting: Meeting, on date: CivilDate) -> [Role] {
        let leadership = leadership(of: meeting.body)
        let given = Set(meeting.agendaApprovals.map(\.role))
        let needed = charter.body(meeting.body)?.meetings?.agendaApprovedBy?.value ?? []
        return needed.filter { role in
            let holder: AppointmentID?
            switch role {
            case .leader: holder = leadership?.leader
            case .deputyLeader: holder = leadership?.deputyLeader
            default: return !given.contains(role)
            }
            let isHeld = holder.flatMap(bodies.appointment)?.isInForce(on: date) ?? false
            return isHeld && !given.contains(role)
        }
    }
}

extension Meeting {
    /// The days on which notice and papers are to be sent (R73); only the last day where the
    /// charter sets no first.
    public func papersWindow(_ terms: MeetingTerms) -> (from: CivilDate?, to: CivilDate) {
        (
            terms.papersEarliestDays.map { date.adding(days: -$0.value) },
            date.adding(days: -terms.papersLatestDays.value)
        )
    }
}

/// An item that was sent out.
public struct Announcement: Codable, Hashable, Sendable {
    /// The item.
    public let item: ItemID
    /// The treatment's number.
    public let number: TreatmentNumber?
    /// The version of the case paper; 0 where the submission itself went out.
    public let paperVersion: Int?
}

/// Notice was sent.
public struct NoticeSent: Event {
    /// `notice.sent`.
    public static let name: EventName = Name("notice.sent")
    /// The meeting.
    public let meeting: MeetingID
    /// Its number for this meeting, from 1.
    public let version: Int
    /// To whom.
    public let recipients: [AppointmentID]
    /// The items that went out for the first time.
    public let announced: [Announcement]

    /// Keeps the notice with the agenda as it stands, and numbers the treatments.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        let agenda =
            state.meetings[meeting].map {
                state.agenda(of: $0, on: state.zone.date(at: header.at))
            } ?? []
        let notice = Notice(
            version: version, sentAt: header.at, recipients: recipients, entry: state.position + 1,
            agenda: agenda)
        state.meetings.change(meeting) { $0.notices.append(notice) }
        for announcement in announced { state.meetings.announce(announcement, at: header.at) }
    }
}

extension Meetings {
    /// Marks an item as sent out, with its number.
    mutating func announce(_ announcement: Announcement, at instant: Instant) {
        if let number = announcement.number { countTreatment(number) }
        change(announcement.item) {
            $0.announcedAt = instant
            $0.number = announcement.number
            $0.paperVersion = announcement.paperVersion
        }
    }
}
