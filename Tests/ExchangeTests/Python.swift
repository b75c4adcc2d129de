import Foundation

/// Runs the independent readers in `Tests/Peers` that our formats are checked against.
enum Python {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// `SAMRAD_PYTHON`, else the project's own environment; `nil` when there is none.
    static let interpreter: URL? = {
        let named = ProcessInfo.processInfo.environment["SAMRAD_PYTHON"].map { URL(filePath: $0) }
        let candidate = named ?? root.appending(path: ".venv/bin/python")
        return FileManager.default.isExecutableFile(atPath: candidate.path) ? candidate : nil
    }()

    static var isMissing: Bool {
        if interpreter == nil {
            print("SKIPPED LOUDLY: no python with Tests/requirements.txt; set SAMRAD_PYTHON")
        }
        return interpreter == nil
    }

    struct Failure: Error { var diagnostics: String }

    /// Gives a list of byte strings to a reader and decodes its answer.
    static func read<Answer: Decodable>(
        _ items: [[UInt8]], with script: String, as type: Answer.Type
    ) throws -> [Answer] {
        guard let interpreter else { throw Failure(diagnostics: "no python") }
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "samrad-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Files rather than pipes: neither side can fill one and wait for the other.
        let files = ["in", "out", "err"].map { folder.appending(path: $0) }
        try JSONEncoder().encode(items.map { Data($0) }).write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = interpreter
        process.arguments = [root.appending(path: "Tests/Peers/\(script)").path]
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(diagnostics: try String(contentsOf: files[2], encoding: .utf8))
        }
        return try JSONDecoder().decode([Answer].self, from: Data(contentsOf: files[1]))
    }
}

/// A generator of random numbers that always gives the same ones for a seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Text from an alphabet rich in what formats trip over, without control characters.
    mutating func text(upTo length: Int, linebreaks: Bool = false) -> String {
        var alphabet = Array(" aåøæÅØÆéüß=?_.,;:\\\"'<>@()[]%-–—\u{A0}čŋ🙂👩‍⚕️中日本Z09\t")
            .filter { $0 != "\t" || linebreaks }
        if linebreaks { alphabet += ["\n", "\n", "\r\n", " ", "."] }
        let words = ["From ", "=?utf-8?B?", "--", "Møte i SSU", "BEGIN:VEVENT", "\\n"]
        var result = ""
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            if Int.random(in: 0..<12, using: &self) == 0 {
                result += words.randomElement(using: &self) ?? ""
            } else {
                result.append(alphabet.randomElement(using: &self) ?? " ")
            }
        }
        return result
    }
}
