import Foundation

/// Measures functions, initialisers and computed properties by matching braces in the code.
struct FunctionLengths {
    static let limit = 70

    private let declaration: Pattern

    init() throws {
        declaration = try Pattern(
            #"\bfunc\b|\binit[?!]?\s*[(<]|\bdeinit\b|\bsubscript\b|\bvar\s+\w+\s*:[^={}\n]*\{"#)
    }

    func findings(in file: SourceFile) -> [Finding] {
        let units = Array((file.code as String).utf16)
        return declaration.matches(in: file.code).compactMap { match in
            guard let end = bodyEnd(from: match.range.location, in: units) else { return nil }
            let first = file.line(at: match.range.location)
            let count = file.line(at: end) - first + 1
            guard count > Self.limit else { return nil }
            return Finding(
                file.path, first,
                "\(count) lines in one function: split it into named steps of at most \(Self.limit)"
            )
        }
    }

    /// Where the body's last brace stands; nil for a requirement without a body or for a call.
    private func bodyEnd(from start: Int, in units: [UInt16]) -> Int? {
        var parentheses = 0
        var braces = 0
        for index in start..<units.count {
            switch units[index] {
            case UInt16(ascii: "("), UInt16(ascii: "["): parentheses += 1
            case UInt16(ascii: ")"), UInt16(ascii: "]"):
                parentheses -= 1
                if parentheses < 0 { return nil }
            case UInt16(ascii: "{"): braces += 1
            case UInt16(ascii: "}"):
                braces -= 1
                if braces < 0 { return nil }
                if braces == 0, parentheses == 0 { return index }
            case UInt16(ascii: "\n") where braces == 0 && parentheses == 0:
                if !continues(after: index, in: units) { return nil }
            default: break
            }
        }
        return nil
    }

    /// Whether a signature goes on after a line break: with an arrow, a `where`, an effect or its
    /// brace.
    private func continues(after index: Int, in units: [UInt16]) -> Bool {
        let rest = String(decoding: units[index...].prefix(200), as: UTF16.self)
        let next = rest.drop(while: \.isWhitespace)
        return ["->", "where ", "async", "throws", "rethrows", "{"].contains { next.hasPrefix($0) }
    }
}

extension UInt16 {
    fileprivate init(ascii character: Unicode.Scalar) { self = UInt16(character.value) }
}
