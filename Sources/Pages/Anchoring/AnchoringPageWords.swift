/// What pages say about the partners' own treatment.
enum AnchoringPageWords {
    static let takenOut = Phrase(nb: "tatt ut", nn: "teke ut", en: "taken out")
    static let putIn = Phrase(nb: "lagt til", nn: "lagt til", en: "added")
}
