public import Governance

/// One page: the data it shows, already cut to what its reader may see, and how it looks.
///
/// The data is a plain value that is also what the API answers; the markup is a function of it
/// and of the frame, which knows the language and what the reader may do.
public protocol Page: Codable, Sendable {
    /// What the page is called, in the reader's language.
    var title: String { get }

    /// The way to the page, from the partnership's own page on; without the page itself.
    func trail(in frame: Frame) -> [Step]

    /// The page inside the frame, from its heading on.
    func content(in frame: Frame) -> HTML

    /// Whether it shows itself anew when it reads otherwise, as what goes on in a meeting does.
    var isLive: Bool { get }

    /// Whether it stands in a frame of somebody else's page, without header and foot.
    var isEmbedded: Bool { get }

    /// What whoever reads the page may want to follow.
    var followed: Followed { get }

    /// When what it shows last changed, where that is told apart from the whole partnership.
    func lastChange(in frame: Frame) -> Instant?
}

extension Page {
    /// Most pages stand right below the partnership's own.
    public func trail(in frame: Frame) -> [Step] { [] }

    /// Most pages stand still until they are loaded again.
    public var isLive: Bool { false }

    /// Most pages are whole pages of our own.
    public var isEmbedded: Bool { false }

    /// Most pages are about the whole partnership.
    public var followed: Followed { .everything }

    /// Most pages show so many things that only the partnership's last change is honest.
    public func lastChange(in frame: Frame) -> Instant? { nil }
}

/// A step on the way to a page.
public struct Step: Hashable, Sendable {
    let title: String
    let destination: Destination

    /// A page on the way.
    public init(_ title: String, _ destination: Destination) {
        self.title = title
        self.destination = destination
    }
}
