import Demo
import Governance
import Pages
import TestKit
import Testing

/// Who is offered to do what with a case.
@Suite struct `What a case's page offers` {
    private let routine = Destination.theCase(Year2024.Submitted.routine)

    private func form(_ command: CommandName) -> String { "/helgeland/kommando/\(command)\"" }

    @Test func `the public is offered no form`() throws {
        for row in [Year2024.Row.a9, .a13, .a21] {
            let text = try PlayedPages(after: row, at: "2024-05-16 12:00").text(routine)
            #expect(!text.contains("method=\"post\""))
        }
    }

    @Test func `the secretariat is offered triage before assessment and the paper after`() throws {
        let before = try PlayedPages(after: .a5, at: "2024-01-18 12:00")
        let first = try before.text(routine, for: before.secretary)
        #expect(first.contains(form(TriageCase.name)))
        #expect(first.contains("value=\"routed.to=ssu\""))
        let after = try PlayedPages(after: .a12, at: "2024-02-16 12:00")
        let later = try after.text(routine, for: after.secretary)
        #expect(later.contains(form(SendForAnchoring.name)))
        #expect(later.contains("name=\"basedOn\" value=\"1\""))
        #expect(later.contains("action=\"/helgeland/saker/1/vedlegg\""))
    }

    @Test(.requirements("R68", "R143"))
    func `triage asks for the ground where a case must be kept back, until one is in force`()
        throws
    {
        var pages = try PlayedPages(after: .a5, at: "2024-01-18 12:00")
        let ground = try #require(pages.partnership.charter.grounds.first)
        let fields = ["exemption.ground", "exemption.publicTitle", "exemption.until"]
        let asked = try pages.text(routine, for: pages.secretary)
        for field in fields { #expect(asked.contains("name=\"\(field)\""), "\(field)") }
        #expect(asked.contains("\(ground.law): \(ground.plain.nb)"))
        try pages.play(
            Exempt(
                .wholeCase(id: Year2024.Submitted.routine), ground: ground.id,
                publicTitle: "Sak om samarbeid"))
        let later = try pages.text(routine, for: pages.secretary)
        #expect(later.contains(form(TriageCase.name)))
        for field in fields { #expect(!later.contains("name=\"\(field)\""), "\(field)") }
    }

    @Test func `a contact answers for the own partner while the case is with the partners`() throws
    {
        let pages = try PlayedPages(after: .a13, at: "2024-03-01 12:00")
        let text = try pages.text(routine, for: pages.contact(of: "1828"))
        #expect(text.contains("Svar for Nesna"))
        #expect(text.contains(form(RecordLocalTreatment.name)))
        #expect(text.contains("name=\"partner\" value=\"1828\""))
        #expect(!text.contains(form(TriageCase.name)))
        let member = try pages.text(routine, for: pages.holder(of: "ssu.helseforetak.2"))
        #expect(!member.contains(form(RecordLocalTreatment.name)))
    }

    @Test func `the leader alone is offered to let a late case in`() throws {
        let pages = try PlayedPages(after: .a6, at: "2024-01-18 12:00")
        let late = Destination.theCase(Year2024.Submitted.rehabilitation)
        #expect(!(try pages.text(late, for: pages.secretary).contains(form(ApproveLateCase.name))))
        let routed = try PlayedPages(after: .a8, at: "2024-01-22 12:00")
        let leader = try routed.holder(of: "ssu.kommune.1")
        #expect(try routed.text(late, for: leader).contains(form(ApproveLateCase.name)))
        let member = try routed.holder(of: "ssu.kommune.2")
        #expect(!(try routed.text(late, for: member).contains(form(ApproveLateCase.name))))
    }

    @Test func `a seat is asked for the input that is missing from those it speaks for`() throws {
        let pages = try PlayedPages(after: .a16, at: "2024-05-14 12:00")
        let lurøy = PartnerID("1834")
        let seat = try #require(
            pages.partnership.bodies.seats(of: Year2024.Body.strategic).first {
                pages.partnership.partners(spokenForBy: $0.id).contains(lurøy)
            })
        let text = try pages.text(routine, for: pages.holder(of: seat.id.rawValue))
        #expect(text.contains(form(RecordInput.name)))
    }

    @Test(arguments: [Year2024.Row.a5, .a9, .a12, .a13, .a21])
    func `every id on the secretariat's page stands once`(_ row: Year2024.Row) throws {
        let pages = try PlayedPages(after: row, at: "2024-05-16 12:00")
        let frame = pages.frame(routine, for: try pages.secretary)
        let html = try #require(routine.page(in: frame)).html(in: frame).text
        let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
        #expect(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test func `a signed-out reader of the template is shown the way in, no form`() throws {
        let pages = try PlayedPages(after: .a9, at: "2024-02-02 10:00")
        let text = try pages.text(.newCase)
        #expect(!text.contains("method=\"post\""))
        #expect(text.contains("href=\"/helgeland/logg-inn\""))
        let member = try pages.text(.newCase, for: pages.holder(of: "ssu.kommune.2"))
        #expect(member.contains(form(SubmitCase.name)))
        #expect(member.contains("Fristen var 17. januar 2024."))
        #expect(member.contains("Meldes innen 17. april 2024: du er i tide"))
    }
}
