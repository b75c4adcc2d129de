import Foundation

/// A line of a generated table: what is declared, where, and the first sentence of its comment.
struct Declaration: Equatable {
    /// The wire name of a command or event; the case of a refusal or route.
    let name: String
    let type: String
    let subject: String
    let meaning: String
    let path: String
    let line: Int
}

/// Reads commands, events, refusals and routes from the source text.
///
/// Doc comments do not exist at run time, so the text is the only place to read them.
struct DeclarationReader {
    /// `public struct X: Command` with `public static let name: CommandName = "case.submit"`;
    /// the same for `Event` and `EventName`.
    func named(_ kind: String, in files: [SourceFile]) throws -> [Declaration] {
        let type = try Pattern(
            #"\bpublic\s+(?:struct|enum)\s+(\w+)\s*:[^{]*?\b"# + kind + #"\b[^{]*\{"#)
        let name = try Pattern(#"\bstatic\s+let\s+name\s*:\s*"# + kind + #"Name\s*="#)
        return files.flatMap { file in
            type.matches(in: file.code).map { match in
                let body = file.block(openingAt: NSMaxRange(match.range) - 1)
                let wire = name.matches(in: file.code)
                    .first { NSLocationInRange($0.range.location, body) }
                    .map { file.literal(after: NSMaxRange($0.range)) }
                return Declaration(
                    name: wire ?? "", type: file.code.substring(with: match.range(at: 1)),
                    subject: file.subject ?? file.target,
                    meaning: file.meaning(above: match.range.location), path: file.path,
                    line: file.line(at: match.range.location))
            }
        }
    }

    /// The cases of each public enum whose name matches, in the order written.
    func cases(ofEnum namePattern: String, in files: [SourceFile]) throws -> [Declaration] {
        let type = try Pattern(
            #"\bpublic\s+(?:indirect\s+)?enum\s+("# + namePattern + #")\b[^{]*\{"#)
        let line = try Pattern(#"^[ \t]*(?:indirect\s+)?case\s+"#)
        return files.flatMap { file in
            type.matches(in: file.code).flatMap { match in
                let body = file.block(openingAt: NSMaxRange(match.range) - 1)
                return line.matches(in: file.code)
                    .filter { NSLocationInRange($0.range.location, body) }
                    .filter { file.depth(from: body.location, to: $0.range.location) == 1 }
                    .flatMap { found in
                        file.caseNames(from: NSMaxRange(found.range)).map { name in
                            Declaration(
                                name: name, type: file.code.substring(with: match.range(at: 1)),
                                subject: file.subject ?? file.target,
                                meaning: file.meaning(above: found.range.location),
                                path: file.path, line: file.line(at: found.range.location))
                        }
                    }
            }
        }
    }
}

extension SourceFile {
    /// From a brace to the one that closes it.
    fileprivate func block(openingAt start: Int) -> NSRange {
        var end = start
        while end < code.length, depth(from: start, to: end + 1) > 0 {
            let rest = NSRange(location: end + 1, length: code.length - end - 1)
            let next = code.range(of: "}", range: rest)
            guard next.location != NSNotFound else { end = code.length; break }
            end = next.location
        }
        return NSRange(location: start, length: min(end, code.length - 1) - start + 1)
    }

    /// How many braces are open between two positions.
    fileprivate func depth(from start: Int, to end: Int) -> Int {
        var depth = 0
        for character in code.substring(with: NSRange(location: start, length: end - start)).utf16 {
            if character == 123 { depth += 1 } else if character == 125 { depth -= 1 }
        }
        return depth
    }

    /// The string literal that begins after a position.
    fileprivate func literal(after position: Int) -> String {
        let parts = text.substring(from: position).prefix { $0 != "\n" }.split(
            separator: "\"", omittingEmptySubsequences: false)
        return parts.count > 1 ? String(parts[1]) : ""
    }

    /// The names in `case a, b(Int, c: Int)` with their associated values, without defaults of raw
    /// value enums.
    fileprivate func caseNames(from position: Int) -> [String] {
        var names: [String] = []
        var current = ""
        var depth = 0
        for character in code.substring(from: position) {
            if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
            if depth == 0, character == "\n" || character == "}" || character == ";" { break }
            if depth == 0, character == "," {
                names.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        return (names + [current]).map {
            let words = $0.split(separator: "=")[0].split(whereSeparator: \.isWhitespace)
            return words.joined(separator: " ").replacing("( ", with: "(").replacing(
                " )", with: ")")
        }
    }

    /// The first sentence of the `///` lines above a declaration, attributes between them skipped.
    fileprivate func meaning(above position: Int) -> String {
        let above = lines.prefix(line(at: position) - 1).reversed().map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        let comment = above.drop { $0.hasPrefix("@") }.prefix { $0.hasPrefix("///") }.reversed()
            .map { $0.dropFirst(3).trimmingCharacters(in: .whitespaces) }
        let paragraph = comment.prefix { !$0.isEmpty }.joined(separator: " ")
        guard let end = paragraph.range(of: #"[.!?](?= |$)"#, options: .regularExpression) else {
            return paragraph
        }
        return String(paragraph[..<end.upperBound])
    }
}
