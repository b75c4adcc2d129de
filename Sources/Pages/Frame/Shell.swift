import Governance

extension Page {
    /// The whole page, frame and all.
    public func html(in frame: Frame) -> HTML {
        if isEmbedded {
            return BareLayout(
                language: frame.language, title: title, content: content(in: frame)
            ).html
        }
        return PageLayout(
            language: frame.language, title: title, partnership: frame.brand,
            navigation: frame.navigation, search: frame.searchBox, translations: frame.translations,
            account: frame.accountLine, banner: frame.demonstrationBanner(),
            breadcrumbs: trail(in: frame).map {
                Link(text: $0.title, href: frame.link($0.destination))
            },
            content: "\(frame.receiptNotice)\(content(in: frame))", footer: frame.footer(of: self),
            finishedDraft: frame.finishedDraftKey, liveAddress: liveAddress(in: frame),
            feed: frame.feed(of: followed),
            manifest: "\(frame.link(.manifest))?sprak=\(frame.language.tag)",
            reader: frame.actor.map { .init(name: "\(frame.id)/\($0.person)/\($0.hat)") }
        ).html
    }
}

extension Page {
    /// A page that answers a refused form stands still, so that what was typed stays in it.
    private func liveAddress(in frame: Frame) -> String? {
        isLive && frame.answer == nil ? frame.address : nil
    }
}

extension Frame {
    fileprivate var brand: PageLayout.Partnership {
        PageLayout.Partnership(name: say(charter.name), href: link(.home))
    }

    /// The same places for everyone, and after them those of the reader's own work.
    fileprivate var navigation: [Link] {
        var places: [(Phrase, Destination)] = []
        if actor != nil { places.append((FrameWords.mine, .mine)) }
        if roles().contains(.secretariat) {
            places += [
                (FrameWords.intake, .intake), (FrameWords.duties, .duties),
                (PeoplePageWords.title, .people),
            ]
        }
        places += [
            (FrameWords.cases, .cases), (FrameWords.meetings, .meetings),
            (FrameWords.decisions, .decisions), (FrameWords.bodies, .bodies),
            (FrameWords.charter, .charter),
        ]
        let path = address.prefix { $0 != "?" }
        return places.map { phrase, destination in
            Link(
                text: say(phrase), href: link(destination),
                isCurrent: path == link(destination),
                count: destination == .mine ? unseenCount : nil)
        }
    }

    private var unseenCount: Link.Count? {
        let count = unseenElsewhere.count
        if count == 0 { return nil }
        return Link.Count(number: count, spoken: say(OwnWords.count(count)))
    }

    /// The same address, query and all, in each language; the choice is remembered from there on.
    fileprivate var translations: [PageLayout.Translation] {
        let separator = address.contains("?") ? "&" : "?"
        return Language.allCases.map {
            PageLayout.Translation(language: $0, href: "\(address)\(separator)lang=\($0.tag)")
        }
    }

    /// The field in the head of every page; the page of the search has its own.
    fileprivate var searchBox: PageLayout.Search? {
        address.prefix { $0 != "?" } == link(.search)
            ? nil : PageLayout.Search(action: link(.search))
    }

    fileprivate var accountLine: Account {
        guard let account else { return .visitor(signIn: link(.signIn)) }
        let signOut = ButtonForm(
            action: link(.signOut), text: say(FrameWords.signOut),
            hidden: token.map { [HiddenField(name: "_token", value: $0.secret)] } ?? [])
        return .person(
            name: account.name, actingAs: describe(account.hat), href: link(.mine),
            signOut: signOut)
    }

    fileprivate var receiptNotice: HTML {
        guard let receipt else { return .nothing }
        let lines = receipt.events.compactMap { event -> HTML? in
            history(of: event).map { "<li>\($0)</li>" as HTML }
        }
        let clauses = receipt.clauses.compactMap { citation($0)?.html }
            .map { "<li>\($0)</li>" as HTML }
        let warnings = receipt.warnings.map { warning -> HTML in
            Notice(
                kind: .warning, title: warning.sentence(in: self),
                content: warning.clause.flatMap { citation($0) }.shown { "<p>\($0)</p>" }
            ).html
        }
        let basis: HTML =
            clauses.isEmpty
            ? .nothing
            : """
            <details><summary>\(say(FrameWords.restsOn))</summary><ul>\(clauses)</ul></details>
            """
        let done = Notice(
            kind: .success, title: say(FrameWords.recorded),
            content: "<ul>\(lines)</ul>\(afterwards(receipt))\(basis)")
        let unread = receipt.unread.map { part in
            Notice(kind: .warning, title: say(part.sentence)).html
        }
        return "<div id=\"kvittering\">\(done)\(warnings)\(unread)</div>"
    }

    /// What can be followed from a page: what it is about, where that is open to all.
    private func open(_ followed: Followed) -> Followed {
        partnership.isOpen(followed, at: now) ? followed : .everything
    }

    fileprivate func feed(of followed: Followed) -> Link {
        let followed = open(followed)
        return Link(
            text: say(FollowWords.follow(name(of: followed))),
            href: "\(link(.feed(followed)))?sprak=\(language.tag)")
    }

    fileprivate func footer(of page: some Page) -> Footer {
        Footer(
            updated: updated(page),
            withheld: Link(text: withheldLine, href: link(.withheld)),
            links: [
                Link(text: say(FollowWords.link), href: link(.follow(open(page.followed)))),
                Link(text: say(FrameWords.compliance), href: link(.compliance)),
                Link(text: say(FrameWords.partners), href: link(.partners)),
                Link(text: say(FrameWords.allPartnerships), href: Route.front.path),
            ])
    }

    private func updated(_ page: some Page) -> String? {
        if let own = page.lastChange(in: self) {
            return "\(say(FrameWords.ownLastChange)) \(moment(own))"
        }
        return partnership.lastChange.map { "\(say(FrameWords.lastChange)) \(moment($0))" }
    }

    fileprivate var finishedDraftKey: String? {
        guard let finishedDraft, let actor else { return nil }
        return "\(id)/\(actor.person)/\(finishedDraft)"
    }
}
