import Foundation
import Testing

/// Compares a text with the file of that name in `Snapshots`, so that a change to a page is read
/// as a change in a file. `RECORD=1` writes the file anew. The fingerprints of assets are left
/// out: a new style sheet is not a change to every page.
func expectSnapshot(
    _ markup: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let text = markup.replacing(/\/assets\/[0-9a-z]+\//, with: "/assets/-/")
    let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Snapshots/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return
    }
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
        Issue.record("no snapshot \(name) yet: run with RECORD=1", sourceLocation: sourceLocation)
        return
    }
    guard recorded != text else { return }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    let was = line < old.count ? old[line] : "the end"
    let now = line < new.count ? new[line] : "the end"
    Issue.record(
        "\(name) differs from line \(line + 1)\n- \(was)\n+ \(now)", sourceLocation: sourceLocation)
}
