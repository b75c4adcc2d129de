import Governance

/// The form by which an agreement comes into the register.
struct RegisterAgreementForm: Component {
    let frame: Frame

    var html: HTML {
        let say = frame.say as (Phrase) -> String
        let partners = frame.charter.partners
        let others = frame.partnership.agreements.inOrder.filter { $0.kind != .model }
        return CommandForm(
            frame: frame, command: RegisterAgreement.name,
            questions: [
                Question(
                    path: "kind", label: say(AgreementPageWords.kind),
                    kind: .radios(
                        AgreementKind.allCases.map {
                            .init(value: $0.rawValue, label: say($0.label))
                        })),
                Question(
                    path: "title", text: .title, label: say(TextField.title.label), kind: .line()),
                Question(
                    path: "parties", label: say(AgreementPageWords.parties),
                    hint: say(AgreementPageWords.partiesHint),
                    kind: .several(partners.map { .init(value: $0.id.rawValue, label: $0.name) }),
                    isOptional: true, initial: partners.map(\.id.rawValue)),
                Question(
                    path: "under", label: say(AgreementPageWords.under),
                    kind: .choice(
                        others.map { .init(value: "\($0.id)", label: frame.title(of: $0)) }),
                    isOptional: true),
                Question(
                    path: "noticeMonths", label: say(AgreementPageWords.noticeMonths),
                    hint: say(AgreementPageWords.noticeMonthsHint), kind: .line(.number),
                    isOptional: true),
            ]
        ).html
    }
}

/// What can be done with an agreement, each form folded away until it is wanted.
struct AgreementForms {
    let page: AgreementPage
    let frame: Frame

    private var agreement: (path: String, value: String) { ("agreement", "\(page.row.id)") }

    private var ownPartner: PartnerID? {
        if case .contact(let own)? = frame.actor?.hat { own } else { nil }
    }

    /// A party's decision.
    var adoption: HTML {
        guard let version = page.version else { return .nothing }
        let own = ownPartner
        let parties = page.adoptions.filter { own == nil || $0.partner == own }
        let kinds = Set(
            frame.charter.partners.filter { terms in parties.contains { $0.partner == terms.id } }
                .map(\.kind))
        let bodies = AdoptingBody.allCases.filter { body in kinds.contains(where: body.belongs) }
        return folded(
            AdoptAgreement.self, AgreementPageWords.recordAdoption,
            fixed: [("version", "\(version)")],
            [
                Question(
                    path: "partner", label: frame.say(AgreementPageWords.party),
                    kind: .choice(
                        parties.map { .init(value: $0.partner.rawValue, label: $0.name) }),
                    initial: own.map { [$0.rawValue] } ?? []),
                Question(
                    path: "by", label: frame.say(AgreementPageWords.decidedBy),
                    kind: .radios(options(bodies) { $0.label })),
                Question(
                    path: "number", text: .localNumber,
                    label: frame.say(AgreementPageWords.number), kind: .line(), isOptional: true),
                Question(path: "date", label: frame.say(AgreementPageWords.day), kind: .date),
            ])
    }

    /// What covers a point.
    var coverage: HTML {
        guard let version = page.version else { return .nothing }
        let points = page.matrices.flatMap { $0.list.points(on: page.day) }
        return folded(
            MarkCoverage.self, AgreementPageWords.markCoverage,
            fixed: [("version", "\(version)")],
            [
                Question(
                    path: "point", label: frame.say(AgreementPageWords.demand),
                    kind: .choice(
                        points.map { .init(value: $0.rawValue, label: frame.say($0.label)) })),
                Question(
                    path: "clauses", label: frame.say(AgreementPageWords.clausesThatCover),
                    hint: frame.say(AgreementPageWords.clausesThatCoverHint),
                    kind: .several(clauseOptions), isOptional: true),
            ])
    }

    /// Users' part, the yearly review, the sending and the notice.
    var keeping: HTML {
        guard let version = page.version, page.row.kind != .model else { return .nothing }
        let day = Question(path: "date", label: frame.say(AgreementPageWords.day), kind: .date)
        return """
            \(contribution)\(page.row.kind.isAdopted ? folded(
                ReviewAgreement.self, AgreementPageWords.recordReview,
                [day, written("conclusion", .conclusion, isOptional: false)]) : .nothing)\
            \(page.row.kind.isStatutory ? folded(
                RecordAgreementSent.self, AgreementPageWords.recordSent,
                fixed: [("version", "\(version)")],
                [
                    day,
                    Question(
                        path: "receipt", text: .receipt, label: frame.say(TextField.receipt.label),
                        hint: frame.say(TextField.receipt.hint), kind: .line(), isOptional: true),
                ]) : .nothing)\(page.termination == nil ? notice(day) : .nothing)
            """
    }

    private var contribution: HTML {
        guard page.row.kind.isAdopted else { return .nothing }
        return folded(
            RecordContribution.self, AgreementPageWords.recordContribution,
            [
                Question(
                    path: "part", label: frame.say(AgreementPageWords.whichPart),
                    kind: .radios(options(Contribution.Part.allCases) { $0.label })),
                Question(
                    path: "contributor", text: .contributor,
                    label: frame.say(TextField.contributor.label),
                    hint: frame.say(TextField.contributor.hint), kind: .line()),
            ])
    }

    private func notice(_ day: Question) -> HTML {
        let own = ownPartner
        let parties = page.adoptions.filter { own == nil || $0.partner == own }
        return folded(
            TerminateAgreement.self, AgreementPageWords.terminate,
            [
                Question(
                    path: "partner", label: frame.say(AgreementPageWords.givenBy),
                    kind: .choice(
                        parties.map { .init(value: $0.partner.rawValue, label: $0.name) }),
                    isOptional: page.row.kind == .framework,
                    initial: own.map { [$0.rawValue] } ?? []),
                day,
            ])
    }

    /// What the parties think of a clause (R204).
    var assessment: HTML {
        guard let version = page.version, !page.clauses.isEmpty else { return .nothing }
        return folded(
            AssessClause.self, AgreementPageWords.assess, fixed: [("version", "\(version)")],
            [
                Question(
                    path: "clause", label: frame.say(AgreementPageWords.clause),
                    kind: .choice(clauseOptions)),
                Question(
                    path: "standing", label: frame.say(AgreementPageWords.worksHow),
                    kind: .radios(options(ClauseAssessment.Standing.allCases) { $0.label })),
                written("goal", .goal), written("measure", .measure), written("effect", .effect),
            ])
    }

    /// Whether a text was pasted and awaits that its clauses are looked over, or put right.
    var isPasting: Bool { frame.answer?.command == AddAgreementVersion.name }

    /// A new text, pasted whole: the clauses found are shown, and the same form then records them.
    var version: HTML {
        let typed = frame.answer.flatMap { answer in
            answer.command == AddAgreementVersion.name ? answer.values["text"]?.first : nil
        }
        let found = typed.map { AgreementOutline(finding: $0).clauses } ?? []
        let preview: HTML =
            found.isEmpty
            ? .nothing
            : """
            <div id="funnet"><h3>\(frame.say(AgreementPageWords.found))</h3>
            <ol>\(found.map { "<li>\($0.line)</li>" as HTML })</ol></div>
            """
        return folded(
            AddAgreementVersion.self, AgreementPageWords.addVersion,
            fixed: found.isEmpty ? [] : [("clauses", "\(found.count)")],
            [
                Question(
                    path: "text", text: .agreementText,
                    label: frame.say(TextField.agreementText.label),
                    hint: frame.say(TextField.agreementText.hint),
                    kind: .paragraphs(rows: 16, limit: TextField.agreementText.limit)),
                Question(path: "from", label: frame.say(AgreementPageWords.from), kind: .date),
                Question(
                    path: "to", label: frame.say(AgreementPageWords.to), kind: .date,
                    isOptional: true),
            ], submit: found.isEmpty ? nil : frame.say(AgreementPageWords.record(found.count)),
            draft: "avtale-\(page.row.id)", before: preview, isOpen: page.version == nil)
    }

    private var clauseOptions: [Control.Option] {
        page.clauses.map { .init(value: "\($0.ordinal)", label: $0.label) }
    }

    private func options<Value: RawRepresentable<String>>(
        _ values: [Value], _ label: (Value) -> Phrase
    ) -> [Control.Option] {
        values.map { .init(value: $0.rawValue, label: frame.say(label($0))) }
    }

    private func written(
        _ path: String, _ field: TextField, isOptional: Bool = true
    ) -> Question {
        Question(
            path: path, text: field, label: frame.say(field.label), hint: frame.say(field.hint),
            kind: .paragraphs(rows: 3), isOptional: isOptional)
    }

    private func folded<Asked: Command>(
        _ command: Asked.Type, _ title: Phrase, fixed: [(path: String, value: String)] = [],
        _ questions: [Question], submit: String? = nil, draft: String? = nil,
        before: HTML = .nothing, isOpen: Bool = false
    ) -> HTML {
        guard frame.isEntitled(to: Asked.name, in: nil) else { return .nothing }
        return Disclosure(
            title: frame.say(title), isOpen: isOpen || frame.answer?.command == Asked.name,
            content: """
                \(before)\(CommandForm(
                    frame: frame, command: Asked.name, fixed: [agreement] + fixed,
                    questions: questions, submit: submit, emphasis: .secondary, draft: draft))
                """
        ).html
    }
}
