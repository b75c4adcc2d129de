import Exchange
import Foundation
import Post
import Testing

@Suite(.enabled(if: !Peer.lacks("curl", "openssl")), .timeLimit(.minutes(5)))
struct `Handing mail to a server` {
    @Test func `the server receives the message as it was written`() async throws {
        let server = try RealMailServer()
        let result = try await Mailer(server: server.particulars()).send(
            message(to: "ase", name: "Åse Næss-Bjørnå", text: "Hei på deg.\n.\n..\nFrom oss\n"),
            bouncesTo: MailAddress(address: "retur@helgeland.example"))
        #expect(result == .accepted(SMTPReply(code: 250, text: "2.0.0 Queued as 4711")))
        let received = try server.stop()
        #expect(received.count == 1)
        let mail = try #require(received.first)
        #expect(mail.envelopeFrom == "retur@helgeland.example")
        #expect(mail.envelopeTo == ["ase@vefsn.example"])
        #expect(mail.hello == "samrad.helgeland.example")
        #expect(mail.to == "Åse Næss-Bjørnå <ase@vefsn.example>")
        #expect(mail.subject == "Innkalling til møte")
        #expect(mail.messageID == "<sak-17.1@samrad.example>")
        #expect(mail.text == "Hei på deg.\r\n.\r\n..\r\nFrom oss\r\n\r\n")
    }

    @Test func `a name and password are accepted, whatever characters are in them`() async throws {
        let password = #"p"å\ss:#ord {[1]}"#
        let server = try RealMailServer("--user", "samrad", "--password", password)
        let credentials = try MailServer.Credentials(user: "samrad", password: password)
        let result = try await Mailer(server: server.particulars(credentials: credentials))
            .send(message(to: "ase"))
        #expect(result == .accepted(SMTPReply(code: 250, text: "2.0.0 Queued as 4711")))
        #expect(try server.stop().count == 1)
    }

    @Test func `a wrong password is the operator's matter and not the recipient's`() async throws {
        let server = try RealMailServer("--user", "samrad", "--password", "riktig")
        let credentials = try MailServer.Credentials(user: "samrad", password: "feil")
        let result = try await Mailer(server: server.particulars(credentials: credentials))
            .send(message(to: "ase"))
        guard case .notAdmitted(let reply) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(reply.code == 535)
        #expect(try server.stop().isEmpty)
    }

    @Test(arguments: [
        (
            "busy",
            HandoverResult.temporaryFailure(
                SMTPReply(code: 451, text: "4.7.1 Greylisted, pr?v igjen"))
        ),
        ("full", .temporaryFailure(SMTPReply(code: 452, text: "4.2.2 Mailbox full"))),
        ("unknown", .permanentFailure(SMTPReply(code: 550, text: "5.1.1 Ukjent bruker"))),
        ("rejected", .permanentFailure(SMTPReply(code: 554, text: "5.7.1 Rejected as spam"))),
    ])
    func `a refusal is told with the server's own code and words`(
        recipient: String, expected: HandoverResult
    ) async throws {
        let server = try RealMailServer()
        let result = try await Mailer(server: server.particulars()).send(message(to: recipient))
        #expect(result == expected)
        #expect(try server.stop().isEmpty)
    }

    @Test func `a line that goes dead is no answer`() async throws {
        let server = try RealMailServer()
        let result = try await Mailer(server: server.particulars()).send(message(to: "hangup"))
        #expect(isUnreachable(result), "\(result)")
    }

    @Test func `a server that falls silent is left at the time limit`() async throws {
        let server = try RealMailServer()
        let mailer = Mailer(server: try server.particulars(), timeLimit: .seconds(1))
        let result = try await mailer.send(message(to: "silent"))
        #expect(isUnreachable(result), "\(result)")
    }

    @Test func `no server at all is unreachable`() async throws {
        let server = try RealMailServer()
        let particulars = try server.particulars()
        _ = try server.stop()
        let result = try await Mailer(server: particulars).send(message(to: "ase"))
        #expect(isUnreachable(result), "\(result)")
    }

    @Test func `a machine without curl is told apart from a server that does not answer`()
        async throws
    {
        let server = try MailServer(
            host: "localhost", port: 25, security: .none, helloName: "samrad.example")
        let result = try await Mailer(server: server, searchPath: "/nonexistent")
            .send(message(to: "ase"))
        #expect(result == .curlMissing)
    }

    @Test func `a server without the encryption that is demanded gets nothing`() async throws {
        let server = try RealMailServer()
        let result = try await Mailer(server: server.particulars(security: .startTLS))
            .send(message(to: "ase"))
        #expect(isUnreachable(result), "\(result)")
        #expect(try server.stop().isEmpty)
    }

    @Test func `mail is encrypted for a server with a trusted certificate only`() async throws {
        let folder = try Peer.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let certificate = folder.appending(path: "certificate.pem").path
        let key = folder.appending(path: "key.pem").path
        try makeCertificate(certificate, key: key)
        let server = try RealMailServer("--tls", certificate, key)
        let distrusted = try await Mailer(server: server.particulars(security: .startTLS))
            .send(message(to: "ase"))
        #expect(isUnreachable(distrusted), "\(distrusted)")
        let trusted = try await Mailer(
            server: server.particulars(security: .startTLS, certificateFile: certificate)
        ).send(message(to: "ase"))
        #expect(trusted == .accepted(SMTPReply(code: 250, text: "2.0.0 Queued as 4711")))
        #expect(try server.stop().map(\.encrypted) == [true])
    }

    @Test func `no secret is in sight of others, and no file is left behind`() async throws {
        // A stand-in for curl that keeps what others could see, and where the message lay.
        let folder = try Peer.newFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let seen = folder.appending(path: "seen").path
        try Peer.script(
            """
            { printf '%s\\n' "$@"; env; } > \(seen)
            file=$(sed -n 's/^upload-file = "\\(.*\\)"$/\\1/p')
            echo "$file" > \(seen).file
            stat -c %a "$(dirname "$file")" > \(seen).mode
            """, named: "curl", in: folder)
        let server = try MailServer(
            host: "localhost", port: 25, security: .none,
            credentials: .init(user: "samrad", password: "hemmelig"),
            helloName: "samrad.example")
        _ = try await Mailer(server: server, searchPath: "\(folder.path):/usr/bin:/bin")
            .send(message(to: "ase"))
        let visible = try String(contentsOfFile: seen, encoding: .utf8)
        #expect(visible.hasPrefix("--disable\n--config\n-\n"))
        #expect(!visible.contains("hemmelig"))
        #expect(try String(contentsOfFile: seen + ".mode", encoding: .utf8) == "700\n")
        let file = try String(contentsOfFile: seen + ".file", encoding: .utf8)
        #expect(file.hasSuffix("content\n"))
        #expect(!FileManager.default.fileExists(atPath: String(file.dropLast())))
    }

    private func message(
        to localPart: String, name: String? = nil, text: String = "Hei.\n"
    ) throws -> MailMessage {
        MailMessage(
            id: try MessageID("sak-17.1@samrad.example"), date: 1_709_625_600_000,
            from: try MailAddress(name: "Sekretariatet", address: "post@helgeland.example"),
            to: try MailAddress(name: name, address: "\(localPart)@vefsn.example"),
            subject: "Innkalling til møte", text: text)
    }

    private func isUnreachable(_ result: HandoverResult) -> Bool {
        if case .unreachable(let reason) = result { !reason.isEmpty } else { false }
    }

    private func makeCertificate(_ certificate: String, key: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = [
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj",
            "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-out", certificate,
            "-keyout", key,
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }
}

@Suite struct `A mail server's particulars` {
    @Test func `never let a password travel unencrypted to another machine`() throws {
        let credentials = try MailServer.Credentials(user: "samrad", password: "x")
        #expect(throws: MailServerFault.passwordWithoutTLS) {
            try MailServer(
                host: "mail.example", port: 25, security: .none, credentials: credentials,
                helloName: "samrad.example")
        }
        #expect(throws: Never.self) {
            try MailServer(
                host: "mail.example", port: 587, security: .startTLS, credentials: credentials,
                helloName: "samrad.example")
        }
    }

    @Test(arguments: ["", "a b", "a/b", "a@b", "-a", "a\nb", "a\"b", "ø.no"])
    func `are refused with a name that is no host`(host: String) {
        #expect(throws: MailServerFault.invalidHost(host)) {
            try MailServer(host: host, port: 25, security: .none, helloName: "samrad.example")
        }
        #expect(throws: MailServerFault.invalidHost(host)) {
            try MailServer(host: "a.no", port: 25, security: .none, helloName: host)
        }
    }

    @Test func `are refused with a port or password that cannot be`() {
        #expect(throws: MailServerFault.invalidPort(0)) {
            try MailServer(host: "a.no", port: 0, security: .none, helloName: "samrad.example")
        }
        #expect(throws: MailServerFault.controlCharacter) {
            try MailServer.Credentials(user: "a", password: "b\nurl = x")
        }
    }
}

@Suite struct `The schedule of attempts` {
    @Test func `waits longer each time, and gives up after about two days`() {
        var attempt = 1
        var waits: [Duration] = []
        while let wait = RetrySchedule.delay(afterAttempts: attempt), attempt < 1_000 {
            waits.append(wait)
            attempt += 1
        }
        #expect(waits.first == .seconds(60))
        #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 <= $1 })
        let total = waits.reduce(.zero, +)
        #expect(total >= .seconds(48 * 3600) && total <= .seconds(54 * 3600))
        #expect(RetrySchedule.delay(afterAttempts: 0) == nil)
    }
}
