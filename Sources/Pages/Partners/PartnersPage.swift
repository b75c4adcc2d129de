import Governance

/// The partners of today.
public struct PartnersPage: Page {
    /// The page's name.
    public let title: String
    let partners: [PartnerRow]

    /// A partner in the list.
    struct PartnerRow: Codable, Hashable, Sendable {
        let id: PartnerID
        let name: String
        let kind: String
        /// Who answers for it.
        let contact: String?
        /// How many cases await its answer.
        let waiting: Int
    }

    init(_ frame: Frame) {
        title = frame.say(FrameWords.partners)
        let anchorings = frame.readableAnchorings
        partners = frame.partnership.partners(on: frame.today).map { partner in
            PartnerRow(
                id: partner.id, name: partner.name, kind: frame.say(partner.kind.label),
                contact: frame.partnership.contact(of: partner.id).flatMap(frame.name),
                waiting: anchorings.count { _, anchoring in
                    anchoring.partners.contains(partner.id)
                        && !anchoring.status(of: partner.id).isAnswer
                })
        }
    }

    /// One table.
    public func content(in frame: Frame) -> HTML {
        let columns: [CardTable.Column] = [
            .init(title: frame.say(PartnersPageWords.partner)),
            .init(title: frame.say(PartnersPageWords.kind)),
            .init(title: frame.say(PartnersPageWords.contact)),
            .init(title: frame.say(PartnersPageWords.waiting), isNumeric: true),
        ]
        let rows = partners.map { row -> [HTML] in
            [
                "<a href=\"\(frame.link(.partner(row.id)))\">\(row.name)</a>", "\(row.kind)",
                "\(row.contact ?? "–")", "\(frame.language.number(row.waiting))",
            ]
        }
        return """
            \(PageHeading(
                title: title, lead: frame.say(PartnersPageWords.lead(partners.count))))
            \(CardTable(
                caption: frame.say(PartnersPageWords.caption), columns: columns, rows: rows))
            <p><a href="\(frame.link(.costs))">\(frame.say(PartnersPageWords.costs))</a></p>
            """
    }
}

extension Frame {
    /// Cases that have been sent to the partners and that the reader may read; the oldest first.
    var readableAnchorings: [(id: CaseID, anchoring: Anchoring)] {
        partnership.anchoring.cases.compactMap { id in
            guard partnership.mayRead(id, reader, at: now),
                partnership.cases[id]?.withdrawal == nil,
                let found = partnership.anchoring[id]
            else { return nil }
            return (id, found)
        }
    }
}
