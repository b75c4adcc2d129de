import Foundation

/// Gives bytes to a program as a file that only we can read, and removes it afterwards.
///
/// - Throws: `ProgramFault.failed` when the file cannot be written, or what `body` throws.
func withPrivateFile<Result, Failure: Error>(
    _ bytes: [UInt8], orThrow failure: (ProgramFault) -> Failure,
    _ body: (_ path: String) async throws(Failure) -> Result
) async throws(Failure) -> Result {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "samrad-\(UUID().uuidString)")
    let file = folder.appending(path: "content")
    do {
        try files.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        try Data(bytes).write(to: file)
    } catch {
        try? files.removeItem(at: folder)
        throw failure(.failed("temporary file: \(error)"))
    }
    defer { try? files.removeItem(at: folder) }
    return try await body(file.path(percentEncoded: false))
}
