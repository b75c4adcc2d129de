public import Governance

/// What is missing from the description of the API; a mistake of ours, found when the program
/// starts and by a test before that.
public enum DescriptionDefect: Error, Hashable, Sendable {
    /// No schema can be derived for a type, which must say it itself; and why.
    case notDerivable(type: String, String)
    /// The command has no summary.
    case noSummary(CommandName)
    /// The command has no example.
    case noExample(CommandName)
    /// A value cannot be written as JSON.
    case notWritable(String)
}
