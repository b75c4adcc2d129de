import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Testing

@testable import Web

@Suite struct `Whoever sends slowly` {
    @Test(arguments: [
        ("/helgeland/logg-inn", "application/x-www-form-urlencoded"),
        ("/helgeland/kommando/case.submit", "application/x-www-form-urlencoded"),
        ("/helgeland/utkast/ny-sak", "application/x-www-form-urlencoded"),
    ])
    func `is answered when time is up, and nothing is recorded`(
        path: String, type: String
    ) async throws {
        let stage = try await TestSite(patience: Patience(form: .zero, file: .zero))
        let (body, sending) = AsyncStream.makeStream(of: ByteBuffer.self)
        sending.yield(ByteBuffer(string: "email=vil"))
        let request = Request(
            head: HTTPRequest(
                method: .post, scheme: nil, authority: nil, path: path,
                headerFields: [.contentType: type, .acceptLanguage: "nn"]),
            body: RequestBody(asyncSequence: body))
        let visit = Visit(
            request, from: nil, at: stage.clock.now, stage.site.settings, Logger(label: "test"))
        let before = stage.position
        await #expect {
            _ = try await stage.site.answer(visit)
        } throws: { error in
            guard case .timeout = Fault(error) else { return false }
            return true
        }
        let answer = await stage.site.response(to: .timeout, visit)
        #expect(answer.status == .requestTimeout)
        #expect(stage.position == before)
        sending.finish()
    }
}
