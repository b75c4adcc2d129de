import ArgumentParser
import Exchange
import Foundation
import Governance

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// `samrad population`: takes new inhabitants into the list that comes with the charters.
struct PopulationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "population",
        abstract: "Take inhabitants into the list: from Statistics Norway or from a file.")

    @Argument(help: "A file in JSON-stat2, or an address; Statistics Norway's if left out.")
    var source: String?

    @Option(help: "The folder of the charters and their data.")
    var charters = "charters"

    @Option(help: "The first year to ask Statistics Norway for.")
    var from = 2005

    func run() async throws {
        let folder = CharterFolder(charters)
        let municipalities = try folder.places().flatMap { $0.municipalities + $0.catchment }
        let known = Set(municipalities.map(\.id))
        let (bytes, name) = try await bytes(for: Array(known))
        let read: Population
        do {
            read = try PopulationTable.read(bytes)
        } catch {
            throw Trouble("\(name): \(error).")
        }
        var population = try folder.population()
        let new = read.filtered { known.contains($0) }
        guard !new.dates.isEmpty else { throw Trouble("\(name) holds none of our municipalities.") }
        population.merge(new)
        let list = "\(charters)/data/population.csv"
        do {
            try Data(PopulationList.text(population).utf8).write(
                to: URL(filePath: list), options: .atomic)
        } catch {
            throw Trouble("\(list) could not be written: \(error.localizedDescription)")
        }
        let days = [new.dates.first, new.dates.last].compactMap { $0?.description }
        print("\(list) has the inhabitants of \(days.joined(separator: " to ")) from \(name).")
    }

    private func bytes(for municipalities: [PartnerID]) async throws -> (Data, String) {
        if let source, !source.hasPrefix("http://"), !source.hasPrefix("https://") {
            guard let bytes = FileManager.default.contents(atPath: source) else {
                throw Trouble("\(source) could not be read.")
            }
            return (bytes, source)
        }
        let named = source.map { URL(string: $0) }
        guard let url = named ?? PopulationTable.address(of: municipalities, from: from) else {
            throw Trouble("\(source ?? "") is no address.")
        }
        let name = url.host() ?? url.absoluteString
        do {
            let (bytes, response) = try await URLSession.shared.data(from: url)
            let status = (response as? HTTPURLResponse)?.statusCode
            guard status == 200 else {
                throw Trouble("\(name) answered with status \(status ?? 0) and no table.")
            }
            return (bytes, name)
        } catch let error as URLError {
            throw Trouble(
                "\(name) could not be reached (\(error.localizedDescription)). Nothing is changed. "
                    + "Try again later, or save the table as JSON-stat2 and name the file.")
        }
    }
}
