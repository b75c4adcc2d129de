import TestKit
import Testing

@testable import Governance

@Suite struct `The contact of a partner that leaves` {
    private static let partner = PartnerID("9905")
    private static let contact = Actor(PersonID(700), as: .contact(partner))

    /// Founded with a partner whose last day is the last of March.
    private static func leaving() throws -> Opening {
        var charter = Fjord.charter
        for index in charter.partners.indices where charter.partners[index].id == partner {
            charter.partners[index].to = day("2024-03-31")
        }
        var story = try Opening.staffed(under: charter)
        try story.give(
            NameContact(partner: partner, person: contact.person), by: .secretary)
        return story
    }

    @Test(.requirements("R31"))
    func `answers for it on its last day, and no longer on the next`() throws {
        let story = try Self.leaving()
        #expect(story.state.holds(Self.contact, on: day("2024-03-31")))
        #expect(!story.state.holds(Self.contact, on: day("2024-04-01")))
        let submission = SubmitCase(
            CaseTemplate(title: "Sak", background: "Bakgrunn.", question: "Hva nå?"))
        _ = try story.state.decide(
            submission, by: Self.contact, at: moment("2024-03-31 23:59"))
        #expect(throws: Refusal(.access(.notYourHat))) {
            try story.state.decide(
                submission, by: Self.contact, at: moment("2024-04-01 00:00"))
        }
    }
}
