import FoundationEssentials

/// A received message or a part of one, read only as far as reports on delivery need, and
/// tolerantly: a wrong header, boundary or encoding gives less text, never an error.
struct ReceivedEntity {
    /// Header fields by lower-case name; of a repeated one the first.
    let fields: [String: String]
    private let body: ArraySlice<UInt8>

    /// Parts within parts are followed to this depth, and this many altogether.
    private static let depthLimit = 8
    private static let partLimit = 200

    init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    private init(_ bytes: ArraySlice<UInt8>) {
        let lines = Lines(bytes)
        var header: [Substring] = []
        var rest = bytes[bytes.endIndex...]
        let text = lines.ranges
        for (index, range) in text.enumerated() {
            if range.isEmpty {
                rest = index + 1 < text.count ? bytes[text[index + 1].lowerBound...] : rest
                break
            }
            header.append(Substring(String(decoding: bytes[range], as: UTF8.self)))
        }
        fields = Self.fields(header)
        body = rest
    }

    var isDeliveryStatus: Bool {
        ["message/delivery-status", "message/global-delivery-status"].contains(mediaType)
    }

    var isOriginalMessage: Bool {
        [
            "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers",
            "message/rfc822-headers",
        ].contains(mediaType)
    }

    /// The parts that hold no parts themselves, in the order they stand.
    func leaves() -> [ReceivedEntity] {
        var found: [ReceivedEntity] = []
        collectLeaves(into: &found, depth: 0)
        return found
    }

    /// The decoded body as groups of fields with empty lines between (RFC 3464 §2.1).
    func fieldGroups() -> [[String: String]] {
        let bytes = decodedBody()
        let lines = Lines(bytes).ranges.map { bytes[$0] }
        return lines.split(separator: []).map { group in
            Self.fields(group.map { Substring(String(decoding: $0, as: UTF8.self)) })
        }
    }

    private var mediaType: String {
        let type = fields["content-type"] ?? "text/plain"
        return trimmed(type.prefix { $0 != ";" }).lowercased()
    }

    private func collectLeaves(into found: inout [ReceivedEntity], depth: Int) {
        guard found.count < Self.partLimit else { return }
        guard mediaType.hasPrefix("multipart/"), depth < Self.depthLimit, let boundary else {
            found.append(self)
            return
        }
        for part in parts(boundary: boundary) {
            part.collectLeaves(into: &found, depth: depth + 1)
        }
    }

    private var boundary: [UInt8]? {
        guard let type = fields["content-type"],
            let name = type.lowercased().firstRange(of: "boundary=")
        else { return nil }
        let distance = type.lowercased().distance(
            from: type.lowercased().startIndex, to: name.upperBound)
        let value = type.dropFirst(distance)
        let bare =
            value.first == "\""
            ? value.dropFirst().prefix { $0 != "\"" }
            : value.prefix { $0 != ";" && !$0.isWhitespace }
        return bare.isEmpty ? nil : Array("--\(bare)".utf8)
    }

    private func parts(boundary: [UInt8]) -> [ReceivedEntity] {
        var parts: [ReceivedEntity] = []
        var start: Int?
        for range in Lines(body).ranges where body[range].starts(with: boundary) {
            let tail = body[range].dropFirst(boundary.count)
            let isLast = tail.starts(with: "--".utf8)
            guard isLast || tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
            if let start, start <= range.lowerBound {
                parts.append(ReceivedEntity(body[start..<range.lowerBound]))
            }
            start = Lines.start(after: range, in: body)
            if isLast || parts.count >= Self.partLimit { return parts }
        }
        // A report cut short still has its last part.
        if let start, start < body.endIndex { parts.append(ReceivedEntity(body[start...])) }
        return parts
    }

    private func decodedBody() -> [UInt8] {
        switch fields["content-transfer-encoding"].map({ trimmed($0).lowercased() }) {
        case "base64":
            Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters).map(Array.init)
                ?? Array(body)
        case "quoted-printable": Self.withoutQuoting(body)
        default: Array(body)
        }
    }

    private static func withoutQuoting(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let rest = bytes[index...]
            if rest.starts(with: "=\r\n".utf8) {
                index += 3
            } else if rest.starts(with: "=\n".utf8) {
                index += 2
            } else if rest.first == UInt8(ascii: "="),
                let byte = UInt8(
                    String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
            {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func fields(_ lines: [Substring]) -> [String: String] {
        var unfolded: [String] = []
        for line in lines {
            if line.first == " " || line.first == "\t", let last = unfolded.popLast() {
                unfolded.append(last + " " + trimmed(line))
            } else {
                unfolded.append(String(line))
            }
        }
        let pairs = unfolded.compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let name = trimmed(line[..<colon]).lowercased()
            return (name, trimmed(line[line.index(after: colon)...]))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

/// The lines of some bytes without their line ends, CRLF or LF.
private struct Lines {
    let ranges: [Range<Int>]

    init(_ bytes: ArraySlice<UInt8>) {
        var ranges: [Range<Int>] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let hasReturn = end > start && bytes[end - 1] == 0x0D
            ranges.append(start..<(hasReturn ? end - 1 : end))
            start = end + 1
        }
        self.ranges = ranges
    }

    init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    /// Where the line after this one starts.
    static func start(after range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Int {
        let newline = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.endIndex - 1
        return min(newline + 1, bytes.endIndex)
    }
}
