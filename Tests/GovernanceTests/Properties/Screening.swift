/// What is wrong with a recorded text, reckoned otherwise than by the code under test.
enum Screening {
    static func fault(_ text: String) -> String? {
        if text.allSatisfy(\.isWhitespace) { return "an empty text" }
        if text.unicodeScalars.contains(where: { $0.value < 9 }) { return "a control character" }
        let digits = text.filter { !" .-\u{A0}".contains($0) }
            .split { !$0.isNumber }.map { $0.compactMap(\.wholeNumberValue) }
        return digits.contains { $0.count == 11 && isChecked($0) } ? "an identity number" : nil
    }

    /// Whether both sums of the modulus 11 rule come out at zero.
    static func isChecked(_ digits: [Int]) -> Bool {
        let first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0]
        let second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
        return [first, second].allSatisfy { weights in
            zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }.isMultiple(of: 11)
        }
    }
}
