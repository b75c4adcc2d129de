/// The tables in `Docs/Generated`, written from the source text.
struct GeneratedTables {
    private let reader = DeclarationReader()
    let tree: SourceTree

    /// File name and content of each table.
    func all() throws -> [(path: String, content: String)] {
        let rules = tree.swift(under: "Sources/Governance")
        let web = tree.swift(under: "Sources/Pages/Routes")
        return [
            (
                "Docs/Generated/Commands.md",
                Self.table(
                    "Commands", "What can be asked of a partnership.",
                    ["Command", "Subject", "Type", "Meaning"],
                    Self.byName(try reader.named("Command", in: rules)))
            ),
            (
                "Docs/Generated/Events.md",
                Self.table(
                    "Events", "What the log can hold. A wire name never changes.",
                    ["Event", "Subject", "Type", "Meaning"],
                    Self.byName(try reader.named("Event", in: rules)))
            ),
            (
                "Docs/Generated/Refusals.md",
                Self.table(
                    "Refusals", "Every reason for which a command can be refused.",
                    ["Refusal", "Subject", "Type", "Meaning"],
                    try reader.cases(ofEnum: #"\w+Refusal"#, in: rules))
            ),
            (
                "Docs/Generated/Routes.md",
                Self.table(
                    "Routes", "Every address that the program answers.",
                    ["Route", "Subject", "Type", "Meaning"],
                    try reader.cases(ofEnum: #"\w*Route"#, in: web))
            ),
        ]
    }

    static func table(
        _ title: String, _ introduction: String, _ head: [String], _ rows: [Declaration]
    ) -> String {
        let lines = rows.map { row in
            "| `\(row.name)` | \(row.subject) | `\(row.type)` | "
                + row.meaning.replacing("|", with: "\\|") + " |"
        }
        return """
            # \(title)

            \(introduction) Written from the source text by `make record`; do not edit.

            | \(head.joined(separator: " | ")) |
            |\(head.map { _ in "---" }.joined(separator: "|"))|
            \(lines.map { $0 + "\n" }.joined())
            """.trimmingSuffix("\n") + "\n"
    }

    private static func byName(_ rows: [Declaration]) -> [Declaration] {
        rows.sorted { ($0.name, $0.type) < ($1.name, $1.type) }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        var rest = self[...]
        while rest.hasSuffix(suffix) { rest = rest.dropLast(suffix.count) }
        return String(rest)
    }
}
