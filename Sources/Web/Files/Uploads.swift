import Desk
import Exchange
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages

extension Site {
    /// Takes a file for a case: its kind is told by its content, what it says is screened, and
    /// only then is it stored and named in the log.
    func takeFile(for id: CaseID, _ visit: Visit, _ place: Place) async throws -> Response {
        guard visit.mediaType == "multipart/form-data" else { throw Fault.unsupportedMediaType }
        // Nobody signed out may fill the memory with files.
        guard let member = try await member(of: visit, place) else { throw Fault.signedOut }
        let body = try await visit.body(upTo: Visit.uploadLimit)
        guard
            let upload = MultipartForm(
                body, contentType: visit.request.headers[.contentType] ?? "")
        else { throw Fault.badRequest }
        try prove(upload.fields, member)
        guard let file = upload.files.first, upload.files.count == 1 else {
            throw Fault.file(.empty)
        }
        guard place.partnership.mayRead(id, .actor(member.actor), at: visit.now) else {
            throw Fault.notFound
        }
        let name = String(file.name.split { $0 == "/" || $0 == "\\" }.last ?? "")
        let (kind, unread) = try await screened(name, file.content)
        return try await take(
            SentForm(
                command: AttachFile.name, fields: upload.fields, destination: place.destination,
                unread: unread),
            visit, place
        ) {
            let asked = AttachFile(
                case: id, fileName: name,
                file: .init(digest: "", size: file.content.count, mediaType: kind.mediaType))
            // The rules are asked before the bytes are kept, so that a refusal stores nothing.
            if let refusal = refusal(of: asked, by: member, visit, place) { return refusal }
            let stored = try await desk.files.keep(
                file.content, mediaType: kind.mediaType, in: place.id, at: visit.now)
            return AttachFile(case: id, fileName: name, file: stored)
        }
    }

    /// The command itself where it would be refused, for the desk to refuse; `nil` where not.
    private func refusal(
        of asked: AttachFile, by member: Member, _ visit: Visit, _ place: Place
    ) -> AttachFile? {
        do {
            _ = try place.partnership.decide(asked, by: member.actor, at: visit.now)
            return nil
        } catch {
            return asked
        }
    }

    private func screened(
        _ name: String, _ content: [UInt8]
    ) async throws -> (kind: FileKind, unread: [UnreadPart]) {
        let kind: FileKind
        do { kind = try FileKind.verified(name: name, bytes: content) } catch {
            throw Fault.file(error)
        }
        do {
            let read = try await textOf(kind, content)
            if IdentityNumber.find(in: read.text) != nil { throw Fault.identityNumber }
            return (kind, read.unreadParts)
        } catch FileReadingFault.file(let fault) {
            throw Fault.file(fault)
        } catch FileReadingFault.unavailable(let why) {
            throw Fault.cannotScreen(why)
        }
    }
}

extension ExtractedText {
    /// What whoever put the file there is told to look at.
    fileprivate var unreadParts: [UnreadPart] {
        let embedded = unread.count { if case .embedded = $0 { true } else { false } }
        return (unread.contains(.picture) ? [.picture] : [])
            + (unread.contains(.scannedPages) ? [.scannedPages] : [])
            + (embedded > 0 ? [.embedded(embedded)] : [])
    }
}
