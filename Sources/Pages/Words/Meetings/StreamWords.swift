/// What is said of following a meeting live.
enum StreamWords {
    static let title = Phrase(
        nb: "Direktesending", nn: "Direktesending", en: "Live stream")
    static let address = Phrase(
        nb: "Adressen der alle kan følge møtet", nn: "Adressa der alle kan følgje møtet",
        en: "The address where all can follow the meeting")
    static let hint = Phrase(
        nb: "Må begynne med https://. Den vises åpent. La feltet stå tomt for å fjerne den.",
        nn: "Må begynne med https://. Ho blir vist ope. La feltet stå tomt for å fjerne ho.",
        en: "Must begin with https://. It is shown to all. Leave the field empty to remove it.")
    static let follow = Phrase(
        nb: "Følg møtet direkte", nn: "Følg møtet direkte", en: "Follow the meeting live")
}

/// Why a live stream cannot be set.
enum StreamSentences {
    static let cancelled = Phrase(
        nb: "Møtet er avlyst og blir ikke sendt.", nn: "Møtet er avlyst og blir ikkje sendt.",
        en: "The meeting is cancelled and is not streamed.")
    static let closed = Phrase(
        nb: "Møtene i dette organet er ikke åpne, så de sendes ikke direkte.",
        nn: "Møta i dette organet er ikkje opne, så dei blir ikkje sende direkte.",
        en: "This body does not meet in the open, so its meetings are not streamed.")
    static let notSecure = Phrase(
        nb: "Dette er ikke en sikker nettadresse. Den må begynne med https:// og være uten "
            + "mellomrom.",
        nn: "Dette er ikkje ei sikker nettadresse. Ho må begynne med https:// og vere utan "
            + "mellomrom.",
        en: "This is no secure web address. It must begin with https:// and have no spaces.")
    static let none = Phrase(
        nb: "Møtet har ingen adresse å fjerne.", nn: "Møtet har inga adresse å fjerne.",
        en: "The meeting has no address to remove.")
}
