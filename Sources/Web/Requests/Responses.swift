import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Pages

/// How an answer may be kept by browsers and proxies.
enum Keeping: String {
    /// By nobody: it belongs to one reader.
    case none = "private, no-store"
    /// By all, and asked about again each time.
    case publicShort = "public, max-age=0, must-revalidate"
    /// By all and for ever: another content has another address.
    case immutable = "public, max-age=31536000, immutable"
}

extension Response {
    /// An answer of bytes.
    static func bytes(
        _ bytes: [UInt8], _ contentType: String, status: HTTPResponse.Status = .ok,
        cache: Keeping = .none
    ) -> Response {
        Response(
            status: status,
            headers: [.contentType: contentType, .cacheControl: cache.rawValue],
            body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A page.
    static func html(
        _ html: HTML, status: HTTPResponse.Status = .ok, cache: Keeping = .none
    ) -> Response {
        bytes(html.bytes, "text/html; charset=utf-8", status: status, cache: cache)
    }

    /// Data.
    static func json(
        _ value: any Encodable, status: HTTPResponse.Status = .ok, cache: Keeping = .none,
        type: String = "application/json"
    ) throws -> Response {
        bytes(try jsonBytes(value), type, status: status, cache: cache)
    }

    /// Sends the reader on, with `GET`.
    static func seeOther(_ path: String) -> Response {
        Response(
            status: .seeOther, headers: [.location: path, .cacheControl: Keeping.none.rawValue])
    }

    /// Says what the answer depends on besides its address.
    mutating func vary() { headers[.vary] = "Accept, Accept-Language, Authorization, Cookie" }
}

/// A value as JSON, its keys in order so that the same value has the same fingerprint.
func jsonBytes(_ value: any Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
}

extension Visit {
    /// A file of the program's own, whose address changes with its content.
    func assetResponse(_ asset: Asset) -> Response {
        .bytes(asset.bytes, asset.contentType, cache: .immutable)
    }

    /// The same answer with its fingerprint, or only word that the reader has it already.
    func revalidated(_ response: Response, tag: String) -> Response {
        var answer = response
        answer.headers[.eTag] = tag
        let known = (request.headers[.ifNoneMatch] ?? "").split(separator: ",")
            .map { $0.trimmingCharacters(in: .whitespaces) }
        let same = known.contains { $0 == tag || $0 == "W/\(tag)" || $0 == "*" }
        guard same, isReading else { return answer }
        var headers = answer.headers
        headers[.contentType] = nil
        headers[.contentLength] = nil
        return Response(status: .notModified, headers: headers)
    }
}
