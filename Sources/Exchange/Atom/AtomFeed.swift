import Foundation
import FoundationXML

/// News that programs subscribe to (Atom, RFC 4287).
public struct AtomFeed: Hashable, Sendable {
    /// One piece of news.
    public struct Entry: Hashable, Sendable {
        /// An absolute address that never changes and names nothing else.
        public var id: String
        /// One line of plain text.
        public var title: String
        /// When it became known, as RFC 3339 has it.
        public var updated: String
        /// Where to read on, absolute.
        public var link: String
        /// What kind of news it is.
        public var category: String
        /// A few sentences of plain text.
        public var summary: String?

        /// Puts an entry together.
        public init(
            id: String, title: String, updated: String, link: String, category: String,
            summary: String?
        ) {
            self.id = id
            self.title = title
            self.updated = updated
            self.link = link
            self.category = category
            self.summary = summary
        }
    }

    /// The feed's own address, which is also its identity.
    public var address: String
    /// What is followed.
    public var title: String
    /// Who publishes it.
    public var author: String
    /// The language of titles and summaries (BCP 47).
    public var language: String
    /// When anything in it last changed, as RFC 3339 has it.
    public var updated: String
    /// The page for people, absolute.
    public var page: String
    /// The news, the newest first.
    public var entries: [Entry]

    /// Puts a feed together.
    public init(
        address: String, title: String, author: String, language: String, updated: String,
        page: String, entries: [Entry]
    ) {
        self.address = address
        self.title = title
        self.author = author
        self.language = language
        self.updated = updated
        self.page = page
        self.entries = entries
    }

    /// The media type of a feed.
    public static let mediaType = "application/atom+xml; charset=utf-8"

    /// The feed as a document in UTF-8.
    public func encoded() -> [UInt8] {
        let root = XMLElement(
            "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language])
        root.add("id", address)
        root.add("title", title)
        root.add("updated", updated)
        root.addChild(XMLElement("link", ["rel": "self", "href": address]))
        root.addChild(XMLElement("link", ["rel": "alternate", "href": page]))
        let person = XMLElement("author", [:])
        person.add("name", author)
        root.addChild(person)
        for entry in entries { root.addChild(entry.element) }
        let document = XMLDocument(rootElement: root)
        document.version = "1.0"
        document.characterEncoding = "UTF-8"
        return Array(document.xmlData(options: .nodeCompactEmptyElement))
    }
}

extension AtomFeed.Entry {
    fileprivate var element: XMLElement {
        let element = XMLElement("entry", [:])
        element.add("id", id)
        element.add("title", title)
        element.add("updated", updated)
        element.addChild(XMLElement("link", ["rel": "alternate", "href": link]))
        element.addChild(XMLElement("category", ["term": category.xmlText]))
        if let summary { element.add("summary", summary) }
        return element
    }
}

extension XMLElement {
    /// The attributes stand in their order, so that the same feed is the same bytes and a reader
    /// who has them is told so.
    fileprivate convenience init(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        self.init(name: name)
        for (name, value) in attributes {
            let attribute = XMLNode.attribute(withName: name, stringValue: value)
            if let attribute = attribute as? XMLNode { addAttribute(attribute) }
        }
    }

    fileprivate func add(_ name: String, _ text: String) {
        addChild(XMLElement(name: name, stringValue: text.xmlText))
    }
}

extension String {
    /// The text without the characters that XML 1.0 has no way to write (§2.2).
    fileprivate var xmlText: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.filter { scalar in
                    switch scalar.value {
                    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
                    default: false
                    }
                }))
    }
}
