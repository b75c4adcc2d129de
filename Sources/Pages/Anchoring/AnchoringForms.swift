import Governance

/// A partner's own treatment of a case, recorded in under a minute on a phone (R38).
struct LocalTreatmentForm: Component {
    let frame: Frame
    let theCase: CaseID
    /// Tells forms of the same kind on a page apart.
    var scope = ""
    /// The partner; asked for where the secretariat records on behalf of one.
    let partner: PartnerID?
    var returnTo: Destination?
    var emphasis: Emphasis = .primary

    var html: HTML {
        let fixed =
            [("case", theCase.description)] + (partner.map { [("partner", $0.rawValue)] } ?? [])
        return CommandForm(
            frame: frame, command: RecordLocalTreatment.name, scope: scope,
            fixed: fixed.map { (path: $0.0, value: $0.1) },
            questions: (partner == nil ? [whichPartner] : []) + questions,
            submit: partner == nil ? nil : frame.say(AnchoringPageWords.send), emphasis: emphasis,
            returnTo: returnTo
        ).html
    }

    private var whichPartner: Question {
        let asked = frame.partnership.anchoring[theCase]?.partners ?? []
        return Question(
            path: "partner", label: frame.say(AnchoringPageWords.partner),
            kind: .choice(
                asked.map { .init(value: $0.rawValue, label: frame.names.partner($0)) }))
    }

    private var last: LocalTreatment? {
        partner.flatMap { frame.partnership.anchoring[theCase]?.treatments[$0]?.last }
    }

    private var questions: [Question] {
        let say = frame.say as (Phrase) -> String
        let written = { (text: TextID?) -> [String] in
            [text.flatMap(frame.words)].compactMap(\.self)
        }
        let statuses: [LocalTreatment.Status] = [
            .adopts, .adoptsWithRemark, .cannotAdopt, .noInput, .scheduled,
        ]
        return [
            Question(
                path: "status", label: say(AnchoringPageWords.whichAnswer),
                kind: .radios(
                    statuses.map { .init(value: $0.rawValue, label: say($0.label)) }),
                initial: last.map { [$0.status.rawValue] } ?? []),
            Question(
                path: "body", text: .localBody, label: say(TextField.localBody.label),
                hint: say(AnchoringPageWords.bodyHint), kind: .line(), isOptional: true,
                initial: written(last?.body)),
            Question(
                path: "date", label: say(AnchoringPageWords.date), kind: .date, isOptional: true,
                initial: [last?.date?.description].compactMap(\.self)),
            Question(
                path: "number", text: .localNumber, label: say(TextField.localNumber.label),
                hint: say(TextField.localNumber.hint), kind: .line(), isOptional: true,
                initial: written(last?.number)),
            Question(
                path: "text", text: .localText, label: say(AnchoringPageWords.adoptedWords),
                hint: say(AnchoringPageWords.adoptedWordsHint), kind: .paragraphs(rows: 4),
                isOptional: true, initial: written(last?.text)),
        ]
    }
}

/// What a seat records for a partner it speaks for (R40).
struct InputForm: Component {
    let frame: Frame
    let theCase: CaseID
    let seat: SeatID
    /// The partners still without input.
    let partners: [PartnerID]

    var html: HTML {
        CommandForm(
            frame: frame, command: RecordInput.name, scope: seat.rawValue,
            fixed: [
                (path: "case", value: theCase.description), (path: "seat", value: seat.rawValue),
            ],
            questions: [
                Question(
                    path: "partner", label: frame.say(AnchoringPageWords.partner),
                    kind: .choice(
                        partners.map { .init(value: $0.rawValue, label: frame.names.partner($0)) }),
                    initial: partners.count == 1 ? partners.map(\.rawValue) : []),
                Question(
                    path: "input", text: .input, label: frame.say(TextField.input.label),
                    hint: frame.say(TextField.input.hint), kind: .paragraphs(rows: 4),
                    isOptional: true),
            ]
        ).html
    }
}

/// The secretariat sends a case to all partners, with the wording to adopt alike (R36).
struct SendForAnchoringForm: Component {
    let frame: Frame
    let found: Case

    var html: HTML {
        let days = frame.charter.cases.anchoringDays
        return """
            \(CommandForm(
                frame: frame, command: SendForAnchoring.name,
                fixed: [(path: "case", value: found.id.description)],
                questions: [
                    Question(
                        path: "reference", text: .wording,
                        label: frame.say(AnchoringPageWords.reference),
                        hint: frame.say(AnchoringPageWords.referenceHint),
                        kind: .paragraphs(rows: 6),
                        initial: [found.papers.last.flatMap { frame.words($0.recommendation) }]
                            .compactMap(\.self)),
                    Question(
                        path: "due", label: frame.say(AnchoringPageWords.answerBy), kind: .date,
                        isOptional: true,
                        initial: [frame.today.adding(days: days.value).description]),
                ], emphasis: .secondary, draft: "sak-\(found.id)-forankring"))
            \(frame.citation(days.clause).shown { "<p>\($0)</p>" })
            """
    }
}
