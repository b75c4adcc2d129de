import ArgumentParser
import Bench
import Exchange
import Foundation
import Governance

/// Measures the program on the machine it runs on and prints ratios; promises nothing.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure pages, live meetings, writes and replay, and print the ratios.")

    @Option(help: "The agreement to play under.")
    var charter = "charters/helgeland.yaml"

    @Option(help: "How many entries the replayed histories have.")
    var entries = [1_000, 100_000, 1_000_000]

    @Option(help: "What to measure: pages, live, writes, replay, search.")
    var measure = Part.allCases

    @Option(help: "A folder to write in, on the disk to be measured; the files are left there.")
    var folder: String?

    @Option(help: ArgumentHelp("Measure on this log, in this process.", visibility: .hidden))
    var replay: String?

    func run() async throws {
        let zone = try Zone.named("Europe/Oslo")
        if let replay {
            let figures = try await ReplayFigures.measure(logAt: replay, zone: zone)
            print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
            return
        }
        let yaml = try String(contentsOfFile: charter, encoding: .utf8)
        let charter = try CharterFile.load(yaml: yaml, file: self.charter)
        let folder = self.folder.map { URL(filePath: $0) } ?? Self.passingFolder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { if self.folder == nil { try? FileManager.default.removeItem(at: folder) } }

        print(BenchReport.heading)
        for part in measure {
            print("")
            switch part {
            case .pages:
                let program = try Self.program
                print(
                    try await PageRates.measure(program, charter: charter, zone: zone, in: folder))
            case .live:
                _ = raiseOpenFileLimit()
                print(
                    try await FollowerDelays.measure(
                        Self.program, charter: charter, zone: zone, in: folder))
            case .writes:
                print(try await DurableWrites.measure(charter: charter, zone: zone, in: folder))
            case .search: print(try await search(charter, zone, in: folder))
            case .replay: print(try await replay(charter, zone, in: folder))
            }
        }
    }

    private func replay(_ charter: Charter, _ zone: Zone, in folder: URL) async throws -> Table {
        var figures: [ReplayFigures] = []
        for count in entries {
            let file = folder.appending(path: "history-\(count).sqlite")
            try await LongHistory.write(count, to: file, charter: charter, zone: zone)
            figures.append(try measureApart(file))
        }
        return ReplayFigures.table(of: figures)
    }

    /// In the longest of the histories.
    private func search(_ charter: Charter, _ zone: Zone, in folder: URL) async throws -> Table {
        let file = folder.appending(path: "searched.sqlite")
        try await LongHistory.write(
            entries.max() ?? 1_000, to: file, charter: charter, zone: zone)
        return try await SearchFigures.measure(logAt: file, zone: zone, in: folder)
    }

    private static var passingFolder: URL {
        FileManager.default.temporaryDirectory
            .appending(path: "samrad-bench-\(ProcessInfo.processInfo.processIdentifier)")
    }

    private static var program: URL {
        get throws {
            guard let url = Bundle.main.executableURL else {
                throw Trouble("The program could not find its own file.")
            }
            return url
        }
    }

    /// Measures in a process of its own, so that no history weighs on the next.
    private func measureApart(_ file: URL) throws -> ReplayFigures {
        let output = try Program.output(
            of: try Self.program, ["bench", "--replay", file.path(percentEncoded: false)])
        return try JSONDecoder().decode(ReplayFigures.self, from: Data(output.utf8))
    }
}

/// What can be measured by itself.
enum Part: String, ExpressibleByArgument, CaseIterable {
    case pages, live, writes, replay, search
}
