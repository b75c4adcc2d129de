import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

@Suite struct `Limits` {
    @Test func `a form that is too large is refused over the network`() async throws {
        let stage = try await TestSite()
        try await stage.application.test(.live) { client in
            let body = ByteBuffer(repeating: UInt8(ascii: "a"), count: Visit.formLimit + 1)
            let answer = try await client.execute(
                uri: "/helgeland/logg-inn", method: .post,
                headers: [.contentType: "application/x-www-form-urlencoded"], body: body)
            #expect(answer.status == .contentTooLarge)
        }
    }

    @Test func `headers that no browser sends are refused over the network`() async throws {
        let stage = try await TestSite()
        try await stage.application.test(.live) { client in
            let answer = try await client.execute(
                uri: "/helgeland/saker", method: .get,
                headers: [
                    .cookie: String(repeating: "a", count: 9_000),
                    .referer: String(repeating: "b", count: 9_000),
                ])
            #expect(answer.status == .requestHeaderFieldsTooLarge)
        }
    }

    @Test func `a form of another type is refused`() async throws {
        let stage = try await TestSite()
        try await stage.run { client in
            let answer = try await Browser(client).send(
                "/helgeland/logg-inn", .post, ["Content-Type": "application/json"],
                ByteBuffer(string: "{}"))
            #expect(answer.status == .unsupportedMediaType)
        }
    }

    @Test func `secrets of any length are compared`() {
        #expect(isSameSecret("abc", "abc"))
        #expect(!isSameSecret("abc", "abd"))
        #expect(!isSameSecret("abc", "ab"))
        #expect(!isSameSecret("", "a"))
    }
}
