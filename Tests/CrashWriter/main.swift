import Foundation
import Ledger
import Storage

// A program that is made to be killed: it appends to a store as fast as it can and says on standard
// output what has been acknowledged, a line `partnership sequence hash` for each entry.
//
// Usage: CrashWriter FILE PARTNERSHIPS ENTRIES-EACH

guard CommandLine.arguments.count == 4, let partnerships = Int(CommandLine.arguments[2]),
    let count = Int64(CommandLine.arguments[3])
else {
    FileHandle.standardError.write(Data("usage: CrashWriter FILE PARTNERSHIPS ENTRIES-EACH\n".utf8))
    exit(2)
}

let store = try SQLiteEventStore.open(at: CommandLine.arguments[1], ifAbsent: .create)
try await withThrowingTaskGroup(of: Void.self) { group in
    for index in 0..<partnerships {
        group.addTask { try await append(count, to: "partnership-\(index)", of: store) }
    }
    try await group.waitForAll()
}

func append(_ count: Int64, to partnership: String, of store: SQLiteEventStore) async throws {
    var generator = SystemRandomNumberGenerator()
    var chain = try await store.head(of: partnership)
    let end = chain.sequence + count
    while chain.sequence < end {
        let sequence = chain.sequence + 1
        let id = Int(sequence)
        let text = SaltedText(salt: Salt(using: &generator), content: "Sak \(id) i \(partnership)")
        let entry = Entry(
            partnership: partnership, sequence: sequence, at: sequence, by: 1, acting: "operator",
            charter: "1", command: "command-\(sequence)",
            events: [
                EventRecord(type: "case.submitted", v: 1, data: Array("{\"case\":\(id)}".utf8))
            ],
            texts: [id: text.digest])
        let outcome = try await store.append(
            [NewEntry(entry: entry, texts: [id: text])], to: partnership, expecting: chain.sequence)
        guard case .recorded(let end) = outcome else { exit(3) }
        chain = end
        acknowledge("\(partnership) \(sequence) \(chain.head)\n")
    }
}

/// One system call for each line, so that a kill never tears one.
func acknowledge(_ line: String) {
    let bytes = Array(line.utf8)
    guard write(STDOUT_FILENO, bytes, bytes.count) == bytes.count else { exit(4) }
}
