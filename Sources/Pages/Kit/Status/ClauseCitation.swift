/// The clause that something rests on: its number, its decisive words, and the way to its page.
struct ClauseCitation: Component {
    /// As the agreement numbers it: `§ 4.3`, `punkt 2.1`.
    let number: String
    /// A few words quoted, never a whole paragraph.
    let words: String
    let href: String
    let language: Language

    var html: HTML {
        """
        <span class="clause"><a href="\(href)">\(number)</a> \
        <span class="clause-words">\(language.quoted(words))</span></span>
        """
    }
}
