public import Governance

extension Frame {
    /// What stands in the way of a command, in the reader's language; for answers that are no
    /// pages.
    public func sentence(for refusal: Refusal) -> String { refusal.sentence(in: self) }

    /// What whoever gave a command should know, in the reader's language.
    public func sentence(for warning: Governance.Warning) -> String { warning.sentence(in: self) }
}
