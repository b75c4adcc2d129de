/// Markup that is safe to send: every part was either written in our source or escaped by its type.
///
/// Written as a string literal. What is interpolated decides by its type how it goes in: text is
/// escaped, markup nests as it is, whole numbers are printed. There is no way in for an optional,
/// and none for a text that calls itself safe:
///
///     let row: HTML = "<li><a href=\"\(address)\">\(title)</a></li>"
///
/// Stored as the UTF-8 bytes that are sent, so that nesting is a copy of bytes and a finished page
/// needs no further pass.
public struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The markup as UTF-8, ready to be the body of an answer.
    public let bytes: [UInt8]

    /// Markup written in our own source.
    public init(stringLiteral value: String) {
        bytes = Array(value.utf8)
    }

    /// Markup written in our own source with values in it.
    public init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.bytes
    }

    /// A file of our own as it stands, such as a style sheet within a document.
    init(_ asset: Asset) {
        bytes = asset.bytes
    }

    init(joined parts: some Sequence<HTML>, separator: HTML = "") {
        var all: [UInt8] = []
        for part in parts {
            if !all.isEmpty { all.append(contentsOf: separator.bytes) }
            all.append(contentsOf: part.bytes)
        }
        bytes = all
    }

    /// The markup as text, for tests, mail and files.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether there is nothing here to show.
    public var isEmpty: Bool { bytes.isEmpty }

    /// Nothing at all, for a part that a page does without.
    public static let nothing: HTML = ""
}

extension Optional {
    /// The markup of what is there, or nothing.
    func shown(_ markup: (Wrapped) -> HTML) -> HTML {
        switch self {
        case .some(let value): markup(value)
        case .none: .nothing
        }
    }
}

extension Sequence<HTML> {
    /// The parts after one another, with `separator` between those that are there.
    func joined(separator: HTML = "") -> HTML { HTML(joined: self, separator: separator) }
}

/// A piece of a page: a value that knows its markup.
///
/// It exists so that a component stands directly in the markup of another: `"<p>\(badge)</p>"`.
protocol Component: Sendable {
    /// The markup of this value.
    var html: HTML { get }
}

extension HTML: Component {
    var html: HTML { self }
}
