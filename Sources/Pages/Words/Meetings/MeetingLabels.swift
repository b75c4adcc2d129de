public import Governance

extension MeetingMode {
    /// How a meeting is held.
    public var label: Phrase {
        switch self {
        case .physical: Phrase(nb: "Fysisk møte", nn: "Fysisk møte", en: "In person")
        case .video: Phrase(nb: "Videomøte", nn: "Videomøte", en: "By video")
        case .telephone: Phrase(nb: "Telefonmøte", nn: "Telefonmøte", en: "By telephone")
        }
    }

    /// The manner inside a sentence: `som videomøte`.
    var inSentence: Phrase {
        switch self {
        case .physical:
            Phrase(nb: "som fysisk møte", nn: "som fysisk møte", en: "in person")
        case .video: Phrase(nb: "som videomøte", nn: "som videomøte", en: "by video")
        case .telephone: Phrase(nb: "som telefonmøte", nn: "som telefonmøte", en: "by telephone")
        }
    }
}

extension Meeting.Kind {
    /// Ordinary or extraordinary.
    public var label: Phrase {
        switch self {
        case .ordinary: Phrase(nb: "Ordinært møte", nn: "Ordinært møte", en: "Ordinary meeting")
        case .extraordinary:
            Phrase(
                nb: "Ekstraordinært møte", nn: "Ekstraordinært møte", en: "Extraordinary meeting")
        }
    }
}
