import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

extension Visit {
    /// The largest form without files, in bytes.
    static let formLimit = 2 * 1024 * 1024
    /// The largest form with a file, in bytes: the file and what is around it.
    static let uploadLimit = 26 * 1024 * 1024

    /// The fields of a form without files.
    ///
    /// - Throws: ``Fault`` for another type, too much, too slow, or bytes that are no UTF-8.
    func form() async throws -> FormFields {
        guard mediaType == "application/x-www-form-urlencoded" else {
            throw Fault.unsupportedMediaType
        }
        let fields = FormFields(urlEncoded: try await body(upTo: Self.formLimit))
        guard fields.isText else { throw Fault.badRequest }
        return fields
    }

    /// The media type of the body, without parameters.
    var mediaType: String {
        let header = request.headers[.contentType] ?? ""
        return String(header.prefix { $0 != ";" }).lowercased().filter { !$0.isWhitespace }
    }

    /// The whole body.
    ///
    /// - Throws: ``Fault/tooLarge`` or ``Fault/timeout``.
    func body(upTo limit: Int) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw Fault.tooLarge
        }
        let body = request.body
        let limitOfTime = limit > Self.formLimit ? patience.file : patience.form
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                do {
                    return Array((try await body.collect(upTo: limit)).readableBytesView)
                } catch is NIOTooManyBytesError {
                    throw Fault.tooLarge
                }
            }
            group.addTask {
                try await Task.sleep(for: limitOfTime)
                throw Fault.timeout
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw Fault.timeout }
            return first
        }
    }
}
