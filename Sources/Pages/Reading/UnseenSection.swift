import Governance

/// What is new to the reader, on their own page.
struct UnseenSection: Component {
    let lines: [UnseenLine]
    let frame: Frame

    /// How many are shown before the rest is folded away.
    private static let shown = 8

    var html: HTML {
        PageSection(
            title: frame.say(OwnWords.new), id: "nytt", content: lines.isEmpty ? nothing : news
        ).html
    }

    private var nothing: HTML { "<p>\(frame.say(OwnWords.nothing))</p>" }

    private var news: HTML {
        let rest = Array(lines.dropFirst(Self.shown))
        let older: HTML =
            rest.isEmpty
            ? .nothing
            : Disclosure(
                title: "\(frame.say(OwnWords.older)) (\(rest.count))", content: list(rest)
            ).html
        return """
            <p class="hint">\(frame.say(OwnWords.newWhy))</p>
            \(list(Array(lines.prefix(Self.shown))))\(older)\(markAll)
            """
    }

    private var markAll: HTML {
        frame.token.shown { token in
            ButtonForm(
                action: frame.link(.seen), text: frame.say(OwnWords.markAll), emphasis: .secondary,
                hidden: [
                    HiddenField(name: "_token", value: token.secret),
                    HiddenField(
                        name: "until",
                        value: "\(frame.own.unseen.map(\.at.milliseconds).max() ?? 0)"),
                ]
            ).html
        }
    }

    private func list(_ lines: [UnseenLine]) -> HTML {
        let items = lines.map { line -> HTML in
            """
            <li><p class="hint">\(line.label) · \(line.when)</p>\
            <p><a href="\(line.address)">\(line.title)</a></p>\
            \(line.summary.shown { "<p>\($0)</p>" })</li>
            """
        }
        return "<ul class=\"news\">\(items)</ul>"
    }
}
