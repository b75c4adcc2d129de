import Foundation

/// Debian's Apertium, a translator between bokmål and nynorsk that others keep: the judge of our
/// pairs. Used by tests alone.
enum Apertium {
    private static let data = "/usr/share/apertium/apertium-nno-nob"
    static let isInstalled =
        FileManager.default.fileExists(atPath: "/usr/bin/apertium")
        && FileManager.default.fileExists(atPath: "\(data)/nob-nno.automorf.bin")

    /// Each bokmål word with the nynorsk it is translated to; each is a sentence of its own, so
    /// that none decides what another means.
    static func nynorsk(of words: [String]) throws -> [String: String] {
        var found: [String: String] = [:]
        for start in stride(from: 0, to: words.count, by: 100) {
            let part = words[start..<min(start + 100, words.count)]
            let text = part.map { "\($0) .\n\n" }.joined()
            let lines = try output(of: "/usr/bin/apertium", ["-u", "nob-nno"], reading: text)
                .split(separator: "\n").map { $0.split(separator: " ").first.map(String.init) }
            guard lines.count == part.count else {
                throw Mismatch(asked: part.count, got: lines.count)
            }
            for (word, line) in zip(part, lines) { found[word] = line }
        }
        return found
    }

    /// Each bokmål word with the words it can be a form of.
    static func lemmas(of words: [String]) throws -> [String: Set<String>] {
        let text = words.map { $0 + "\n" }.joined()
        let lines = try output(
            of: "/usr/bin/lt-proc", ["\(data)/nob-nno.automorf.bin"], reading: text
        ).split(separator: "\n")
        var found: [String: Set<String>] = [:]
        for (word, line) in zip(words, lines) {
            let readings = line.trimming { "^$".contains($0) }.split(separator: "/").dropFirst()
            found[word] = Set(
                readings.filter { !$0.hasPrefix("*") }
                    .map { String($0.prefix { $0 != "<" }) })
        }
        return found
    }

    struct Mismatch: Error {
        let asked: Int
        let got: Int
    }

    private static func output(
        of program: String, _ arguments: [String], reading text: String
    ) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: file)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}

extension Substring {
    fileprivate func trimming(_ isOff: (Character) -> Bool) -> Substring {
        var rest = self
        while let first = rest.first, isOff(first) { rest = rest.dropFirst() }
        while let last = rest.last, isOff(last) { rest = rest.dropLast() }
        return rest
    }
}
