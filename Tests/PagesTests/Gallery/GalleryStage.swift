import Demo
import Exchange
import Foundation
import Governance
import Pages

/// The gallery, built once for all tests.
enum GalleryStage {
    static let built = Result {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../charters/helgeland.yaml").standardized
        let charter = try CharterFile.load(
            yaml: String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
        return try Gallery(
            helgeland: charter, zone: Zone.named("Europe/Oslo", years: 2020...2030))
    }

    /// Every specimen in every language, as whole documents.
    static let documents = Result {
        var documents: [Document] = []
        for specimen in try built.get().specimens {
            for language in Language.allCases {
                guard let html = specimen.html(in: language) else {
                    throw NotOnStage("\(specimen.name) for \(specimen.visitor)")
                }
                documents.append(Document(specimen: specimen, language: language, html: html))
            }
        }
        return documents
    }

    struct Document {
        let specimen: Specimen
        let language: Language
        let html: String

        /// What the reader reads: the markup without tags, its references resolved.
        var words: String {
            html.replacing(
                /<(style|script)[^>]*>.*?<\/(style|script)>/.dotMatchesNewlines(), with: ""
            )
            .replacing(/<[^>]*>/, with: " ")
            .replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&amp;", with: "&")
        }

        /// The part of the page that is its own.
        var main: String {
            guard let start = html.range(of: "<main"), let end = html.range(of: "</main>") else {
                return html
            }
            return html[start.lowerBound..<end.upperBound] + "\n"
        }
    }
}
