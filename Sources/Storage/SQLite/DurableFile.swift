import Foundation

/// Puts a finished file in its place so that it survives the loss of power.
enum DurableFile {
    /// Syncs a finished file, then gives it its name, then syncs the name.
    static func publish(_ partial: String, as path: String) throws {
        try sync(partial)
        try FileManager.default.moveItem(atPath: partial, toPath: path)
        try sync(URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false))
    }

    private static func sync(_ path: String) throws {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw StorageFailure.engine("cannot open \(path): \(errno)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw StorageFailure.engine("cannot sync \(path): \(errno)")
        }
    }
}
