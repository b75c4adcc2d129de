import Foundation
import FoundationXML

/// What whoever opens a Word document reads in it (ECMA-376 part 1, §17.3).
public enum WordBody {
    /// The paragraphs of the document's main part, headings among them, with an empty line
    /// between; points of a list begin with a dash, and the cells of a row stand on one line.
    ///
    /// What has been deleted, and the codes of fields, are left out.
    ///
    /// - Throws: `FileFault.damaged` for what `WordText` refuses too.
    public static func read(part xml: [UInt8]) throws(FileFault) -> String {
        _ = try WordText.read(part: xml)
        let collector = BodyCollector()
        let parser = XMLParser(data: Data(xml))
        parser.delegate = collector
        guard parser.parse() else { throw .damaged }
        return collector.paragraphs.joined(separator: "\n\n")
    }
}

private final class BodyCollector: NSObject, XMLParserDelegate {
    private(set) var paragraphs: [String] = []
    private var line = ""
    private var isPoint = false
    private var cells: [String]?
    private var isText = false

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        switch localName(name) {
        case "p": (line, isPoint) = ("", false)
        case "numPr": isPoint = true
        case "t": isText = true
        case "tr": cells = []
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isText { line += string }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        switch localName(name) {
        case "t": isText = false
        case "br", "cr": line += "\n"
        case "tab": line += " "
        case "noBreakHyphen": line += "-"
        case "p": endParagraph()
        case "tr":
            let row = (cells ?? []).filter { !$0.isEmpty }.joined(separator: " | ")
            if !row.isEmpty { paragraphs.append(row) }
            cells = nil
        default: break
        }
    }

    private func endParagraph() {
        let text = trimmed(line)
        line = ""
        if text.isEmpty { return }
        let shown = isPoint ? "– \(text)" : text
        if cells == nil { paragraphs.append(shown) } else { cells?.append(shown) }
    }

    private func localName(_ name: String) -> Substring { name.split(separator: ":").last ?? "" }
}
