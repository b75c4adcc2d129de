public import Exchange

/// Hands messages to a mail server, through the curl program.
///
/// A program of its own, because libcurl's calls take a variable number of arguments, which Swift
/// cannot pass, and a hand-written SMTP client is never as good as one used by millions.
public struct Mailer: Sendable {
    private let server: MailServer
    private let curl: BoundedProgram

    /// The longest a whole handover may take: a server that examines what it is given may need
    /// minutes to answer, and one left too early sends a message that we send again
    /// (RFC 5321 §4.5.3.2.6).
    public static let timeLimit = Duration.seconds(300)

    /// A mailer for one server.
    ///
    /// - Parameters:
    ///   - server: where mail is handed over.
    ///   - searchPath: where curl is looked for, as in `PATH`; `nil` for the usual folders.
    ///   - timeLimit: for one whole handover.
    public init(
        server: MailServer, searchPath: String? = nil, timeLimit: Duration = Mailer.timeLimit
    ) {
        self.server = server
        curl = BoundedProgram(
            name: "curl", searchPath: searchPath ?? BoundedProgram.defaultSearchPath,
            // Ours and not curl's own `max-time`, which curl forgets while it waits for the answer
            // to a message.
            timeLimit: timeLimit, outputLimit: 64 * 1024, memoryLimit: nil)
        self.timeLimit = timeLimit
    }

    private let timeLimit: Duration

    /// Hands over one message.
    ///
    /// Sending the same message again is safe: it bears the same Message-ID.
    ///
    /// - Parameters:
    ///   - message: what is sent, and to whom.
    ///   - bouncesTo: the envelope's sender, which reports on delivery go to; `nil` for the sender
    ///     that the message shows.
    /// - Returns: what the server said, or why it said nothing.
    /// - Throws: `MessageFault` when the message cannot be written; it never could be sent.
    public func send(
        _ message: MailMessage, bouncesTo: MailAddress? = nil
    ) async throws(MessageFault) -> HandoverResult {
        let bytes = try message.encoded()
        let sender = (bouncesTo ?? message.from).address
        do {
            return try await withPrivateFile(bytes, orThrow: \.self) { path throws(ProgramFault) in
                let configuration = configuration(
                    from: sender, to: message.to.address, file: path)
                // --disable, which must come first, keeps out the user's own ~/.curlrc.
                let ended = try await curl.run(
                    ["--disable", "--config", "-"], input: configuration)
                return SMTPTranscript(ended.diagnostics).result(isSuccess: ended.isSuccess)
            }
        } catch {
            switch error {
            case .missing: return .curlMissing
            case .timedOut: return .unreachable("no answer within \(timeLimit)")
            case .tooMuchOutput(let reason), .failed(let reason): return .unreachable(reason)
            }
        }
    }

    /// What curl reads on standard input, so that no other user of the machine sees the password
    /// in the list of processes.
    private func configuration(from: String, to: String, file: String) -> String {
        let scheme = server.security == .implicitTLS ? "smtps" : "smtp"
        var lines = [
            "silent", "show-error", "verbose", "globoff", "tlsv1.2",
            Self.option("url", "\(scheme)://\(server.host):\(server.port)/\(server.helloName)"),
            Self.option("mail-from", "<\(from)>"), Self.option("mail-rcpt", "<\(to)>"),
            Self.option("upload-file", file),
            "connect-timeout = 20",
        ]
        if server.security == .startTLS { lines.append("ssl-reqd") }
        if let file = server.certificateFile { lines.append(Self.option("cacert", file)) }
        if let credentials = server.credentials {
            lines.append(Self.option("user", "\(credentials.user):\(credentials.password)"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func option(_ name: String, _ value: String) -> String {
        let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n").replacing("\r", with: "\\r")
        return "\(name) = \"\(escaped)\""
    }
}
