import Governance

/// What the secretariat can do with a case, each folded away under its own name; an action that
/// the rules refuse now stands with its reason instead.
struct SecretariatCaseActions: Sendable {
    let found: Case
    let frame: Frame

    /// What takes the case a step further now; it stands first and not among the others.
    var next: HTML? {
        switch nextStep {
        case .paper: paper
        case .placing: placing
        case .anchoring: anchoring
        case nil: nil
        }
    }

    /// The rest, in the order in which a case goes.
    var all: [HTML] {
        let step = nextStep
        return switch found.intake {
        case .withdrawn, .rejected, .answered: [openness]
        case .received: [paper, attachment, openness]
        case .returned, .routed:
            [
                step == .paper ? .nothing : paper, attachment,
                step == .placing ? .nothing : placing,
                step == .anchoring ? .nothing : anchoring, answers, retriage, openness,
            ]
        }
    }

    private enum NextStep { case paper, placing, anchoring }

    private var nextStep: NextStep? {
        guard case .routed = found.intake else { return nil }
        if found.papers.isEmpty { return .paper }
        switch frame.stage(of: found).step {
        case .routed, .notAgreed: return .placing
        case .discussed:
            return found.triage?.steps == .two && frame.partnership.anchoring[found.id] == nil
                ? .anchoring : .placing
        case .received, .returned, .onAgenda, .inMeeting, .anchoring, .decided, .answered,
            .rejected, .withdrawn:
            return nil
        }
    }

    private func folded(
        _ command: CommandName, _ title: String?, isOpen: Bool = false, _ content: HTML
    ) -> HTML {
        Disclosure(
            title: title ?? command.label(in: frame.language),
            isOpen: isOpen || frame.answer?.command == command, content: content
        ).html
    }

    private var theCase: (path: String, value: String) {
        (path: "case", value: found.id.description)
    }

    private var paper: HTML {
        let latest = found.papers.last
        let title = latest == nil ? CasePageWords.writePaper : CasePageWords.newVersion
        let draft = "sak-\(found.id)-framlegg"
        let begun = frame.imported == nil ? nil : frame.drafts[draft]?.values
        // A file's text has a draft of its own, so that it never takes the place of another.
        let imported = frame.imported.flatMap { file in
            file.words.map { (key: "\(draft)-fil-\(file.attachment)", words: $0) }
        }
        let initial = { (path: String, text: TextID?) -> [String] in
            begun?[path] ?? [text.flatMap(frame.words)].compactMap(\.self)
        }
        let form = folded(
            WritePaper.name, frame.say(title), isOpen: frame.imported != nil,
            CommandForm(
                frame: frame, command: WritePaper.name,
                fixed: [theCase, (path: "basedOn", value: "\(found.papers.count)")],
                questions: [
                    Question(
                        path: "title", text: .title, label: frame.say(TextField.title.label),
                        hint: frame.say(TextField.title.hint), kind: .line(),
                        initial: initial("title", found.title)),
                    Question(
                        path: "background", text: .background,
                        label: frame.say(CasePageWords.background),
                        hint: frame.say(TextField.background.hint), kind: .paragraphs(rows: 10),
                        initial: imported.map { [$0.words] }
                            ?? initial(
                                "background", latest?.background ?? found.submission.background)),
                    Question(
                        path: "assessment", text: .assessment,
                        label: frame.say(CasePageWords.assessment),
                        hint: frame.say(TextField.assessment.hint), kind: .paragraphs(rows: 8),
                        isOptional: true, initial: initial("assessment", latest?.assessment)),
                    Question(
                        path: "recommendation", text: .wording,
                        label: frame.say(CasePageWords.recommendation),
                        hint: frame.say(CasePageWords.recommendationHint),
                        kind: .paragraphs(rows: 6),
                        initial: initial(
                            "recommendation", latest?.recommendation ?? found.submission.proposal)),
                ], emphasis: .secondary, draft: imported?.key ?? draft
            ).html)
        return "<div id=\"framlegg\">\(frame.importNotice(of: found.id))\(form)</div>"
    }

    private var attachment: HTML {
        folded(AttachFile.name, nil, AttachmentForm(frame: frame, theCase: found.id).html)
    }

    private var placing: HTML {
        guard case .routed = found.intake else { return .nothing }
        return folded(
            PlaceCase.name, frame.say(CasePageWords.place),
            PlacingForm(frame: frame, found: found).html)
    }

    private var anchoring: HTML {
        let attempt = SendForAnchoring(case: found.id, reference: "–")
        switch frame.obstacle(to: attempt)?.reason {
        case nil: break
        case .anchoring(.alreadySent): return .nothing
        default:
            return frame.obstacle(to: attempt).shown {
                $0.whyNot(SendForAnchoring.name.label(in: frame.language), in: frame).html
            }
        }
        return folded(
            SendForAnchoring.name, nil, SendForAnchoringForm(frame: frame, found: found).html)
    }

    private var answers: HTML {
        if frame.partnership.anchoring[found.id] == nil { return .nothing }
        return folded(
            RecordLocalTreatment.name, frame.say(AnchoringPageWords.recordForPartner),
            LocalTreatmentForm(
                frame: frame, theCase: found.id, partner: nil, emphasis: .secondary
            ).html)
    }

    private var retriage: HTML {
        let attempt = TriageCase(
            case: found.id, outcome: .returned, kind: .other, routingReason: "–")
        if let refusal = frame.obstacle(to: attempt) {
            return refusal.whyNot(frame.say(CasePageWords.assessAgain), in: frame).html
        }
        return folded(
            TriageCase.name, frame.say(CasePageWords.assessAgain),
            TriageForm(frame: frame, found: found, emphasis: .secondary).html)
    }

    private var openness: HTML {
        let subject = Exemptible.wholeCase(id: found.id)
        let fixed = [(path: "subject.wholeCase.id", value: found.id.description)]
        if frame.exemption(of: subject) != nil {
            return CommandButton(frame: frame, command: LiftExemption(subject), fixed: fixed).html
        }
        return folded(
            Exempt.name, nil,
            CommandForm(
                frame: frame, command: Exempt.name, fixed: fixed,
                questions: frame.exemptionQuestions(), emphasis: .secondary
            ).html)
    }
}
