import Foundation

/// The programs in `Tests/Peers` that stand in for the world outside: a mail server, and a maker of
/// files of all kinds.
enum Peer {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// `SAMRAD_PYTHON`, else the project's own environment; `nil` when there is none.
    static let interpreter: URL? = {
        let named = ProcessInfo.processInfo.environment["SAMRAD_PYTHON"].map { URL(filePath: $0) }
        let candidate = named ?? root.appending(path: ".venv/bin/python")
        return FileManager.default.isExecutableFile(atPath: candidate.path) ? candidate : nil
    }()

    /// Whether python and these programs are there; says so when not.
    static func lacks(_ programs: String...) -> Bool {
        let paths = programs.map { "/usr/bin/\($0)" }
        var missing = paths.filter { !FileManager.default.isExecutableFile(atPath: $0) }
        if interpreter == nil { missing.append("python with Tests/requirements.txt") }
        if !missing.isEmpty { print("SKIPPED LOUDLY: missing \(missing.joined(separator: ", "))") }
        return !missing.isEmpty
    }

    struct Missing: Error {}

    /// A process for one of the scripts, not yet started.
    static func process(_ script: String, _ arguments: [String]) throws -> Process {
        guard let interpreter else { throw Missing() }
        let process = Process()
        process.executableURL = interpreter
        process.arguments = [root.appending(path: "Tests/Peers/\(script)").path] + arguments
        return process
    }

    /// What one of the scripts writes, through a file, which unlike a pipe is never full.
    static func output(of script: String, _ arguments: [String]) throws -> Data {
        let folder = try newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "output")
        try Data().write(to: file)
        let process = try process(script, arguments)
        process.standardOutput = try FileHandle(forWritingTo: file)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Missing() }
        return try Data(contentsOf: file)
    }

    /// A stand-in for a program: a shell script by its name, to be put first in a search path.
    static func script(_ text: String, named name: String, in folder: URL) throws {
        let file = folder.appending(path: name)
        try Data("#!/bin/sh\n\(text)\n".utf8).write(to: file)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: file.path)
    }

    /// A new folder of its own for one test.
    static func newFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "samrad-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
