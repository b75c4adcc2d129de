public import Governance

/// Where anyone asks to be told by mail of what is new.
public struct FollowByMailPage: Page {
    /// What the page is called.
    public let title: String
    /// What is followed, by name.
    public let name: String
    /// How far one has come.
    public let state: State
    /// What was typed.
    public let email: String
    private let way: String

    /// How far one has come.
    public enum State: String, Codable, Sendable, CaseIterable {
        /// The address is asked for.
        case asking
        /// What was typed is no address.
        case malformed
        /// A mail is on its way, which asks whether one wants it.
        case sent
    }

    /// A page of this state; `nil` for what is not open to all.
    public init?(_ followed: Followed, state: State, email: String = "", in frame: Frame) {
        guard frame.partnership.isOpen(followed, at: frame.now) else { return nil }
        name = frame.name(of: followed)
        title = frame.say(
            state == .sent ? FollowWords.sentTitle : FollowWords.byMailTitle(name))
        self.state = state
        self.email = email
        way = frame.link(.followByMail(followed))
    }

    /// The form, with what becomes of the address; or what to do now.
    public func content(in frame: Frame) -> HTML {
        if state == .sent {
            return "\(PageHeading(title: title, lead: frame.say(FollowWords.sentLead)))"
        }
        let field = Field(
            name: "email", label: frame.say(FollowWords.email),
            control: .text(value: email, kind: .email),
            hint: frame.say(FollowWords.emailHint),
            error: state == .malformed ? frame.say(FollowWords.noEmail) : nil,
            language: frame.language)
        let form = EntryForm(
            action: way, fields: [field],
            submit: SubmitButton(text: frame.say(FollowWords.ask)), hidden: frame.proof,
            language: frame.language)
        return """
            \(PageHeading(title: title, lead: frame.say(FollowWords.byMailLead)))\(form)
            """
    }
}

/// Where the link of every mail leads: what an address follows, to be confirmed or ended.
///
/// Whoever holds the link may; it shows no address. Opening it changes nothing, since programs that
/// look through mail do so.
public struct FollowingPage: Page {
    /// What the page is called.
    public let title: String
    let state: State
    let confirmed: [Line]
    let pending: [Line]

    /// What has become of it.
    public enum State: String, Codable, Sendable, CaseIterable {
        /// Something is followed, or asked whether it is.
        case following
        /// Nothing is followed at this link, any more or ever.
        case over
    }

    /// Something that is followed.
    struct Line: Codable, Hashable, Sendable {
        let what: String
        let name: String
    }

    /// What is followed at a link; `nil` for a link at which nothing is.
    public init(confirmed: [Followed], pending: [Followed], in frame: Frame) {
        func lines(_ followed: [Followed]) -> [Line] {
            followed.map { Line(what: $0.description, name: frame.name(of: $0)) }
        }
        self.confirmed = lines(confirmed)
        self.pending = lines(pending)
        state = confirmed.isEmpty && pending.isEmpty ? .over : .following
        title = frame.say(state == .over ? FollowWords.overTitle : FollowWords.followingTitle)
    }

    /// What is to be confirmed first, then what is followed, with a way out of each.
    public func content(in frame: Frame) -> HTML {
        if state == .over {
            return "\(PageHeading(title: title, lead: frame.say(FollowWords.overLead)))"
        }
        return """
            \(PageHeading(title: title))\(question(frame))\(list(frame))\
            <div class="form-actions">\
            \(button(FollowWords.stopAll, .grave, "stop", frame))</div>
            """
    }

    private func question(_ frame: Frame) -> HTML {
        if pending.isEmpty { return .nothing }
        return MainAction(
            title: frame.say(FollowWords.wantIt),
            explanation: frame.language.list(pending.map(\.name)),
            control: button(FollowWords.confirm, .primary, "confirm", frame)
        ).html
    }

    private func list(_ frame: Frame) -> HTML {
        if confirmed.isEmpty { return .nothing }
        let items = confirmed.map { line -> HTML in
            """
            <li><p>\(line.name)</p>\
            \(button(FollowWords.stop, .secondary, "stop", frame, line.what))</li>
            """
        }
        return PageSection(
            title: frame.say(FollowWords.youFollow), id: "folger",
            content: "<ul class=\"news\">\(items)</ul>"
        ).html
    }

    private func button(
        _ text: Phrase, _ emphasis: Emphasis, _ action: String, _ frame: Frame,
        _ what: String? = nil
    ) -> HTML {
        ButtonForm(
            action: String(frame.address.prefix { $0 != "?" }), text: frame.say(text),
            emphasis: emphasis,
            hidden: [HiddenField(name: "do", value: action)]
                + [what.map { HiddenField(name: "what", value: $0) }].compactMap(\.self)
        ).html
    }
}
