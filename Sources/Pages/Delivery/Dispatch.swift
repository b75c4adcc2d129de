import Governance

/// What went out because of one entry: every recipient with time and state (R96, R112).
///
/// "Taken over by the mail server" is as far as anybody can know; it is never called delivered.
struct Dispatch: Codable, Sendable {
    /// The number of the entry in the log.
    let entry: Int
    let cause: MailDelivery.Cause
    /// What needs somebody's eye first, then by name.
    let mails: [Line]

    /// One recipient.
    struct Line: Codable, Sendable {
        let message: String
        let person: PersonID
        let name: String
        let state: MailDelivery.State
        let at: Instant?
        let trouble: MailTrouble?
    }

    /// How many have come how far: `40 overtatt av e-posttjeneren, 1 kunne ikke sendes`.
    func summary(in frame: Frame) -> String {
        let parts = MailDelivery.State.allCases.compactMap { state -> String? in
            let count = mails.count { $0.state == state }
            return count == 0
                ? nil : "\(frame.language.number(count)) \(frame.say(state.label).lowercasedFirst)"
        }
        return frame.say(DispatchWords.sentTo(frame.language.number(mails.count)))
            + ": " + parts.joined(separator: ", ") + "."
    }

    /// Whether somebody has not got what they should have.
    var hasTrouble: Bool { mails.contains { $0.state.isTrouble } }

    fileprivate func html(in frame: Frame) -> HTML {
        let columns = [
            DispatchWords.recipient, DispatchWords.state, DispatchWords.changed,
            DispatchWords.trouble,
        ]
        let table = CardTable(
            caption: frame.say(cause.label), columns: columns.map { .init(title: frame.say($0)) },
            rows: mails.map { line in
                [
                    "\(line.name)",
                    "\(Badge(text: frame.say(line.state.label), tone: line.state.tone))",
                    "\(line.at.map(frame.moment) ?? "–")",
                    "\(line.trouble?.sentence(in: frame) ?? "–")\(retry(line, frame))",
                ]
            })
        return """
            <h3>\(frame.say(cause.label))</h3><p>\(summary(in: frame))</p>
            \(Disclosure(
                title: frame.say(DispatchWords.everyone), isOpen: hasTrouble, content: table.html))
            """
    }

    private func retry(_ line: Line, _ frame: Frame) -> HTML {
        guard line.state.isTrouble, let token = frame.token else { return .nothing }
        let button = ButtonForm(
            action: frame.link(.resend), text: frame.say(DispatchWords.again),
            hidden: [
                HiddenField(name: "_token", value: token.secret),
                HiddenField(name: "entry", value: "\(entry)"),
                HiddenField(name: "message", value: line.message),
                HiddenField(name: "_return", value: frame.address),
            ])
        return "<br>\(button)"
    }
}

extension Frame {
    /// What went out for some causes, the newest first; empty for all but the secretariat, for
    /// whom alone the frame knows it.
    func dispatches(_ causes: Set<MailDelivery.Cause>) -> [Dispatch] {
        deliveries.sorted { $0.key > $1.key }.compactMap { entry, mails in
            guard let cause = mails.first?.cause, causes.contains(cause) else { return nil }
            let lines = mails.map { mail in
                Dispatch.Line(
                    message: mail.message, person: mail.person,
                    name: name(mail.person) ?? say(Phrase.withheld), state: mail.state,
                    at: mail.at, trouble: mail.trouble)
            }
            return Dispatch(
                entry: Int(entry), cause: cause,
                mails: lines.sorted {
                    ($0.state.urgency, $0.name) < ($1.state.urgency, $1.name)
                })
        }
    }
}

extension [Dispatch] {
    /// The section of a page that tells of them; nothing where there are none.
    func section(in frame: Frame) -> HTML {
        if isEmpty { return .nothing }
        return PageSection(
            title: frame.say(DispatchWords.title), id: "utsendinger",
            content: map { $0.html(in: frame) }.joined()
        ).html
    }
}

extension MailDelivery.State {
    /// Whether somebody must see to it.
    var isTrouble: Bool { self == .failed || self == .bounced }

    fileprivate var urgency: Int {
        switch self {
        case .failed: 0
        case .bounced: 1
        case .waiting: 2
        case .accepted: 3
        }
    }

    fileprivate var tone: Tone {
        switch self {
        case .waiting: .active
        case .accepted: .done
        case .failed, .bounced: .late
        }
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
