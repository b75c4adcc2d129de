import Governance

/// What the submitter wrote on the template (R151).
struct SubmissionFacts: Codable, Hashable, Sendable {
    let id: CaseID
    /// The submitter's name, for those it is of use to.
    let submitter: String?
    let received: String
    let background: String
    let question: String
    let proposal: String?
    let basis: String?
    /// The meeting wished for, and whether the case came in time for it (R110).
    let wish: String?
    let priority: String?
    /// How many times it has been sent in.
    let versions: Int

    init(of found: Case, for frame: Frame) {
        let words = { (text: TextID?) -> String? in
            text.map { frame.words($0) ?? frame.say(Phrase.withheld) }
        }
        let submission = found.submission
        id = found.id
        submitter = frame.seesSubmitter(of: found) ? frame.name(found.submitter) : nil
        received = frame.moment(found.receivedAt)
        background = words(submission.background) ?? ""
        question = words(submission.question) ?? ""
        proposal = words(submission.proposal)
        basis = words(submission.basis)
        wish = submission.wishes.flatMap { frame.wish(for: $0, of: found) }
        priority = submission.priority.flatMap { id in
            frame.charter.priorities.first { $0.id == id }.map { frame.say($0.name) }
        }
        versions = found.submissions.count
    }
}

/// How the secretariat decided that the case be handled, and why (R29, R86, R128).
struct TriageFacts: Codable, Hashable, Sendable {
    let outcome: String
    let kind: String
    let principles: [String]
    let steps: String
    let routingReason: String
    let oneStepReason: String?

    init(_ triage: Triage, for frame: Frame) {
        outcome = frame.say(frame.names.label(triage.outcome))
        kind = frame.say(triage.kind.label)
        principles = triage.principles.map { frame.say($0.label) }
        steps = frame.say(triage.steps.label)
        routingReason = frame.words(triage.routingReason) ?? frame.say(Phrase.withheld)
        oneStepReason = triage.oneStepReason.map { frame.words($0) ?? frame.say(Phrase.withheld) }
    }
}

extension Frame {
    /// Whether the reader is told who submitted a case: those who take part and the submitter
    /// are, the public is not; a person who writes in is no office holder.
    func seesSubmitter(of found: Case) -> Bool {
        guard let actor else { return false }
        if actor.person == found.submitter { return true }
        return !roles().isDisjoint(with: [.secretariat, .member, .deputy, .contact])
    }

    /// The meeting a case was wished for, and whether it came in time.
    func wish(for id: MeetingID, of found: Case) -> String? {
        guard let meeting = partnership.meetings[id] else { return nil }
        let label = Phrase(asWritten: names.abbreviation(meeting.body)).then(meeting.date.words)
        switch partnership.reporting(of: found, for: meeting) {
        case .noDeadline: return say(label)
        case .inTime(let deadline):
            return say(CasePageWords.cameInTime(label, deadline.words))
        case .late(let deadline): return say(CasePageWords.cameLate(label, deadline.words))
        }
    }
}

extension CaseMatter {
    /// What was submitted, and how it was assessed; folded away once there is a paper.
    func submitted(in frame: Frame) -> HTML {
        let say = frame.say as (Phrase) -> String
        var facts: [FactList.Fact] = [
            .init(say(CasePageWords.received), "\(submission.received)")
        ]
        let texts: [(Phrase, String?)] = [
            (CasePageWords.submitter, submission.submitter),
            (CasePageWords.question, submission.question),
            (CasePageWords.background, submission.background),
            (CasePageWords.proposal, submission.proposal),
            (CasePageWords.basis, submission.basis), (CasePageWords.wish, submission.wish),
            (CasePageWords.priority, submission.priority),
        ]
        facts += texts.compactMap { term, text in
            text.map { FactList.Fact(say(term), Prose(text: $0).html) }
        }
        return """
            \(assessed(in: frame))
            \(PageSection(
                title: say(CasePageWords.submission), id: "innmelding",
                content: Disclosure(
                    title: say(CasePageWords.readSubmission), isOpen: papers.isEmpty,
                    content: FactList(facts: facts).html).html))
            """
    }

    private func assessed(in frame: Frame) -> HTML {
        guard let triage else { return .nothing }
        var facts: [FactList.Fact] = [
            .init(frame.say(CasePageWords.outcome), "\(triage.outcome)"),
            .init(frame.say(CasePageWords.why), Prose(text: triage.routingReason).html),
            .init(frame.say(CasePageWords.kind), "\(triage.kind)"),
        ]
        if !triage.principles.isEmpty {
            facts.append(
                .init(
                    frame.say(CasePageWords.principles),
                    "\(frame.language.list(triage.principles))"))
        }
        facts.append(.init(frame.say(CasePageWords.steps), "\(triage.steps)"))
        if let reason = triage.oneStepReason {
            facts.append(.init(frame.say(CasePageWords.whyOneStep), Prose(text: reason).html))
        }
        return PageSection(
            title: frame.say(CasePageWords.assessed), id: "vurdering",
            content: FactList(facts: facts).html
        ).html
    }
}
