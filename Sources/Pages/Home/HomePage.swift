import Governance

/// The partnership at a glance: what it is, what comes next, what was decided, and how the
/// agreement is kept.
public struct HomePage: Page {
    /// The partnership's name.
    public let title: String
    let lead: String
    let meetings: [NextMeeting]
    let decisions: [DecisionRow]
    let cases: [CaseRow]
    /// Cases received today of which only that may be told.
    let receivedToday: Int
    /// How many of the duties that have fallen due were kept; `nil` before the first.
    let kept: DecisionRow.Share?
    let partners: [HomePartner]

    /// A meeting to come.
    struct NextMeeting: Codable, Hashable, Sendable {
        let id: MeetingID
        let body: String
        let date: CivilDate
        let time: WallTime
        let mode: String
        let place: String?
    }

    /// A partner by name.
    struct HomePartner: Codable, Hashable, Sendable {
        let id: PartnerID
        let name: String
    }

    private static let shown = 5

    init(_ frame: Frame) {
        let partners = frame.partnership.partners(on: frame.today)
        title = frame.say(frame.charter.name)
        lead = frame.say(
            HomePageWords.lead(
                trusts: partners.filter { $0.kind == .trust }.map(\.name),
                municipalities: partners.count { $0.kind == .municipality }))
        meetings = frame.partnership.meetings.coming(from: frame.today)
            .filter { $0.closedAt == nil }
            .prefix(Self.shown)
            .map { meeting in
                NextMeeting(
                    id: meeting.id, body: frame.say(frame.names.body(meeting.body)),
                    date: meeting.date, time: meeting.time, mode: frame.say(meeting.mode.label),
                    place: meeting.place.flatMap(frame.words))
            }
        decisions = Array(
            frame.partnership.decisions.newestFirst.lazy.compactMap { frame.row(of: $0) }
                .prefix(Self.shown))
        cases = Array(
            frame.partnership.cases.newestFirst.lazy.compactMap { frame.row(of: $0) }
                .filter { $0.stage?.isUnderWay ?? false }.prefix(Self.shown))
        receivedToday = frame.unassessed.first { $0.received == frame.today }?.count ?? 0
        kept = Self.kept(frame)
        self.partners = partners.map { HomePartner(id: $0.id, name: $0.name) }
    }

    private static func kept(_ frame: Frame) -> DecisionRow.Share? {
        let due = frame.duties().all.map { $0.status(at: frame.now) }
            .filter { [.kept, .late, .broken].contains($0) }
        if due.isEmpty { return nil }
        return .init(part: due.count { $0 == .kept }, whole: due.count)
    }

    /// The reader's own page first, for who is signed in; then what everyone comes for.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: lead))\(ownPage(frame))
        <div class="halves">
        \(meetingSection(frame))\(decisionSection(frame))
        </div>
        \(caseSection(frame))\(keptSection(frame))\(partnerSection(frame))
        """
    }
}

extension CaseStage {
    /// Whether something is still to come before the case is decided or closed.
    var isUnderWay: Bool {
        switch step {
        case .decided, .answered, .rejected, .withdrawn: false
        case .received, .returned, .routed, .onAgenda, .inMeeting, .discussed, .anchoring,
            .notAgreed:
            true
        }
    }
}
