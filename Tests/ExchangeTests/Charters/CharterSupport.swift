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
    static let commands = Set(
        """
        partnership.found body.appoint body.endAppointment body.represent body.elect body.create
        partner.nameContact plan.adopt meeting.plan meeting.move meeting.cancel meeting.fixNext
        meeting.callExtraordinary meeting.open meeting.close case.submit case.withdraw
        case.complete case.triage case.write case.attach case.place case.approveLate agenda.add
        agenda.remove agenda.order agenda.approve notice.send absence.report deputy.answer
        item.open item.close attendance.arrive attendance.leave floor.request statement.make
        decision.propose round.open round.answer round.close vote.open vote.cast vote.close
        minutes.circulate minutes.requestChange minutes.publish publication.register
        anchoring.send anchoring.record anchoring.recordInput openness.exempt openness.lift
        followUp.report
        """.split(whereSeparator: \.isWhitespace).map { CommandName(String($0)) })

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
