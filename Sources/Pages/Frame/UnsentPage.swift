import Governance

/// A form that was not taken in, on a page of its own: wherever the page it stood on does not
/// show it to this reader any more, so that nothing that was typed is lost.
public struct UnsentPage: Page {
    /// The page's name.
    public let title: String
    /// Why it was not taken in.
    let reason: String
    let clause: ClauseID?
    /// Whether the session had run out, so that nobody has judged it.
    let isSignedOut: Bool
    /// What was typed, each to be read and copied.
    let typed: [Line]
    /// What was chosen, and what the page sent along.
    let along: [Line]
    /// Where it is sent again.
    let action: String

    /// A value of the form under its field's name.
    struct Line: Codable, Hashable, Sendable {
        let name: String
        let value: String
    }

    /// A form that was sent to a destination.
    ///
    /// - Parameters:
    ///   - values: What was typed and chosen, by field.
    ///   - along: What the page itself sent along, without the session's secret.
    public init(
        to destination: Destination, values: [String: [String]], along: [String: [String]],
        trouble: FormAnswer.Trouble, in frame: Frame
    ) {
        title = frame.say(UnsentWords.title)
        switch trouble {
        case .refused(let refusal):
            reason = refusal.sentence(in: frame)
            clause = refusal.clause
        case .malformed(_, let expected):
            reason = expected.sentence(in: frame.language)
            clause = nil
        case .signedOut, .busy, .failed, .alreadySent, .changedMeanwhile:
            reason = frame.say(FrameWords.trouble(trouble))
            clause = nil
        }
        isSignedOut = trouble == .signedOut
        let lines = Self.lines(values).filter { !$0.value.isEmpty }
        typed = lines.filter(\.isTyped)
        let id = frame.token.flatMap { token in
            destination.command.map {
                Line(
                    name: "_id", value: token.commandID(of: $0, scope: along["_scope"]?.first ?? "")
                )
            }
        }
        self.along =
            [id].compactMap(\.self) + Self.lines(along.filter { $0.key != "_id" })
            + lines.filter { !$0.isTyped }
        action = frame.link(destination)
    }

    private static func lines(_ values: [String: [String]]) -> [Line] {
        values.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { Line(name: name, value: $0) }
        }
    }

    /// Why, the way in, and the form with everything in it.
    public func content(in frame: Frame) -> HTML {
        let notice: HTML =
            isSignedOut
            ? frame.signedOutNotice
            : RefusalNotice(
                reason: reason, clause: clause.flatMap { frame.citation($0) },
                language: frame.language
            ).html
        let form = EntryForm(
            action: action,
            fields: typed.enumerated().map { index, line in
                Field(
                    name: line.name, scope: "usendt-\(index)", label: label(of: line, frame),
                    control: .textArea(value: line.value, rows: line.rows),
                    language: frame.language)
            },
            submit: SubmitButton(text: frame.say(UnsentWords.send)),
            hidden: frame.proof + along.map { HiddenField(name: $0.name, value: $0.value) },
            language: frame.language)
        return """
            \(PageHeading(title: title))\(notice)\(form)
            """
    }

    private func label(of line: Line, _ frame: Frame) -> String {
        frame.say(line.field?.label ?? UnsentWords.written)
    }
}

extension Destination {
    /// The command that a form sent here gives; `nil` where it gives none.
    fileprivate var command: CommandName? {
        switch self {
        case .command(let name): name
        case .upload: AttachFile.name
        default: nil
        }
    }
}

extension UnsentPage.Line {
    /// The text field that it is named after, if any.
    fileprivate var field: TextField? {
        name.split(separator: ".").last.flatMap { TextField(rawValue: String($0)) }
    }

    /// Whether somebody wrote it, rather than chose it.
    fileprivate var isTyped: Bool { field != nil || value.contains(where: \.isWhitespace) }

    fileprivate var rows: Int { value.contains(where: \.isNewline) || value.count > 80 ? 8 : 1 }
}

extension HTML {
    /// Whether a page shows a form again with everything that was typed and chosen in it.
    public func holds(_ answer: FormAnswer, sentTo path: String) -> Bool {
        let page = text
        let marks: [HTML] = [
            "action=\"\(path)\"", "name=\"_scope\" value=\"\(answer.scope)\"",
        ]
        let values = answer.values.values.joined().filter { !$0.isEmpty }.map { "\($0)" as HTML }
        return (marks + values).allSatisfy { page.contains($0.text) }
    }
}

/// What the page of a form that was not taken in says.
enum UnsentWords {
    static let title = Phrase(
        nb: "Skjemaet er ikke sendt", nn: "Skjemaet er ikkje sendt",
        en: "The form has not been sent")
    static let written = Phrase(nb: "Det du skrev", nn: "Det du skreiv", en: "What you wrote")
    static let send = Phrase(nb: "Send på nytt", nn: "Send på nytt", en: "Send again")
}
