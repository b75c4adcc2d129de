public import Governance
public import Pages

/// What a demonstration does for a site that is one: it says what to show, and moves its clock.
/// Nothing of it is reachable on a site in earnest.
public struct DemonstrationPort: Sendable {
    /// How far the clock is moved.
    public enum Advance: Hashable, Sendable {
        /// To when anything turns next by the passing of time alone.
        case toNextChange
        /// By a number of hours, from 1.
        case hours(Int)
    }

    /// What the pages of a partnership show of the demonstration just now.
    public let shown: @Sendable (PartnershipID) -> Demonstration
    /// Moves the clock, and returns when everything that follows has happened.
    public let advance: @Sendable (Advance, PartnershipID) async -> Void

    /// A demonstration.
    public init(
        shown: @escaping @Sendable (PartnershipID) -> Demonstration,
        advance: @escaping @Sendable (Advance, PartnershipID) async -> Void
    ) {
        self.shown = shown
        self.advance = advance
    }
}
