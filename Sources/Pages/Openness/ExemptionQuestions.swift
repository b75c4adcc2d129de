import Governance

extension Frame {
    /// What is asked about an exemption: the ground, by its words, the title for the public and
    /// the last day.
    ///
    /// - Parameters:
    ///   - path: Where the command keeps it, such as `exemption.`; empty for its own fields.
    ///   - isOptional: Whether the form may be sent without an exemption.
    func exemptionQuestions(at path: String = "", isOptional: Bool = false) -> [Question] {
        [
            Question(
                path: "\(path)ground", label: say(OpennessPageWords.ground),
                hint: isOptional ? say(OpennessPageWords.groundHint) : nil,
                kind: .choice(
                    charter.grounds.map {
                        .init(value: $0.id.rawValue, label: "\($0.law): \(say($0.plain))")
                    }),
                isOptional: isOptional),
            Question(
                path: "\(path)publicTitle", text: .publicTitle,
                label: say(TextField.publicTitle.label), hint: say(TextField.publicTitle.hint),
                kind: .line(), isOptional: isOptional),
            Question(
                path: "\(path)until", label: say(OpennessPageWords.lastDay),
                hint: say(OpennessPageWords.lastDayHint), kind: .date, isOptional: true),
        ]
    }
}
