/// Something most readers do not need at once: a form, an older version, a long list.
struct Disclosure: Component {
    let title: String
    /// Stands open when the page is opened, as when a form in it was refused.
    var isOpen = false
    let content: HTML

    var html: HTML {
        """
        <details class="disclosure"\(flag: "open", isOpen)>
        <summary>\(title)</summary>
        <div>\(content)</div>
        </details>

        """
    }
}
