public import Governance
public import Pages

/// What a demonstration adds to a site: a strip above every page, pages of its own, and what can
/// be done there. Nothing of it is reachable on a site without one.
public struct Demonstration: Sendable {
    /// What was done on the demonstration's page.
    public enum Outcome: Sendable {
        /// The clock was moved, or something else that shows by itself.
        case done
        /// The visitor is to be signed in as somebody.
        case signIn(Actor)
        /// Nothing of the sort.
        case nothing
    }

    /// The strip above every page of a partnership.
    public let banner: @Sendable (Frame) -> HTML
    /// The page at `.demo` or `.demoMail`.
    public let page: @Sendable (Destination, Frame) async -> (any Page)?
    /// Takes a form sent to `.demo`, by field.
    public let take: @Sendable (PartnershipID, [String: [String]]) async -> Outcome

    /// A demonstration.
    public init(
        banner: @escaping @Sendable (Frame) -> HTML,
        page: @escaping @Sendable (Destination, Frame) async -> (any Page)?,
        take: @escaping @Sendable (PartnershipID, [String: [String]]) async -> Outcome
    ) {
        self.banner = banner
        self.page = page
        self.take = take
    }
}
