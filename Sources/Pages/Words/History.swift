public import Governance

/// One line of a history: what happened, and the words that somebody wrote about it. Who and when
/// are the page's to say.
public struct HistoryLine: Sendable, Hashable {
    /// What happened, in the past tense, without a full stop: `Saken ble meldt inn`.
    public let what: Phrase
    /// What was written with it, in quotation marks, or that it is withheld; `nil` where nothing
    /// was.
    public let words: Phrase?

    init(_ what: Phrase, words: Phrase? = nil) {
        self.what = what
        self.words = words
    }

    init(nb: String, nn: String, en: String, words: Phrase? = nil) {
        self.init(Phrase(nb: nb, nn: nn, en: en), words: words)
    }
}

/// An event that can be told: every one in `Events.all` can, which a test proves.
public protocol ToldEvent: Event {
    /// What the history says of it.
    func told(_ names: Names) -> HistoryLine
}

extension Names {
    /// What the history says of an event.
    ///
    /// An event without words of its own would be shown by its wire name, so that nothing in a
    /// history is left out.
    public func line(for event: any Event) -> HistoryLine {
        if let event = event as? any ToldEvent { return event.told(self) }
        let name = type(of: event).name.rawValue
        return HistoryLine(
            nb: "Registrert: \(name)", nn: "Registrert: \(name)", en: "Recorded: \(name)")
    }
}
