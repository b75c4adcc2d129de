/// The secretariat records a text of an agreement by pasting it whole; clauses are found by their
/// headings.
public struct AddAgreementVersion: Command {
    /// `agreement.addVersion`.
    public static let name: CommandName = Name("agreement.addVersion")
    /// The agreement.
    public var agreement: AgreementID
    /// The whole text.
    public var text: String
    /// The first day it is meant for.
    public var from: CivilDate
    /// The last.
    public var to: CivilDate?
    /// How many clauses were found, by whoever has seen them; asked for before anything is
    /// recorded.
    public var clauses: Int?

    /// Asks to record a text.
    public init(
        agreement: AgreementID, text: String, from: CivilDate, to: CivilDate? = nil,
        clauses: Int? = nil
    ) {
        self.agreement = agreement
        self.text = text
        self.from = from
        self.to = to
        self.clauses = clauses
    }

    /// The version before, whose clauses are looked for again.
    public func quotedTexts(in state: Partnership) -> [TextID] {
        state.agreements[agreement]?.versions.last.map { [$0.text] } ?? []
    }

    /// Once the clauses found are confirmed; what covered a required point and is found again in
    /// the new text still does.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.agreement(agreement)
        guard to.map({ from <= $0 }) ?? true, found.versions.last.map({ $0.from < from }) ?? true,
            (1984...2200).contains(from.year)
        else { throw Refusal(.agreements(.badDates)) }
        let id = try deciding.text(text, .agreementText)
        let outline = AgreementOutline(finding: deciding.words(of: id) ?? "")
        let count = outline.clauses.count
        guard count > 0 else { throw Refusal(.agreements(.noClauses)) }
        guard count <= AgreementOutline.mostClauses else {
            throw Refusal(
                .agreements(.tooManyClauses(found: count, most: AgreementOutline.mostClauses)))
        }
        guard clauses == count else { throw Refusal(.agreements(.confirmClauses(found: count))) }
        let version = found.versions.count + 1
        deciding.record(
            AgreementVersionAdded(
                agreement: agreement, version: version, text: id, headings: outline.headings,
                from: from, to: to))
        if let before = found.versions.last { carryOver(before, to: version, outline, &deciding) }
    }

    private func carryOver(
        _ before: AgreementVersion, to version: Int, _ outline: AgreementOutline,
        _ deciding: inout Deciding
    ) {
        guard !before.coverage.isEmpty, let words = deciding.words(of: before.text) else { return }
        let comparison = AgreementComparison(
            reference: AgreementOutline(words, headings: before.headings), local: outline)
        let places = Dictionary(
            uniqueKeysWithValues: comparison.pairs.map { ($0.reference.ordinal, $0.local.ordinal) })
        for point in RequiredPoint.allCases {
            let kept = before.coverage[point]?.compactMap { places[$0] }.sorted() ?? []
            if kept.isEmpty { continue }
            deciding.record(
                CoverageMarked(agreement: agreement, version: version, point: point, clauses: kept))
        }
    }
}

/// A text of an agreement was recorded.
public struct AgreementVersionAdded: Event {
    /// `agreement.versionAdded`.
    public static let name: EventName = Name("agreement.versionAdded")
    /// The agreement.
    public let agreement: AgreementID
    /// Its number among the agreement's versions, from 1.
    public let version: Int
    /// The whole text.
    public let text: TextID
    /// The lines on which clauses begin, from 0.
    public let headings: [Int]
    /// The first day it is meant for.
    public let from: CivilDate
    /// The last.
    public let to: CivilDate?

    /// Adds the version.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.agreements.change(agreement) {
            $0.versions.append(
                AgreementVersion(
                    number: version, text: text, headings: headings, from: from, to: to))
        }
    }
}
