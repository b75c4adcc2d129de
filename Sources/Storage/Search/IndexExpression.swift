extension IndexQuestion {
    /// The question in the query language of FTS5; `nil` where no word is left to look for.
    ///
    /// Words come from the splitter of texts, so that they hold neither quotation marks nor
    /// operators; they are put in quotation marks all the same.
    func expression(_ match: WordMatch) -> String? {
        let wanted = terms.filter { !$0.isEmpty }
        guard !wanted.isEmpty else { return nil }
        let words = wanted.map { $0.count == 1 ? word($0[0], match) : phrase($0) }
            .joined(separator: " AND ")
        let columns = match == .inTitle ? "title" : "{title text}"
        let marks = marks.map { quoted($0.token) }.joined(separator: " AND ")
        let narrowed = marks.isEmpty ? "" : " AND (marks : (\(marks)))"
        return "(\(columns) : (\(words)))\(narrowed)"
    }

    private func word(_ word: String, _ match: WordMatch) -> String {
        let whole = quoted(word)
        // Fewer letters begin half the words there are.
        guard match == .beginnings, word.count >= 3 else { return whole }
        return "(\(whole) OR \(whole) *)"
    }

    private func phrase(_ words: [String]) -> String { quoted(words.joined(separator: " ")) }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
