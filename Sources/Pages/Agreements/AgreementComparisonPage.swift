import Governance

/// An agreement laid beside another text, clause by clause (R200): an older version, the national
/// template, or another agreement in the register.
public struct AgreementComparisonPage: Page {
    /// What the page is called.
    public let title: String
    let agreement: AgreementID
    let name: String
    let version: Int
    /// The texts that can be chosen, and the one that is.
    let choices: [Choice]
    let chosen: String?
    let other: String?
    let pairs: [PairRow]
    /// The headings of clauses that only one of them has.
    let missing: [String]
    let added: [String]

    /// A text to compare with.
    struct Choice: Codable, Sendable {
        let key: String
        let label: String
    }

    /// Two clauses side by side.
    struct PairRow: Codable, Sendable {
        let label: String
        let otherLabel: String
        let match: AgreementComparison.Match
        /// In whole per cent.
        let likeness: Int
        let stretches: [WordStretch]
        let hasText: Bool
    }

    /// `nil` where there is no such agreement, or it has no text.
    init?(_ frame: Frame, _ id: AgreementID) {
        guard let found = frame.partnership.agreements[id],
            let shown = frame.query("versjon").flatMap({ Int($0) }).flatMap(found.version)
                ?? found.version(readOn: frame.today)
        else { return nil }
        agreement = id
        name = frame.title(of: found)
        title = frame.say(ComparisonWords.title(name))
        version = shown.number
        let texts = ComparedText.all(besides: (id, shown.number), in: frame)
        choices = texts.map { Choice(key: $0.key, label: $0.label) }
        let other = frame.query("med").flatMap { key in texts.first { $0.key == key } }
        chosen = other?.key
        self.other = other?.label
        guard let other, let reference = other.text, let local = frame.text(of: shown) else {
            (pairs, missing, added) = ([], [], [])
            return
        }
        let comparison = AgreementComparison(reference: reference, local: local)
        pairs = comparison.pairs.map { pair in
            PairRow(
                label: pair.local.line, otherLabel: pair.reference.line, match: pair.match,
                likeness: pair.likeness, stretches: WordStretch.all(in: pair.words),
                hasText: !pair.reference.text.isEmpty && !pair.local.text.isEmpty)
        }
        missing = comparison.missing.map(\.line)
        added = comparison.added.map(\.line)
    }

    /// Below the agreement.
    public func trail(in frame: Frame) -> [Step] {
        [
            Step(frame.say(AgreementPageWords.title), .agreements),
            Step(name, .agreement(agreement)),
        ]
    }

    /// The choice, and then clause by clause.
    public func content(in frame: Frame) -> HTML {
        let field = Field(
            name: "med", label: frame.say(ComparisonWords.with),
            control: .select(
                options: choices.map { .init(value: $0.key, label: $0.label) }, chosen: chosen),
            language: frame.language)
        return """
            \(PageHeading(
                title: title, kicker: frame.say(AgreementPageWords.version(version)),
                lead: frame.say(ComparisonWords.lead)))
            \(EntryForm(
                action: frame.link(.agreementComparison(agreement)), fields: [field],
                submit: SubmitButton(text: frame.say(ComparisonWords.compare)),
                hidden: [HiddenField(name: "versjon", value: "\(version)")], isQuestion: true,
                language: frame.language))
            \(other.shown { result(with: $0, frame) })
            """
    }

    private func result(with other: String, _ frame: Frame) -> HTML {
        let rows = pairs.map { $0.html(in: frame) }
        let body: HTML =
            pairs.isEmpty ? "<p>\(frame.say(ComparisonWords.noPairs))</p>" : "\(rows)"
        return """
            <p class="quiet">\(frame.say(ComparisonWords.explanation))</p>
            \(PageSection(
                title: frame.say(ComparisonWords.inBoth(pairs.count)), id: "felles", content: body))
            \(only(added, ComparisonWords.onlyHere(name), "bare-her", frame))
            \(only(missing, ComparisonWords.onlyThere(other), "bare-der", frame))
            """
    }

    private func only(
        _ labels: [String], _ title: Phrase, _ id: String, _ frame: Frame
    ) -> HTML {
        if labels.isEmpty { return .nothing }
        let items = labels.map { "<li>\($0)</li>" as HTML }
        return PageSection(title: frame.say(title), id: id, content: "<ul>\(items)</ul>").html
    }
}

extension AgreementComparisonPage.PairRow {
    func html(in frame: Frame) -> HTML {
        let told =
            hasText
            ? frame.say(ComparisonWords.alike(likeness, match))
            : frame.say(ComparisonWords.onlyHeading)
        let other: HTML =
            otherLabel == label
            ? .nothing : "<p>\(frame.say(ComparisonWords.there(otherLabel)))</p>"
        return """
            <section class="agreement-clause"><h3>\(label)</h3>
            \(other)<p class="quiet">\(told)</p>
            \(hasText && likeness < 100
                ? WordChanges(stretches: stretches, language: frame.language).html : .nothing)
            </section>

            """
    }
}

/// A text that an agreement can be compared with.
private struct ComparedText {
    let key: String
    let label: String
    let text: AgreementOutline?

    /// The template, and every version in the register besides one.
    static func all(
        besides own: (agreement: AgreementID, version: Int), in frame: Frame
    ) -> [ComparedText] {
        let template = ComparedText(
            key: "mal", label: frame.say(ComparisonWords.template), text: .template)
        let versions = frame.partnership.agreements.inOrder.flatMap { agreement in
            agreement.versions.filter { (agreement.id, $0.number) != own }.map { version in
                let number = frame.say(AgreementPageWords.version(version.number))
                return ComparedText(
                    key: "\(agreement.id)-\(version.number)",
                    label: "\(frame.title(of: agreement)) – \(number)",
                    text: frame.text(of: version))
            }
        }
        return [template] + versions
    }
}
