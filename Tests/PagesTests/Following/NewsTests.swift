import Demo
import Governance
import Pages
import TestKit
import Testing

@Suite struct `News that can be followed` {
    private let routine = Year2024.Submitted.routine

    private func keys(_ pages: PlayedPages, _ followed: Followed = .everything) -> [String] {
        pages.frame(.home, for: nil).news(of: followed, atMost: 100).map(\.key)
    }

    @Test func `a case is news when it has been assessed, not before`() throws {
        let before = try PlayedPages(after: .a5, at: "2024-01-18 12:00")
        #expect(!keys(before).contains("sak-\(routine)"))
        let after = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        #expect(keys(after).contains("sak-\(routine)"))
        #expect(keys(after).contains("vedtak-1"))
    }

    @Test(.requirements("R118")) func `the newest comes first, each at the time it became known`()
        throws
    {
        let pages = try PlayedPages(after: .a31, at: "2024-08-14 12:00")
        let news = pages.frame(.home, for: nil).news(of: .everything, atMost: 100)
        #expect(news.map(\.at) == news.map(\.at).sorted(by: >))
        #expect(Set(news.map(\.key)).count == news.count)
        let minutes = news.filter { $0.key.hasPrefix("referat-") }
        #expect(!minutes.isEmpty)
        for published in minutes { #expect(published.address.hasSuffix("/referat")) }
    }

    @Test(.requirements("R68"))
    func `an exempt case is no news, and is news again when it is opened`() throws {
        var pages = try PlayedPages(after: .a21, at: "2024-05-16 12:00")
        let ground = try #require(pages.partnership.charter.grounds.first)
        let about = keys(pages, .theCase(routine))
        #expect(about.contains("vedtak-1"))
        try pages.play(
            Exempt(.wholeCase(id: routine), ground: ground.id, publicTitle: "Sak om samarbeid"))
        #expect(keys(pages, .theCase(routine)).isEmpty)
        #expect(!keys(pages).contains("vedtak-1"))
        try pages.play(LiftExemption(.wholeCase(id: routine)))
        #expect(Set(keys(pages, .theCase(routine))) == Set(about))
        let again = pages.frame(.home, for: nil).news(of: .everything, atMost: 100)
        #expect(again.first { $0.key == "vedtak-1" }?.at == pages.now)
    }

    @Test func `a followed word is found in the other written language, and no part of a word is`()
        throws
    {
        let frame = try PlayedPages(after: .a31, at: "2024-08-14 12:00").frame(.home, for: nil)
        func news(_ word: String) throws -> [String] {
            frame.news(of: try #require(Followed(word: word)), atMost: 100).map(\.key)
        }
        #expect(try !news("utskrivingsklare").isEmpty)
        #expect(try news("utskrivingsklare") == news("utskrivningsklare"))
        #expect(try news("ehabiliter").isEmpty)
    }

    @Test func `the letter that asks repeats no word that a stranger wrote`() throws {
        let frame = try PlayedPages(after: .a31, at: "2024-08-14 12:00").frame(.home, for: nil)
        let word = try #require(Followed(word: "hent premien på evil.example"))
        let letter = FollowLetter.question(
            [word, .body(Year2024.Body.strategic)], link: "https://samrad.example/x", in: frame)
        #expect(!"\(letter.text)\(letter.html)".contains("premien"))
        #expect(letter.text.contains("Strategisk samarbeidsutvalg"))
    }

    @Test func `a body and a word are followed apart from the rest`() throws {
        let pages = try PlayedPages(after: .a31, at: "2024-08-14 12:00")
        let all = keys(pages)
        let body = keys(pages, .body(Year2024.Body.strategic))
        #expect(!body.isEmpty && body.count < all.count)
        let frame = pages.frame(.home, for: nil)
        let word = try #require(Followed(word: "  REHABILITERING "))
        let found = frame.news(of: word, atMost: 100)
        #expect(!found.isEmpty)
        for news in found {
            let words = "\(news.title) \(news.summary ?? "")".lowercased()
            #expect(words.contains("rehabilitering"))
        }
        #expect(frame.news(of: .word("finnesikke"), atMost: 100).isEmpty)
    }

    @Test func `the secretariat's page on following shows what the public's does`() throws {
        let pages = try PlayedPages(after: .a5, at: "2024-01-18 12:00")
        let secretary = try pages.secretary
        #expect(
            pages.frame(.home, for: secretary).news(of: .everything, atMost: 100)
                == pages.frame(.home, for: nil).news(of: .everything, atMost: 100))
        let case1 = Destination.follow(.theCase(routine))
        #expect(case1.page(in: pages.frame(case1, for: secretary)) == nil)
    }

    @Test func `a calendar keeps what is cancelled, and holds what is followed alone`() throws {
        var pages = try PlayedPages(after: .a31, at: "2024-08-14 12:00")
        let coming = try #require(
            pages.partnership.meetings.coming(from: CivilDate(year: 2024, month: 9, day: 1)!)
                .first { $0.body == Year2024.Body.strategic })
        try pages.play(CancelMeeting(meeting: coming.id, reason: "For få kan komme"))
        let frame = pages.frame(.home, for: nil)
        let followed = frame.meetings(of: .body(Year2024.Body.strategic))
        #expect(followed.allSatisfy { $0.body == Year2024.Body.strategic })
        #expect(followed.first { $0.id == coming.id }?.cancelledAt == pages.now)
        let treated = frame.meetings(of: .theCase(routine))
        #expect(!treated.isEmpty && treated.count < followed.count)
    }

    @Test func `a word too short or too long is none`() {
        #expect(Followed(word: " a ") == nil)
        #expect(Followed(word: String(repeating: "a", count: 61)) == nil)
        #expect(Followed(word: "Nye  ord") == .word("nye ord"))
    }

    @Test(arguments: [
        Destination.feed(.everything), .feed(.body(Year2024.Body.strategic)),
        .feed(.theCase(CaseID(7))),
        .feed(.word("åpne dører/ute")), .calendar(.everything),
        .calendar(.body(Year2024.Body.strategic)),
        .follow(.everything), .follow(.theCase(CaseID(7))), .embed, .withheld,
        .invitation(MeetingID(3)),
    ])
    func `an address leads back to what it was made for`(destination: Destination) {
        let route = Route.within(PartnershipID("helgeland"), destination)
        #expect(Route(path: route.path) == route)
    }
}
