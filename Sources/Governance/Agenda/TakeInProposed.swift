/// What the rules propose for an agenda is taken in: one thing, several or all.
public struct TakeInProposed: Command {
    /// `agenda.takeIn`.
    public static let name: CommandName = Name("agenda.takeIn")
    /// The meeting.
    public var meeting: MeetingID
    /// What is taken in, in the order wanted.
    public var proposals: [TakenIn]

    /// Asks to take proposals in.
    public init(meeting: MeetingID, proposals: [TakenIn]) {
        self.meeting = meeting
        self.proposals = proposals
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Only what is proposed now; a case is placed as any other, with the same checks.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.coming(meeting)
        let proposed = deciding.state.agendaProposals(for: found, at: deciding.at)
        var left = Set(proposed.map(\.subject))
        guard !proposals.isEmpty else { throw Refusal(.agenda(.notProposed)) }
        for taken in proposals {
            guard left.remove(taken.subject) != nil else {
                throw Refusal(.agenda(.notProposed))
            }
            proposed.first { $0.subject == taken.subject }?.clause.map { deciding.rest(on: $0) }
            if case .theCase(let id) = taken.subject {
                try PlaceCase(case: id, meeting: meeting).decide(&deciding)
                continue
            }
            let title = try deciding.text(taken.title ?? "", .title)
            deciding.record(
                ItemPlaced(
                    item: deciding.state.meetings.nextItem, meeting: meeting,
                    kind: taken.subject.kind, case: nil, title: title, late: nil,
                    carries: taken.subject))
        }
    }
}

/// One proposal as it is taken in.
public struct TakenIn: Codable, Hashable, Sendable {
    /// What.
    public var subject: Carried
    /// What the item is called; left out for a case, which has its title.
    public var title: String?

    /// A proposal to take in.
    public init(_ subject: Carried, title: String? = nil) {
        self.subject = subject
        self.title = title
    }
}
