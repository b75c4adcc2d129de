import Governance

/// Where a meeting's minutes stand: in work, sent, stopped by a request, approved, published.
struct MinutesStanding: Codable, Sendable {
    let meeting: MeetingID
    let state: State
    /// The state in words, with its moment.
    let words: String
    /// When they were first made open to all.
    let publishedAt: Instant?
    /// Whether what is open to all still awaits approval.
    let awaitsApproval: Bool

    enum State: String, Codable, Sendable, CaseIterable {
        case none, notDemanded, pending, stopped, approved
    }

    /// `nil` while the meeting is not over.
    init?(_ found: Meeting, in frame: Frame) {
        guard found.closedAt != nil else { return nil }
        meeting = found.id
        let approval = frame.partnership.approval(of: found, at: frame.now)
        state =
            switch approval {
            case .none: .none
            case .notDemanded: .notDemanded
            case .pending: .pending
            case .stopped: .stopped
            case .approved: .approved
            }
        words = frame.say(frame.names.label(approval))
        publishedAt = found.minutes.publications.first?.at
        let isApproved = state == .approved || state == .notDemanded
        awaitsApproval = publishedAt != nil && !isApproved
    }

    func badge(in language: Language) -> Badge {
        let tone: Tone =
            switch state {
            case .none: .neutral
            case .pending: .active
            case .stopped: .soon
            case .approved, .notDemanded: .done
            }
        return Badge(text: words, tone: tone)
    }

    func html(in frame: Frame) -> HTML {
        let published = publishedAt.map {
            frame.say(MinutesPageWords.published(frame.moment($0), awaits: awaitsApproval))
        }
        return """
            <a href="\(frame.link(.minutes(meeting)))">\(frame.say(MeetingWords.minutes))</a> \
            \(badge(in: frame.language))\(published.shown { "<br>\($0)" })
            """
    }
}
