import Governance

/// The secretariat's stand on a case: where it goes, what it is, and why (R29, R86, R128, R149).
struct TriageForm: Component {
    let frame: Frame
    let found: Case
    let emphasis: Emphasis

    var html: HTML {
        CommandForm(
            frame: frame, command: TriageCase.name,
            fixed: [(path: "case", value: found.id.description)], questions: questions,
            emphasis: emphasis, draft: "sak-\(found.id)-vurdering"
        ).html
    }

    private var questions: [Question] {
        let say = frame.say as (Phrase) -> String
        let earlier = found.triage
        return [
            Question(
                path: "outcome", label: say(CasePageWords.outcome),
                hint: say(CasePageWords.outcomeHint), kind: .choice(outcomes)),
            Question(
                path: "routingReason", text: .reason, label: say(CasePageWords.why),
                hint: say(CasePageWords.whyHint), kind: .paragraphs(rows: 3)),
            Question(
                path: "kind", label: say(CasePageWords.kind),
                kind: .choice(
                    CaseKind.allCases.map { .init(value: $0.rawValue, label: say($0.label)) }),
                initial: [earlier?.kind.rawValue].compactMap(\.self)),
            Question(
                path: "principles", label: say(CasePageWords.principles),
                hint: say(CasePageWords.principlesHint),
                kind: .several(
                    Principle.allCases.map { .init(value: $0.rawValue, label: say($0.label)) }),
                isOptional: true, initial: (earlier?.principles ?? []).map(\.rawValue)),
            Question(
                path: "steps", label: say(CasePageWords.steps),
                kind: .radios(
                    [Steps.two, .one].map { .init(value: $0.rawValue, label: say($0.label)) }),
                initial: [(earlier?.steps ?? .two).rawValue]),
            Question(
                path: "oneStepReason", text: .reason, label: say(CasePageWords.whyOneStep),
                hint: say(CasePageWords.whyOneStepHint), kind: .paragraphs(rows: 2),
                isOptional: true),
        ] + exemption
    }

    /// Asked in the same form, so that a case which must be kept back is never open in between.
    private var exemption: [Question] {
        frame.exemption(of: .wholeCase(id: found.id)) == nil
            ? frame.exemptionQuestions(at: "exemption.", isOptional: true) : []
    }

    private var outcomes: [Control.Option] {
        let bodies = frame.charter.bodies.filter { $0.meetings != nil }.map {
            Control.Option(
                value: "routed.to=\($0.id)",
                label: frame.say(frame.names.label(Triage.Outcome.routed(to: $0.id))))
        }
        let rest: [(String, Triage.Outcome)] = [
            ("returned", .returned), ("answered", .answered), ("rejected", .rejected),
        ]
        return bodies
            + rest.map { .init(value: $0, label: frame.say(frame.names.label($1))) }
    }
}

/// Puts a case on the agenda of a meeting; for a late one, why it cannot wait (R110, R111).
struct PlacingForm: Component {
    let frame: Frame
    let found: Case

    var html: HTML {
        let meetings = open
        if meetings.isEmpty {
            return EmptyState(
                title: frame.say(CasePageWords.noMeeting),
                explanation: frame.say(CasePageWords.noMeetingWhy)
            ).html
        }
        let isLate = meetings.contains {
            if case .late = frame.partnership.reporting(of: found, for: $0) { true } else { false }
        }
        let urgency = Question(
            path: "urgency", text: .reason, label: frame.say(CasePageWords.urgency),
            hint: frame.say(CasePageWords.urgencyHint), kind: .paragraphs(rows: 3),
            isOptional: true)
        return CommandForm(
            frame: frame, command: PlaceCase.name,
            fixed: [(path: "case", value: found.id.description)],
            questions: [
                Question(
                    path: "meeting", label: frame.say(CasePageWords.meeting),
                    kind: .radios(meetings.map(option)))
            ] + (isLate ? [urgency] : []), emphasis: .secondary
        ).html
    }

    private var open: [Meeting] {
        guard case .routed(let body) = found.intake else { return [] }
        return frame.partnership.meetings.of(body).filter {
            $0.openedAt == nil && $0.date >= frame.today
        }
    }

    private func option(_ meeting: Meeting) -> Control.Option {
        let label = Phrase(asWritten: frame.names.abbreviation(meeting.body))
            .then(meeting.date.words)
        let hint: Phrase? =
            switch frame.partnership.reporting(of: found, for: meeting) {
            case .noDeadline: nil
            case .inTime(let deadline): CasePageWords.placeInTime(deadline.words)
            case .late(let deadline):
                CasePageWords.placeLate(
                    deadline.words, isApproved: found.lateApprovals[meeting.id] != nil)
            }
        return .init(
            value: meeting.id.description, label: frame.say(label), hint: hint.map(frame.say))
    }
}

/// Puts a file with a case; it is screened before it is stored.
struct AttachmentForm: Component {
    let frame: Frame
    let theCase: CaseID

    var html: HTML {
        guard let token = frame.token else { return .nothing }
        let hidden = frame.hiddenFields(
            token, command: AttachFile.name, scope: "", returnTo: nil, draft: nil)
        return """
            \(refusal)\(EntryForm(
                action: frame.link(.upload(theCase)),
                fields: [
                    Field(
                        name: "file", scope: AttachFile.name.rawValue,
                        label: frame.say(CasePageWords.file),
                        control: .file(accept: ".pdf,.docx,.png,.jpg,.jpeg,.txt"),
                        hint: frame.say(CasePageWords.fileHint), language: frame.language)
                ],
                submit: SubmitButton(
                    text: AttachFile.name.label(in: frame.language), emphasis: .secondary),
                hidden: hidden, language: frame.language))
            """
    }

    private var refusal: HTML {
        guard let answer = frame.answer, answer.command == AttachFile.name else { return .nothing }
        return switch answer.trouble {
        case .refused(let refusal): refusal.notice(in: frame).html
        case .malformed(_, let expected):
            RefusalNotice(
                reason: expected.sentence(in: frame.language), language: frame.language
            ).html
        case .signedOut, .busy, .failed, .alreadySent, .changedMeanwhile:
            RefusalNotice(
                reason: frame.say(FrameWords.trouble(answer.trouble)), language: frame.language
            ).html
        }
    }
}
