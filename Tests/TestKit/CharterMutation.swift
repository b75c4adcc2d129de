#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A number of the charter to be shifted, so that the tests can be seen to guard it.
///
/// `make requirements MUTATE=1` sets `SAMRAD_MUTATE` to `<rule path>=+1` or `<rule path>=-1` and
/// runs the tests of `Governance`. The fixture that loads a charter adds ``delta`` to the number
/// at ``path`` before the charter is used; no other code reads this.
public struct CharterMutation: Sendable, Equatable {
    /// Where the number stands, as `samrad charter numbers` prints it.
    public let path: String
    /// What to add to it.
    public let delta: Int

    /// The mutation that the environment asks for, if it does.
    ///
    /// - Throws: ``MalformedMutation`` if `SAMRAD_MUTATE` is set but cannot be read.
    public static func requested() throws(MalformedMutation) -> Self? {
        guard let text = getenv("SAMRAD_MUTATE") else { return nil }
        return try Self(parsing: String(cString: text))
    }

    /// Reads `<rule path>=<delta>`.
    ///
    /// - Throws: ``MalformedMutation`` if it has another form.
    public init(parsing text: String) throws(MalformedMutation) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let delta = Int(parts[1]), delta != 0 else {
            throw MalformedMutation(text: text)
        }
        path = String(parts[0])
        self.delta = delta
    }
}

/// `SAMRAD_MUTATE` does not have the form `<rule path>=+1`.
public struct MalformedMutation: Error, Equatable {
    /// As it was given.
    public let text: String

    /// Keeps the text for the message.
    public init(text: String) { self.text = text }
}
