public import Governance

/// The mail with a link that signs somebody in.
public struct SignInLetter: Hashable, Sendable {
    /// What the mail is about.
    public let subject: String
    /// The words, complete in themselves.
    public let text: String

    /// A letter in the person's language.
    ///
    /// - Parameters:
    ///   - name: The person's name.
    ///   - partnership: The partnership's own name.
    ///   - link: The link, whole.
    ///   - until: The local time at which it stops working.
    public init(
        name: String, partnership: Wording, link: String, until: WallTime, in language: Language
    ) {
        let own =
            switch language {
            case .nb: partnership.nb
            case .nn: partnership.nn
            case .en: partnership.en
            }
        let time = language.time(hour: until.parts.hour, minute: until.parts.minute)
        subject = Phrase(
            nb: "Innlogging til \(own)", nn: "Innlogging til \(own)", en: "Signing in to \(own)"
        ).in(language)
        text = Phrase(
            nb: """
                Hei, \(name).

                Følg lenken for å logge inn. Den virker én gang, til \(time):

                \(link)

                Har du ikke bedt om den, kan du se bort fra denne e-posten.
                """,
            nn: """
                Hei, \(name).

                Følg lenkja for å logge inn. Ho verkar éin gong, til \(time):

                \(link)

                Har du ikkje bedt om henne, kan du sjå bort frå denne e-posten.
                """,
            en: """
                Hello, \(name).

                Follow the link to sign in. It works once, until \(time):

                \(link)

                If you did not ask for it, you can disregard this mail.
                """
        ).in(language)
    }
}
