import Foundation
import Testing

/// Something to mend: where, and what to do about it.
struct Finding: CustomStringConvertible, Equatable {
    let path: String
    let line: Int
    let advice: String

    init(_ path: String, _ line: Int, _ advice: String) {
        self.path = path
        self.line = line
        self.advice = advice
    }

    var description: String { "\(path):\(line): \(advice)" }
}

/// Fails the test once for each finding.
func expectNone(_ findings: [Finding]) {
    for finding in findings {
        Issue.record(Comment(rawValue: finding.description))
    }
}

/// A regular expression over positions of ``SourceFile``.
///
/// `NSRegularExpression` rather than `Regex`: over the whole tree, in a debug build, the
/// difference is seconds.
struct Pattern {
    private let expression: NSRegularExpression

    init(_ pattern: String, _ options: NSRegularExpression.Options = [.anchorsMatchLines]) throws {
        expression = try NSRegularExpression(pattern: pattern, options: options)
    }

    func matches(in text: NSString) -> [NSTextCheckingResult] {
        expression.matches(
            in: text as String, range: NSRange(location: 0, length: text.length))
    }

    func matches(_ text: String) -> Bool {
        !matches(in: text as NSString).isEmpty
    }
}
