// Why written here: of the Swift packages at hand none writes MIME, and the parts of the standards
// a system that only sends needs are few. What comes out is read back in the tests by another
// implementation.

extension MailMessage {
    /// The message as it is handed to a mail server: ASCII with CRLF line ends, no line over 998
    /// bytes (RFC 5322, 2045, 2047, 2231). The same value always gives the same bytes.
    ///
    /// - Throws: `MessageFault.mail` when the subject holds a control character, and
    ///   `MessageFault.calendar` when the invitation cannot be written.
    public func encoded() throws(MessageFault) -> [UInt8] {
        do { try requireOneLine(subject, field: "Subject") } catch { throw .mail(error) }
        var bytes = Array(headers.utf8)
        try body().write(to: &bytes, boundarySeed: boundarySeed)
        return bytes
    }

    private var headers: String {
        var lines = [
            HeaderText.line("Date", [MailDate.text(date)]),
            HeaderText.line("From", HeaderText.address(from)),
            HeaderText.line("To", HeaderText.address(to)),
        ]
        if let replyTo { lines.append(HeaderText.line("Reply-To", HeaderText.address(replyTo))) }
        lines.append(HeaderText.line("Subject", HeaderText.unstructured(subject)))
        lines.append(HeaderText.line("Message-ID", [id.bracketed]))
        if let inReplyTo { lines.append(HeaderText.line("In-Reply-To", [inReplyTo.bracketed])) }
        if !references.isEmpty {
            lines.append(HeaderText.line("References", references.map(\.bracketed)))
        }
        if let list {
            let name = list.name.map(HeaderText.phrase) ?? []
            lines.append(HeaderText.line("List-Id", name + ["<\(list.id)>"]))
        }
        if let unsubscribe {
            lines.append(HeaderText.line("List-Unsubscribe", ["<\(unsubscribe)>"]))
            lines.append(
                HeaderText.line("List-Unsubscribe-Post", ["List-Unsubscribe=One-Click"]))
        }
        // No out-of-office answers, please: no person wrote this (RFC 3834 §5).
        lines.append(HeaderText.line("Auto-Submitted", ["auto-generated"]))
        lines.append(HeaderText.line("MIME-Version", ["1.0"]))
        return lines.joined()
    }

    /// Alternatives from plain to rich, as RFC 2046 §5.1.4 orders them; the calendar part last, and
    /// once more as a file, which is how Outlook and Exchange take an invitation.
    private func body() throws(MessageFault) -> MIMEPart {
        var alternatives: [MIMEPart] = [.text(subtype: "plain", parameters: [], text)]
        if let html { alternatives.append(.text(subtype: "html", parameters: [], html)) }
        var files: [MIMEPart] = []
        if let invitation {
            let calendar: [UInt8]
            do { calendar = try invitation.encoded() } catch { throw .calendar(error) }
            let method = "method=\(invitation.method)"
            alternatives.append(
                .file(
                    mediaType: "text/calendar", parameters: ["charset=utf-8", method],
                    disposition: [], calendar))
            files.append(
                .file(
                    mediaType: "application/ics", parameters: ["name=\"invite.ics\""],
                    disposition: ["attachment", "filename=\"invite.ics\""], calendar))
        }
        files += attachments.map { attachment in
            .file(
                mediaType: attachment.typeAndParameters[0],
                parameters: Array(attachment.typeAndParameters.dropFirst()),
                disposition: ["attachment"]
                    + MIMEParameter.encode("filename", attachment.fileName),
                attachment.bytes)
        }
        let content =
            alternatives.count == 1
            ? alternatives[0] : .multipart(subtype: "alternative", alternatives)
        return files.isEmpty ? content : .multipart(subtype: "mixed", [content] + files)
    }

    private var boundarySeed: String {
        String(decoding: id.value.utf8.filter(isAlphanumeric).prefix(40), as: UTF8.self)
    }
}

/// Why a message cannot be written.
public enum MessageFault: Error, Hashable, Sendable {
    /// Something in the message itself.
    case mail(MailFault)
    /// Something in its invitation.
    case calendar(CalendarFault)
}
