import FoundationEssentials

/// The first key that stands twice in one object of a JSON text; `nil` where none does.
///
/// RFC 8259 leaves open which of the two counts, so that two readers of one request could
/// understand different things (RFC 8725, 2.4, tells of attacks that live on it). Own code, since
/// the decoder picks one and says nothing. The text must be JSON; in anything else the answer
/// means nothing.
func duplicateKey(in json: [UInt8]) -> String? {
    var scan = KeyScan(json: json)
    return scan.firstDuplicate()
}

private struct KeyScan {
    /// An object with the keys met so far, or an array.
    private enum Level {
        case object(keys: Set<String>)
        case array
    }

    private let json: [UInt8]
    private var index = 0
    private var levels: [Level] = []
    private var awaitsKey = false

    init(json: [UInt8]) { self.json = json }

    mutating func firstDuplicate() -> String? {
        while index < json.count {
            switch json[index] {
            case UInt8(ascii: "{"): open(.object(keys: []))
            case UInt8(ascii: "["): open(.array)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = levels.popLast()
                awaitsKey = false
            case UInt8(ascii: ","):
                if case .object = levels.last { awaitsKey = true }
            case UInt8(ascii: "\""):
                if let twice = passString() { return twice }
            default: break
            }
            index += 1
        }
        return nil
    }

    private mutating func open(_ level: Level) {
        levels.append(level)
        if case .object = level { awaitsKey = true } else { awaitsKey = false }
    }

    /// Goes to the end of a string; the key that it is, if that stands here already.
    private mutating func passString() -> String? {
        let start = index
        index += 1
        while index < json.count, json[index] != UInt8(ascii: "\"") {
            index += json[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard awaitsKey, index < json.count, case .object(var keys) = levels.popLast() else {
            return nil
        }
        awaitsKey = false
        // Read as a string, since one key can be written in several ways.
        let written = Data(json[start...index])
        guard let key = try? JSONDecoder().decode(String.self, from: written) else { return nil }
        let isNew = keys.insert(key).inserted
        levels.append(.object(keys: keys))
        return isNew ? nil : key
    }
}
