import Exchange
import Foundation
public import Governance
import Testing

/// The files of the repository, found from this file's own place.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}

/// The charters that come with the project.
enum Shipped {
    static let commands = Set(Commands.all.map { $0.name })

    static func charter(_ name: String) throws -> Charter {
        try CharterFile.load(
            yaml: Repository.text("charters/\(name).yaml"), file: "charters/\(name).yaml",
            setting: CharterFile.Setting(commands: commands, isTemplate: name == "template"))
    }

    static func places() throws -> [PartnershipPlace] {
        try PartnershipPlace.list(
            partnerships: Repository.text("charters/data/partnerships.csv"),
            municipalities: Repository.text("charters/data/municipalities.csv"))
    }
}

/// Lets tests write `"ssu"` for the name of a body.
extension Name: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
    ExpressibleByStringLiteral
{
    /// The thing of this name.
    public init(stringLiteral text: String) {
        self.init(text)
    }
}
