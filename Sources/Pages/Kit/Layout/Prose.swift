/// Text that a person wrote: its paragraphs and line breaks, and nothing else of it, become markup.
struct Prose: Component {
    let text: String

    var html: HTML {
        let paragraphs = text.split(separator: /\n[ \t]*\n/).map { paragraph -> HTML in
            let lines = paragraph.split(separator: "\n").map { "\(String($0))" as HTML }
            return "<p>\(lines.joined(separator: "<br>"))</p>\n"
        }
        return "<div class=\"prose\">\(paragraphs)</div>"
    }
}
