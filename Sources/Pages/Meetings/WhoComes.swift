import Governance

/// Who is coming to a meeting, for those who take part in it: one line a seat, with how many and
/// whether they would be enough.
struct WhoComes: Codable, Sendable {
    let seats: [Line]
    /// How many seats with a say are certain, may still come, and will stay empty.
    let certain: Int
    let possible: Int
    let members: Int
    /// How many are needed; `nil` where the charter has no rule for it.
    let needed: Int?
    let hasQuorum: Bool?
    let clause: ClauseID?

    /// One seat.
    struct Line: Codable, Sendable {
        let seat: SeatID
        let place: String
        /// Whoever holds it; `nil` for an empty seat.
        let holder: String?
        let state: State
        /// What has been answered, with who stands in and since when.
        let words: String
        let hasSay: Bool
    }

    /// What is known of a seat.
    enum State: String, Codable, Sendable, CaseIterable {
        case vacant, unanswered, coming, deputyAsked, deputyComing, nobodyLeft, absent
    }

    /// `nil` for who takes no part, and for a meeting that is over or cancelled.
    init?(_ meeting: Meeting, in frame: Frame) {
        guard frame.takesPart(in: meeting.body), meeting.closedAt == nil,
            meeting.cancelledAt == nil,
            let expected = frame.partnership.expected(in: meeting.id)
        else { return nil }
        seats = expected.seats.map { Line($0, in: frame) }
        certain = expected.certain
        possible = expected.possible
        members = expected.members.count
        needed = expected.quorum?.value
        hasQuorum = expected.hasQuorum
        clause = expected.quorum?.clause
    }

    /// The counts, and under them the list.
    func section(in frame: Frame) -> HTML {
        PageSection(
            title: frame.say(WhoComesWords.title), id: "hvem-kommer", content: summary(in: frame)
        ).html
    }

    private func summary(in frame: Frame) -> HTML {
        """
        <p>\(frame.say(WhoComesWords.counts(certain, possible, members)))</p>
        \(quorum(frame))
        \(Disclosure(title: frame.say(WhoComesWords.seatBySeat), content: table(frame)))
        """
    }

    private func quorum(_ frame: Frame) -> HTML {
        guard let needed else { return .nothing }
        let (words, tone): (Phrase, Tone) =
            switch hasQuorum {
            case true?: (WhoComesWords.enough(needed), .done)
            case false?: (WhoComesWords.tooFew(needed), .late)
            case nil: (WhoComesWords.mayBeEnough(needed), .active)
            }
        return """
            <p>\(Badge(text: frame.say(words), tone: tone))\
            \(clause.flatMap { frame.citation($0) }.shown { "<br>\($0)" })</p>
            """
    }

    /// Those that somebody must see to stand first.
    private func table(_ frame: Frame) -> HTML {
        let sorted = seats.enumerated().sorted {
            ($0.element.state.urgency, $0.offset) < ($1.element.state.urgency, $1.offset)
        }.map(\.element)
        return CardTable(
            caption: frame.say(WhoComesWords.seatBySeat),
            columns: [
                MeetingPageWords.place, MeetingPageWords.name, MeetingPageWords.coming,
            ].map { .init(title: frame.say($0)) },
            rows: sorted.map { line in
                [
                    "\(line.place)", "\(line.holder ?? "–")",
                    "\(Badge(text: line.words, tone: line.state.tone))",
                ]
            }
        ).html
    }
}

extension WhoComes.Line {
    fileprivate init(_ seat: ExpectedSeat, in frame: Frame) {
        self.seat = seat.seat
        place = frame.say(frame.names.place(.seat(id: seat.seat)))
        holder = seat.holder.map { frame.holder(of: $0) }
        hasSay = seat.standing == .member
        let (state, words): (WhoComes.State, Phrase) =
            switch seat.answer {
            case .vacant: (.vacant, WhoComesWords.vacant)
            case .unanswered: (.unanswered, WhoComesWords.unanswered)
            case .comes: (.coming, WhoComesWords.coming)
            case .deputyAsked(let deputy, let since):
                (
                    .deputyAsked,
                    WhoComesWords.asked(frame.holder(of: deputy), since: frame.moment(since))
                )
            case .deputyComes(let deputy):
                (.deputyComing, WhoComesWords.deputyComes(frame.holder(of: deputy)))
            case .nobodyLeft: (.nobodyLeft, WhoComesWords.nobodyLeft)
            case .absent: (.absent, WhoComesWords.absent)
            }
        self.state = state
        self.words = frame.say(words)
    }
}

extension WhoComes.State {
    fileprivate var urgency: Int {
        switch self {
        case .nobodyLeft: 0
        case .deputyAsked: 1
        case .unanswered: 2
        case .absent: 3
        case .vacant: 4
        case .deputyComing: 5
        case .coming: 6
        }
    }

    fileprivate var tone: Tone {
        switch self {
        case .coming, .deputyComing: .done
        case .unanswered, .deputyAsked: .active
        case .nobodyLeft: .late
        case .absent, .vacant: .neutral
        }
    }
}
