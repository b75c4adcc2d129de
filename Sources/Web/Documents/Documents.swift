import Desk
import Governance
import Hummingbird
import HummingbirdCore
import Pages

extension Site {
    /// A document as a PDF, cut to what its reader may see.
    ///
    /// Its tag is that of its content before it is printed, so that a reader who has it already
    /// costs no printing.
    func document(
        _ document: Printable, _ visit: Visit, _ place: Place
    ) async throws -> Response {
        let member = try await member(of: visit, place)
        let sheet = try await names.resolving { name in
            try await desk.texts.resolving(in: place.id) { words in
                let frame = frame(
                    visit, place, member, words: words, name: name, token: nil,
                    address: visit.address)
                return document.sheet(in: frame, base: settings.baseURL)
            }
        }
        guard let sheet else { throw await nothing(at: place) }
        let tag = entityTag(of: sheet.html.bytes)
        func answer(with pdf: [UInt8]) -> Response {
            var response = Response.bytes(
                pdf, "application/pdf", cache: member == nil ? .publicShort : .none)
            response.headers[.contentDisposition] = disposition("inline", sheet.fileName)
            response.vary()
            return visit.revalidated(response, tag: tag)
        }
        let known = answer(with: [])
        if known.status == .notModified { return known }
        if member == nil { try await hold(visit.sender, to: .printsBySender, at: visit.now) }
        let pdf: [UInt8]
        do { pdf = try await printer(sheet.html) } catch { throw Fault.cannotPrint(error) }
        return answer(with: pdf)
    }
}
