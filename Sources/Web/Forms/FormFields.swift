/// The fields of a form or query, each with its values in the order sent.
///
/// Reads `application/x-www-form-urlencoded` (WHATWG URL, section 5). Own code, since the
/// server's decoder gives brackets in names a meaning and reads into types, while ours are JSON
/// paths of any command and must come back as they were typed.
struct FormFields: Sendable, Equatable {
    /// The most fields of one form; no page has a tenth of it.
    private static let most = 5_000

    private(set) var values: [String: [String]] = [:]
    private var order: [String] = []
    /// Whether everything was text; anything else is refused rather than repaired.
    private(set) var isText = true

    /// No fields.
    init() {}

    /// The fields of a query or a body.
    init(urlEncoded bytes: some Sequence<UInt8>) {
        var count = 0
        for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
            count += 1
            let halves = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard count <= Self.most, let name = Self.decoded(halves[0]),
                let value = Self.decoded(halves.dropFirst().first ?? [])
            else {
                isText = false
                return
            }
            add(name, value)
        }
    }

    /// Adds a value. Line breaks are counted as one character, whatever the browser sends.
    mutating func add(_ name: String, _ value: String) {
        if values[name] == nil { order.append(name) }
        let text = String(decoding: value.utf8.withoutCarriageReturns, as: UTF8.self)
        values[name, default: []].append(text)
    }

    /// The first value of a field.
    func first(_ name: String) -> String? { values[name]?.first }

    /// What the reader wrote or chose; names that begin with `_` are the page's own.
    var written: [String: [String]] { values.filter { !$0.key.hasPrefix("_") } }

    /// The fields without one of them.
    func without(_ name: String) -> FormFields {
        var rest = self
        rest.values[name] = nil
        rest.order.removeAll { $0 == name }
        return rest
    }

    /// The fields as a query, without some.
    func urlEncoded(without left: Set<String> = []) -> String {
        order.filter { !left.contains($0) }.flatMap { name in
            (values[name] ?? []).map { "\(Self.encoded(name))=\(Self.encoded($0))" }
        }.joined(separator: "&")
    }

    private static func decoded(_ part: ArraySlice<UInt8>) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(part.count)
        var rest = part
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                // A sign that begins no number stands for itself, as browsers have it.
                let digits = rest.prefix(2)
                if digits.count == 2,
                    let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
                {
                    bytes.append(value)
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte)
                }
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func encoded(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.flatMap { byte -> [UInt8] in
            let isPlain =
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || "-._~".utf8.contains(byte)
            return isPlain ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String.UTF8View {
    fileprivate var withoutCarriageReturns: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var isAfterReturn = false
        for byte in self {
            if isAfterReturn, byte != 0x0A { bytes.append(0x0A) }
            isAfterReturn = byte == 0x0D
            if !isAfterReturn { bytes.append(byte) }
        }
        if isAfterReturn { bytes.append(0x0A) }
        return bytes
    }
}
