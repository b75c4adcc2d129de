/// A way to another page.
struct Link: Component {
    let text: String
    let href: String
    /// Whether it leads to where the reader is.
    var isCurrent = false
    /// How many new things are there.
    var count: Count?

    /// A number beside a link, with the words in which it is read aloud.
    struct Count: Sendable {
        let number: Int
        let spoken: String
    }

    var html: HTML {
        """
        <a href="\(href)"\(attribute: "aria-current", isCurrent ? "page" : nil)>\(text)\(mark)</a>
        """
    }

    private var mark: HTML {
        count.shown { count in
            """
            <span class="count" aria-hidden="true">\(count.number)</span>\
            <span class="sr-only">\(count.spoken)</span>
            """
        }
    }
}

/// Where the page lies, from the partnership down; the page itself is not among them.
struct Breadcrumbs: Component {
    let trail: [Link]
    let language: Language

    var html: HTML {
        if trail.isEmpty { return .nothing }
        let items = trail.map { "<li>\($0)</li>" as HTML }
        return """
            <nav class="breadcrumbs" aria-label="\(KitWords.breadcrumbs.in(language))">\
            <ol>\(items)</ol></nav>

            """
    }
}

/// What the page is, in one line and, if need be, one paragraph.
struct PageHeading: Component {
    let title: String
    /// A few words over the title: the body, the case number.
    var kicker: String?
    /// Where the matter stands.
    var status: Badge?
    var lead: String?

    var html: HTML {
        """
        <div class="page-heading">\(kicker.shown { "<p class=\"kicker\">\($0)</p>" })
        <h1>\(title)</h1>\(status.shown { "<p class=\"heading-status\">\($0)</p>" })\
        \(lead.shown { "<p class=\"lead\">\($0)</p>" })
        </div>
        """
    }
}

/// A part of a page under its own heading.
struct PageSection: Component {
    let title: String
    /// The fragment that links to it, and the base of its heading's id.
    let id: String
    let content: HTML

    var html: HTML {
        """
        <section id="\(id)" aria-labelledby="\(id)-title">
        <h2 id="\(id)-title">\(title)</h2>
        \(content)
        </section>
        """
    }
}
