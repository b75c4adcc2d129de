extension IndexQuestion {
    /// The question in the query language of FTS5; `nil` where no word is left to look for.
    ///
    /// Words come from the splitter of texts, so that they hold neither quotation marks nor
    /// operators; they are put in quotation marks all the same.
    ///
    /// - Parameter longer: The words that those of the question begin, where they are wanted.
    func expression(_ match: WordMatch, _ longer: LongerForms = LongerForms()) -> String? {
        let wanted = terms.filter { !$0.isEmpty }
        guard !wanted.isEmpty else { return nil }
        let words = wanted.map { $0.count == 1 ? word($0[0], longer) : phrase($0) }
            .joined(separator: " AND ")
        let columns = match == .inTitle ? "title" : "{title text}"
        let marks = marks.map { quoted($0.token) }.joined(separator: " AND ")
        let narrowed = marks.isEmpty ? "" : " AND (marks : (\(marks)))"
        return "(\(columns) : (\(words)))\(narrowed)"
    }

    private func word(_ word: String, _ longer: LongerForms) -> String {
        let whole = quoted(word)
        let others =
            switch longer[word] {
            case .nothing: [String]()
            case .few(let forms): forms.map { quoted(SearchTokenizer.formSign + $0) }
            case .many: ["\(whole) *"]
            }
        return "(" + ([whole] + others).joined(separator: " OR ") + ")"
    }

    private func phrase(_ words: [String]) -> String { quoted(words.joined(separator: " ")) }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
