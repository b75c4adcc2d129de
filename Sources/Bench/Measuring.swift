import Foundation

/// Times of one repeated action.
struct Timings {
    private var all: [Duration] = []

    /// Runs an action once and notes how long it took.
    mutating func time<Value>(_ action: () throws -> Value) rethrows -> Value {
        let clock = ContinuousClock()
        let start = clock.now
        defer { all.append(clock.now - start) }
        return try action()
    }

    /// Runs an action once and notes how long it took.
    mutating func time<Value>(_ action: () async throws -> Value) async rethrows -> Value {
        let clock = ContinuousClock()
        let start = clock.now
        defer { all.append(clock.now - start) }
        return try await action()
    }

    /// The time that half of the runs stayed within; zero without runs.
    var median: Duration { within(0.5) }

    /// The time that all but one in a hundred runs stayed within.
    var slowest: Duration { within(0.99) }

    /// Notes a time that was taken elsewhere.
    mutating func note(_ duration: Duration) { all.append(duration) }

    /// The time that a share of the runs stayed within, from 0 to 1; zero without runs.
    func within(_ share: Double) -> Duration {
        let sorted = all.sorted()
        return sorted.isEmpty ? .zero : sorted[Int(Double(sorted.count - 1) * share)]
    }
}

/// How fast something went.
struct Rate {
    /// How many a second.
    let perSecond: Double
    /// The processor time that each took, on all cores together.
    let processorTime: Duration

    init(of count: Int, in time: Duration, using processor: Duration) {
        perSecond = Double(count) / time.seconds
        processorTime = processor / max(1, count)
    }
}

extension Duration {
    /// In seconds.
    var seconds: Double { self / .seconds(1) }
    /// In milliseconds.
    var milliseconds: Double { self / .milliseconds(1) }
    /// In microseconds.
    var microseconds: Double { self / .microseconds(1) }
}

extension [Double] {
    /// The middle value; zero without values.
    var median: Double { isEmpty ? 0 : sorted()[(count - 1) / 2] }
}

/// The machine that the figures are from.
enum Machine {
    /// One line: processor, cores, memory, kernel.
    static var line: String {
        let info = text(of: "/proc/cpuinfo")
        let model = info.split(separator: "\n").first { $0.hasPrefix("model name") }?
            .split(separator: ":").last.map { $0.drop { $0 == " " } }
        let process = ProcessInfo.processInfo
        let gigabytes = Double(process.physicalMemory) / 1_073_741_824
        return "\(model ?? "unknown processor"), \(process.activeProcessorCount) cores, "
            + "\(Int(gigabytes.rounded())) GB; \(process.operatingSystemVersionString)"
    }

    /// The memory that this process holds, in bytes; `nil` where the system does not tell.
    static var residentMemory: Int? { residentMemory(of: "self") }

    /// The memory that a process holds, in bytes, by its number.
    static func residentMemory(of process: String) -> Int? {
        text(of: "/proc/\(process)/status").split(separator: "\n")
            .first { $0.hasPrefix("VmRSS:") }?
            .split(separator: " ").dropFirst().first
            .flatMap { Int($0) }
            .map { $0 * 1024 }
    }

    /// The processor time this process has used on all cores; steadier than the clock on the
    /// wall where others are at work too.
    static var processorTime: Duration {
        var time = timespec()
        guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return .zero }
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    private static func text(of path: String) -> String {
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }
}
