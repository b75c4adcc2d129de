/// A mail in words: what to put into it, whoever sends it.
public struct MailText: Hashable, Sendable {
    /// The subject line.
    public let subject: String
    /// The mail as plain text.
    public let text: String
    /// The same mail as HTML, without pictures, scripts or anything fetched from elsewhere.
    public let html: String

    init(subject: String, _ parts: [Part?], language: Language) {
        let parts = parts.compactMap { $0 }
        self.subject = subject
        text = parts.map(\.text).joined(separator: "\n\n") + "\n"
        let body = parts.map(\.html)
        let page: HTML = """
            <!DOCTYPE html>
            <html lang="\(language.tag)"><head><meta charset="utf-8"><title>\(subject)</title></head>
            <body>
            \(body)</body></html>

            """
        html = page.text
    }

    /// A part of a mail.
    enum Part {
        case paragraph(String)
        case link(String, to: String)
        case list([String])
        /// Lines that lead somewhere each, where there is somewhere to go.
        case links([(words: String, to: String?)])

        var text: String {
            switch self {
            case .paragraph(let words): words
            case .link(let words, let address): "\(words):\n\(address)"
            case .list(let lines): lines.map { "- \($0)" }.joined(separator: "\n")
            case .links(let lines):
                lines.map { line in
                    "- \(line.words)" + (line.to.map { "\n  \($0)" } ?? "")
                }.joined(separator: "\n")
            }
        }

        var html: HTML {
            switch self {
            case .paragraph(let words): "<p>\(words)</p>\n"
            case .link(let words, let address): "<p><a href=\"\(address)\">\(words)</a></p>\n"
            case .list(let lines): "<ul>\(lines.map { "<li>\($0)</li>" as HTML })</ul>\n"
            case .links(let lines):
                "<ul>\(lines.map { Self.item($0.words, $0.to) })</ul>\n"
            }
        }

        /// A link stands in a paragraph of its own, so that a thumb can tell it from the next.
        private static func item(_ words: String, _ address: String?) -> HTML {
            guard let address else { return "<li>\(words)</li>" }
            return "<li><p><a href=\"\(address)\">\(words)</a></p></li>"
        }
    }
}
