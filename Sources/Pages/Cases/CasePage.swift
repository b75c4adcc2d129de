public import Governance

/// One case: where it stands, what is asked, how each partner has answered, and all that happened.
public struct CasePage: Page {
    /// The case's title for this reader.
    public let title: String
    let id: CaseID
    let number: String
    let received: CivilDate
    /// The exemption in force, with its ground; told to everyone.
    let exemption: ExemptionFacts?
    /// Everything else; `nil` where the case is exempt from this reader.
    let matter: CaseMatter?

    init?(_ frame: Frame, id: CaseID) {
        guard let found = frame.partnership.cases[id] else { return nil }
        let mayRead = frame.partnership.mayRead(id, frame.reader, at: frame.now)
        let exemption = frame.exemption(of: .wholeCase(id: id))
        guard mayRead || (exemption != nil && !frame.isUnassessed(found)) else { return nil }
        title = frame.title(of: id)
        self.id = id
        number = found.number.description
        received = frame.partnership.zone.date(at: found.receivedAt)
        self.exemption = exemption
        matter = mayRead ? CaseMatter(of: found, for: frame) : nil
    }

    /// Below the list of cases.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(FrameWords.cases), .cases)]
    }

    /// The case itself.
    public var followed: Followed { .theCase(id) }

    /// When something last happened with it; of what is exempt from the reader not even that.
    public func lastChange(in frame: Frame) -> Instant? {
        matter == nil ? nil : frame.history.last?.at
    }

    /// What the reader should do first, then where the case stands, then everything about it.
    public func content(in frame: Frame) -> HTML {
        let heading = PageHeading(
            title: title, kicker: frame.say(CasePageWords.kicker(number)),
            status: matter?.stage.badge)
        let notice = exemption.shown { $0.notice(in: frame).html }
        guard let matter, let found = frame.partnership.cases[id] else {
            return "\(heading)\(notice)"
        }
        let actions = CaseActions(found: found, frame: frame)
        // Who is to assess a case, or to complete it, reads what was written first.
        let isNew = frame.isUnassessed(found)
        return """
            \(heading)\(notice)\(isNew ? matter.submitted(in: frame) : .nothing)\
            \(actions.first)\(matter.standing(in: frame))\
            \(matter.decided(in: frame))\(matter.paper(in: frame))\
            \(NoteSection(subject: .theCase(id), frame: frame))\(matter.atHome(in: frame))\
            \(actions.others)\(matter.treated(in: frame))\
            \(isNew ? .nothing : matter.submitted(in: frame))\
            \(matter.told(in: frame))
            """
    }
}

/// What a case is about, for those who may read it.
struct CaseMatter: Codable, Hashable, Sendable {
    let stage: CaseStage
    let steps: [CaseStep]
    /// What comes next, as a sentence.
    let next: String?
    /// What is missing before it can be decided in the meeting it is on the way to.
    let obstacle: ObstacleFacts?
    let submission: SubmissionFacts
    let triage: TriageFacts?
    /// The newest first.
    let papers: [PaperFacts]
    /// What is new in the paper for this reader; `nil` where nothing is.
    let paperNews: PaperNews?
    let attachments: [AttachmentFacts]
    let treatments: [TreatmentFacts]
    let anchoring: AnchoringBoard?
    let decisions: [DecisionRow]
    let history: [HistoryRow]

    init(of found: Case, for frame: Frame) {
        let treatments = frame.treatments(of: found)
        stage = frame.stage(of: found)
        steps = frame.steps(of: found)
        next = frame.nextStep(of: found, at: stage)
        obstacle = frame.obstacle(before: treatments)
        submission = SubmissionFacts(of: found, for: frame)
        triage = found.triage.map { TriageFacts($0, for: frame) }
        papers = PaperFacts.all(of: found, for: frame)
        paperNews = PaperNews(of: found, for: frame)
        attachments = found.attachments.map { AttachmentFacts($0, for: frame) }
        self.treatments = treatments.map { TreatmentFacts($0, for: frame) }
        anchoring = AnchoringBoard(of: found, for: frame)
        decisions = frame.partnership.decisions.on(found.id).compactMap { frame.row(of: $0) }
        history = frame.historyRows(of: found)
    }
}
