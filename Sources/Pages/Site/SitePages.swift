public import Governance

/// Says that something could not be shown or done, in the frame of a partnership or alone.
public struct ErrorPage: Page {
    /// What is wrong, in a few words.
    public let title: String
    /// What it means and what to do now.
    public let explanation: String
    /// Where one can go on, as a path on this site.
    public let onward: String

    /// An error to show.
    public init(title: String, explanation: String, onward: String) {
        self.title = title
        self.explanation = explanation
        self.onward = onward
    }

    /// The error and the way on.
    public func content(in frame: Frame) -> HTML { content(in: frame.language) }

    /// The whole page outside any partnership.
    ///
    /// - Parameters:
    ///   - language: The reader's language.
    ///   - address: The path of the page, for the language switch.
    public func html(in language: Language, at address: String) -> HTML {
        SiteLayout(
            language: language, title: title, address: address, content: content(in: language)
        )
        .html
    }

    private func content(in language: Language) -> HTML {
        let way = LinkButton(
            text: SiteWords.onward.in(language), href: onward, emphasis: .secondary)
        return "\(PageHeading(title: title, lead: explanation))<p>\(way)</p>"
    }
}

/// The list of partnerships.
public struct FrontPage: Codable, Sendable {
    /// The partnerships, in the order shown.
    public let partnerships: [Entry]

    /// A partnership on the list.
    public struct Entry: Codable, Sendable {
        /// The name in its addresses.
        public let id: PartnershipID
        /// Its own name.
        public let name: Wording

        /// A partnership to list.
        public init(id: PartnershipID, name: Wording) {
            self.id = id
            self.name = name
        }
    }

    /// A list of partnerships.
    public init(_ partnerships: [Entry]) {
        self.partnerships = partnerships
    }

    /// The whole page.
    ///
    /// - Parameter banner: A strip above it, for a demonstration.
    public func html(in language: Language, banner: HTML = .nothing) -> HTML {
        let items = partnerships.map { entry -> HTML in
            let path = Route.within(entry.id, .home).path
            return "<li>\(Link(text: entry.name.in(language), href: path))</li>"
        }
        let list: HTML =
            items.isEmpty
            ? EmptyState(
                title: SiteWords.noPartnerships.in(language),
                explanation: SiteWords.howFounded.in(language)
            ).html
            : "<ul>\(items)</ul>"
        let heading = PageHeading(
            title: SiteWords.front.in(language), lead: SiteWords.frontLead.in(language))
        return SiteLayout(
            language: language, title: SiteWords.front.in(language), address: Route.front.path,
            banner: banner, content: "\(heading)\(list)"
        ).html
    }
}

extension Wording {
    fileprivate func `in`(_ language: Language) -> String {
        switch language {
        case .nb: nb
        case .nn: nn
        case .en: en
        }
    }
}

/// The frame of pages that belong to no partnership.
struct SiteLayout: Component {
    let language: Language
    let title: String
    /// The path of the page, for the language switch.
    let address: String
    var banner: HTML = .nothing
    let content: HTML

    var html: HTML {
        PageLayout(
            language: language, title: title,
            partnership: .init(name: SiteWords.product, href: Route.front.path),
            translations: Language.allCases.map {
                .init(language: $0, href: "\(address)?lang=\($0.tag)")
            },
            banner: banner, content: content
        ).html
    }
}

/// What pages outside a partnership say.
enum SiteWords {
    static let product = "Samråd"
    static let onward = Phrase(nb: "Gå videre", nn: "Gå vidare", en: "Go on")
    static let front = Phrase(
        nb: "Helsefellesskap", nn: "Helsefellesskap", en: "Health partnerships")
    static let frontLead = Phrase(
        nb: "Her samarbeider sykehus og kommuner: saker, møter og vedtak, åpne for alle.",
        nn: "Her samarbeider sjukehus og kommunar: saker, møte og vedtak, opne for alle.",
        en:
            "Here hospitals and municipalities work together: cases, meetings and decisions, open to all."
    )
    static let noPartnerships = Phrase(
        nb: "Ingen helsefellesskap ennå", nn: "Ingen helsefellesskap enno",
        en: "No partnerships yet")
    static let howFounded = Phrase(
        nb: "De kommer her når driftsansvarlig har opprettet det første.",
        nn: "Dei kjem her når driftsansvarleg har oppretta det første.",
        en: "They appear here when the operator has founded the first.")
}
