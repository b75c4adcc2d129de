/// The frame around every page: head, header, main landmark and footer.
struct PageLayout: Component {
    let language: Language
    /// What the page is, first in the browser's title.
    let title: String
    let partnership: Partnership
    var navigation: [Link] = []
    /// Where what is written in the head's search field is looked for; `nil` for no field.
    var search: Search?
    /// The same page in each language, in the order of the switch.
    var translations: [Translation] = []
    var account: Account = .none
    /// A strip above the header, for the clock of a demonstration.
    var banner: HTML = .nothing
    var breadcrumbs: [Link] = []
    /// The page itself; it opens with a `PageHeading`.
    let content: HTML
    var footer = Footer()
    /// The key of a draft that the server has just taken over for good.
    var finishedDraft: String?
    /// Where the page is fetched anew when it reads otherwise; `nil` for one that stands still.
    var liveAddress: String?
    /// The feed of what the page is about, for news readers to find.
    var feed: Link?

    /// What is said to a device that these pages are put on.
    var manifest: String?
    /// Who reads, by which a device knows whose the pages are that it keeps; `nil` for a visitor.
    var reader: ReaderMark?

    /// A reader in a capacity, and what is said of their forms without a connection.
    struct ReaderMark: Sendable {
        let name: String
    }

    /// Whose pages these are.
    struct Partnership: Sendable {
        let name: String
        let href: String
    }

    /// The search of these pages.
    struct Search: Sendable {
        let action: String
    }

    /// The page in another language.
    struct Translation: Sendable {
        let language: Language
        let href: String
    }

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(language.tag)">
        \(head)
        <body id="top">
        <a class="skip" href="#main">\(KitWords.skip.in(language))</a>
        \(banner)\(header)
        <main id="main" tabindex="-1"\(attribute: "data-live", liveAddress)\
        \(attribute: "data-live-on", live(KitWords.liveOn))\
        \(attribute: "data-live-off", live(KitWords.liveOff))\
        \(attribute: "data-live-gone", live(KitWords.liveGone))>
        \(Breadcrumbs(trail: breadcrumbs, language: language))\(content)
        </main>
        \(footer)
        </body>
        </html>

        """
    }

    /// What the keeper of a live page says; a page that stands still has none.
    private func live(_ words: Phrase) -> String? { liveAddress.map { _ in words.in(language) } }

    private var liveScript: HTML {
        liveAddress == nil ? .nothing : "\n<script src=\"\(Asset.live.path)\" defer></script>"
    }

    private var head: HTML {
        """
        <head>
        <meta charset="utf-8">
        <title>\(title) – \(partnership.name)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        \(finishedDraft.shown { "<meta name=\"draft-done\" content=\"\($0)\">" })
        <link rel="stylesheet" href="\(Asset.styles.path)">
        <link rel="icon" href="\(Asset.icon.path)" type="image/svg+xml">\
        \(manifest.shown { "\n<link rel=\"manifest\" href=\"\($0)\">" })\(readerMark)\(feedLink)
        <script src="\(Asset.forms.path)" defer></script>
        <script src="\(Asset.drafts.path)" defer></script>
        <script src="\(Asset.offline.path)" defer></script>\(liveScript)
        </head>
        """
    }

    private var readerMark: HTML {
        reader.shown { reader in
            """

            <meta name="reader" content="\(reader.name)" \
            data-say-form="\(OfflineWords.form.in(language))" \
            data-say-draft="\(OfflineWords.draft.in(language))" \
            data-say-away="\(OfflineWords.away.in(language))" \
            data-say-back="\(OfflineWords.back.in(language))">
            """
        }
    }

    private var feedLink: HTML {
        feed.shown { feed in
            """

            <link rel="alternate" type="application/atom+xml" title="\(feed.text)" \
            href="\(feed.href)">
            """
        }
    }

    private var header: HTML {
        """
        <header class="site">
        <div class="site-inner">
        <a class="brand" href="\(partnership.href)">\(Wordmark())
        <span class="brand-name">\(partnership.name)</span></a>
        \(searchForm)<a class="menu-open" href="#menu">\(KitWords.menu.in(language))</a>
        <div class="menu" id="menu">
        <a class="menu-close" href="#top">\(KitWords.closeMenu.in(language))</a>
        \(navigationList)<div class="tools">\(account.html(in: language))\(languageSwitch)</div>
        </div>
        </div>
        </header>
        """
    }

    private var searchForm: HTML {
        search.shown { search in
            """
            <form class="site-search" method="get" action="\(search.action)" role="search">\
            \(SearchField(id: "sok-overalt", language: language))</form>

            """
        }
    }

    private var navigationList: HTML {
        if navigation.isEmpty { return .nothing }
        let items = navigation.map { "<li>\($0)</li>" as HTML }
        return """
            <nav class="main-nav" aria-label="\(KitWords.mainNavigation.in(language))">
            <ul>\(items)</ul>
            </nav>

            """
    }

    private var languageSwitch: HTML {
        if translations.isEmpty { return .nothing }
        let items = translations.map { translation -> HTML in
            let tag = translation.language.tag
            let current = translation.language == language ? "true" : nil
            return """
                <li><a href="\(translation.href)" lang="\(tag)" hreflang="\(tag)"\
                \(attribute: "aria-current", current)>\(translation.language.ownName)</a></li>
                """
        }
        return """
            <nav class="languages" aria-label="\(KitWords.languages.in(language))">\
            <ul>\(items)</ul></nav>
            """
    }
}
