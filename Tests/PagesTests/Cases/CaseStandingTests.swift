import Demo
import Foundation
import Governance
import Pages
import TestKit
import Testing

/// Where a case is said to stand.
@Suite struct `Where a case stands` {
    private let routine = Destination.theCase(Year2024.Submitted.routine)

    @Test(arguments: [
        (Year2024.Row.a9, "2024-02-02 10:00", "Til behandling i SSU 14. februar 2024"),
        (.a12, "2024-02-16 10:00", "Drøftet i SSU 14. februar 2024"),
        (.a13, "2024-03-01 10:00", "Hos partnerne: 0 av 18 har svart"),
        (.a20, "2024-05-16 10:00", "Vedtatt i SSU 3/2024"),
    ])
    func `its badge follows the case through the year`(
        _ row: Year2024.Row, _ moment: String, _ words: String
    ) throws {
        let text = try PlayedPages(after: row, at: moment).text(routine)
        #expect(text.contains("</h1><p class=\"heading-status\"><span class=\"badge"))
        #expect(text.contains(">\(words)</span>"))
    }

    @Test func `exactly one step is the current one`() throws {
        for row in [Year2024.Row.a8, .a9, .a12, .a13, .a17, .a21] {
            let text = try PlayedPages(after: row, at: "2024-05-16 12:00").text(routine)
            #expect(text.split(separator: "aria-current=\"step\"").count == 2, "\(row)")
        }
    }

    @Test func `a decision in the first meeting is told to be impossible, with the clause`() throws
    {
        let text = try PlayedPages(after: .a9, at: "2024-02-02 10:00").text(routine)
        #expect(text.contains("Dette mangler før saken kan vedtas"))
        #expect(text.contains("class=\"clause\""))
    }

    @Test func `the board counts answers and shows the word that differs`() throws {
        let pages = try PlayedPages(after: .a14, at: "2024-04-26 12:00")
        let text = try pages.text(routine)
        #expect(text.contains("<strong>3 av 18</strong> partnere har svart"))
        #expect(text.contains("tatt ut: </span>september</del>"))
        #expect(text.contains("lagt til: </span>januar</ins>"))
        #expect(text.contains("Likelydende vedtak"))
    }

    @Test func `formal adoption at home is counted apart from follow-up`() throws {
        let pages = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        let text = try pages.text(.decision(DecisionID(1)))
        #expect(text.contains("<strong>16 av 18</strong> partnere har gjort sitt eget vedtak"))
        #expect(text.contains("<strong>0 av 18</strong> partnere har gjennomført vedtaket"))
        let none = try pages.text(.decision(DecisionID(2)))
        #expect(none.contains("Det ble ikke enighet, så dette binder ingen."))
        #expect(!none.contains("har gjennomført vedtaket"))
    }

    @Test(
        .requirements("R20", "X35"),
        arguments: [Destination.decisions, .decision(DecisionID(1)), .theCase(CaseID(1))])
    func `everybody reads that a decision binds and who has adopted it, with the clause`(
        _ destination: Destination
    ) throws {
        let pages = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        let text = try pages.text(destination)
        #expect(text.contains("Forpliktende. Vedtatt lokalt hos 16 av 18 partnere"))
        #expect(text.contains("href=\"/helgeland/avtalen/a2-4\""))
    }

    @Test(
        .requirements("R156", "X35"),
        arguments: [Destination.decisions, .decision(DecisionID(1)), .theCase(CaseID(1))])
    func `where the partners have given their power away, a decision is formal at once`(
        _ destination: Destination
    ) throws {
        let pages = try PlayedPages(after: .a21, at: "2024-05-16 12:00") { charter in
            for index in charter.bodies.indices {
                charter.bodies[index].decisions?.delegated.value = true
            }
        }
        let text = try pages.text(destination)
        #expect(text.contains("Formelt vedtatt"))
        #expect(!text.contains("Forpliktende"))
        #expect(!text.contains("Vedtatt lokalt hos"))
    }

    @Test(.requirements("R89"))
    func `the secretariat records follow-up and local treatment on behalf of any partner`() throws {
        let pages = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        let decision = Destination.decision(DecisionID(1))
        func form(_ text: String, _ command: CommandName) -> String? {
            text.components(separatedBy: "kommando/\(command)\"").dropFirst().first?
                .components(separatedBy: "</form>").first
        }
        let followUp = try #require(
            form(pages.text(decision, for: pages.secretary), ReportFollowUp.name))
        let treatment = try #require(
            form(pages.text(.theCase(CaseID(1)), for: pages.secretary), RecordLocalTreatment.name))
        for asked in [followUp, treatment] {
            #expect(asked.contains("name=\"partner\""))
            #expect(asked.contains("<option value=\"1834\">Lurøy"))
        }
        for other in [nil, try pages.holder(of: "ssu.kommune.2")] {
            #expect(form(try pages.text(decision, for: other), ReportFollowUp.name) == nil)
        }
    }

    @Test func `the list is cut by plain links`() throws {
        let pages = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        let title = "Felles rutine for utskrivningsklare pasienter"
        #expect(try pages.text(.cases, query: "?vis=vedtatt").contains(title))
        #expect(!(try pages.text(.cases, query: "?vis=under-arbeid").contains(title)))
        #expect(!(try pages.text(.cases, query: "?vis=avsluttet").contains(title)))
    }

    @Test func `a contact acts from the partner's page`() throws {
        let pages = try PlayedPages(after: .a13, at: "2024-03-01 12:00")
        let nesna = Destination.partner(PartnerID("1828"))
        #expect(
            try pages.text(nesna, for: pages.contact(of: "1828"))
                .contains("name=\"_scope\" value=\"1\""))
        #expect(
            !(try pages.text(nesna, for: pages.contact(of: "1834")).contains("name=\"_scope\"")))
    }
}
