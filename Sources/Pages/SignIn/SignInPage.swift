/// Where one asks for a link to sign in, and where one is told that it may be on its way.
///
/// The answer is the same whether the address is known or not, so that nobody can find out who is
/// registered.
public struct SignInPage: Page {
    /// What the page is called.
    public let title: String
    /// How far the asking has come.
    public let state: State
    /// What was typed.
    public let email: String
    /// Where to go after signing in.
    public let returnTo: String

    /// How far the asking has come.
    public enum State: String, Codable, Sendable, CaseIterable {
        /// Nothing has been sent in.
        case asking
        /// What was sent in is no e-mail address.
        case malformed
        /// A link is on its way, if the address is known.
        case sent
    }

    /// A page of this state.
    public init(state: State, email: String = "", returnTo: String, in frame: Frame) {
        title = frame.say(state == .sent ? SignInWords.sentTitle : SignInWords.title)
        self.state = state
        self.email = email
        self.returnTo = returnTo
    }

    /// The form, or what to do now.
    public func content(in frame: Frame) -> HTML {
        if state == .sent {
            return "\(PageHeading(title: title, lead: frame.say(SignInWords.sentLead)))"
        }
        let field = Field(
            name: "email", label: frame.say(SignInWords.email),
            control: .text(value: email, kind: .email),
            error: state == .malformed ? frame.say(SignInWords.noEmail) : nil,
            language: frame.language)
        let form = EntryForm(
            action: frame.link(.signIn), fields: [field],
            submit: SubmitButton(text: frame.say(SignInWords.send)),
            hidden: frame.proof + [HiddenField(name: "_return", value: returnTo)],
            language: frame.language)
        return "\(PageHeading(title: title, lead: frame.say(SignInWords.lead)))\(form)"
    }
}

/// Where a sign-in link leads: a button, since programs that look through mail follow links and
/// must not use them up.
public struct SignInLinkPage: Page {
    /// What the page is called.
    public let title: String
    /// Whether the link was tried and did not work.
    public let isSpent: Bool
    /// Where to go after signing in.
    public let returnTo: String

    /// A page for a link that is to be used, or that did not work.
    public init(isSpent: Bool, returnTo: String, in frame: Frame) {
        title = frame.say(isSpent ? SignInWords.spentTitle : SignInWords.confirmTitle)
        self.isSpent = isSpent
        self.returnTo = returnTo
    }

    /// The button, or the way to a new link.
    public func content(in frame: Frame) -> HTML {
        if isSpent {
            return """
                \(PageHeading(title: title, lead: frame.say(SignInWords.spentLead)))\
                <p>\(LinkButton(text: frame.say(SignInWords.again), href: frame.link(.signIn)))</p>
                """
        }
        let path = String(frame.address.prefix { $0 != "?" })
        let button = ButtonForm(
            action: path, text: frame.say(SignInWords.confirm), emphasis: .primary,
            hidden: frame.proof + [HiddenField(name: "_return", value: returnTo)])
        return "\(PageHeading(title: title, lead: frame.say(SignInWords.confirmLead)))\(button)"
    }
}

extension Frame {
    /// What proves that a form without a command comes from a page of ours.
    var proof: [HiddenField] { token.map { [HiddenField(name: "_token", value: $0.secret)] } ?? [] }
}
