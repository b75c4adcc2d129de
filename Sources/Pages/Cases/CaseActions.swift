import Governance

/// What this reader can do with a case: the one thing to do first, and the rest folded away.
struct CaseActions: Sendable {
    let found: Case
    let frame: Frame

    /// The reader's own next step with the case; nothing for who has none.
    var first: HTML {
        if frame.actor == nil { return .nothing }
        let own = [
            completion, triage, answer, input, lateApproval, secretariatsNext,
            answerInOtherCapacity,
        ]
        return own.first { !$0.isEmpty } ?? .nothing
    }

    private var secretariatsNext: HTML {
        guard isSecretariat,
            let next = SecretariatCaseActions(found: found, frame: frame).next
        else { return .nothing }
        return section(CasePageWords.doNow, why: nil, next)
    }

    /// Everything else the reader can do.
    var others: HTML {
        if frame.actor == nil { return .nothing }
        let all =
            (isSecretariat ? SecretariatCaseActions(found: found, frame: frame).all : [])
            + [changedAnswer, withdrawal]
        let shown = all.filter { !$0.isEmpty }
        if shown.isEmpty { return .nothing }
        return PageSection(
            title: frame.say(CasePageWords.actions), id: "handlinger", content: shown.joined()
        ).html
    }

    private var isSecretariat: Bool { frame.roles().contains(.secretariat) }
    private var isSubmitter: Bool { frame.actor?.person == found.submitter }

    private func section(_ title: Phrase, why: String?, _ form: HTML) -> HTML {
        PageSection(
            title: frame.say(title), id: "gjor",
            content: "\(why.shown { "<p>\($0)</p>" })\(form)"
        ).html
    }

    /// The submitter completes what was returned.
    private var completion: HTML {
        guard isSubmitter, found.intake == .returned else { return .nothing }
        let reason = found.triage.flatMap { frame.words($0.routingReason) }
        return section(
            CasePageWords.complete, why: reason,
            CommandForm(
                frame: frame, command: CompleteCase.name,
                fixed: [(path: "case", value: found.id.description)],
                questions: frame.templateQuestions(
                    frame.templateChoices, earlier: found.submission),
                draft: "sak-\(found.id)-utfylling"
            ).html)
    }

    /// The secretariat takes a stand on what was received.
    private var triage: HTML {
        guard isSecretariat, found.intake == .received else { return .nothing }
        return section(
            CasePageWords.assess, why: frame.say(CasePageWords.assessWhy),
            TriageForm(frame: frame, found: found, emphasis: .primary).html)
    }

    private var partnerAsked: (id: PartnerID, anchoring: Anchoring)? {
        guard case .contact(let partner) = frame.actor?.hat,
            let anchoring = frame.partnership.anchoring[found.id],
            anchoring.partners.contains(partner)
        else { return nil }
        return (partner, anchoring)
    }

    /// The contact answers for the partner.
    private var answer: HTML {
        guard let (partner, anchoring) = partnerAsked, !anchoring.status(of: partner).isAnswer
        else { return .nothing }
        return section(
            AnchoringPageWords.answerFor(frame.names.partner(partner)),
            why: frame.say(AnchoringPageWords.answerWhy(anchoring.due.words)),
            """
            \(Disclosure(
                title: frame.say(AnchoringPageWords.reference), isOpen: true,
                content: Prose(text: frame.words(anchoring.reference) ?? "").html))
            \(LocalTreatmentForm(frame: frame, theCase: found.id, partner: partner))
            """)
    }

    /// A contact who acts in another capacity now is shown the way to answer.
    private var answerInOtherCapacity: HTML {
        guard let anchoring = frame.partnership.anchoring[found.id] else { return .nothing }
        let hats = (frame.account?.hats ?? []).filter { $0 != frame.actor?.hat }
        return hats.map { hat -> HTML in
            guard case .contact(let partner) = hat, anchoring.partners.contains(partner),
                !anchoring.status(of: partner).isAnswer
            else { return .nothing }
            return MainAction(
                title: frame.say(AnchoringPageWords.answerFor(frame.names.partner(partner))),
                explanation: frame.say(AnchoringPageWords.answerWhy(anchoring.due.words)),
                control: ActAsButton(
                    frame: frame, hat: hat, returnTo: .theCase(found.id), emphasis: .primary
                ).html
            ).html
        }.joined()
    }

    /// A seat's holder says what the partners it speaks for think (R40).
    private var input: HTML {
        guard case .appointment(let id) = frame.actor?.hat,
            let seat = frame.partnership.bodies.appointment(id)?.place.seat,
            let anchoring = frame.partnership.anchoring[found.id]
        else { return .nothing }
        let spokenFor = frame.partnership.partners(spokenForBy: seat)
        let missing = spokenFor.filter { !anchoring.hasInput(from: $0) }
        guard spokenFor.count > 1, let one = missing.first,
            frame.may(RecordInput(case: found.id, seat: seat, partner: one))
        else { return .nothing }
        return section(
            AnchoringPageWords.inputTitle,
            why: frame.say(
                AnchoringPageWords.inputMissing(
                    frame.language.list(missing.map { frame.names.partner($0) }))),
            InputForm(frame: frame, theCase: found.id, seat: seat, partners: missing).html)
    }

    /// The leader lets a late case in (R111).
    private var lateApproval: HTML {
        guard case .routed(let body) = found.intake else { return .nothing }
        let buttons = frame.partnership.meetings.of(body).compactMap { meeting -> HTML? in
            let command = ApproveLateCase(case: found.id, meeting: meeting.id)
            guard meeting.openedAt == nil, meeting.date >= frame.today,
                found.lateApprovals[meeting.id] == nil, frame.may(command)
            else { return nil }
            return CommandButton(
                frame: frame, command: command,
                fixed: [
                    (path: "case", value: found.id.description),
                    (path: "meeting", value: meeting.id.description),
                ],
                text: frame.say(CasePageWords.approveFor(meeting.date.words)), emphasis: .primary,
                scope: meeting.id.description
            ).html
        }
        if buttons.isEmpty { return .nothing }
        return MainAction(
            title: frame.say(CasePageWords.approveLate),
            explanation: frame.say(CasePageWords.approveLateWhy),
            control: buttons.joined(separator: " ")
        ).html
    }

    private var changedAnswer: HTML {
        guard let (partner, anchoring) = partnerAsked, anchoring.status(of: partner).isAnswer else {
            return .nothing
        }
        return Disclosure(
            title: frame.say(AnchoringPageWords.changeAnswer),
            isOpen: frame.answer?.command == RecordLocalTreatment.name,
            content: LocalTreatmentForm(
                frame: frame, theCase: found.id, partner: partner, emphasis: .secondary
            ).html
        ).html
    }

    private var withdrawal: HTML {
        guard isSubmitter, frame.may(WithdrawCase(case: found.id, reason: "–")) else {
            return .nothing
        }
        return Disclosure(
            title: WithdrawCase.name.label(in: frame.language),
            isOpen: frame.answer?.command == WithdrawCase.name,
            content: CommandForm(
                frame: frame, command: WithdrawCase.name,
                fixed: [(path: "case", value: found.id.description)],
                questions: [
                    Question(
                        path: "reason", text: .reason, label: frame.say(TextField.reason.label),
                        hint: frame.say(CasePageWords.withdrawHint), kind: .paragraphs(rows: 3))
                ], emphasis: .grave
            ).html
        ).html
    }
}
