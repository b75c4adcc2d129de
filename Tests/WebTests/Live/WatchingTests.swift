import Desk
import Governance
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import Pages
import Testing

@testable import Web

@Suite struct `A page that is watched live` {
    @Test(.timeLimit(.minutes(5)))
    func `tells a fingerprint at once, and another when it reads otherwise`() async throws {
        let stage = try await TestSite()
        var events = try await Self.follow("/helgeland/saker", at: stage)
        let first = try #require(await events.next())
        _ = try await stage.publicCase("Rutine for utskriving")
        let second = try #require(await events.next())
        #expect(first != second)
    }

    @Test(.timeLimit(.minutes(5)))
    func `tells nothing of what its reader may not see`() async throws {
        let stage = try await TestSite()
        var events = try await Self.follow("/helgeland/organer", at: stage)
        _ = try #require(await events.next())
        let hidden = SubmitCase(CaseTemplate(title: "Skjult", background: "b", question: "q"))
        try await stage.give(hidden, by: stage.visitor)
        let bodies = try #require(stage.desk.snapshot(of: TestSite.helgeland)).bodies
        let free = try #require(
            bodies.seats(of: BodyID("ssu")).last { $0.group.standing == .member })
        try await stage.give(
            Appoint(person: stage.visitor, place: .seat(id: free.id)), by: stage.secretary)
        let told = try #require(await events.next())
        // Whoever comes anew is told the same: nothing stood between.
        var others = try await Self.follow("/helgeland/organer", at: stage)
        #expect(await others.next() == told)
    }

    @Test(.timeLimit(.minutes(5)))
    func `tells whoever returns only what was missed`() async throws {
        let stage = try await TestSite()
        var events = try await Self.follow("/helgeland/saker", at: stage)
        let heard = try #require(await events.next())
        var back = try await Self.follow("/helgeland/saker", at: stage, heard: heard)
        _ = try await stage.publicCase("Rutine for utskriving")
        #expect(await back.next() != heard)
    }

    @Test func `is refused like the page itself`() async throws {
        let stage = try await TestSite()
        await #expect(throws: Fault.self) {
            _ = try await Self.follow("/helgeland/saker/999", at: stage)
        }
        await #expect(throws: Fault.self) {
            _ = try await Self.follow("/helgeland/min-side", at: stage)
        }
    }

    @Test func `lets in as many as there is room for, and others when a place is free`() {
        let audience = Audience(capacity: 3, visitors: 2)
        var seats = [audience.enter(isMember: false), audience.enter(isMember: false)]
        #expect(audience.enter(isMember: false) == nil)
        // Visitors shut out no member.
        seats.append(audience.enter(isMember: true))
        #expect(seats.allSatisfy { $0 != nil })
        #expect(audience.enter(isMember: true) == nil)
        seats.removeAll()
        #expect(audience.enter(isMember: false) != nil)
    }

    @Test func `gives the place up though nothing was ever written on the line`() async throws {
        let stage = try await TestSite(connections: 2)
        for _ in 1...3 {
            let response = try await Self.answer("/helgeland/saker", at: stage)
            #expect(response.status == .ok)
        }
    }

    /// The answer to a visitor who asks to follow a page.
    private static func answer(
        _ path: String, at stage: TestSite, heard: String? = nil
    ) async throws -> Response {
        var head = HTTPRequest(
            method: .get, scheme: nil, authority: nil, path: path,
            headerFields: [.accept: "text/event-stream"])
        if let heard, let name = HTTPField.Name("Last-Event-ID") {
            head.headerFields[name] = heard
        }
        let request = Request(head: head, body: .init(buffer: ByteBuffer()))
        let visit = Visit(
            request, from: nil, at: stage.clock.now, stage.site.settings, Logger(label: "test"))
        return try await stage.site.answer(visit)
    }

    /// Follows a page as a visitor; the ids of the events, as they come.
    private static func follow(
        _ path: String, at stage: TestSite, heard: String? = nil
    ) async throws -> AsyncStream<String>.Iterator {
        let response = try await answer(path, at: stage, heard: heard)
        #expect(response.headers[.contentType] == "text/event-stream")
        let (events, continuation) = AsyncStream.makeStream(of: String.self)
        let listening = Task { try await response.body.write(Listener(events: continuation)) }
        continuation.onTermination = { _ in listening.cancel() }
        return events.makeAsyncIterator()
    }
}

/// Hears a stream of events, as a browser does.
private struct Listener: ResponseBodyWriter {
    let events: AsyncStream<String>.Continuation

    mutating func write(_ buffer: ByteBuffer) async throws {
        let text = String(buffer: buffer)
        guard let id = text.firstMatch(of: /id: (.+)/) else { return }
        events.yield(String(id.1))
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws { events.finish() }
}
