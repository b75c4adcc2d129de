import Foundation

/// The files that git carries or would carry, read as text.
struct SourceTree: Sendable {
    /// Where the package lies, with a slash at the end.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The working tree as it stands. Read once; the checks share it.
    static let current = Result { try SourceTree(paths: trackedPaths()) }

    /// Paths relative to the root, sorted.
    let paths: [String]
    /// The Swift files, each with its text and its code.
    let swift: [SourceFile]

    private init(paths: [String]) throws {
        self.paths = paths
        swift = try paths.filter { $0.hasSuffix(".swift") }.map { path in
            SourceFile(path: path, text: try Self.text(path))
        }
    }

    /// The Swift files below a folder, such as `Sources/Governance`.
    func swift(under folder: String) -> [SourceFile] {
        swift.filter { $0.path.hasPrefix(folder + "/") }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func bytes(_ path: String) throws -> Int {
        let url = root.appending(path: path)
        return try url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// What git tracks, and what it would take at the next `git add`: new files are checked too.
    private static func trackedPaths() throws -> [String] {
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        git.currentDirectoryURL = root
        let output = Pipe()
        git.standardOutput = output
        try git.run()
        let listing = try output.fileHandleForReading.readToEnd() ?? Data()
        git.waitUntilExit()
        guard git.terminationStatus == 0 else { throw NotAGitCheckout() }
        let names = String(decoding: listing, as: UTF8.self).split(separator: "\0").map(String.init)
        return Set(names).filter(exists).sorted()
    }
}

/// The tidy test asks git which files belong to the project; run it in a clone.
struct NotAGitCheckout: Error {}
