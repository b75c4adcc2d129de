/// What the decision register says.
enum DecisionsPageWords {
    static let haveCarriedOut = Phrase(
        nb: "partnere har gjennomført vedtaket", nn: "partnarar har gjennomført vedtaket",
        en: "partners have carried it out")
}
