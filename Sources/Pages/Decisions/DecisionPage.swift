import Governance

/// One decision: its words, whom it binds, and how far each partner has come with it.
public struct DecisionPage: Page {
    /// The title of the case, for this reader.
    public let title: String
    let row: DecisionRow
    let body: String
    let method: String
    let meeting: MeetingID?
    /// What follows where there was no agreement.
    let nextStep: String?
    /// The decision within whose frame it was made (R83).
    let within: Within?
    let exemption: ExemptionFacts?
    /// Each partner bound; empty where it binds nobody, or is exempt from this reader.
    let followUps: [FollowUpRow]

    /// A decision that sets the frame of another.
    struct Within: Codable, Hashable, Sendable {
        let id: DecisionID
        let number: String
    }

    init?(_ frame: Frame, id: DecisionID) {
        guard let found = frame.partnership.decisions[id], let row = frame.row(of: found) else {
            return nil
        }
        title = row.title
        self.row = row
        body = frame.say(frame.names.body(found.number.body))
        method = frame.say(found.method.label)
        meeting = frame.partnership.meetings.meeting(of: found.item)?.id
        nextStep = found.nextStep.map { frame.say($0.label) }
        within = frame.partnership.proposal(behind: found)?.frame
            .flatMap { frame.partnership.decisions[$0] }
            .map { Within(id: $0.id, number: frame.say(frame.names.decision($0.id))) }
        exemption = frame.exemption(of: .agendaItem(id: found.item))
        followUps =
            row.carriedOut == nil
            ? [] : frame.partnership.followUps(of: found).map { FollowUpRow($0, for: frame) }
    }

    /// Below the register.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(FrameWords.decisions), .decisions)]
    }

    /// Words first; then what it means, formal adoption apart from follow-up (R20, X35).
    public func content(in frame: Frame) -> HTML {
        let heading = PageHeading(
            title: title, kicker: frame.say(DecisionsPageWords.kicker(row.number)),
            status: row.badge)
        let words = row.wording.shown { text in
            PageSection(
                title: frame.say(DecisionsPageWords.wording), id: "ordlyd",
                content: """
                    \(Prose(text: text))
                    \(DocumentLinks(frame: frame, documents: [.extract(row.id)]))
                    """
            ).html
        }
        return """
            \(heading)\(exemption.shown { $0.notice(in: frame).html })\(ownReport(frame))\
            \(words)\(facts(frame))\(adoption(frame))\(followUp(frame))
            """
    }

    private func facts(_ frame: Frame) -> HTML {
        var facts: [FactList.Fact] = [
            .init(
                frame.say(DecisionsPageWords.binds),
                """
                <p><strong>\(row.force.summary(in: frame))</strong></p>
                <p>\(row.force.sentence)</p>
                \(row.force.why(in: frame))
                """),
            .init(
                frame.say(DecisionsPageWords.theCase),
                "<a href=\"\(frame.link(.theCase(row.theCase)))\">\(title)</a>"),
            .init(frame.say(DecisionsPageWords.decidedBy), "\(body), \(frame.day(row.date))"),
            .init(frame.say(DecisionsPageWords.how), "\(method)"),
        ]
        if let nextStep {
            facts.insert(.init(frame.say(CasePageWords.next), "\(nextStep)"), at: 1)
        }
        if let within {
            facts.append(
                .init(
                    frame.say(DecisionsPageWords.within),
                    "<a href=\"\(frame.link(.decision(within.id)))\">\(within.number)</a>"))
        }
        if let meeting {
            let link = frame.link(.minutes(meeting))
            facts.append(
                .init(
                    frame.say(DecisionsPageWords.minutes),
                    "<a href=\"\(link)\">\(frame.say(DecisionsPageWords.readMinutes))</a>"))
        }
        return FactList(facts: facts).html
    }

    private func adoption(_ frame: Frame) -> HTML {
        row.force.adopted.shown { share in
            PageSection(
                title: frame.say(DecisionsPageWords.adoptedAtHome), id: "lokalt",
                content: """
                    \(Progress(
                        part: share.part, whole: share.whole,
                        label: frame.say(DecisionsPageWords.haveAdopted),
                        language: frame.language))
                    <p>\(frame.say(DecisionsPageWords.adoptedWhy))\(answers(frame))</p>
                    """
            ).html
        }
    }

    /// The way to the answers, where the case has been with the partners.
    private func answers(_ frame: Frame) -> HTML {
        if frame.partnership.anchoring[row.theCase] == nil { return .nothing }
        return """
             <a href="\(frame.link(.theCase(row.theCase)))#forankring">\
            \(frame.say(DecisionsPageWords.seeAnswers))</a>
            """
    }

    private func followUp(_ frame: Frame) -> HTML {
        if followUps.isEmpty { return .nothing }
        return PageSection(
            title: frame.say(DecisionsPageWords.followUp), id: "oppfolging",
            content: """
                \(row.followUp(in: frame))\(FollowUpTable(rows: followUps, frame: frame))\
                \(reportForPartner(frame))
                """
        ).html
    }

    /// The secretariat records for a partner that does not do it itself, as when it is told by
    /// telephone (R89).
    private func reportForPartner(_ frame: Frame) -> HTML {
        guard frame.roles().contains(.secretariat), let first = followUps.first,
            frame.may(
                ReportFollowUp(decision: row.id, partner: first.partner, progress: .notBegun))
        else { return .nothing }
        return Disclosure(
            title: frame.say(FollowUpPageWords.recordForPartner),
            isOpen: frame.hasAnswer(
                to: ReportFollowUp.name, scope: FollowUpForm.scope(row.id, nil)),
            content: FollowUpForm(
                frame: frame, decision: row.id, partner: nil, emphasis: .secondary
            ).html
        ).html
    }

    /// The contact reports for its own partner.
    private func ownReport(_ frame: Frame) -> HTML {
        guard case .contact(let partner) = frame.actor?.hat,
            let own = followUps.first(where: { $0.partner == partner }), own.progress != .done
        else { return .nothing }
        return PageSection(
            title: frame.say(DecisionsPageWords.reportFor(own.name)), id: "gjor",
            content: FollowUpForm(frame: frame, decision: row.id, partner: partner).html
        ).html
    }
}
