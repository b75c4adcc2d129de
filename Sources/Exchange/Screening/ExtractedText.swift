/// The text of an uploaded file: what it says, and what is searched for all that must not be kept.
public struct ExtractedText: Hashable, Sendable {
    /// What whoever opens the file reads, in paragraphs with an empty line between: for search, and
    /// to begin a case paper with.
    public let body: String
    /// All text that could be read, also what is not shown: comments, deleted words, and what the
    /// file says of itself.
    public let text: String
    /// What could not be read, and which a person should look at.
    public let unread: [Unread]

    /// Puts a result together.
    public init(body: String, text: String, unread: [Unread]) {
        self.body = body
        self.text = text
        self.unread = unread
    }

    /// A part of a file that no text can be got from.
    public enum Unread: Hashable, Sendable {
        /// The file is a picture.
        case picture
        /// A PDF without text, most likely scanned.
        case scannedPages
        /// A picture or another document inside a Word file, by its path there.
        case embedded(String)
    }
}
