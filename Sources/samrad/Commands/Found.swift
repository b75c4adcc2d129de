import ArgumentParser
import Desk
import Exchange
import Foundation
import Governance
import Storage

/// `samrad found`: a new partnership under its charter, with its first secretariat.
struct Found: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Found a partnership under its charter.")

    @Argument(help: "The partnership's name in addresses, such as helgeland.")
    var name: String

    @Option(help: "The charter, in YAML.")
    var charter: String

    @Option(help: "The file that holds everything; made if it is not there.")
    var database: String

    @Option(help: "The e-mail address of the first in the secretariat; must be in the register.")
    var secretariat: [String]

    func validate() throws {
        guard PartnershipID(name).canBeFounded else {
            throw ValidationError("\"\(name)\" cannot be used; expected letters a–z, digits and -")
        }
    }

    func run() async throws {
        let rules = try CharterCommand.load(charter)
        let open = try await OpenDesk(database, ifAbsent: .create, admitsOperator: true)
        var people: [PersonID] = []
        for email in secretariat {
            guard let person = try await open.store.registers.people.person(withEmail: email) else {
                throw Trouble("Nobody in the register has the address \(email). Add them first.")
            }
            people.append(PersonID(Int(person.id)))
        }
        let command = FoundPartnership(charter: rules, secretariat: people)
        guard let first = people.first, let id = CommandID("found-\(name)-partnership") else {
            throw ValidationError("Name somebody with --secretariat.")
        }
        do {
            let receipt = try await open.desk.handle(
                command, id: id, by: Actor(first, as: .operator), at: .now(),
                in: PartnershipID(name))
            print(
                receipt.wasRecordedBefore
                    ? "\(name) was founded before." : "\(name) is founded, at /\(name).")
        } catch DeskError.commandIDTaken {
            throw Trouble("\(name) was founded before, under another charter or secretariat.")
        } catch DeskError.refused(let refusal) {
            throw Trouble("\(name) was not founded: \(refusal.reason)")
        }
        try open.store.close()
    }
}

/// `samrad person`: adds somebody to the people register.
struct People: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Add somebody to the people register.")

    @Argument(help: "The full name.")
    var name: String

    @Option(help: "The e-mail address, which also signs in.")
    var email: String

    @Option(help: "The language of mail: nb, nn or en.")
    var language = "nb"

    @Option(help: "The file that holds everything; made if it is not there.")
    var database: String

    func run() async throws {
        let open = try await OpenDesk(database, ifAbsent: .create)
        do {
            let id = try await open.store.registers.people.add(
                PersonDetails(name: name, email: email, phone: nil, language: language),
                at: Instant.now().milliseconds)
            print("\(name) is number \(id).")
        } catch .emailTaken(let other) {
            throw Trouble("Number \(other) has that address already.")
        }
        try open.store.close()
    }
}
