import Desk
import Exchange
import Governance
import Pages
import Storage

/// The papers of a letter as files, in order, as many as there is room for.
struct Parcel: Sendable {
    /// The most bytes that papers may take up in one letter. Many mail servers take no letter over
    /// 10,240,000 bytes (the default of Postfix); what is left is for the words and the calendar.
    static let room = 9_500_000

    /// The files, ready to be sent.
    let attachments: [MailAttachment]
    /// Which papers they are, and which stay behind their links: those that there was no room
    /// for, and those that were erased or whose names cannot stand in a mail.
    let account: EnclosureAccount

    /// Reads the files that there is room for, and no others.
    ///
    /// - Parameter printer: Makes papers into PDFs; without one, or where it fails, they go as
    ///   plain text, so that a notice never waits for an engine.
    init(
        _ papers: [Enclosure], room: Int, from files: Files, of partnership: PartnershipID,
        printer: DocumentPrinter?
    ) async throws(StorageFailure) {
        var left = room
        var attachments: [MailAttachment] = []
        var enclosed: [Enclosure] = []
        var leftOut: [Enclosure] = []
        for paper in papers {
            guard MailAttachment.encodedSize(ofBytes: paper.leastSize) <= left,
                let attachment = try await paper.attachment(
                    from: files, of: partnership, printer: printer),
                case let size = MailAttachment.encodedSize(ofBytes: attachment.bytes.count),
                size <= left
            else {
                leftOut.append(paper)
                continue
            }
            left -= size
            attachments.append(attachment)
            enclosed.append(paper)
        }
        self.attachments = attachments
        account = EnclosureAccount(enclosed: enclosed, leftOut: leftOut)
    }
}

extension Enclosure {
    /// In bytes, as far as it is known before it is made.
    fileprivate var leastSize: Int {
        switch content {
        case .paper: 0
        case .file(let file): file.size
        }
    }

    /// The paper as a file; `nil` for one that was erased or cannot be named in a mail.
    fileprivate func attachment(
        from files: Files, of partnership: PartnershipID, printer: DocumentPrinter?
    ) async throws(StorageFailure) -> MailAttachment? {
        switch content {
        case .paper(let document, let text):
            if let pdf = try? await printer?(document) {
                return try? MailAttachment(
                    fileName: "\(name).pdf", mediaType: FileKind.pdf.mediaType, bytes: pdf)
            }
            return try? MailAttachment(
                fileName: "\(name).txt", mediaType: FileKind.text.mediaType,
                bytes: Array(text.utf8))
        case .file(let file):
            guard let bytes = try await files.content(of: file, in: partnership) else {
                return nil
            }
            return try? MailAttachment(fileName: name, mediaType: file.mediaType, bytes: bytes)
        }
    }
}
