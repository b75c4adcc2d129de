import Governance

/// What each municipality pays, as a page shows it.
struct ShareTable: Codable, Hashable, Sendable {
    let amount: Money
    let populationDate: CivilDate
    let inhabitants: Int?
    let parts: [Part]
    let rows: [Row]

    /// A part of the key: a column.
    struct Part: Codable, Hashable, Sendable {
        let basis: CostBasis
        let percent: Int
    }

    /// What one pays.
    struct Row: Codable, Hashable, Sendable {
        let municipality: PartnerID
        let name: String
        let inhabitants: Int?
        let parts: [Money]
        let sum: Money
        /// Whether the rounded parts add up to something else.
        let isRoundedApart: Bool
    }

    init(_ table: CostTable, for frame: Frame) {
        amount = table.amount
        populationDate = table.populationDate
        inhabitants = table.inhabitants
        parts = table.key.parts.map { Part(basis: $0.basis, percent: $0.percent) }
        rows = table.shares.map {
            Row(
                municipality: $0.municipality, name: frame.names.partner($0.municipality),
                inhabitants: $0.inhabitants, parts: $0.parts, sum: $0.sum,
                isRoundedApart: $0.isRoundedApart)
        }
    }

    func html(of year: Int, in frame: Frame) -> HTML {
        """
        \(key(frame))
        \(table(frame))
        <p>\(frame.say(CostsPageWords.totals(
            amount, inhabitants.map(frame.language.number), populationDate)))
        <a href="\(CostsPageWords.sourceAddress)">\(frame.say(CostsPageWords.source))</a></p>
        \(roundings(frame))
        <p><a href="\(frame.link(.costFile(year)))">\(frame.say(CostsPageWords.download))</a></p>
        """
    }

    /// The key in a sentence, with its clause.
    private func key(_ frame: Frame) -> HTML {
        let shares = parts.map { part in
            Phrase { "\(part.percent) % \(part.basis.label.in($0).lowercased())" }
        }
        let clause = frame.charter.costKey.flatMap { frame.citation($0.equalPercent.clause) }
        return """
            <p>\(frame.say(CostsPageWords.sharedSo(Phrase.list(shares))))</p>
            \(clause.shown { "<p>\($0)</p>" })
            """
    }

    private func table(_ frame: Frame) -> HTML {
        let language = frame.language
        let columns: [CardTable.Column] =
            [
                .init(title: frame.say(CostsPageWords.municipality)),
                .init(title: frame.say(CostsPageWords.inhabitants), isNumeric: true),
            ]
            + parts.map {
                .init(title: "\(frame.say($0.basis.label)) (\($0.percent) %)", isNumeric: true)
            }
            + [.init(title: frame.say(CostsPageWords.pays), isNumeric: true)]
        let cells = rows.map { row -> [HTML] in
            [
                """
                <a href="\(frame.link(.partner(row.municipality)))">\(row.name)</a> \
                <span class="hint">\(row.municipality.rawValue)</span>
                """,
                "\(row.inhabitants.map(language.number) ?? "–")",
            ]
                + row.parts.map { "\(language.kroner($0))" }
                + ["<strong>\(language.kroner(row.sum))</strong>"]
        }
        return CardTable(
            caption: frame.say(CostsPageWords.sharesCaption), columns: columns, rows: cells
        ).html
    }

    private func roundings(_ frame: Frame) -> HTML {
        let apart = rows.filter(\.isRoundedApart).map(\.name)
        if apart.isEmpty { return .nothing }
        let sentence = CostsPageWords.roundedApart(frame.language.list(apart))
        return "<p class=\"hint\">\(frame.say(sentence))</p>"
    }
}
