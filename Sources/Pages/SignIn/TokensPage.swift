public import Governance

/// A person's tokens for the API; a new one is shown once.
public struct TokensPage: Page {
    /// What the page is called.
    public let title: String
    /// The tokens, the newest first.
    public let tokens: [Row]
    /// Whether a name was missing or too long.
    public let isNameless: Bool
    private var secret: String?

    /// A token without its secret.
    public struct Row: Codable, Sendable {
        /// By which it is revoked.
        public let id: Int64
        /// What its owner calls it.
        public let name: String
        /// The capacity it acts in.
        public let hat: Hat
        /// The first instant at which it no longer works.
        public let expiresAt: Instant
        /// Whether it was revoked.
        public let isRevoked: Bool

        /// A token to show.
        public init(id: Int64, name: String, hat: Hat, expiresAt: Instant, isRevoked: Bool) {
            self.id = id
            self.name = name
            self.hat = hat
            self.expiresAt = expiresAt
            self.isRevoked = isRevoked
        }
    }

    /// The data of the page; the new token's secret is shown and never in it.
    private enum CodingKeys: String, CodingKey {
        case title, tokens, isNameless
    }

    /// The page, with a token that has just been made.
    public init(
        tokens: [Row], newToken: String? = nil, isNameless: Bool = false, in frame: Frame
    ) {
        title = frame.say(TokenWords.title)
        self.tokens = tokens
        self.isNameless = isNameless
        secret = newToken
    }

    /// The new token, the list, and the form for another.
    public func content(in frame: Frame) -> HTML {
        let field = Field(
            name: "name", label: frame.say(TokenWords.name), control: .text(),
            hint: frame.say(TokenWords.nameHint),
            error: isNameless ? frame.say(TokenWords.nameless) : nil, language: frame.language)
        let form = EntryForm(
            action: frame.link(.tokens), fields: [field],
            submit: SubmitButton(text: frame.say(TokenWords.make)), hidden: frame.proof,
            language: frame.language)
        return """
            \(PageHeading(title: title, lead: frame.say(TokenWords.lead)))\(notice(in: frame))\
            \(list(in: frame))\(form)
            """
    }

    private func notice(in frame: Frame) -> HTML {
        secret.shown { text in
            Notice(
                kind: .success, title: frame.say(TokenWords.shown),
                content: "<p><code>\(text)</code></p>"
            ).html
        }
    }

    private func list(in frame: Frame) -> HTML {
        if tokens.isEmpty {
            return EmptyState(
                title: frame.say(TokenWords.none), explanation: frame.say(TokenWords.noneLead)
            ).html
        }
        return CardTable(
            caption: title,
            columns: [
                .init(title: frame.say(TokenWords.name)), .init(title: frame.say(TokenWords.role)),
                .init(title: frame.say(TokenWords.until)),
                .init(title: frame.say(TokenWords.revoke)),
            ],
            rows: tokens.map { token in
                [
                    "\(token.name)", "\(frame.describe(token.hat))",
                    "\(frame.moment(token.expiresAt))", way(out: token, in: frame),
                ]
            }
        ).html
    }

    private func way(out token: Row, in frame: Frame) -> HTML {
        if token.isRevoked { return "\(frame.say(TokenWords.revoked))" }
        if token.expiresAt <= frame.now { return "\(frame.say(TokenWords.expired))" }
        return ButtonForm(
            action: frame.link(.tokens), text: frame.say(TokenWords.revoke), emphasis: .grave,
            hidden: frame.proof + [HiddenField(name: "revoke", value: String(token.id))]
        ).html
    }
}
