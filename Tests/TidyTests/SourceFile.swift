import Foundation

/// A Swift file, as written and with its comments and string literals blanked out.
///
/// `@unchecked`, because `NSString` is not `Sendable`; these are made from a `String` and never
/// change.
struct SourceFile: @unchecked Sendable {
    let path: String
    /// As written.
    let text: NSString
    /// The same, unit for unit, but with spaces where comments and literals stand; code inside an
    /// interpolation is kept. A position in one is the same position in the other.
    let code: NSString
    private let lineStarts: [Int]

    init(path: String, text: String) {
        self.path = path
        let units = Array(text.utf16)
        self.text = text as NSString
        var blanker = Blanker(units)
        code = String(decoding: blanker.blanked(), as: UTF16.self) as NSString
        lineStarts = [0] + units.indices.filter { units[$0] == Blanker.newline }.map { $0 + 1 }
    }

    /// The target: the folder below `Sources` or `Tests`.
    var target: String { folder(1) ?? "" }

    /// The subject: the folder below the target, if the file lies in one.
    var subject: String? { folder(2) }

    /// The file's name without its ending.
    var name: String { String((path as NSString).lastPathComponent.dropLast(".swift".count)) }

    /// As written, line by line.
    var lines: [String] { (text as String).components(separatedBy: "\n") }

    /// The line number, counted from 1, of a position in the text.
    func line(at position: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= position { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// A finding for each place where the pattern occurs in the code.
    func findings(_ pattern: Pattern, _ advice: String) -> [Finding] {
        pattern.matches(in: code).map { Finding(path, line(at: $0.range.location), advice) }
    }

    /// A finding for each place where the pattern occurs in the text, comments included.
    func findingsInText(_ pattern: Pattern, _ advice: String) -> [Finding] {
        pattern.matches(in: text).map { Finding(path, line(at: $0.range.location), advice) }
    }

    private func folder(_ index: Int) -> String? {
        let parts = path.split(separator: "/")
        return parts.count > index + 1 ? String(parts[index]) : nil
    }
}
