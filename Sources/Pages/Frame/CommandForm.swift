import Governance

/// A form that gives one command: its fields are the command's own, by their path in its JSON
/// (`template.title`), and what was typed comes back when it is refused.
struct CommandForm: Component {
    let frame: Frame
    let command: CommandName
    /// Tells the page's forms for the same command apart; part of every field's id.
    var scope = ""
    /// What the command needs besides what is asked, by path.
    var fixed: [(path: String, value: String)] = []
    let questions: [Question]
    /// What the button says; the command's own words where left out.
    var submit: String?
    var emphasis: Emphasis = .primary
    /// Where the answer leads; back to this page where left out.
    var returnTo: Destination?
    /// The name under which the text is kept while it is written.
    var draft: String?
    /// Other ways out of the form.
    var others: HTML = .nothing

    var html: HTML {
        guard let token = frame.token else { return .nothing }
        return """
            \(refusal)\(EntryForm(
                action: frame.link(.command(command)), fields: fields,
                submit: SubmitButton(text: submit ?? command.label(in: frame.language), emphasis: emphasis),
                hidden: hidden(token), others: others, draft: keptDraft, language: frame.language))
            """
    }

    private var answer: FormAnswer? {
        guard let answer = frame.answer, answer.command == command, answer.scope == scope else {
            return nil
        }
        return answer
    }

    private var fields: [Field] {
        questions.map { question in
            Field(
                name: question.path,
                scope: question.part.isEmpty ? fieldScope : "\(fieldScope)-\(question.part)",
                label: question.label,
                control: question.kind.control(with: values(of: question)), hint: question.hint,
                error: error(in: question), isOptional: question.isOptional,
                language: frame.language)
        }
    }

    private var fieldScope: String { scope.isEmpty ? command.rawValue : "\(command)-\(scope)" }

    private func values(of question: Question) -> [String] {
        if let answer { return answer.values[question.path] ?? [] }
        if let draft, let kept = frame.drafts[draft] { return kept.values[question.path] ?? [] }
        return question.initial
    }

    private func error(in question: Question) -> String? {
        switch answer?.trouble {
        case .malformed(let path, let expected) where path == question.path:
            expected.sentence(in: frame.language)
        case .refused(let refusal) where refusal.field != nil && refusal.field == question.text:
            refusal.sentence(in: frame)
        default: nil
        }
    }

    /// The refusal, unless it is told at the field it concerns.
    private var refusal: HTML {
        switch answer?.trouble {
        case nil: .nothing
        case .refused(let refusal):
            questions.contains { $0.text != nil && $0.text == refusal.field }
                ? .nothing : refusal.notice(in: frame).html
        case .malformed(let path, let expected):
            questions.contains { $0.path == path }
                ? .nothing
                : RefusalNotice(
                    reason: expected.sentence(in: frame.language), language: frame.language
                ).html
        case .signedOut: frame.signedOutNotice
        case .busy, .failed, .alreadySent, .changedMeanwhile:
            answer.shown { answer in
                RefusalNotice(
                    reason: FrameWords.trouble(answer.trouble).in(frame.language),
                    language: frame.language
                ).html
            }
        }
    }

    private func hidden(_ token: FormToken) -> [HiddenField] {
        frame.hiddenFields(
            token, command: command, scope: scope, returnTo: returnTo, draft: draft)
            + fixed.map { HiddenField(name: $0.path, value: $0.value) }
    }

    private var keptDraft: Draft? {
        guard let draft, let actor = frame.actor else { return nil }
        return Draft(
            key: "\(frame.id)/\(actor.person)/\(draft)", url: frame.link(.draft(draft)),
            savedAt: frame.drafts[draft].map { Int($0.savedAt.milliseconds) },
            signIn: frame.link(.signIn))
    }
}

/// A button that gives one command which needs no typing; where the rules do not grant it, the
/// reason stands in its place.
struct CommandButton<Asked: Command>: Component {
    let frame: Frame
    let command: Asked
    /// The command's fields as the form sends them, by path.
    let fixed: [(path: String, value: String)]
    /// What the button says; the command's own words where left out.
    var text: String?
    var emphasis: Emphasis = .secondary
    var returnTo: Destination?
    /// Tells the page's buttons for the same command apart.
    var scope = ""
    /// Whether the reason is shown where the command would be refused; else nothing is.
    var saysWhyNot = true

    var html: HTML {
        guard let token = frame.token, frame.actor != nil else { return .nothing }
        let label = text ?? Asked.name.label(in: frame.language)
        if let refusal = frame.obstacle(to: command) {
            if case .access = refusal.reason { return .nothing }
            return saysWhyNot ? refusal.whyNot(label, in: frame).html : .nothing
        }
        let hidden = frame.hiddenFields(
            token, command: Asked.name, scope: scope, returnTo: returnTo, draft: nil)
        return ButtonForm(
            action: frame.link(.command(Asked.name)), text: label, emphasis: emphasis,
            hidden: hidden + fixed.map { HiddenField(name: $0.path, value: $0.value) }
        ).html
    }
}

extension Frame {
    /// What every form sends along: the session's secret, the command's id, which form it is and
    /// where the answer leads.
    func hiddenFields(
        _ token: FormToken, command: CommandName, scope: String, returnTo: Destination?,
        draft: String?
    ) -> [HiddenField] {
        [
            HiddenField(name: "_token", value: token.secret),
            HiddenField(name: "_id", value: token.commandID(of: command, scope: scope)),
            HiddenField(name: "_scope", value: scope),
            HiddenField(name: "_from", value: address),
            HiddenField(name: "_return", value: returnTo.map { link($0) } ?? address),
        ] + (draft.map { [HiddenField(name: "_draft", value: $0)] } ?? [])
    }
}

extension Frame {
    /// Told above a form that was sent signed out. The text stands in this page alone where no
    /// script keeps it, so one signs in in another.
    var signedOutNotice: HTML {
        if actor != nil {
            return Notice(kind: .info, title: say(FrameWords.signedInAgain)).html
        }
        let reason = FrameWords.trouble(.signedOut).in(language)
        return """
            \(RefusalNotice(reason: reason, language: language))
            <p><a class="button button-primary" href="\(link(.signIn))" target="_blank" \
            rel="noopener">\(say(DraftWords.signInAgain))</a></p>
            """
    }
}

extension FormToken {
    /// The id of one form's command: at most 64 letters, digits and dashes, as the desk takes
    /// them. Other letters are written by their number, and the scope's end is kept where there is
    /// no room for all, so that no two forms of a page share an id.
    func commandID(of command: CommandName, scope: String) -> String {
        let written = [command.rawValue, scope].filter { !$0.isEmpty }.joined(separator: "-")
        let plain = written.unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-": String(scalar)
            case ".": "-"
            default: String(scalar.value, radix: 16)
            }
        }
        return "\(commandStem)-\(plain.joined().suffix(63 - commandStem.count))"
    }
}

/// One thing a form asks.
struct Question: Sendable {
    /// The path of the field in the command's JSON.
    let path: String
    /// The text field it fills, so that what is wrong with the text is told here.
    var text: TextField?
    let label: String
    var hint: String?
    let kind: Kind
    var isOptional = false
    /// What stands there before anything is typed.
    var initial: [String] = []
    /// Tells parts of one question apart that stand under headings of their own.
    var part = ""

    /// How it is answered.
    enum Kind: Sendable {
        case line(Control.TextKind = .plain)
        case paragraphs(rows: Int = 6, limit: Int? = nil)
        case choice([Control.Option])
        case radios([Control.Option])
        case several([Control.Option])
        case yes(value: String = "true")
        case date
        case time

        func control(with values: [String]) -> Control {
            let first = values.first ?? ""
            return switch self {
            case .line(let kind): .text(value: first, kind: kind)
            case .paragraphs(let rows, let limit): .textArea(value: first, rows: rows, limit: limit)
            case .choice(let options): .select(options: options, chosen: values.first)
            case .radios(let options): .radios(options: options, chosen: values.first)
            case .several(let options): .checkboxes(options: options, chosen: Set(values))
            case .yes(let value): .checkbox(value: value, isChecked: values.contains(value))
            case .date: .date(value: first)
            case .time: .time(value: first)
            }
        }
    }
}

extension Refusal {
    /// The field that the refusal is about, where it is about a text.
    var field: TextField? {
        switch reason {
        case .text(.empty(let field)), .text(.tooLong(let field, _)),
            .text(.controlCharacter(let field, _)), .text(.identityNumber(let field, _)):
            field
        default: nil
        }
    }
}
