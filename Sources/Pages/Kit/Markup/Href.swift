/// Which addresses may stand in a link.
///
/// An address that a person has typed can carry a script (`javascript:`) or another document
/// (`data:`). Only `http`, `https`, `mailto`, `tel` and addresses within the site pass; everything
/// that a browser might read in another way than we do is refused.
enum Href {
    /// What a refused address is replaced by: a link to the page itself.
    static let nowhere = "#"

    /// Whether `address` may be followed.
    ///
    /// Browsers drop control characters and treat a backslash as a slash; both are refused rather
    /// than imitated. Bytes are compared, because a combining mark after a slash makes another
    /// character of it for Swift, but not for a browser. `//host` looks like our own address and
    /// is not, so it is refused as well.
    static func isAllowed(_ address: String) -> Bool {
        let bytes = address.utf8
        for byte in bytes where byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") {
            return false
        }
        for (index, byte) in zip(bytes.indices, bytes) {
            switch byte {
            case UInt8(ascii: ":"): return schemes.contains(address[..<index].lowercased())
            case UInt8(ascii: "/"): return !bytes.starts(with: "//".utf8)
            case UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            default: continue
            }
        }
        return true
    }

    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]
}
