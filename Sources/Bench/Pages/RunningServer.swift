import Foundation

/// The program itself at work on a file, in a process of its own, until it is stopped.
struct RunningServer {
    private let process: Process
    /// Where it answers, `http://127.0.0.1:` and the port.
    let base: String
    /// The port of that address.
    let port: Int

    /// The memory it holds now, in bytes.
    var residentMemory: Int? { Machine.residentMemory(of: "\(process.processIdentifier)") }

    /// Starts the server on a free port and waits until it says that it serves.
    static func start(_ program: URL, on database: URL) throws -> RunningServer {
        let process = Process()
        process.executableURL = program
        process.arguments = [
            "serve", "--database", database.path(percentEncoded: false), "--port", "0",
        ]
        let log = Pipe()
        process.standardError = log
        process.standardOutput = log
        try process.run()
        var told = Data()
        while true {
            let more = log.fileHandleForReading.availableData
            guard !more.isEmpty else {
                throw ServerProblem.ended(String(decoding: told, as: UTF8.self))
            }
            told += more
            let text = String(decoding: told, as: UTF8.self)
            if let match = text.firstMatch(of: /port=([0-9]+)/), let port = Int(match.1),
                text.contains("serving")
            {
                return RunningServer(
                    process: process, base: "http://127.0.0.1:\(port)", port: port)
            }
        }
    }

    /// Stops it, and waits until it has.
    func stop() {
        process.terminate()
        process.waitUntilExit()
    }
}

/// Why the server could not be measured.
enum ServerProblem: Error {
    /// It ended by itself; what it said.
    case ended(String)
    /// The load generator did not give a figure; what it said.
    case noFigure(String)
    /// A page did not answer as it should; the address.
    case notAnswered(String)
    /// Somebody who followed a page was let go.
    case dropped
}

/// Asks for one address as fast as it is answered, by the load generator wrk.
struct Load {
    let address: String
    /// The cookie of a session, for a member's own page.
    let cookie: String?

    /// Answers a second, over a while in which eight connections ask without pause.
    func rate(seconds: Int) throws -> Double {
        let headers = ["Accept-Language: nb"] + (cookie.map { ["Cookie: \($0)"] } ?? [])
        let output = try Program.output(
            of: URL(filePath: "/usr/bin/env"),
            ["wrk", "-t1", "-c8", "-d\(seconds)s"] + headers.flatMap { ["-H", $0] } + [address])
        guard !output.contains("Non-2xx") else { throw ServerProblem.notAnswered(address) }
        guard let match = output.firstMatch(of: /Requests\/sec: +([0-9.]+)/),
            let rate = Double(match.1)
        else { throw ServerProblem.noFigure(output) }
        return rate
    }
}
