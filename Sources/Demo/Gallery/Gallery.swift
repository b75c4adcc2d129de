public import Governance
public import Pages

/// Every page in its states: the contract for pages. One list feeds the preview, the snapshots,
/// the accessibility check and the screenshots.
public struct Gallery: Sendable {
    /// The specimens, by subject.
    public let specimens: [Specimen]

    /// Plays Helgeland's year and looks at its pages.
    ///
    /// - Throws: A ``Refusal`` or ``NotOnStage`` where the year no longer gives what is shown.
    public init(helgeland: Charter, zone: Zone) throws {
        let year = try Year2024.play(until: .a31, charter: helgeland, zone: zone)
        var scenes: [Moment: Scene] = [:]
        for moment in Moment.allCases { scenes[moment] = try Scene(moment, of: year) }
        let writing = try Year2024.play(
            until: .a31, charter: helgeland.decidingInWriting(Year2024.Body.strategic), zone: zone)
        let places = Places(scenes: scenes, deciding: try Scene(.preparing, of: writing))
        specimens = try [
            places.cases(), places.handling(), places.meetings(), places.plans(), places.rooms(),
            places.minutes(), places.writing(), places.decisionsInWriting(), places.documents(),
            places.registers(),
            places.own(), places.demonstrations(), places.searches(), places.following(),
            places.mails(),
        ].flatMap { $0 }
    }

    /// The specimen of a name; `nil` where there is none.
    public func specimen(named name: String) -> Specimen? {
        specimens.first { $0.name == name }
    }

    /// A list of all, each linked in each language.
    ///
    /// - Parameter address: Where a specimen is to be found.
    public func index(address: (Specimen, Language) -> String) -> HTML {
        let items = specimens.map { specimen -> HTML in
            let links = Language.allCases.map { language -> HTML in
                """
                <a href="\(address(specimen, language))" hreflang="\(language.tag)">\
                \(language.ownName)</a>
                """
            }
            return "<li>\(specimen.name): \(links)</li>\n"
        }
        return """
            <!DOCTYPE html>
            <html lang="nb"><head><meta charset="utf-8"><title>Galleriet</title></head>
            <body><h1>Galleriet</h1>
            <ul>
            \(items)</ul></body></html>

            """
    }
}

/// The year's moments, from which the parts of the gallery choose.
struct Places: Sendable {
    private let scenes: [Moment: Scene]
    /// The second agenda in the making, had the agreement let the committee decide in writing.
    let deciding: Scene

    init(scenes: [Moment: Scene], deciding: Scene) {
        self.scenes = scenes
        self.deciding = deciding
    }

    /// The partnership at a moment.
    func at(_ moment: Moment) throws(NotOnStage) -> Scene {
        guard let scene = scenes[moment] else { throw NotOnStage(moment.rawValue) }
        return scene
    }
}
