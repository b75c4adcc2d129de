public import Foundation
public import Governance

/// The table of inhabitants at Statistics Norway, and how to ask for it (PxWebApi 2).
public enum PopulationTable {
    /// Who publishes it, and its number there.
    public static let source = "SSB, tabell 07459"
    /// Under which terms it may be used.
    public static let licence = "CC BY 4.0"

    /// Where the inhabitants of municipalities stand, within today's borders, as JSON-stat2.
    ///
    /// - Parameters:
    ///   - municipalities: Whose.
    ///   - year: The first year.
    public static func address(of municipalities: [PartnerID], from year: Int) -> URL? {
        var address = URLComponents(
            string: "https://data.ssb.no/api/pxwebapi/v2/tables/07459/data")
        let codes = municipalities.sorted().map { "K-\($0)" }.joined(separator: ",")
        address?.queryItems = [
            URLQueryItem(name: "lang", value: "no"),
            URLQueryItem(name: "outputFormat", value: "json-stat2"),
            URLQueryItem(name: "codelist[Region]", value: "agg_KommSummer"),
            URLQueryItem(name: "outputValues[Region]", value: "aggregated"),
            URLQueryItem(name: "valueCodes[Region]", value: codes),
            URLQueryItem(name: "valueCodes[ContentsCode]", value: "Personer1"),
            URLQueryItem(name: "valueCodes[Tid]", value: "from(\(year))"),
        ]
        return address?.url
    }
}

/// Why a table in JSON-stat2 cannot be read as inhabitants.
public enum PopulationTableProblem: Error, Hashable, CustomStringConvertible {
    /// It is no dataset in JSON-stat, version 2.
    case notAJSONStatDataset
    /// It has no such dimension, or one without categories.
    case noDimension(String)
    /// Its sizes and the number of its values do not agree.
    case sizes
    /// A dimension has several values that cannot be added up.
    case severalValues(of: String)
    /// A category of the time is no year.
    case notAYear(String)
    /// A value is no number of people.
    case notACount(region: String, year: String)

    /// One sentence.
    public var description: String {
        switch self {
        case .notAJSONStatDataset: "this is no dataset in JSON-stat, version 2"
        case .noDimension(let name): "the dimension \(name) is missing"
        case .sizes: "the sizes of the dimensions and the number of values do not agree"
        case .severalValues(let name):
            "\(name) has several values that cannot be added up; ask for the total alone"
        case .notAYear(let code): "\"\(code)\" is no year"
        case .notACount(let region, let year):
            "the value of \(region) in \(year) is no number of people"
        }
    }
}

extension PopulationTable {
    /// Reads inhabitants on 1 January from a table in JSON-stat2.
    ///
    /// Sexes and single years of age are added up where all of them are there; a missing value is
    /// left out, as a municipality need not have existed.
    ///
    /// - Throws: ``PopulationTableProblem``.
    public static func read(_ bytes: Data) throws(PopulationTableProblem) -> Population {
        guard let dataset = try? JSONDecoder().decode(JSONStatDataset.self, from: bytes),
            dataset.version.hasPrefix("2"), dataset.kind == "dataset"
        else { throw .notAJSONStatDataset }
        let region = try dataset.place(of: "Region", role: "geo")
        let time = try dataset.place(of: "Tid", role: "time")
        let categories = try dataset.categories()
        for (index, codes) in categories.enumerated() where index != region && index != time {
            guard codes.count == 1 || isWhole(codes) else {
                throw .severalValues(of: dataset.id[index])
            }
        }
        var population = Population()
        for (offset, value) in try dataset.cells() {
            let places = dataset.places(of: offset)
            let (code, year) = (categories[region][places[region]], categories[time][places[time]])
            guard case .integer(let count) = value, (0...1_000_000_000).contains(count) else {
                throw .notACount(region: code, year: year)
            }
            guard year.count == 4, let number = Int(year) else { throw .notAYear(year) }
            let municipality = PartnerID(code.hasPrefix("K-") ? String(code.dropFirst(2)) : code)
            let date = CivilDate.firstDay(of: number)
            population[municipality, on: date] =
                (population[municipality, on: date] ?? 0) + Int(count)
        }
        return population
    }

    /// Both sexes, or every age by single years from 0 to the open class at the end.
    private static func isWhole(_ codes: [String]) -> Bool {
        let ages = (0...104).map { String(("00" + String($0)).suffix(3)) } + ["105+"]
        return Set(codes) == ["1", "2"] || Set(codes) == Set(ages)
    }
}
