/// The conversation with a mail server as curl tells it: `> ` before what we said, `< ` before the
/// server's answers, `* ` and `curl: ` before curl's own remarks.
struct SMTPTranscript {
    /// The last whole answer before we said goodbye.
    private var lastReply: SMTPReply?
    /// Whether the server had let us in and heard of the message.
    private var reachedMessage = false
    private var remark = ""

    init(_ diagnostics: String) {
        var text: [Substring] = []
        var hasSaidGoodbye = false
        for line in diagnostics.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("> MAIL FROM") { reachedMessage = true }
            if line.hasPrefix("> QUIT") { hasSaidGoodbye = true }
            if line.hasPrefix("curl: ") { remark = String(line.dropFirst(6)) }
            guard line.hasPrefix("< "), !hasSaidGoodbye else { continue }
            let reply = line.dropFirst(2)
            guard let code = Int(reply.prefix(3)), (200...599).contains(code) else { continue }
            text.append(reply.dropFirst(4))
            // A hyphen after the code says that more lines of the same answer follow.
            if reply.dropFirst(3).first != "-" {
                lastReply = SMTPReply(code: code, text: text.joined(separator: " "))
                text = []
            }
        }
    }

    /// What came of it, given whether curl says that all went well.
    func result(isSuccess: Bool) -> HandoverResult {
        guard let lastReply else { return .unreachable(remark) }
        switch (isSuccess, lastReply.code) {
        case (true, 200..<300): return .accepted(lastReply)
        case (false, 400..<500): return .temporaryFailure(lastReply)
        case (false, 500...):
            return reachedMessage ? .permanentFailure(lastReply) : .notAdmitted(lastReply)
        default: return .unreachable(remark)
        }
    }
}
