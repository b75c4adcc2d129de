import Governance

/// The questions that say when, how and where a meeting is.
enum WhenQuestions {
    /// - Parameters:
    ///   - path: Where the answer goes in the command: `when`, `dates.0`.
    ///   - frame: The page's frame.
    ///   - body: The body, whose charter says how it may meet.
    ///   - initial: What stands there from the start.
    ///   - number: Tells the rows of a plan apart.
    static func under(
        _ path: String, in frame: Frame, for body: BodyID?, initial: Meeting? = nil,
        number: Int? = nil
    ) -> [Question] {
        let modes =
            body.flatMap { frame.charter.body($0)?.meetings?.modes.value } ?? MeetingMode.allCases
        func label(_ phrase: Phrase) -> String {
            (number.map { "\($0). " } ?? "") + frame.say(phrase)
        }
        return [
            Question(
                path: "\(path).date", label: label(MeetingWords.day), kind: .date,
                initial: initial.map { [$0.date.description] } ?? []),
            Question(
                path: "\(path).time", label: label(MeetingWords.time), kind: .time,
                initial: [initial?.time.description ?? "09:00"]),
            Question(
                path: "\(path).until", label: label(MeetingWords.until), kind: .time,
                isOptional: true, initial: initial?.until.map { [$0.description] } ?? []),
            Question(
                path: "\(path).mode", label: label(MeetingWords.mode),
                kind: .choice(
                    modes.map {
                        Control.Option(value: $0.rawValue, label: frame.say($0.label))
                    }),
                initial: [(initial?.mode ?? modes.first ?? .physical).rawValue]),
            Question(
                path: "\(path).place", text: .place, label: label(MeetingWords.place),
                kind: .line(), isOptional: true,
                initial: initial?.place.flatMap(frame.words).map { [$0] } ?? []),
        ]
    }
}
