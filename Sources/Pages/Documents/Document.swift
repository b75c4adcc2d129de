import Governance

/// A document to print: a value cut to what its reader may see, which stands alone on paper.
///
/// It says nothing of when it was made, so that it reads the same, byte for byte, as long as what
/// it tells of is the same, and need not be made again.
public protocol Document: Sendable {
    /// What the document is called, in the reader's language.
    var title: String { get }

    /// What kind of document it is, over a title that does not tell; else `nil`.
    var kind: Phrase? { get }

    /// What it is called as a file, without its ending: `SSU-2024-02-14-innkalling`.
    var fileName: String { get }

    /// Why it is not for everyone: what stands in it is exempt, or not sent out yet; `nil` for
    /// what all may read.
    var mark: String? { get }

    /// What follows the title.
    func content(in frame: Frame) -> HTML
}

extension Document {
    /// The whole document for the print engine: A4 pages with the partnership's name at the head
    /// and the page's number at the foot.
    ///
    /// - Parameters:
    ///   - base: The site's own address, without a slash at its end; links lead there.
    ///   - page: Where the same is read on the net.
    public func html(in frame: Frame, base: String, page: Destination) -> HTML {
        let owner = frame.say(frame.charter.name)
        let address = base + frame.link(page)
        return """
            <!DOCTYPE html>
            <html lang="\(frame.language.tag)">
            <head>
            <meta charset="utf-8">
            <title>\(title)</title>
            <meta name="author" content="\(owner)">
            <base href="\(base)">
            <style>
            \(HTML(Asset.documentStyles))</style>
            </head>
            <body>
            <header>
            <p class="owner">\(owner)</p>
            <p class="address">\(address.bareAddress)</p>
            \(mark.shown { "<p class=\"mark\">\($0)</p>\n" })</header>
            <main>
            \(kind.shown { "<p class=\"kind\">\(frame.say($0))</p>\n" })<h1>\(title)</h1>
            \(content(in: frame))
            </main>
            </body>
            </html>

            """
    }
}

extension String {
    /// A web address as people read it aloud: without its scheme.
    fileprivate var bareAddress: String {
        guard let end = firstRange(of: "://")?.upperBound else { return self }
        return String(self[end...])
    }
}

extension Printable {
    /// The document, cut to what the frame's reader may see; `nil` where there is nothing, or
    /// nothing for this reader: the two must look the same.
    public func document(in frame: Frame) -> (any Document)? {
        switch self {
        case .notice(let id): NoticeDocument(frame, id)
        case .agenda(let id): AgendaDocument(frame, id)
        case .pack(let id): MeetingPack(frame, id)
        case .minutes(let id): MinutesDocument(frame, id)
        case .casePaper(let id): CasePaperDocument(frame, id)
        case .extract(let id): ExtractDocument(frame, id)
        }
    }

    /// The document as the print engine takes it, with what it is called as a file.
    public func sheet(in frame: Frame, base: String) -> PrintedSheet? {
        document(in: frame).map {
            PrintedSheet(
                fileName: $0.fileName + ".pdf", html: $0.html(in: frame, base: base, page: page))
        }
    }
}

/// A document, ready for the print engine.
public struct PrintedSheet: Sendable {
    /// What it is called when saved: `SSU-2024-02-14-innkalling.pdf`.
    public let fileName: String
    /// The whole document.
    public let html: HTML
}
