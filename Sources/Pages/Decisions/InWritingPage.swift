import Governance

/// A case that is decided in writing, between meetings: where each who is asked answers, and all
/// see who has.
public struct InWritingPage: Page {
    /// The title of the case, for this reader.
    public let title: String
    let id: ItemID
    let body: BodyID
    let bodyName: String
    let number: String?
    let caseID: CaseID?
    let meeting: MeetingLink
    /// The wording that is answered; what the paper recommends before it has been sent out.
    let wording: String?
    let state: State
    /// The last day to answer; before it is sent out, what it would be today.
    let answerBy: CivilDate?
    let answers: [Answered]
    /// The reader's own place, where they are asked.
    let own: AppointmentID?
    let decision: DecisionID?
    /// Who demanded a meeting, and why.
    let demandedBy: String?
    let demandReason: String?
    let dispatches: [Dispatch]

    /// How far it has come.
    enum State: String, Codable, Sendable, CaseIterable {
        /// Not sent out.
        case notSent
        /// Awaits answers.
        case open
        /// Everyone answered, nobody objected.
        case decided
        /// Somebody objected.
        case objected
        /// Somebody demanded a meeting.
        case demanded
        /// Not everyone answered in time.
        case unanswered
        /// The meeting came, or was cancelled, before everyone had answered.
        case broken
    }

    /// A seat that is asked.
    struct Answered: Codable, Sendable {
        let appointment: AppointmentID
        let name: String
        let seat: String
        let answer: String?
        let words: String?
    }

    /// `nil` for whoever may not read the item, and where the body never decides in writing.
    init?(_ frame: Frame, _ id: ItemID) {
        let partnership = frame.partnership
        guard let meeting = partnership.meetings.meeting(of: id), let item = meeting.item(id),
            partnership.mayRead(id, frame.reader, at: frame.now)
        else { return nil }
        let rule = frame.charter.body(meeting.body)?.decisions?.inWriting
        let round = item.roundInWriting
        guard round != nil || rule != nil && frame.preparesAgenda(of: meeting.body) else {
            return nil
        }
        self.id = id
        title = frame.title(of: item)
        body = meeting.body
        bodyName = frame.say(frame.names.body(meeting.body))
        number = item.number.map { frame.names.number($0) }
        caseID = item.caseID
        self.meeting = MeetingLink(meeting, in: frame)
        let proposal = round.flatMap { round in
            item.proposals.first { $0.number == round.proposal }
        }
        wording =
            proposal.map { frame.words($0.wording) ?? frame.say(Phrase.withheld) }
            ?? frame.recommendation(for: item)
        state = round.map { State($0, at: frame.now) } ?? .notSent
        answerBy =
            round?.due.map { partnership.zone.lastDay(before: $0) }
            ?? rule.map { frame.today.adding(days: $0.value) }
        let asked = partnership.answering(round, on: item, in: meeting.body, frame.today)
        answers = asked.map { Answered($0, in: round, frame) }
        let own = frame.ownAppointment(in: meeting.body)?.id
        self.own = asked.contains { $0.appointment == own } ? own : nil
        decision = state == .decided ? item.decision : nil
        demandedBy = round?.demand.map { frame.name($0.person) ?? "" }
        demandReason = round?.demand?.reason.flatMap(frame.words)
        dispatches = frame.dispatches([.inWriting])
    }

    /// While it is answered.
    public var isLive: Bool { state == .open }

    /// Below the meeting on whose agenda it stands.
    public func trail(in frame: Frame) -> [Step] {
        [
            Step(frame.say(FrameWords.meetings), .meetings),
            Step(meeting.title, .meeting(meeting.id)),
        ]
    }
}

extension InWritingPage.State {
    init(_ round: Round, at now: Instant) {
        self =
            if round.isOpen(at: now) {
                .open
            } else if !round.objections.isEmpty {
                .objected
            } else if round.demand != nil {
                .demanded
            } else if round.unanswered.isEmpty {
                .decided
            } else if let closed = round.closedAt, let due = round.due, closed < due {
                .broken
            } else {
                .unanswered
            }
    }
}

extension InWritingPage.Answered {
    init(_ voice: Voice, in round: Round?, _ frame: Frame) {
        let answer = round?.answers[voice.seat]
        appointment = voice.appointment
        name = frame.holder(of: answer?.appointment ?? voice.appointment)
        seat = frame.say(frame.names.seat(voice.seat))
        self.answer = answer.map { frame.say($0.position.label) }
        words = answer?.text.flatMap(frame.words)
    }
}
