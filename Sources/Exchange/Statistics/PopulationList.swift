public import Governance

/// Why a list of inhabitants cannot be used.
public struct PopulationListProblem: Error, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Fault: Hashable, Sendable {
        /// The first line is not `number` and then years.
        case columns
        /// The line has not as many fields as there are columns.
        case fields
        /// A field is no number of inhabitants.
        case number(String)
        /// The municipality stands twice.
        case twice(String)
    }

    /// The line, from 1.
    public let line: Int
    /// What is wrong.
    public let fault: Fault

    /// One line, as compilers write it.
    public var description: String {
        let sentence =
            switch fault {
            case .columns: "expected the columns number;YEAR;YEAR;…"
            case .fields: "expected as many fields as there are columns"
            case .number(let text): "\"\(text)\"; expected a number of inhabitants, or nothing"
            case .twice(let number): "\"\(number)\" stands twice"
            }
        return "population.csv:\(line): \(sentence)"
    }
}

/// The list of inhabitants that comes with the program: a line a municipality, a column a year.
public enum PopulationList {
    /// Reads the list.
    ///
    /// - Parameter text: `number;2025;2026` and then a line for each municipality, with the
    ///   inhabitants of 1 January of each year; empty where they are not known.
    /// - Throws: ``PopulationListProblem`` for the first line that cannot be used.
    public static func read(_ text: String) throws(PopulationListProblem) -> Population {
        let lines = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        guard let head = lines.first, head.first == "number" else {
            throw PopulationListProblem(line: 1, fault: .columns)
        }
        var dates: [CivilDate] = []
        for name in head.dropFirst() {
            guard name.count == 4, let year = Int(name) else {
                throw PopulationListProblem(line: 1, fault: .columns)
            }
            dates.append(CivilDate.firstDay(of: year))
        }
        var population = Population()
        var seen: Set<String> = []
        for (index, fields) in lines.enumerated().dropFirst() {
            func problem(_ fault: PopulationListProblem.Fault) -> PopulationListProblem {
                PopulationListProblem(line: index + 1, fault: fault)
            }
            guard fields.count == head.count else { throw problem(.fields) }
            guard seen.insert(fields[0]).inserted else { throw problem(.twice(fields[0])) }
            for (date, field) in zip(dates, fields.dropFirst()) where !field.isEmpty {
                guard let inhabitants = Int(field), inhabitants >= 0 else {
                    throw problem(.number(field))
                }
                population[PartnerID(fields[0]), on: date] = inhabitants
            }
        }
        return population
    }

    /// Writes the list, municipalities by number and years in order.
    public static func text(_ population: Population) -> String {
        let dates = population.dates
        let municipalities = Set(dates.flatMap { population.inhabitants(on: $0).keys }).sorted()
        let head = ["number"] + dates.map { String($0.year) }
        let rows = municipalities.map { municipality in
            [municipality.rawValue]
                + dates.map { population[municipality, on: $0].map { String($0) } ?? "" }
        }
        return ([head] + rows).map { $0.joined(separator: ";") + "\n" }.joined()
    }
}
