import Demo
import Governance
import Pages
import Testing

/// Who is told what of a case: markup and data alike.
@Suite struct `What a case's pages keep back` {
    private let routine = Year2024.Submitted.routine
    private static let title = "Felles rutine for utskrivningsklare pasienter"

    @Test func `the public is told only the day of a case that awaits assessment`() throws {
        let pages = try PlayedPages(after: .a5, at: "2024-01-18 12:00")
        for destination in [Destination.cases, .home] {
            let text = try pages.text(destination)
            #expect(!text.contains(Self.title))
            #expect(!text.contains("2024/1"))
        }
        let list = try pages.text(.cases)
        #expect(list.contains("1 sak mottatt 17. januar 2024, ikke vurdert ennå"))
        #expect(list.contains("1 sak mottatt 18. januar 2024, ikke vurdert ennå"))
        #expect(try pages.text(.home).contains("1 sak mottatt i dag, ikke vurdert ennå"))
        let page = Destination.theCase(routine)
        #expect(page.page(in: pages.frame(page, for: nil)) == nil)
    }

    @Test func `the secretariat and the submitter read a case that awaits assessment`() throws {
        let pages = try PlayedPages(after: .a5, at: "2024-01-18 12:00")
        let submitter = try #require(pages.partnership.cases[routine]?.submitter)
        for actor in [try pages.secretary, Governance.Actor(submitter)] {
            #expect(try pages.text(.theCase(routine), for: actor).contains(Self.title))
        }
        let member = try pages.holder(of: "ssu.kommune.2")
        let page = Destination.theCase(routine)
        #expect(page.page(in: pages.frame(page, for: member)) == nil)
    }

    @Test(arguments: [
        Destination.cases, .home, .decisions, .partners, .theCase(CaseID(1)),
        .decision(DecisionID(1)), .partner(PartnerID("1834")), .partner(PartnerID("1836")),
    ])
    func `nothing of an exempt case but its public title is on any page`(
        _ destination: Destination
    ) throws {
        var pages = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        let secrets = [
            Self.title, "Strategisk samarbeidsutvalg godkjenner", "utskrivningsklare",
            "rutinen og minner om reisetiden",
        ]
        let ground = try #require(pages.partnership.charter.grounds.first)
        try pages.play(
            Exempt(.wholeCase(id: routine), ground: ground.id, publicTitle: "Sak om samarbeid"))
        let text = try pages.text(destination)
        for secret in secrets { #expect(!text.contains(secret), "\(secret) leaks") }
        let isListed = [.cases, .decisions, .theCase(routine), .decision(DecisionID(1))]
            .contains(destination)
        #expect(text.contains("Sak om samarbeid") == (isListed || destination == .home))
        #expect(text.contains("Holdt tilbake fra deg: 1 (\(ground.law))"))
        let member = try pages.holder(of: "ssu.kommune.2")
        #expect(try pages.text(.theCase(routine), for: member).contains(Self.title))
    }

    @Test func `an agenda that has not been sent out is told to who makes it alone`() throws {
        let pages = try PlayedPages(after: .a8, at: "2024-01-22 12:00")
        let late = Destination.theCase(Year2024.Submitted.easter)
        let open = try pages.text(late)
        #expect(!open.contains("Til behandling i SSU"))
        #expect(!open.contains("14. februar 2024 (SSU)"))
        #expect(try pages.text(late, for: pages.secretary).contains("Til behandling i SSU"))
    }

    @Test func `the public does not learn who submitted a case, those who take part do`() throws {
        let pages = try PlayedPages(after: .a12, at: "2024-02-16 12:00")
        let page = Destination.theCase(routine)
        #expect(!(try pages.text(page).contains("Silje Korsnes")))
        #expect(
            try pages.text(page, for: pages.holder(of: "ssu.kommune.2")).contains("Silje Korsnes"))
    }

    @Test func `the intake desk is there for the secretariat alone`() throws {
        let pages = try PlayedPages(after: .a5, at: "2024-01-18 12:00")
        for actor in [nil, try pages.holder(of: "ssu.kommune.2")] {
            #expect(Destination.intake.page(in: pages.frame(.intake, for: actor)) == nil)
        }
        let text = try pages.text(.intake, for: pages.secretary)
        #expect(text.contains(Self.title))
        #expect(text.contains("Saken kom etter fristen 17. januar 2024"))
    }
}
