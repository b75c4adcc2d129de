public import Governance

/// The mails to those who follow something: the link by which they confirm it, and what is new.
public enum FollowLetter {
    /// Asks whoever reads the mail of an address whether they want to follow something.
    ///
    /// - Parameter link: The whole address at which they answer.
    public static func question(_ wished: [Followed], link: String, in frame: Frame) -> MailText {
        MailText(
            subject: frame.say(FollowMailWords.question(frame.say(frame.charter.name))),
            [
                .paragraph(frame.say(FollowMailWords.asked)),
                .list(wished.prefix(mostAsked).map { inMail($0, frame) }),
                .link(frame.say(FollowMailWords.confirm), to: link),
                .paragraph(frame.say(FollowMailWords.notAsked)),
            ], language: frame.language)
    }

    /// A word is not repeated to an address that nobody has proved to be theirs: the letter would
    /// carry whatever a stranger wrote. The page behind the link shows it.
    private static func inMail(_ followed: Followed, _ frame: Frame) -> String {
        if case .word = followed { return frame.say(FollowMailWords.aWord) }
        return frame.name(of: followed)
    }

    private static let mostAsked = 10

    /// What has become known to all since somebody was last told; `nil` where nothing has.
    ///
    /// - Parameters:
    ///   - since: Until when they have been told of everything.
    ///   - until: What came later is told the next time.
    ///   - link: The whole address at which they can stop.
    public static func news(
        of followed: [Followed], since: Instant, until: Instant, link: String, in frame: Frame
    ) -> MailText? {
        var seen: Set<String> = []
        let news = followed.flatMap { frame.news(of: $0, atMost: longest) }
            .filter { $0.at > since && $0.at <= until && seen.insert($0.key).inserted }
            .sorted { $0.at > $1.at }
            .prefix(longest)
        if news.isEmpty { return nil }
        return MailText(
            subject: frame.say(FollowMailWords.news(frame.say(frame.charter.name))),
            [
                .links(
                    news.map { item in
                        (words: "\(item.label): \(item.title)", to: item.address)
                    }),
                .paragraph(frame.say(FollowMailWords.why)),
                .list(followed.map { frame.name(of: $0) }),
                .link(frame.say(FollowMailWords.stop), to: link),
            ], language: frame.language)
    }

    /// The most that one mail tells of; the rest stands on the pages.
    private static let longest = 50
}

/// What the mails to followers say.
enum FollowMailWords {
    static let aWord = Phrase(nb: "Et ord", nn: "Eit ord", en: "A word")
    static func question(_ name: String) -> Phrase {
        Phrase(
            nb: "Vil du følge \(name)?", nn: "Vil du følgje \(name)?",
            en: "Do you want to follow \(name)?")
    }

    static func news(_ name: String) -> Phrase {
        Phrase(nb: "Nytt fra \(name)", nn: "Nytt frå \(name)", en: "News from \(name)")
    }

    static let asked = Phrase(
        nb: "Noen har bedt om at denne e-postadressen skal få vite hva som er nytt om:",
        nn: "Nokon har bede om at denne e-postadressa skal få vite kva som er nytt om:",
        en: "Somebody has asked that this e-mail address be told of what is new about:")
    static let confirm = Phrase(
        nb: "Bekreft at du vil ha det, innen to dager",
        nn: "Stadfest at du vil ha det, innan to dagar",
        en: "Confirm that you want it, within two days")
    static let notAsked = Phrase(
        nb: "Var det ikke du som ba om det, kan du se bort fra denne e-posten. Uten bekreftelse "
            + "sletter vi adressen.",
        nn: "Var det ikkje du som bad om det, kan du sjå bort frå denne e-posten. Utan stadfesting "
            + "slettar vi adressa.",
        en: "If it was not you who asked, you can disregard this mail. Without a confirmation the "
            + "address is erased.")
    static let why = Phrase(
        nb: "Du får denne e-posten fordi du følger:", nn: "Du får denne e-posten fordi du følgjer:",
        en: "You get this mail because you follow:")
    static let stop = Phrase(
        nb: "Slutt å følge, eller endre hva du følger",
        nn: "Slutt å følgje, eller endre kva du følgjer",
        en: "Stop following, or change what you follow")
}
