import Demo
import Governance
import Pages
import TestKit
import Testing

@Suite struct `What is new to a reader` {
    private let routine = Year2024.Submitted.routine
    private let leader = "ssu.kommune.1"

    private func own(
        _ pages: PlayedPages, _ actor: Governance.Actor, opened: [Destination: Instant] = [:]
    ) -> ReadersOwn {
        let marks = Dictionary(uniqueKeysWithValues: opened.map { ($0.key.subject, $0.value) })
        return ReadersOwn(ReadMarks(marks), of: actor, in: pages.partnership, at: pages.now)
    }

    private func mine(
        _ pages: PlayedPages, _ actor: Governance.Actor, opened: [Destination: Instant] = [:]
    ) throws -> String {
        var frame = pages.frame(.mine, for: actor)
        frame.own = own(pages, actor, opened: opened)
        return try #require(Destination.mine.page(in: frame)).html(in: frame).text
    }

    @Test func `a member hears of the notice of a meeting until its page has been opened`() throws {
        let pages = try PlayedPages(after: .a9, at: "2024-02-01 12:00")
        let member = try pages.holder(of: leader)
        let notice = try #require(
            own(pages, member).unseen.first {
                if case .happened(.noticeSent) = $0.matter { true } else { false }
            })
        #expect(try mine(pages, member).contains("Innkalling · "))
        let opened = try mine(pages, member, opened: [notice.matter.place: notice.at])
        #expect(!opened.contains("Innkalling · "))
    }

    @Test func `what happens after the page was opened is new again`() throws {
        let pages = try PlayedPages(after: .a9, at: "2024-02-01 12:00")
        let member = try pages.holder(of: leader)
        let notice = try #require(
            own(pages, member).unseen.first {
                if case .happened(.noticeSent) = $0.matter { true } else { false }
            })
        let before = notice.at.adding(milliseconds: -1)
        #expect(
            try mine(pages, member, opened: [notice.matter.place: before]).contains("Innkalling"))
    }

    @Test func `a submitter hears of the assessment, the answers from home and the decision`()
        throws
    {
        let submitter = try #require(
            PlayedPages(after: .a4, at: "2024-01-12 12:00").partnership.cases[routine]?.submitter)
        let assessed = try PlayedPages(after: .a8, at: "2024-01-26 12:00")
        #expect(
            own(assessed, Actor(submitter)).unseen.map(\.matter).contains(
                .happened(.caseOpened(routine))))
        let home = try PlayedPages(after: .a14, at: "2024-05-02 12:00")
        let answers = own(home, Actor(submitter)).unseen.filter {
            if case .treatedAtHome(routine, _, _) = $0.matter { true } else { false }
        }
        let recorded = try #require(home.partnership.anchoring[routine]).treatments.count
        #expect(recorded > 0 && answers.count == recorded)
        let decided = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        #expect(
            own(decided, Actor(submitter)).unseen.contains {
                if case .happened(.decided) = $0.matter { true } else { false }
            })
    }

    @Test func `nobody hears of what they have nothing to do with`() throws {
        let pages = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        #expect(own(pages, Actor(PersonID(9_999))).unseen.isEmpty)
    }

    @Test(.requirements("R68", "R143"))
    func `what is exempt from a reader is not news to them`() throws {
        var pages = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        let ground = try #require(pages.partnership.charter.grounds.first)
        let decision = try #require(pages.partnership.decisions.on(routine).last)
        let contact = try pages.contact(of: "1828")
        let nobody = Actor(contact.person)
        #expect(own(pages, nobody).unseen.contains { $0.matter.place == .decision(decision.id) })
        try pages.play(
            Exempt(.wholeCase(id: routine), ground: ground.id, publicTitle: "Sak om samarbeid"))
        #expect(!own(pages, nobody).unseen.contains { $0.matter.place == .decision(decision.id) })
        #expect(own(pages, contact).unseen.contains { $0.matter.place == .decision(decision.id) })
    }

    @Test func `what is older than two months is no longer news`() throws {
        let pages = try PlayedPages(after: .a9, at: "2024-04-20 12:00")
        #expect(own(pages, try pages.holder(of: leader)).unseen.isEmpty)
    }

    @Test func `the count beside my page leaves out the page that is being read`() throws {
        let pages = try PlayedPages(after: .a9, at: "2024-02-01 12:00")
        let member = try pages.holder(of: leader)
        let own = own(pages, member)
        let first = try #require(own.unseen.first)
        func count(at destination: Destination) throws -> String {
            var frame = pages.frame(destination, for: member)
            frame.own = own
            let html = try #require(destination.page(in: frame)).html(in: frame).text
            let found = try #require(html.firstRange(of: "<span class=\"sr-only\">, "))
            return String(html[found.upperBound...].prefix { $0 != "<" })
        }
        #expect(try count(at: .home) == "\(own.unseen.count) nye")
        let elsewhere = own.unseen.count { $0.matter.place != first.matter.place }
        #expect(try count(at: first.matter.place) == "\(elsewhere) nye")
    }

    @Test func `a new version of a paper is laid beside the one that was read`() throws {
        var pages = try PlayedPages(after: .a13, at: "2024-04-26 10:00")
        let member = try pages.holder(of: leader)
        let paper = try #require(pages.partnership.cases[routine]?.papers.last)
        try pages.play(
            WritePaper(
                case: routine, basedOn: paper.version, title: "Ny tittel på rutinen",
                background: "b", recommendation: "r"))
        func text(opened: Instant?) throws -> String {
            var frame = pages.frame(.theCase(routine), for: member)
            frame.own = own(pages, member, opened: opened.map { [.theCase(routine): $0] } ?? [:])
            return try #require(Destination.theCase(routine).page(in: frame)).html(in: frame).text
        }
        let sentence = "Endret siden du leste versjon \(paper.version)"
        #expect(try text(opened: paper.writtenAt).contains(sentence))
        #expect(!(try text(opened: pages.now).contains("Endret siden du leste")))
        #expect(!(try text(opened: nil).contains("Endret siden du leste")))
    }
}
