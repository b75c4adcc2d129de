import Foundation
import Post

/// A mail server that runs for as long as one test does, on a port of its own.
final class RealMailServer {
    /// What the server took, as Python's mail parser reads it.
    struct Received: Decodable {
        var envelopeFrom: String
        var envelopeTo: [String]
        var hello: String
        var encrypted: Bool
        var from: String
        var to: String
        var subject: String
        var messageID: String
        var unsubscribe: String?
        var unsubscribePost: String?
        var text: String
        var calendars: [Calendar]
        var files: [File]
        var defects: [String]
    }

    /// A file that came with a message, other than the calendar's.
    struct File: Decodable, Hashable {
        var fileName: String
        var type: String
        var parameters: [String: String]
        var bytes: Data
    }

    /// A calendar file, as two other programs read it.
    struct Calendar: Decodable {
        struct Person: Decodable {
            var address: String
        }
        struct Event: Decodable {
            var uid: String
            var sequence: Int
            var start: String
            var status: String
            var organizer: [Person]
            var attendees: [Person]
        }
        var mimeMethod: String
        var method: String
        var errors: [String]
        var events: [Event]
    }

    struct DidNotStart: Error {}

    let port: Int
    private let process: Process
    private let input = Pipe()
    private let output: URL

    init(_ arguments: String...) throws {
        output = try Peer.newFolder().appending(path: "received")
        try Data().write(to: output)
        process = try Peer.process("smtp_server.py", [output.path] + arguments)
        process.standardInput = input
        let ready = Pipe()
        process.standardOutput = ready
        try process.run()
        var line = Data()
        while let byte = try ready.fileHandleForReading.read(upToCount: 1), byte != Data([0x0A]) {
            guard !byte.isEmpty else { throw DidNotStart() }
            line += byte
        }
        guard let port = Int(String(decoding: line, as: UTF8.self)) else { throw DidNotStart() }
        self.port = port
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.terminate()
        try? FileManager.default.removeItem(at: output.deletingLastPathComponent())
    }

    /// Stops the server and gives what it took.
    func stop() throws -> [Received] {
        try input.fileHandleForWriting.close()
        process.terminate()
        process.waitUntilExit()
        return try Data(contentsOf: output).split(separator: 0x0A).map {
            try JSONDecoder().decode(Received.self, from: $0)
        }
    }

    func particulars(
        security: MailServer.Security = .none, credentials: MailServer.Credentials? = nil,
        certificateFile: String? = nil
    ) throws -> MailServer {
        try MailServer(
            host: "localhost", port: port, security: security, credentials: credentials,
            helloName: "samrad.helgeland.example", certificateFile: certificateFile)
    }
}
