import Governance

/// A case in a list, cut to what the reader may see.
struct CaseRow: Codable, Hashable, Sendable {
    let id: CaseID
    let number: String
    let title: String
    /// `nil` for a case that is exempt from this reader.
    let stage: CaseStage?
    /// The body that has it, by its abbreviation.
    let body: String?
    let received: CivilDate
    /// The provision it is exempted under, if it is.
    let exemptUnder: String?
    /// Why it was withdrawn (N22).
    let withdrawn: String?
}

/// How many cases came in on a day that nobody has assessed yet; all that may be said of them.
struct UnassessedCount: Codable, Hashable, Sendable {
    let received: CivilDate
    let count: Int
}

extension Frame {
    /// A case as a row; `nil` for one of which nothing but its day may be told.
    func row(of found: Case) -> CaseRow? {
        let exemption = partnership.exemption(of: .wholeCase(id: found.id), on: today)
        let law = exemption.map { charter.ground($0.ground)?.law ?? $0.ground.rawValue }
        let received = partnership.zone.date(at: found.receivedAt)
        if partnership.mayRead(found.id, reader, at: now) {
            var body: String?
            if case .routed(let id) = found.intake { body = names.abbreviation(id) }
            return CaseRow(
                id: found.id, number: found.number.description, title: title(of: found.id),
                stage: stage(of: found), body: body, received: received, exemptUnder: law,
                withdrawn: found.withdrawal.flatMap { words($0.reason) })
        }
        guard !isUnassessed(found), let law else { return nil }
        return CaseRow(
            id: found.id, number: found.number.description, title: title(of: found.id),
            stage: nil, body: nil, received: received, exemptUnder: law, withdrawn: nil)
    }

    /// Cases that await assessment and are kept from this reader, by the day they came.
    var unassessed: [UnassessedCount] {
        let hidden = partnership.cases.restricted
            .compactMap { partnership.cases[$0] }
            .filter { isUnassessed($0) && !partnership.mayRead($0.id, reader, at: now) }
        let byDay = Dictionary(grouping: hidden) { partnership.zone.date(at: $0.receivedAt) }
        return byDay.map { UnassessedCount(received: $0, count: $1.count) }
            .sorted { $0.received > $1.received }
    }

    /// Whether a case still awaits the secretariat's stand.
    func isUnassessed(_ found: Case) -> Bool {
        switch found.intake {
        case .received, .returned: true
        case .routed, .answered, .rejected, .withdrawn: false
        }
    }
}

/// Cases in a table, which becomes cards on a phone.
struct CaseTable: Component {
    let caption: String
    let rows: [CaseRow]
    let frame: Frame

    var html: HTML {
        let columns = [
            CasesPageWords.title, CasesPageWords.standing, CasesPageWords.body,
            CasesPageWords.receivedOn, CasesPageWords.number,
        ]
        return CardTable(
            caption: caption, columns: columns.map { .init(title: frame.say($0)) },
            rows: rows.map(cells)
        ).html
    }

    private func cells(_ row: CaseRow) -> [HTML] {
        [
            "<a href=\"\(frame.link(.theCase(row.id)))\">\(row.title)</a>",
            standing(row), "\(row.body ?? "–")", "\(frame.day(row.received))", "\(row.number)",
        ]
    }

    private func standing(_ row: CaseRow) -> HTML {
        let exempt = row.exemptUnder.shown { law in
            Badge(text: frame.say(CasesPageWords.exempt(law)), tone: .neutral).html
        }
        let badges = [row.stage.shown { $0.badge.html }, exempt].filter { !$0.isEmpty }
            .joined(separator: " ")
        guard let reason = row.withdrawn else { return badges }
        return "<div>\(badges)<p class=\"hint\">\(reason)</p></div>"
    }
}
