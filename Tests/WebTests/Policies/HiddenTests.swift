import Governance
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Pages
import Testing

@testable import Web

/// What a reader may not see answers as what is not there, to the byte: an id that is hidden and
/// one that was never given are the same to them.
@Suite struct `What is hidden` {
    /// A reader who may not see a case that awaits triage.
    enum Stranger: CaseIterable {
        case visitor, signedIn, member

        var email: String? {
            switch self {
            case .visitor: nil
            case .signedIn: "vilde@kommune.example"
            case .member: "magnus@kommune.example"
            }
        }
    }

    /// The addresses of everything that belongs to a case.
    private static func addresses(of id: CaseID) -> [Destination] {
        let all: [Destination] = [
            .theCase(id), .attachment(id, 1), .attachment(id, 2), .upload(id),
            .document(.casePaper(id)), .note(.theCase(id)),
            .follow(.theCase(id)), .feed(.theCase(id)), .calendar(.theCase(id)),
            .followByMail(.theCase(id)),
        ]
        return all.filter { namesACase($0) }
    }

    /// Whether an address leads to one case. A new address does not compile until this is told of
    /// it, and is tried here if it does.
    private static func namesACase(_ destination: Destination) -> Bool {
        switch destination {
        case .theCase, .attachment, .upload, .document(.casePaper), .note(.theCase): true
        case .follow(let followed), .feed(let followed), .calendar(let followed),
            .followByMail(let followed):
            if case .theCase = followed { true } else { false }
        case .home, .cases, .newCase, .intake, .meetings, .meeting, .agenda, .yearWheel,
            .datePoll, .roundInWriting, .sentAgenda, .room, .minutes, .minutesDraft,
            .minutesSection, .invitation, .decisions, .decision, .bodies, .body, .partners,
            .partner, .costs, .budget, .costFile, .duties, .mine, .seen, .note(.meeting),
            .compliance, .charter, .clause, .agreements, .agreement, .agreementComparison,
            .people, .signIn,
            .signInLink, .signOut, .hat, .tokens, .command, .draft, .resend, .search, .embed,
            .following, .answer, .withheld, .offline, .manifest, .demo, .demoMail,
            .document(.notice), .document(.agenda), .document(.pack), .document(.minutes),
            .document(.extract):
            false
        }
    }

    @Test(arguments: Stranger.allCases, ["text/html", "application/json"])
    func `answers as what is not there`(reader: Stranger, type: String) async throws {
        let stage = try await TestSite()
        try await stage.give(
            SubmitCase(CaseTemplate(title: "Hemmelig", background: "b", question: "q")),
            by: stage.secretary)
        let hidden = CaseID(1)
        let missing = CaseID(2)
        try await stage.give(
            AttachFile(
                case: hidden, fileName: "a.txt",
                file: .init(digest: String(repeating: "a", count: 64), size: 1, mediaType: "text")),
            by: stage.secretary)
        try await stage.run { client in
            let browser = Browser(client)
            if let email = reader.email { try await browser.signIn(email, stage) }
            for (one, other) in zip(Self.addresses(of: hidden), Self.addresses(of: missing)) {
                let there = Route.within(TestSite.helgeland, one).path
                let nowhere = Route.within(TestSite.helgeland, other).path
                for (a, b) in [(there, nowhere), ("/api/v1\(there)", "/api/v1\(nowhere)")] {
                    for method in [HTTPRequest.Method.get, .head, .post, .put] {
                        let found = try await Self.ask(a, method, type, browser)
                        let none = try await Self.ask(b, method, type, browser)
                        #expect(found.status == none.status, "\(method) \(a)")
                        #expect(found.status.code >= 400, "\(method) \(a)")
                        #expect(found.headers == none.headers, "\(method) \(a)")
                        #expect(
                            Self.plain(found.text, without: there)
                                == Self.plain(none.text, without: nowhere), "\(method) \(a)")
                    }
                }
            }
        }
    }

    private static func ask(
        _ path: String, _ method: HTTPRequest.Method, _ type: String, _ browser: Browser
    ) async throws -> TestResponse {
        var headers = ["Accept": type, "If-None-Match": "*"]
        if method != .get, method != .head { headers["Content-Type"] = "multipart/form-data" }
        return try await browser.send(path, method, headers, nil)
    }

    /// A page without its own address, and without what is new on every page.
    private static func plain(_ text: String, without path: String) -> String {
        text.replacing(path, with: "…")
            .replacing(/name="_(token|id)" value="[^"]*"/, with: "…")
    }
}
