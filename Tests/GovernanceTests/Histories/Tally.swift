@testable import Governance

/// How often each command was tried, and with what answer.
struct Tally: Sendable {
    struct Count {
        var granted = 0
        var refused = 0
    }

    private(set) var counts: [CommandName: Count] = [:]

    mutating func add(_ chronicle: Chronicle) {
        for entry in chronicle.entries {
            let name = type(of: entry.step.command).name
            if entry.verdict.granted == nil {
                counts[name, default: Count()].refused += 1
            } else {
                counts[name, default: Count()].granted += 1
            }
        }
    }

    mutating func add(_ other: Tally) {
        for (name, count) in other.counts {
            counts[name, default: Count()].granted += count.granted
            counts[name, default: Count()].refused += count.refused
        }
    }

    var granted: Int { counts.values.reduce(0) { $0 + $1.granted } }
    var tried: Int { counts.values.reduce(0) { $0 + $1.granted + $1.refused } }

    func granted(_ name: CommandName) -> Int { counts[name]?.granted ?? 0 }

    /// A line for each command, and one for all.
    var table: String {
        func line(_ name: String, _ tried: Int, _ granted: Int) -> String {
            let numbers = [tried, granted, tried - granted].map { number in
                String(repeating: " ", count: max(0, 9 - String(number).count)) + String(number)
            }
            return name + String(repeating: " ", count: max(0, 28 - name.count))
                + numbers.joined()
        }
        let lines = Commands.all.map { $0.name }.map { name in
            let count = counts[name] ?? Count()
            return line(name.rawValue, count.granted + count.refused, count.granted)
        }
        return
            (["command                         tried  granted  refused"] + lines
            + [line("all", tried, granted)]).joined(separator: "\n")
    }
}
