import Foundation
import FoundationXML

/// The text of one XML part of a Word document (ECMA-376 part 1, §17.3).
public enum WordText {
    /// All text, deleted and hidden text included, with a line for each paragraph; first what
    /// people write that is not shown, such as the words for a picture.
    ///
    /// Text that Word has split into runs comes out joined, so that a number with one digit in bold
    /// is still one number.
    ///
    /// - Throws: `FileFault.damaged` for what is not well-formed, and for a document type
    ///   declaration or UTF-16, which Word never writes; the first can make a small file swell.
    public static func read(part xml: [UInt8]) throws(FileFault) -> String {
        guard xml.firstRange(of: Array("<!DOCTYPE".utf8)) == nil, !xml.contains(0) else {
            throw .damaged
        }
        let collector = TextCollector()
        let parser = XMLParser(data: Data(xml))
        parser.delegate = collector
        // The parser lets a text pass that breaks off, so that is looked for here.
        guard parser.parse(), collector.isComplete else { throw .damaged }
        return collector.attributeText + collector.text
    }
}

private final class TextCollector: NSObject, XMLParserDelegate {
    private(set) var text = ""
    /// In a part with runs only these hold text; the rest is white space between elements. In
    /// others, such as the document's title and author, every element may.
    private var hasRuns = false
    private var openElements: [Substring] = []
    /// Attributes that people write in: the words for a picture, where a link leads, who comments.
    private static let written: Set<Substring> = [
        "descr", "title", "alt", "tooltip", "Target", "author",
    ]
    private(set) var attributeText = ""
    /// Whether the outermost element has ended.
    private(set) var isComplete = false

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        let element = localName(name)
        if openElements.isEmpty {
            hasRuns = [
                "document", "hdr", "ftr", "footnotes", "endnotes", "comments", "glossaryDocument",
            ].contains(element)
        }
        openElements.append(element)
        let isNamed = ["alias", "tag"].contains(element)
        for (name, value) in attributes
        where Self.written.contains(localName(name)) || (isNamed && localName(name) == "val") {
            attributeText += value + "\n"
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        let isRun = ["t", "delText", "instrText"].contains(openElements.last)
        if isRun || !hasRuns { text += string }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        _ = openElements.popLast()
        isComplete = openElements.isEmpty
        switch localName(name) {
        case "p", "br", "cr": text += "\n"
        case "tab", "tc": text += "\t"
        case "noBreakHyphen": text += "-"
        default: if !hasRuns { text += "\n" }
        }
    }

    private func localName(_ name: String) -> Substring {
        name.split(separator: ":").last ?? ""
    }
}
