public import Governance

/// Who a partnership consists of, before it has entered an agreement of its own.
public struct PartnershipPlace: Hashable, Sendable, Identifiable {
    /// The short name in addresses, lower-case ASCII, for example `ostfold`.
    public let id: Name<Charter>
    /// The name in common use, for example `Østfold`.
    public let name: String
    /// The hospital trust.
    public let trust: PartnerTerms
    /// The municipalities that take part.
    public let municipalities: [PartnerTerms]
    /// Municipalities in the trust's area that do not (X2).
    public let catchment: [PartnerTerms]
}

/// Why the lists of partnerships and municipalities cannot be used.
public struct PlaceListProblem: Error, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Fault: Hashable, Sendable {
        /// The first line does not name these columns.
        case columns([String])
        /// The line has not as many fields as there are columns.
        case fields
        /// The last field is neither `partner` nor `catchment`.
        case standing(String)
        /// No partnership has this short name.
        case noPartnership(String)
        /// This short name or number stands twice.
        case twice(String)
    }

    /// Which list.
    public let list: String
    /// The line, from 1.
    public let line: Int
    /// What is wrong.
    public let fault: Fault

    /// One line, as compilers write it.
    public var description: String {
        switch fault {
        case .columns(let names):
            "\(list):\(line): expected the columns \(names.joined(separator: ";"))"
        case .fields: "\(list):\(line): expected as many fields as there are columns"
        case .standing(let word): "\(list):\(line): \"\(word)\"; expected partner or catchment"
        case .noPartnership(let slug): "\(list):\(line): there is no partnership \"\(slug)\""
        case .twice(let name): "\(list):\(line): \"\(name)\" stands twice"
        }
    }
}

extension PartnershipPlace {
    /// The partnerships in two small lists of our own.
    ///
    /// The lists have no quotes and no field with a semicolon in it, so a split reads them; a CSV
    /// library would add more than it takes away.
    ///
    /// - Parameters:
    ///   - partnerships: Lines of `slug;name;trust;trustNumber`.
    ///   - municipalities: Lines of `partnership;number;name;standing`.
    /// - Returns: The partnerships in the order of the first list.
    /// - Throws: ``PlaceListProblem`` for the first line that cannot be used.
    public static func list(
        partnerships: String, municipalities: String
    ) throws(PlaceListProblem) -> [PartnershipPlace] {
        let head = try rows(
            of: partnerships, list: "partnerships.csv",
            columns: ["slug", "name", "trust", "trustNumber"])
        let body = try rows(
            of: municipalities, list: "municipalities.csv",
            columns: ["partnership", "number", "name", "standing"])
        try once(head.map { ($0.line, $0.fields[0]) }, in: "partnerships.csv")
        try once(body.map { ($0.line, $0.fields[1]) }, in: "municipalities.csv")
        for row in body {
            let problem: PlaceListProblem.Fault? =
                if !["partner", "catchment"].contains(row.fields[3]) {
                    .standing(row.fields[3])
                } else if !head.contains(where: { $0.fields[0] == row.fields[0] }) {
                    .noPartnership(row.fields[0])
                } else {
                    nil
                }
            if let problem {
                throw PlaceListProblem(list: "municipalities.csv", line: row.line, fault: problem)
            }
        }
        return head.map { row in
            let own = body.filter { $0.fields[0] == row.fields[0] }
            return PartnershipPlace(
                id: Name(row.fields[0]), name: row.fields[1],
                trust: PartnerTerms(
                    id: PartnerID(row.fields[3]), name: row.fields[2], kind: .trust),
                municipalities: own.filter { $0.fields[3] == "partner" }.map(\.municipality),
                catchment: own.filter { $0.fields[3] == "catchment" }.map(\.municipality))
        }
    }

    private struct Row {
        let line: Int
        let fields: [String]

        var municipality: PartnerTerms {
            PartnerTerms(id: PartnerID(fields[1]), name: fields[2], kind: .municipality)
        }
    }

    private static func rows(
        of text: String, list: String, columns: [String]
    ) throws(PlaceListProblem) -> [Row] {
        var rows: [Row] = []
        let lines = text.split(whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
                .map(String.init)
            if index == 0 {
                guard fields == columns else {
                    throw PlaceListProblem(list: list, line: 1, fault: .columns(columns))
                }
                continue
            }
            guard fields.count == columns.count, !fields.contains("") else {
                throw PlaceListProblem(list: list, line: index + 1, fault: .fields)
            }
            rows.append(Row(line: index + 1, fields: fields))
        }
        guard !lines.isEmpty else {
            throw PlaceListProblem(list: list, line: 1, fault: .columns(columns))
        }
        return rows
    }

    private static func once(
        _ names: [(line: Int, name: String)], in list: String
    ) throws(PlaceListProblem) {
        var seen: Set<String> = []
        for (line, name) in names where !seen.insert(name).inserted {
            throw PlaceListProblem(list: list, line: line, fault: .twice(name))
        }
    }
}

extension Charter {
    /// A template made into the charter of one partnership: its name, and its partners.
    ///
    /// - Parameters:
    ///   - template: A charter without partners, such as the national model.
    ///   - place: Whose charter it becomes.
    /// - Returns: The charter, otherwise as the template has it.
    public static func template(_ template: Charter, for place: PartnershipPlace) -> Charter {
        var charter = template
        charter.id = place.id
        charter.name = Wording(
            nb: "Helsefellesskapet \(place.name)", nn: "Helsefellesskapet \(place.name)",
            en: "Health partnership \(place.name)")
        charter.partners = [place.trust] + place.municipalities
        charter.catchment = place.catchment
        return charter
    }
}
