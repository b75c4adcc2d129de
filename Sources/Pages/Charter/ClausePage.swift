public import Governance

/// One clause: its words, what it demands, what is unclear in it, and how it is kept.
public struct ClausePage: Page {
    /// The number of the clause.
    public let title: String
    let id: ClauseID
    let plain: String
    let words: String
    let fullText: String?
    let basis: String
    let source: String
    let requirements: [String]
    let notes: [Note]
    let duties: [DutyItem]

    /// A contradiction and the default taken.
    struct Note: Codable, Hashable, Sendable {
        let id: String
        let text: String
    }

    /// The clause of a name; `nil` where the charter has none.
    public init?(_ frame: Frame, _ id: ClauseID) {
        guard let clause = frame.charter.clause(id) else { return nil }
        self.id = id
        title = clause.number
        plain = frame.say(clause.plain)
        words = clause.words
        fullText = frame.agreement[id]
        basis = frame.say(clause.basis.label)
        source = clause.source
        requirements = clause.requirements
        notes = clause.notes.map { Note(id: $0.id, text: frame.say($0.text)) }
        duties = frame.knownDuties { $0.clause == id }
            .sorted { $0.due > $1.due }
            .map { DutyItem($0, in: frame) }
    }

    /// Below the agreement.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(CharterPageWords.title), .charter)]
    }

    /// What it demands first; the reasons and figures after.
    public func content(in frame: Frame) -> HTML {
        var facts: [FactList.Fact] = [
            .init(frame.say(CharterPageWords.basis), "\(basis)")
        ]
        if !source.isEmpty { facts.append(.init(frame.say(CharterPageWords.source), "\(source)")) }
        if !requirements.isEmpty {
            facts.append(
                .init(
                    frame.say(CharterPageWords.requirements),
                    "\(requirements.joined(separator: ", "))"))
        }
        return """
            \(PageHeading(title: title, lead: plain))
            \(wording(in: frame))
            \(whole(in: frame))\(FactList(facts: facts))
            \(unclear(in: frame))
            \(PageSection(
                title: frame.say(CharterPageWords.kept), id: "etterlevelse", content: kept(in: frame)))
            """
    }

    private func wording(in frame: Frame) -> HTML {
        if words.isEmpty { return "<p>\(frame.say(CharterPageWords.noWords))</p>" }
        return """
            <figure class="quotation"><figcaption>\(frame.say(CharterPageWords.words))</figcaption>
            <blockquote lang="nb"><p>\(words)</p></blockquote></figure>
            """
    }

    /// The clause as the agreement has it, whole, where the partnership has loaded its text.
    private func whole(in frame: Frame) -> HTML {
        fullText.shown { text in
            PageSection(
                title: frame.say(CharterPageWords.fullText), id: "avtaletekst",
                content: Prose(text: text).html
            ).html
        }
    }

    private func unclear(in frame: Frame) -> HTML {
        if notes.isEmpty { return .nothing }
        let items = notes.map { "<li><strong>\($0.id)</strong> \($0.text)</li>" as HTML }
        return PageSection(
            title: frame.say(CharterPageWords.notes), id: "uklart",
            content: "<ul class=\"notes\">\(items)</ul>"
        ).html
    }

    private func kept(in frame: Frame) -> HTML {
        duties.isEmpty
            ? "<p>\(frame.say(CharterPageWords.noDuties))</p>" : duties.list(in: frame)
    }
}
