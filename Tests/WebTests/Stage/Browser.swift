import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import Web

/// A browser as far as the tests need one: it keeps cookies and sends forms as they stand.
final class Browser: Sendable {
    private let client: any TestClientProtocol
    private let jar = Mutex<[String: String]>([:])

    init(_ client: any TestClientProtocol) { self.client = client }

    var cookies: [String: String] {
        get { jar.withLock { $0 } }
        set { jar.withLock { $0 = newValue } }
    }

    func get(_ path: String, _ headers: [String: String] = [:]) async throws -> TestResponse {
        try await send(path, .get, headers, nil)
    }

    /// Sends fields as a browser sends a form from the site's own page.
    func post(
        _ path: String, _ fields: [(String, String)], _ headers: [String: String] = [:]
    ) async throws -> TestResponse {
        var form = FormFields()
        for (name, value) in fields { form.add(name, value) }
        var all = ["Content-Type": "application/x-www-form-urlencoded"]
        all.merge(headers) { $1 }
        return try await send(path, .post, all, ByteBuffer(string: form.urlEncoded()))
    }

    func send(
        _ path: String, _ method: HTTPRequest.Method, _ headers: [String: String],
        _ body: ByteBuffer?
    ) async throws -> TestResponse {
        var fields = HTTPFields()
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        let sent = cookies.map { "\($0)=\($1)" }.sorted().joined(separator: "; ")
        if !sent.isEmpty { fields[.cookie] = sent }
        let response = try await client.execute(
            uri: path, method: method, headers: fields, body: body)
        for set in response.headers[values: .setCookie] {
            let pair = set.prefix { $0 != ";" }.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = set.contains("Max-Age=0") ? nil : String(pair[1])
        }
        return response
    }

    /// Asks for a link, opens it and presses its button.
    func signIn(
        _ email: String, to partnership: String = "helgeland", _ stage: TestSite,
        returning: String = ""
    ) async throws {
        let link = try await askForLink(email, to: partnership, stage)
        let page = try await get(link)
        let done = try await post(
            link, [("_token", try page.field("_token")), ("_return", returning)])
        try #require(done.status == .seeOther)
    }

    /// The path of the link that was mailed.
    func askForLink(
        _ email: String, to partnership: String = "helgeland", _ stage: TestSite
    ) async throws -> String {
        let page = try await get("/\(partnership)/logg-inn")
        let asked = try await post(
            "/\(partnership)/logg-inn", [("_token", try page.field("_token")), ("email", email)])
        try #require(asked.status == .ok)
        let mail = try #require(await stage.mails.first { _ in true })
        return String(mail.link.dropFirst("http://localhost:8080".count))
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    /// The value of the first hidden field of a name.
    func field(_ name: String) throws -> String {
        let found = try #require(text.firstRange(of: "name=\"\(name)\" value=\""))
        return String(text[found.upperBound...].prefix { $0 != "\"" })
    }

    func header(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { headers[$0] }
    }
}
