import Foundation

/// A form with a file (`multipart/form-data`, RFC 7578).
///
/// Own code: none of the packages this project can build with reads the format. The body is at
/// hand whole and bounded, so it is only cut at its boundary.
struct MultipartForm {
    /// The fields that are no files.
    private(set) var fields = FormFields()
    /// The files, in the order sent.
    private(set) var files: [(name: String, content: [UInt8])] = []

    /// The form in a body; `nil` where the body is none.
    init?(_ body: [UInt8], contentType: String) {
        guard let boundary = Self.boundary(of: contentType) else { return nil }
        let delimiter = Array("--\(boundary)".utf8)
        guard body.starts(with: delimiter) else { return nil }
        var rest = body[delimiter.count...]
        let inner = [0x0D, 0x0A] + delimiter
        while rest.starts(with: [0x0D, 0x0A]) {
            rest = rest.dropFirst(2)
            guard let end = Self.find(inner, in: rest), take(rest[..<end]) else { return nil }
            rest = rest[(end + inner.count)...]
        }
        guard rest.starts(with: "--".utf8), fields.values.count <= 200 else { return nil }
    }

    private static func boundary(of contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data"),
            let range = contentType.range(of: "boundary=")
        else { return nil }
        let text = contentType[range.upperBound...].prefix { $0 != ";" }
            .filter { $0 != "\"" && $0 != " " }
        return (1...70).contains(text.utf8.count) ? text : nil
    }

    /// Takes in one part: its headers, an empty line, its content.
    private mutating func take(_ part: ArraySlice<UInt8>) -> Bool {
        guard let gap = Self.find([0x0D, 0x0A, 0x0D, 0x0A], in: part), gap - part.startIndex < 8192,
            let head = String(validating: part[..<gap], as: UTF8.self),
            let line = head.split(separator: "\r\n").first(where: {
                $0.lowercased().hasPrefix("content-disposition:")
            }), let name = Self.parameter("name", of: line)
        else { return false }
        let content = part[(gap + 4)...]
        if let file = Self.parameter("filename", of: line) {
            files.append((file, Array(content)))
            return true
        }
        guard let text = String(validating: content, as: UTF8.self) else { return false }
        fields.add(name, text)
        return true
    }

    /// A quoted parameter; browsers write quotes and line ends in it as `%22`, `%0D` and `%0A`.
    private static func parameter(_ name: String, of line: Substring) -> String? {
        guard let start = line.range(of: "; \(name)=\""),
            let end = line[start.upperBound...].firstIndex(of: "\"")
        else { return nil }
        return String(line[start.upperBound..<end]).replacing("%22", with: "\"")
            .replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }

    private static func find(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
        var index = bytes.startIndex
        let last = bytes.endIndex - pattern.count
        while index <= last {
            guard let next = bytes[index...last].firstIndex(of: first) else { return nil }
            if bytes[next..<(next + pattern.count)].elementsEqual(pattern) { return next }
            index = next + 1
        }
        return nil
    }
}
