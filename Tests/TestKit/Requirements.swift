public import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The requirements that a test shows, such as `.requirements("R110", "R111")`.
///
/// A run's event stream carries no tags, and a trait's scope returns normally even when an
/// expectation failed. So the trait only writes down which test speaks for which requirement;
/// `Scripts/requirements.py` joins that with the run's results and counts tests that passed.
public struct RequirementsTrait: TestTrait, SuiteTrait {
    /// Numbers as in `Docs/requirements.csv`: `R110`, or `X9` for a settled contradiction.
    public let numbers: [String]

    /// A suite's requirements are those of each test in it.
    public var isRecursive: Bool { true }

    /// Appends one line for the test to the file that `SAMRAD_REQUIREMENTS` names, if it does.
    ///
    /// One `write` in append mode is one line, also when several processes share the file.
    ///
    /// - Throws: ``RequirementsFileUnwritable``, so that a run without a record fails visibly.
    public func prepare(for test: Test) async throws {
        guard !test.isSuite, let path = getenv("SAMRAD_REQUIREMENTS") else { return }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        guard descriptor >= 0 else { throw RequirementsFileUnwritable(code: errno) }
        defer { close(descriptor) }
        let line = Array((RequirementRecord(test: test, numbers: numbers).json + "\n").utf8)
        guard write(descriptor, line, line.count) == line.count else {
            throw RequirementsFileUnwritable(code: errno)
        }
    }
}

/// The record of requirements could not be written.
public struct RequirementsFileUnwritable: Error {
    /// The system's error number.
    public let code: Int32
}

extension Trait where Self == RequirementsTrait {
    /// Says which requirements the test shows.
    ///
    /// - Parameter numbers: `R1` to `R260`, `X1` to `X45`.
    /// - Returns: The trait, for a test or for a suite whose tests all show them.
    public static func requirements(_ numbers: String...) -> Self { Self(numbers: numbers) }
}

/// A test and its requirements as one line of JSON.
struct RequirementRecord {
    let test: Test
    let numbers: [String]

    var json: String {
        let list = numbers.map { "\"\($0)\"" }.joined(separator: ", ")
        return "{\"test\": \"\(escaped("\(test.id)"))\", \"requirements\": [\(list)]}"
    }

    private func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
}
