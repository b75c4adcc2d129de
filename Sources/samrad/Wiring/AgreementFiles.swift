import ArgumentParser
import Desk
import Exchange
import Governance

/// The full texts of agreements, as named on the command line: `helgeland=FILE`.
struct AgreementFiles {
    let texts: [PartnershipID: AgreementText]

    init(_ arguments: [String], at desk: Desk) throws {
        var texts: [PartnershipID: AgreementText] = [:]
        for argument in arguments {
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let state = desk.snapshot(of: PartnershipID(parts[0])) else {
                throw ValidationError(
                    "--agreement: \"\(argument)\" names no partnership here; expected name=FILE")
            }
            do {
                texts[PartnershipID(parts[0])] = try AgreementText(
                    try CharterCommand.text(parts[1]), for: state.charter)
            } catch let fault as AgreementText.Fault {
                throw Trouble("\(parts[1]): \(fault)")
            }
        }
        self.texts = texts
    }
}
