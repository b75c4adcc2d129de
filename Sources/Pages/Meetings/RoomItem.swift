import Governance

/// The item that is up, with everything said and proposed on it.
struct RoomItem: Codable, Sendable {
    let id: ItemID
    let number: String
    let title: String
    let caseID: CaseID?
    let exempt: String?
    /// Why it cannot be decided now, in words; `nil` where it can.
    let obstacle: String?
    let obstacleClause: ClauseID?
    /// The recommendation, which a proposal starts from.
    let recommendation: String?
    /// Who has the floor, who waits, and who has had it.
    let speakers: SpeakingList
    let conflicts: [ConflictLine]
    let statements: [Said]
    let proposals: [Wording]
    let round: Poll?
    let vote: Poll?
    /// What was decided, or that nothing was.
    let outcome: Decision.Outcome?
    let nextStep: String?
    /// The reader's own place in the body.
    let own: AppointmentID?

    /// Words that somebody had minuted.
    struct Said: Codable, Sendable {
        let who: String
        let words: String
    }

    /// A wording proposed for decision.
    struct Wording: Codable, Sendable {
        let number: Int
        let who: String
        let words: String
    }

    /// A round or a vote: who has a say, and what they have answered.
    struct Poll: Codable, Sendable {
        let proposal: Int
        let isOpen: Bool
        let voices: [Answered]
        /// The result in words, once it is closed.
        let result: String?
    }

    /// Somebody with a say, and the answer.
    struct Answered: Codable, Sendable {
        let appointment: AppointmentID
        let name: String
        let seat: String
        let answer: String?
        let words: String?
    }

    init(_ item: Governance.AgendaItem, at index: Int, of meeting: Meeting, in frame: Frame) {
        let partnership = frame.partnership
        id = item.id
        number = frame.number(of: item, at: index)
        title = frame.title(of: item)
        let mayRead = partnership.mayRead(item.id, frame.reader, at: frame.now)
        caseID = mayRead ? item.caseID : nil
        exempt = frame.exemptGround(of: item)
        let refusal = partnership.obstacle(toDeciding: item.id, at: frame.now)
        obstacle = refusal?.sentence(in: frame)
        obstacleClause = refusal?.clause
        recommendation = mayRead ? frame.recommendation(for: item) : nil
        speakers = SpeakingList(of: item.id, in: meeting, frame)
        conflicts = frame.conflicts(in: item)
        let decision = item.decision.flatMap { partnership.decisions[$0] }
        outcome = decision?.outcome
        nextStep = decision?.nextStep.map { frame.say($0.label) }
        own = frame.ownAppointment(in: meeting.body)?.id
        guard mayRead else {
            (statements, proposals, round, vote) = ([], [], nil, nil)
            return
        }
        let withheld = frame.say(Phrase.withheld)
        statements = item.statements.map {
            Said(
                who: frame.holder(of: $0.appointment), words: frame.words($0.text) ?? withheld)
        }
        proposals = item.proposals.map {
            Wording(
                number: $0.number, who: frame.name($0.person) ?? "",
                words: frame.words($0.wording) ?? withheld)
        }
        round = item.rounds.last { $0.due == nil }.map { Poll($0, in: frame) }
        vote = item.votes.last.map { Poll($0, in: frame) }
    }
}

extension RoomItem.Poll {
    fileprivate init(_ round: Round, in frame: Frame) {
        proposal = round.proposal
        isOpen = round.closedAt == nil
        voices = round.voices.map { voice in
            let answer = round.answers[voice.seat]
            return RoomItem.Answered(
                voice, in: frame, answer: answer.map { frame.say($0.position.label) },
                words: answer?.text.flatMap(frame.words))
        }
        result =
            round.closedAt == nil
            ? nil : frame.say(RoomPageWords.roundResult(objections: round.objections.count))
    }

    fileprivate init(_ vote: Vote, in frame: Frame) {
        proposal = vote.proposal
        isOpen = vote.closedAt == nil
        voices = vote.voices.map { voice in
            RoomItem.Answered(
                voice, in: frame,
                answer: vote.ballots[voice.seat].map { frame.say($0.choice.label) }, words: nil)
        }
        result =
            vote.closedAt == nil
            ? nil : frame.say(RoomPageWords.voteResult(vote.tally.for, vote.tally.against))
    }
}

extension RoomItem.Answered {
    fileprivate init(_ voice: Voice, in frame: Frame, answer: String?, words: String?) {
        appointment = voice.appointment
        name = frame.holder(of: voice.appointment)
        seat = frame.say(frame.names.seat(voice.seat))
        self.answer = answer
        self.words = words
    }
}

extension Frame {
    /// What the paper that was sent out recommends; for a bare submission, what it proposes.
    func recommendation(for item: Governance.AgendaItem) -> String? {
        guard let caseID = item.caseID, let found = partnership.cases[caseID] else { return nil }
        let sent = item.paperVersion.flatMap { version in
            found.papers.first { $0.version == version }
        }
        return ((sent ?? found.papers.last)?.recommendation ?? found.submission.proposal)
            .flatMap(words)
    }
}
