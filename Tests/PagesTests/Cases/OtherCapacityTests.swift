import Demo
import Governance
import Pages
import TestKit
import Testing

/// What a case's page offers somebody who could act in another capacity.
@Suite struct `A reader with several capacities` {
    private let routine = Destination.theCase(Year2024.Submitted.routine)

    /// The page for the member from Hemnes, who also answers for a partner.
    private func page(after row: Year2024.Row, contactOf partner: String) throws -> String {
        let pages = try PlayedPages(after: row, at: "2024-05-16 12:00")
        let member = try pages.holder(of: "ssu.kommune.2")
        let frame = pages.frame(routine, for: member, orAs: [.contact(PartnerID(partner))])
        return try #require(routine.page(in: frame)).html(in: frame).text
    }

    @Test(.requirements("R38"))
    func `is led to the answer that the partner owes`() throws {
        let text = try page(after: .a13, contactOf: "1832")
        #expect(text.contains("Handle som Kontaktperson, Hemnes"))
        #expect(text.contains("name=\"_return\" value=\"/helgeland/saker/1\""))
    }

    @Test func `is led nowhere where the partner has answered, or is not asked`() throws {
        #expect(!(try page(after: .a14, contactOf: "1828").contains("Handle som")))
        #expect(!(try page(after: .a9, contactOf: "1832").contains("Handle som")))
    }
}
