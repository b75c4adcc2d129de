/// The foot of a page: how fresh it is, what it leaves out, and the way to the rest.
struct Footer: Component {
    /// When what the page shows last changed, in words.
    var updated: String?
    /// What the reader is not shown and on what ground; openness is the rule, so silence means
    /// that nothing is held back.
    var withheld: Link?
    var links: [Link] = []

    var html: HTML {
        let items = links.map { "<li>\($0)</li>" as HTML }
        let list: HTML = items.isEmpty ? .nothing : "<ul class=\"footer-links\">\(items)</ul>"
        return """
            <footer class="site-footer">
            <div class="site-footer-inner">
            \(updated.shown { "<p>\($0)</p>" })\(withheld.shown { "<p>\($0)</p>" })\(list)
            <p class="product">\(Wordmark())</p>
            </div>
            </footer>
            """
    }
}
