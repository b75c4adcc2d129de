import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages

extension Site {
    /// A file of a case, for those who may read the case.
    func attachment(
        _ number: Int, of id: CaseID, _ visit: Visit, _ place: Place
    ) async throws -> Response {
        let member = try await member(of: visit, place)
        let reader: Reader = member.map { .actor($0.actor) } ?? .everyone
        guard place.partnership.mayRead(id, reader, at: visit.now),
            let found = place.partnership.cases[id]?.attachments.first(where: {
                $0.number == number
            }),
            let content = try await desk.files.content(of: found.file, in: place.id)
        else { throw Fault.notFound }
        let name = try await desk.texts.contents(of: [found.name], in: place.id)[found.name]
        var response = Response.bytes(
            content, found.file.mediaType, cache: member == nil ? .publicShort : .none)
        // What a browser could run or lay out as a page of ours is saved, never shown.
        let isShown =
            found.file.mediaType == "application/pdf"
            || found.file.mediaType.hasPrefix("image/")
        response.headers[.contentDisposition] = disposition(
            isShown ? "inline" : "attachment", name ?? "vedlegg-\(number)")
        response.vary()
        return visit.revalidated(response, tag: "\"\(found.file.digest.prefix(32))\"")
    }
}

/// A file name in a header, in the form that any name can be written in (RFC 6266, RFC 8187).
func disposition(_ kind: String, _ name: String) -> String {
    var encoded = FormFields()
    encoded.add("n", name)
    return "\(kind); filename*=UTF-8''\(encoded.urlEncoded().dropFirst(2))"
}
