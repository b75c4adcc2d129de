/// One item of an agenda or a list of cases, with its papers.
struct AgendaItem: Component {
    /// As the body numbers it: `12/2024`.
    let number: String
    let title: String
    /// To the case; none for an item that has no page of its own, or none for this reader.
    var href: String?
    /// What is to happen with it, who presents it, how long: short words set side by side.
    var notes: [String] = []
    var state: Badge?
    var papers: [Link] = []
    let language: Language

    var html: HTML {
        """
        <li class="agenda-item">
        <p class="agenda-number">\(number)</p>
        <div class="agenda-body"><h3>\(heading)</h3>\(noteLine)\(paperList)</div>
        \(state.shown { "<p class=\"agenda-state\">\($0)</p>" })
        </li>

        """
    }

    private var heading: HTML {
        href.map { "<a href=\"\($0)\">\(title)</a>" } ?? "\(title)"
    }

    private var noteLine: HTML {
        if notes.isEmpty { return .nothing }
        return "<ul class=\"notes\">\(notes.map { "<li>\($0)</li>" as HTML })</ul>"
    }

    private var paperList: HTML {
        if papers.isEmpty { return .nothing }
        let items = papers.map { "<li>\($0)</li>" as HTML }
        return """
            <ul class="papers" aria-label="\(KitWords.papers.in(language))">\(items)</ul>
            """
    }
}

/// Items after one another.
struct Agenda: Component {
    let items: [AgendaItem]

    var html: HTML { "<ol class=\"agenda\">\n\(items)</ol>" }
}
