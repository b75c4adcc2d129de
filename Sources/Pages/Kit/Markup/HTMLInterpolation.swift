extension HTML {
    /// Attributes by name, for a tag that has many.
    typealias Attributes = [(StaticString, String)]

    /// Gathers the parts of a literal into bytes, each by its own rule.
    ///
    /// A value may stand in text, or inside a double-quoted attribute; anywhere else in a tag it
    /// could change the tag, so a debug build stops there. Every page is rendered by the tests in
    /// such a build, and a release build does not pay for the check.
    public struct StringInterpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        /// Makes room for the literal parts and a guess for the values.
        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 64)
        }

        /// Adds markup from our own source as it is.
        public mutating func appendLiteral(_ literal: String) {
            bytes.append(contentsOf: literal.utf8)
        }

        /// Adds a text, escaped; right after `href="`, `src="` or `action="` only a link that
        /// `Href` allows comes through, and any other leads nowhere.
        public mutating func appendInterpolation(_ text: String) {
            assert(place != .tag, "a value stands outside quotes in a tag")
            if endsInLinkAttribute {
                bytes.appendEscaped(Href.isAllowed(text) ? text : Href.nowhere)
            } else {
                bytes.appendEscaped(text)
            }
        }

        /// Adds a whole number in digits, for ids and counts that are not worded.
        public mutating func appendInterpolation(_ number: Int) {
            assert(place != .tag, "a value stands outside quotes in a tag")
            bytes.append(contentsOf: String(number).utf8)
        }

        /// Adds markup as it is.
        public mutating func appendInterpolation(_ markup: HTML) {
            assert(place == .text, "markup stands inside a tag")
            bytes.append(contentsOf: markup.bytes)
        }

        /// Adds one markup after the other.
        public mutating func appendInterpolation(_ markups: [HTML]) {
            assert(place == .text, "markup stands inside a tag")
            for markup in markups { bytes.append(contentsOf: markup.bytes) }
        }

        mutating func appendInterpolation(_ component: some Component) {
            appendInterpolation(component.html)
        }

        mutating func appendInterpolation(_ components: [some Component]) {
            for component in components { appendInterpolation(component.html) }
        }

        /// Adds ` name="value"`, or nothing when there is no value.
        public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            assert(place == .tag, "an attribute stands outside a tag")
            guard let value else { return }
            appendAttributeName(name)
            bytes.append(contentsOf: "=\"".utf8)
            appendInterpolation(value)
            bytes.append(UInt8(ascii: "\""))
        }

        mutating func appendInterpolation(_ attributes: Attributes) {
            for (name, value) in attributes { appendInterpolation(attribute: name, value) }
        }

        /// Adds the bare attribute ` name` when `isOn`.
        public mutating func appendInterpolation(flag name: StaticString, _ isOn: Bool) {
            assert(place == .tag, "an attribute stands outside a tag")
            if isOn { appendAttributeName(name) }
        }

        private mutating func appendAttributeName(_ name: StaticString) {
            bytes.append(UInt8(ascii: " "))
            name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }
    }
}

extension HTML.StringInterpolation {
    private enum Place { case text, tag, quoted }

    /// Where in the markup the next byte goes. Values never leave a bare angle bracket or double
    /// quote behind, so the nearest bracket tells.
    private var place: Place {
        let brackets = (opening: UInt8(ascii: "<"), closing: UInt8(ascii: ">"))
        guard
            let bracket = bytes.lastIndex(where: {
                $0 == brackets.opening || $0 == brackets.closing
            }),
            bytes[bracket] == brackets.opening
        else { return .text }
        let quotes = bytes[bracket...].count { $0 == UInt8(ascii: "\"") }
        return quotes.isMultiple(of: 2) ? .tag : .quoted
    }

    private var endsInLinkAttribute: Bool {
        guard bytes.last == UInt8(ascii: "\"") else { return false }
        return Self.linkAttributes.contains { bytes.suffix($0.count).elementsEqual($0) }
    }

    /// `action=` is also the end of `formaction=`, and `src=` stands for images and scripts.
    private static let linkAttributes = ["href=\"", "src=\"", "action=\""].map { Array($0.utf8) }
}
