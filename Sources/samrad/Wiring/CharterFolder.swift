import Exchange
import Foundation
import Governance

/// The folder of charters and the data that comes with them.
struct CharterFolder {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// The charter of a partnership: its own, or the template with its partners.
    func charter(of partnership: String) throws -> Charter {
        guard PartnershipID(partnership).canBeFounded else {
            throw Trouble("\"\(partnership)\" cannot be the name of a partnership.")
        }
        let own = "\(path)/\(partnership).yaml"
        if FileManager.default.fileExists(atPath: own) { return try CharterCommand.load(own) }
        guard let place = try places().first(where: { $0.id.rawValue == partnership }) else {
            throw Trouble("There is no partnership \"\(partnership)\" in \(path).")
        }
        let template = try CharterCommand.load("\(path)/template.yaml", isTemplate: true)
        return Charter.template(template, for: place)
    }

    /// The partnerships of the country.
    func places() throws -> [PartnershipPlace] {
        try PartnershipPlace.list(
            partnerships: try CharterCommand.text("\(path)/data/partnerships.csv"),
            municipalities: try CharterCommand.text("\(path)/data/municipalities.csv"))
    }

    /// The inhabitants of their municipalities.
    func population() throws -> Population {
        try PopulationList.read(try CharterCommand.text("\(path)/data/population.csv"))
    }
}
