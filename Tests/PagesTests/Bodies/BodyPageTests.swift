import Demo
import Governance
import TestKit
import Testing

@testable import Pages

@Suite struct `The page of a body` {
    private let when = "2024-02-16 10:00"

    private func shown(_ body: String) throws -> String {
        try MeetingStage(until: .a12).shown(.body(BodyID(body)), to: nil, when)
    }

    @Test(.requirements("R13"))
    func `a body tells what it continues from before, by which clause`() throws {
        let committee = try shown("ssu")
        #expect(
            committee.contains(
                "<dt>Bygger videre på</dt><dd>Overordnet samarbeidsorgan (OSO). "
                    + "<a href=\"/helgeland/avtalen/n-existing\">"))
        #expect(try !shown("dialogmote").contains("Bygger videre på"))
    }

    @Test(
        .requirements("R28"),
        arguments: [
            ("dialogmote", "Politisk ledelse"), ("partnerskapsmote", "Øverste ledelse"),
            ("ssu", "Ledelse"), ("sekretariat", "Stab"),
        ])
    func `says at which level its members meet`(body: String, level: String) throws {
        #expect(try shown(body).contains("<dt>Nivå</dt><dd>\(level)</dd>"))
    }

    @Test(
        .requirements("R52", "R69"),
        arguments: [
            ("partnerskapsmote", "retning og rammer", "a4-2-3"),
            ("ssu", "samarbeidssaker", "a4-3-1"),
        ])
    func `says what the body is for and which cases it takes, by its clause`(
        body: String, purpose: String, clause: String
    ) throws {
        let text = try shown(body)
        #expect(text.contains(purpose))
        #expect(text.contains("href=\"/helgeland/avtalen/\(clause)\""))
    }

    @Test(.requirements("R127"))
    func `tells everyone who is in the secretariat, where questions go`() throws {
        let stage = try MeetingStage(until: .a12)
        let text = try shown("sekretariat")
        #expect(text.contains("href=\"/helgeland/avtalen/a4-4-contact\""))
        for seat in stage.partnership.bodies.seats(of: BodyID("sekretariat")) {
            let holder = try #require(stage.cast.holder(of: .seat(id: seat.id)))
            #expect(text.contains(holder.name))
        }
    }
}
