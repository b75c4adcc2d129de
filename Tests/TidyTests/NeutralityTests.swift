import Foundation
import Testing

/// One program serves every partnership: what is particular stands in charters and data.
enum Neutrality {
    /// Names that must not steer a rule. Those of the charters on file are added.
    static let names = [
        "Helgeland", "Østfold", "Agder", "Akershus", "Finnmark", "Fonna", "Innlandet", "Lofoten",
        "Vesterålen", "Salten", "Romsdal", "Fjordane", "Olavs", "Rogaland", "Telemark", "Ofoten",
        "Vestfold", "Viken", "Trøndelag", "Nordmøre", "Alstahaug", "Bindal", "Brønnøy", "Dønna",
        "Grane", "Hattfjelldal", "Hemnes", "Herøy", "Leirfjord", "Lurøy", "Nesna", "Rødøy",
        "Sømna", "Træna", "Vefsn", "Vevelstad", "Halden", "Sarpsborg", "Fredrikstad", "Hvaler",
        "Råde", "Skiptvet", "Rakkestad", "Aremark",
    ]

    static func names(ofCharters paths: [String]) -> [String] {
        paths.filter { $0.hasPrefix("charters/") && $0.hasSuffix(".yaml") }
            .map { (($0 as NSString).lastPathComponent as NSString).deletingPathExtension }
            .filter { $0 != "template" }
    }

    static func findings(in file: SourceFile, names: [String]) throws -> [Finding] {
        let pattern = try Pattern(
            #"(?<!\p{L})("# + names.joined(separator: "|") + ")", [.caseInsensitive])
        return file.findingsInText(
            pattern, "names a partnership or a municipality: make it a setting of the charter")
    }
}

/// A subject has one name, and that name is a folder in `Governance`.
enum Subjects {
    /// Folders that hold no subject but what all pages or all requests share.
    static let shared: Set = [
        "Kit", "Assets", "Frame", "Routes", "Words", "Home", "Site", "Demonstration", "Mail",
        "Delivery", "People",
        "Documents", "SignIn", "API", "App", "Caching", "Drafts", "Errors", "Files", "Forms",
        "Live",
        "PageAnswers",
        "Policies",
        "Requests",
    ]

    static func findings(in files: [SourceFile], subjects: Set<String>) -> [Finding] {
        files.compactMap { file in
            guard let subject = file.subject, !shared.contains(subject),
                !subjects.contains(subject)
            else { return nil }
            return Finding(
                file.path, 1,
                "no subject Sources/Governance/\(subject): use the subject's own name, or add "
                    + "the folder to Subjects.shared if it holds no subject")
        }
    }
}

@Suite struct `One program for every partnership` {
    @Test func `no partnership and no municipality is named in the rules`() throws {
        let tree = try SourceTree.current.get()
        let names = Neutrality.names + Neutrality.names(ofCharters: tree.paths)
        expectNone(
            try tree.swift(under: "Sources/Governance").flatMap {
                try Neutrality.findings(in: $0, names: names)
            })
    }

    @Test func `a name is found in any case and in a comment`() throws {
        let file = SourceFile(
            path: "Sources/Governance/Cases/Case.swift",
            text: "// as in østfold\nlet x = \"HelgelandRule\"\nlet migrane = 1\n")
        let found = try Neutrality.findings(in: file, names: Neutrality.names)
        #expect(found.map(\.line) == [1, 2])
    }

    @Test func `the charters on file add their names`() {
        let paths = ["charters/sunndal.yaml", "charters/template.yaml", "charters/README.md"]
        #expect(Neutrality.names(ofCharters: paths) == ["sunndal"])
    }
}

@Suite struct `Folders named by subject` {
    @Test(arguments: ["Pages", "Web"])
    func `a folder that is a subject is one in Governance`(target: String) throws {
        let tree = try SourceTree.current.get()
        let subjects = Set(tree.swift(under: "Sources/Governance").compactMap(\.subject))
        let files = tree.swift(under: "Sources/\(target)")
        expectNone(Subjects.findings(in: files, subjects: subjects))
    }

    @Test func `an unknown subject is found and a shared folder is not`() {
        let files = ["Sources/Web/Sakes/A.swift", "Sources/Web/Kit/B.swift", "Sources/Web/C.swift"]
            .map { SourceFile(path: $0, text: "") }
        #expect(Subjects.findings(in: files, subjects: ["Cases"]).map(\.path) == [files[0].path])
    }
}
