/// The text of pages as paragraphs: lines that were broken to fit a page are joined again.
public enum Reflowed {
    /// The paragraphs of a text laid out in lines, as `pdftotext` gives it: an empty line or a new
    /// page ends one, and a point of a list begins one.
    ///
    /// A word that was divided at the end of a line is joined, unless "og", "eller", "and" or "or"
    /// follows, as in "bruker- og pårørende".
    ///
    /// - Returns: The paragraphs with an empty line between.
    public static func paragraphs(of text: String) -> String {
        var paragraphs: [String] = []
        var isOpen = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.isEmpty { isOpen = false; continue }
            let joined = words.joined(separator: " ")
            if isOpen, !isPoint(words[0]), let last = paragraphs.popLast() {
                paragraphs.append(join(last, joined, next: words[0]))
            } else {
                paragraphs.append(joined)
            }
            isOpen = true
        }
        return paragraphs.joined(separator: "\n\n")
    }

    private static func join(_ before: String, _ after: String, next: Substring) -> String {
        let isDivided = before.hasSuffix("-") && !before.hasSuffix(" -")
        let isCompound = ["og", "eller", "and", "or"].contains(next)
        if isDivided, !isCompound, next.first?.isLowercase == true {
            return before.dropLast() + after
        }
        return "\(before) \(after)"
    }

    /// `•`, `–`, `-`, `1.`, `a)`.
    private static func isPoint(_ word: Substring) -> Bool {
        if ["•", "–", "-", "▪", "◦", "·"].contains(word) { return true }
        guard word.last == "." || word.last == ")" else { return false }
        let label = word.dropLast()
        return label.count <= 2 && !label.isEmpty
            && (label.allSatisfy(\.isNumber) || (label.count == 1 && word.last == ")"))
    }
}
