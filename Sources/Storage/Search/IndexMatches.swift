import GRDB

extension Database {
    /// Goes through the documents of a part of the order that match, the highest first, until told
    /// to stop.
    func match(
        _ expression: String, in extent: SQLiteSearchIndex.Extent, within part: ClosedRange<Int64>,
        _ next: (IndexMatch) -> Bool
    ) throws {
        let open = try Matches(expression, in: "openText", within: part, self)
        let restricted =
            extent == .all
            ? try Matches(expression, in: "restrictedText", within: part, self) : nil
        while true {
            let found: IndexMatch
            switch (open.next, restricted?.next) {
            case (nil, nil): return
            case (let first?, let second) where first.order > second?.order ?? .min:
                found = first
                try open.advance()
            case (_, let second):
                guard let second else { return }
                found = second
                try restricted?.advance()
            }
            if !next(found) { return }
        }
    }
}

/// A document that matches.
struct IndexMatch {
    let order: Int64
    let key: String
}

/// The matches in one table, from the highest on.
private final class Matches {
    private let rows: RowCursor
    private(set) var next: IndexMatch?

    init(
        _ expression: String, in table: String, within part: ClosedRange<Int64>, _ db: Database
    ) throws {
        rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT \(table).rowid, key
                    FROM \(table) CROSS JOIN document ON document.id = \(table).rowid
                    WHERE \(table) MATCH ? AND \(table).rowid BETWEEN ? AND ?
                    ORDER BY \(table).rowid DESC
                    """),
            arguments: [expression, part.lowerBound, part.upperBound])
        try advance()
    }

    func advance() throws {
        next = try rows.next().map { IndexMatch(order: $0[0], key: $0[1]) }
    }
}

/// What has been found of each section so far, each document once.
struct FoundKeys {
    private let sections: [ClosedRange<Int64>]
    private let limit: Int
    private var seen: Set<Int64> = []
    /// The keys of each section, in the order in which they were found.
    private(set) var keys: [[String]]

    init(of sections: [ClosedRange<Int64>], limit: Int) {
        self.sections = sections
        self.limit = limit
        keys = sections.map { _ in [] }
    }

    /// The sections of which more is wanted.
    var wanted: [ClosedRange<Int64>] {
        zip(sections, keys).filter { $1.count < limit }.map { $0.0 }
    }

    /// Whether more is wanted of a part of the order.
    func wants(_ part: ClosedRange<Int64>) -> Bool {
        zip(sections, keys).contains { $1.count < limit && $0.overlaps(part) }
    }

    /// Takes a document in where it is wanted, new and may be told.
    mutating func take(_ match: IndexMatch, isTold: (String) -> Bool) {
        guard let section = sections.firstIndex(where: { $0.contains(match.order) }),
            keys[section].count < limit, !seen.contains(match.order), isTold(match.key)
        else { return }
        seen.insert(match.order)
        keys[section].append(match.key)
    }
}
