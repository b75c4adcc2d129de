import Governance

/// How to hear of what is new: by feed, in the calendar, on a site of one's own; with the latest.
public struct FollowPage: Page {
    /// The page's name.
    public let title: String
    /// What is followed, by name.
    let name: String
    let byMail: String
    let feed: String
    let calendar: String
    /// Where the list to embed stands; `nil` for what has no such list.
    let embedded: String?
    let news: [News]
    /// The word that is followed, if it is one.
    let word: String?

    private static let shown = 10

    /// `nil` for what there is not, or what is not open to all: only that can be followed.
    init?(_ frame: Frame, _ followed: Followed) {
        let asked = frame.query("ord").flatMap { Followed(word: $0) } ?? followed
        guard frame.partnership.isOpen(asked, at: frame.now) else { return nil }
        let language = "?sprak=\(frame.language.tag)"
        name = frame.name(of: asked)
        title = frame.say(FollowWords.follow(name))
        byMail = frame.link(.followByMail(asked))
        feed = frame.address(of: .feed(asked)) + language
        calendar = frame.address(of: .calendar(asked)) + language
        embedded = EmbedPage.query(of: asked).map {
            frame.address(of: .embed) + language + $0
        }
        news = frame.news(of: asked, atMost: Self.shown)
        if case .word(let asked) = asked { word = asked } else { word = nil }
    }

    /// The latest first, so that one sees what one would hear of.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: frame.say(FollowWords.lead)))
        \(latest(frame))\(ways(frame))\(ownSite(frame))\(byWord(frame))
        """
    }

    private func latest(_ frame: Frame) -> HTML {
        let list: HTML =
            news.isEmpty
            ? EmptyState(
                title: frame.say(FollowWords.nothing),
                explanation: frame.say(FollowWords.nothingWhy)
            ).html : NewsList(news: news, frame: frame).html
        return PageSection(title: frame.say(FollowWords.latest), id: "nytt", content: list).html
    }

    private func ways(_ frame: Frame) -> HTML {
        let facts: [FactList.Fact] = [
            .init(
                frame.say(FollowWords.byMail),
                """
                <a href="\(byMail)">\(frame.say(FollowWords.ask))</a>
                <p class="hint">\(frame.say(FollowWords.byMailHow))</p>
                """),
            .init(frame.say(FollowWords.feed), way(feed, FollowWords.feedHow, frame)),
            .init(frame.say(FollowWords.calendar), way(calendar, FollowWords.calendarHow, frame)),
        ]
        return PageSection(
            title: frame.say(FollowWords.ways), id: "slik", content: FactList(facts: facts).html
        ).html
    }

    private func way(_ address: String, _ how: Phrase, _ frame: Frame) -> HTML {
        """
        <a class="address" href="\(address)">\(address)</a>
        <p class="hint">\(frame.say(how))</p>
        """
    }

    private func ownSite(_ frame: Frame) -> HTML {
        embedded.shown { address in
            let snippet =
                "<iframe src=\"\(address)\" title=\"\(name)\" width=\"100%\" height=\"600\" "
                + "style=\"border:0\" loading=\"lazy\"></iframe>"
            return PageSection(
                title: frame.say(FollowWords.ownSite), id: "eget-nettsted",
                content: """
                    <p>\(frame.say(FollowWords.ownSiteHow))</p>
                    <pre class="snippet" tabindex="0" aria-label="\(frame.say(FollowWords.snippet))">\
                    <code>\(snippet)</code></pre>
                    <p><a href="\(address)">\(frame.say(FollowWords.seeList))</a></p>
                    <p class="hint">\(frame.say(FollowWords.ownSiteData))</p>
                    """
            ).html
        }
    }

    private func byWord(_ frame: Frame) -> HTML {
        let field = Field(
            name: "ord", label: frame.say(FollowWords.word),
            control: .text(value: word ?? "", kind: .search), language: frame.language)
        let form = EntryForm(
            action: frame.link(.follow(.everything)), fields: [field],
            submit: SubmitButton(text: frame.say(FollowWords.see), emphasis: .secondary),
            isQuestion: true, language: frame.language)
        return PageSection(
            title: frame.say(FollowWords.byWord), id: "ord", content: form.html
        ).html
    }
}

/// News in a list, each with its kind, its day and a link.
struct NewsList: Component {
    let news: [News]
    let frame: Frame

    var html: HTML {
        let items = news.map { item -> HTML in
            let day = frame.day(frame.partnership.zone.date(at: item.at))
            return """
                <li><p class="hint">\(item.label) · \(day)</p>\
                <p><a href="\(item.address)">\(item.title)</a></p>\
                \(item.summary.shown { "<p>\($0)</p>" })</li>
                """
        }
        return "<ul class=\"news\">\(items)</ul>"
    }
}
