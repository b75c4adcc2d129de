/// Views of one thing, as plain links: each has an address and works without script.
struct Tabs: Component {
    /// What the views are views of, for those who do not see them together.
    let label: String
    let tabs: [Link]

    var html: HTML {
        let items = tabs.map { "<li>\($0)</li>" as HTML }
        return "<nav class=\"tabs\" aria-label=\"\(label)\"><ul>\(items)</ul></nav>"
    }
}

/// The way through a list that is longer than a page.
struct Pagination: Component {
    /// The page shown, 1 for the first.
    let current: Int
    let pageCount: Int
    let language: Language
    /// The address of a page by its number.
    let href: @Sendable (Int) -> String

    var html: HTML {
        if pageCount < 2 { return .nothing }
        return """
            <nav class="pagination" aria-label="\(KitWords.pages.in(language))"><ul>\
            \(step(to: current - 1, word: KitWords.previous, rel: "prev"))\
            <li class="pagination-place">\(KitWords.page.in(language)) \
            \(language.share(current, of: pageCount))</li>\
            \(step(to: current + 1, word: KitWords.next, rel: "next"))</ul></nav>
            """
    }

    private func step(to page: Int, word: Phrase, rel: String) -> HTML {
        guard (1...pageCount).contains(page) else { return .nothing }
        return """
            <li><a href="\(href(page))" rel="\(rel)">\(word.in(language))</a></li>
            """
    }
}
