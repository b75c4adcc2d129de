/// An address on the web, as somebody writes it into a field.
enum WebAddress {
    /// Whether a text is an address of one of these schemes, with a host and nothing that could
    /// hide where it leads: no white space, no quotation marks, no name before the host.
    static func isOne(_ text: String, schemes: Set<String> = ["https", "http"]) -> Bool {
        guard let end = text.firstRange(of: "://"),
            schemes.contains(String(text[..<end.lowerBound]))
        else { return false }
        let host = text[end.upperBound...].prefix { !"/?#".contains($0) }
        return !host.isEmpty && !host.contains("@") && host.first != ":"
            && !text.contains { $0.isWhitespace || $0 == "\"" || $0 == "<" || $0 == ">" }
    }
}
