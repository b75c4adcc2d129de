import Governance

extension SearchPage {
    /// The field, what it finds besides, and the hits kind by kind.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title))\(form(frame))\(unfinished(frame))\(counted(frame))\
        \(kinds(frame))\(answer(frame))
        """
    }

    private func form(_ frame: Frame) -> HTML {
        """
        <form class="search-form" method="get" action="\(frame.link(.search))" role="search">
        <div class="search-line">\
        \(SearchField(id: "sok", words: words, language: frame.language))</div>
        \(Disclosure(
            title: frame.say(SearchWords.narrow), isOpen: filters.narrowsBesidesKind,
            content: """
                <div class="search-filters">\(filters.fields(in: frame))</div>
                \(SubmitButton(text: frame.say(SearchWords.show), emphasis: .secondary))
                """))
        </form>
        """
    }

    private func unfinished(_ frame: Frame) -> HTML {
        if isComplete { return .nothing }
        return Notice(
            kind: .info, title: frame.say(SearchWords.unfinished),
            content: "<p>\(frame.say(SearchWords.unfinishedWhy))</p>"
        ).html
    }

    /// How much was found, said aloud to those who do not see it.
    private func counted(_ frame: Frame) -> HTML {
        if words.isEmpty || groups.isEmpty { return .nothing }
        let total = groups.reduce(0) { $0 + $1.total }
        let isAtLeast = groups.contains(where: \.isAtLeast)
        let also =
            alsoFinds.isEmpty
            ? "" : " " + frame.say(SearchWords.alsoFinds(alsoFinds.map(frame.language.quoted)))
        return """
            <p role="status">\(frame.say(SearchWords.found(total, isAtLeast: isAtLeast)))\(also)</p>
            """
    }

    /// The ways to one kind alone.
    private func kinds(_ frame: Frame) -> HTML {
        if groups.isEmpty || (filters.kind == nil && groups.count == 1) { return .nothing }
        var tabs = [
            Link(
                text: frame.say(SearchWords.all),
                href: filters.address(of: words, kind: nil, in: frame),
                isCurrent: filters.kind == nil)
        ]
        tabs += groups.map { group in
            Link(
                text: "\(group.name) (\(group.count(in: frame)))",
                href: filters.address(of: words, kind: group.kind, in: frame),
                isCurrent: filters.kind == group.kind)
        }
        return Tabs(label: frame.say(SearchWords.kinds), tabs: tabs).html
    }

    private func answer(_ frame: Frame) -> HTML {
        if words.isEmpty {
            return EmptyState(
                title: frame.say(SearchWords.nothingAsked),
                explanation: frame.say(SearchWords.nothingAskedHelp)
            ).html
        }
        if groups.isEmpty { return nothingFound(frame) }
        if filters.kind != nil {
            return groups.map { "\($0.list(in: frame))\(pagination($0, frame))" as HTML }.joined()
        }
        return groups.map { group in
            PageSection(
                title: group.name, id: group.kind.rawValue,
                content: "\(group.list(in: frame))\(more(group, frame))"
            ).html
        }.joined()
    }

    private func nothingFound(_ frame: Frame) -> HTML {
        let meant = suggestion.shown { words -> HTML in
            let href = filters.address(of: words, kind: filters.kind, in: frame)
            return "<p>\(frame.say(SearchWords.meant)) <a href=\"\(href)\">\(words)</a></p>"
        }
        let all: HTML =
            filters.kind == nil && !filters.narrowsBesidesKind
            ? .nothing
            : """
            <p><a href="\(filters.unfiltered(words, in: frame))">\
            \(frame.say(SearchWords.withoutFilters))</a></p>
            """
        return """
            <div role="status">\(EmptyState(
                title: frame.say(SearchWords.nothing(words)),
                explanation: frame.say(SearchWords.nothingHelp), action: "\(meant)\(all)"))</div>
            """
    }

    private func more(_ group: Group, _ frame: Frame) -> HTML {
        if group.total <= group.hits.count { return .nothing }
        let href = filters.address(of: words, kind: group.kind, in: frame)
        let text = frame.say(SearchWords.showAll(group.count(in: frame), of: group.name))
        return "<p class=\"more\"><a href=\"\(href)\">\(text)</a></p>"
    }

    private func pagination(_ group: Group, _ frame: Frame) -> HTML {
        let pages = (group.total + SearchFindings.pageLength - 1) / SearchFindings.pageLength
        let (words, filters) = (words, filters)
        return Pagination(
            current: min(max(1, pageNumber), max(1, pages)), pageCount: pages,
            language: frame.language,
            href: { filters.address(of: words, kind: group.kind, page: $0, in: frame) }
        ).html
    }
}

extension SearchPage.Group {
    func count(in frame: Frame) -> String {
        isAtLeast
            ? frame.say(SearchWords.atLeast(frame.language.number(total)))
            : frame.language.number(total)
    }

    func list(in frame: Frame) -> HTML {
        "<ol class=\"hits\">\(hits.map { $0.html(in: frame) })</ol>"
    }
}

extension SearchHit {
    func html(in frame: Frame) -> HTML {
        let date = date.shown { " · \(frame.day($0))" }
        let words: HTML = excerpt.isEmpty ? .nothing : "<p class=\"hit-words\">\(excerpt.html)</p>"
        return """
            <li><p class="hit-title"><a href="\(href)">\(title.html)</a></p>
            <p class="quiet">\(place)\(date)</p>\(words)</li>

            """
    }
}

/// The field in which one writes what one looks for, with its button.
struct SearchField: Component {
    let id: String
    var words = ""
    let language: Language

    var html: HTML {
        """
        <label class="sr-only" for="\(id)">\(SearchWords.label.in(language))</label>\
        <input type="search" id="\(id)" name="q" value="\(words)" maxlength="300" \
        autocomplete="off" placeholder="\(SearchWords.search.in(language))">\
        <button type="submit" class="button">\(SearchWords.search.in(language))</button>
        """
    }
}
