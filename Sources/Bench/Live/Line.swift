import Foundation
import NIOCore
import NIOPosix

/// A connection to the server, one request long; written on the network library itself because
/// what is measured is when bytes arrive, and a thousand lines must cost little.
enum Line {
    /// Opens a line, sends a request, and hands over what comes, part by part.
    static func open(
        to port: Int, asking request: WebRequest,
        _ hear: @escaping @Sendable (NIOAsyncChannelInboundStream<ByteBuffer>) async throws -> Void
    ) async throws {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: request.text))
            try await hear(inbound)
        }
    }

    /// Holds a line without reading from it, until nobody wants it any more.
    static func untilCancelled() async throws {
        while true { try await Task.sleep(for: .seconds(3600)) }
    }
}

/// A request as it goes over the line.
struct WebRequest: Sendable {
    fileprivate let text: String

    /// Asks for the changes of a page.
    static func follow(_ path: String) -> WebRequest {
        WebRequest(
            text: "GET \(path) HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
    }

    /// Puts any other business on the agenda of the meeting that is followed.
    static func addItem(_ number: Int, of scene: PageScene) -> WebRequest {
        let body = #"{"meeting":\#(scene.meetingID),"kind":"otherBusiness","title":"\#(number)"}"#
        let headers = [
            "POST /api/v1/\(PageScene.partnership)/commands/agenda.add HTTP/1.1",
            "Host: localhost", "Authorization: Bearer \(scene.token)",
            "Idempotency-Key: \(UUID().uuidString)", "Content-Type: application/json",
            "Content-Length: \(body.utf8.count)", "Connection: close",
        ]
        return WebRequest(text: headers.joined(separator: "\r\n") + "\r\n\r\n" + body)
    }
}

extension ByteBuffer {
    /// What it says.
    var text: String { String(buffer: self) }
    /// Whether it tells of a change; an event is written in one piece.
    var isEvent: Bool { text.contains("id: ") }
    /// Whether it says that a command was granted.
    var isGranted: Bool { text.hasPrefix("HTTP/1.1 201") }
}
