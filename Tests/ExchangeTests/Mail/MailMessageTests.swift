import Exchange
import Testing

@Suite(.enabled(if: !Python.isMissing))
struct `A message as another mail program reads it` {
    @Test func `random names, subjects, texts and file names come back as they were`() throws {
        var random = SeededGenerator(seed: 20_240_305)
        let messages = try (0..<300).map { try Self.randomMessage($0, using: &random) }
        let read = try Python.read(
            messages.map { try $0.encoded() }, with: "read_mail.py", as: ReadMessage.self)
        for (message, read) in zip(messages, read) {
            let comment: Comment = "message \(message.id.value)"
            #expect(read.defects == [], comment)
            #expect(read.headers["Subject"] == message.subject, comment)
            #expect(read.from == [ReadPerson(message.from)], comment)
            #expect(read.to == [ReadPerson(message.to)], comment)
            #expect(read.date == message.date / 1000 * 1000, comment)
            #expect(read.headers["Message-ID"] == "<\(message.id.value)>", comment)
            // The line end at the close of a part belongs to the boundary after it.
            let close = read.body.parts == nil ? "\r\n" : ""
            let text = Self.asMail(message.text) + close
            #expect(read.body.text(ofType: "text/plain") == text, comment)
            #expect(
                read.body.text(ofType: "text/html") == message.html.map(Self.asMail), comment)
            #expect(read.body.files.map(\.fileName) == message.attachments.map(\.fileName), comment)
            #expect(read.body.files.map(\.bytes) == message.attachments.map { .init($0.bytes) })
        }
    }

    @Test func `lines keep to the limits of the standard and are ASCII ended by CRLF`() throws {
        var random = SeededGenerator(seed: 7)
        for number in 0..<200 {
            let bytes = try Self.randomMessage(number, using: &random).encoded()
            #expect(bytes.allSatisfy { $0 < 0x80 && $0 != 0 })
            for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            where !line.isEmpty {
                #expect(line.last == UInt8(ascii: "\r"))
                // Servers on the way may drop a space there.
                #expect(line.dropLast().last != UInt8(ascii: " "))
                #expect(!line.dropLast().contains(UInt8(ascii: "\r")))
                // An identifier cannot be folded; everything else keeps to 78 and its line end.
                if line.count > 79 {
                    #expect(
                        line.contains(UInt8(ascii: "<")), "\(String(decoding: line, as: UTF8.self))"
                    )
                }
                #expect(line.count <= 999)
            }
        }
    }

    @Test func `the headers say which thread and list it belongs to and that no person wrote it`()
        throws
    {
        var message = try Self.message()
        message.inReplyTo = try MessageID("sak-17@samrad.example")
        message.references = try (1...9).map { try MessageID("sak-17.\($0)@samrad.example") }
        message.list = try MailList(id: "innkalling.helgeland.example", name: "Innkalling, SSU")
        message.replyTo = try MailAddress(address: "sekretariat@helgeland.example")
        let read = try #require(
            try Python.read([message.encoded()], with: "read_mail.py", as: ReadMessage.self).first)
        #expect(read.headers["In-Reply-To"] == "<sak-17@samrad.example>")
        #expect(
            read.headers["References"]
                == (1...9).map { "<sak-17.\($0)@samrad.example>" }.joined(separator: " "))
        #expect(read.headers["List-Id"] == "\"Innkalling, SSU\" <innkalling.helgeland.example>")
        #expect(read.headers["Auto-Submitted"] == "auto-generated")
        #expect(read.headers["Reply-To"] == "sekretariat@helgeland.example")
        #expect(Set(read.names).count == read.names.count)
    }

    @Test func `an invitation stands as an alternative and as a file, with one method throughout`()
        throws
    {
        var message = try Self.message()
        message.html = "<p>Møte</p>"
        let organizer = try MailAddress(name: "Sekretariatet", address: "post@helgeland.example")
        message.invitation = .cancel(
            try .sample(), organizer: organizer, attendees: [Attendee(message.to)])
        let read = try #require(
            try Python.read([message.encoded()], with: "read_mail.py", as: ReadMessage.self).first)
        #expect(read.body.type == "multipart/mixed")
        let alternatives = try #require(read.body.parts?.first)
        #expect(alternatives.type == "multipart/alternative")
        #expect(
            alternatives.parts?.map(\.type) == ["text/plain", "text/html", "text/calendar"])
        let calendar = try #require(alternatives.parts?.last)
        #expect(calendar.parameters?["method"] == "CANCEL")
        #expect(calendar.text?.contains("METHOD:CANCEL") == true)
        let file = try #require(read.body.files.first)
        #expect(file.type == "application/ics")
        #expect(file.fileName == "invite.ics")
        #expect(file.bytes == calendar.bytes)
    }

    @Test func `the same message gives the same bytes`() throws {
        #expect(try Self.message().encoded() == Self.message().encoded())
    }

    @Test(arguments: ["a\r\nBcc: x@y.no", "a\nb", "a\rb", "a\u{0}b", "a\u{85}b", "a\u{2028}b"])
    func `a line break or control character is refused wherever a header could take it`(
        text: String
    ) throws {
        var message = try Self.message()
        message.subject = text
        #expect(throws: MessageFault.mail(.controlCharacter(field: "Subject"))) {
            try message.encoded()
        }
        #expect(throws: MailFault.controlCharacter(field: "name")) {
            try MailAddress(name: text, address: "a@b.no")
        }
        #expect(throws: MailFault.controlCharacter(field: "filename")) {
            try MailAttachment(fileName: text, mediaType: "text/plain", bytes: [])
        }
        #expect(throws: MailFault.controlCharacter(field: "List-Id")) {
            try MailList(id: "a.no", name: text)
        }
        #expect(throws: MailFault.invalidMessageID(text + "@b.no")) {
            try MessageID(text + "@b.no")
        }
    }

    @Test(arguments: [
        "", "kari", "@b.no", "kari@", "a@b@c.no", "a b@c.no", "a@b..no", "a@-b.no", "a..b@c.no",
        "åse@b.no", "a@bø.no", "a@b.no\r\nRCPT TO:<x@y.no>", "a@b.no>", "\"a\"@b.no", "a@[1.2.3.4]",
    ])
    func `what is no plain address is refused`(address: String) {
        #expect(throws: MailFault.invalidAddress(address)) { try MailAddress(address: address) }
    }

    @Test(arguments: ["", "../a", "a\\b", " a", "a ", String(repeating: "å", count: 101)])
    func `what is no file name is refused`(name: String) {
        #expect(throws: MailFault.invalidFileName(name)) {
            try MailAttachment(fileName: name, mediaType: "text/plain", bytes: [])
        }
    }

    @Test(arguments: ["text", "text/", "text/plain; x=y", "te xt/plain", "text/plain\r\n", "a/b/c"])
    func `what is no media type is refused`(mediaType: String) {
        #expect(throws: MailFault.invalidMediaType(mediaType)) {
            try MailAttachment(fileName: "a", mediaType: mediaType, bytes: [])
        }
    }

    static func message() throws -> MailMessage {
        MailMessage(
            id: try MessageID("sak-17.1@samrad.example"), date: 1_709_625_600_000,
            from: try MailAddress(name: "Helsefellesskapet", address: "post@helgeland.example"),
            to: try MailAddress(name: "Åse Næss-Bjørnå", address: "ase@vefsn.example"),
            subject: "Innkalling til møte i strategisk samarbeidsutvalg", text: "Hei.\n")
    }

    static func randomMessage(_ number: Int, using random: inout SeededGenerator) throws
        -> MailMessage
    {
        var message = try message()
        message.id = try MessageID("test-\(number)@samrad.example")
        message.date = Int64.random(in: 0...4_000_000_000_000, using: &random)
        message.from = try MailAddress(name: random.text(upTo: 80), address: "a.b+c@helse.example")
        message.to = try MailAddress(name: random.text(upTo: 20), address: "x_y@vefsn.example")
        message.subject = random.text(upTo: 200)
        message.text = random.text(upTo: 400, linebreaks: true)
        if Bool.random(using: &random) { message.html = random.text(upTo: 300, linebreaks: true) }
        for file in 0..<Int.random(in: 0...3, using: &random) {
            let text = random.text(upTo: 40).drop(while: \.isWhitespace)
            let name = text.filter { !"/\\".contains($0) }.suffix(30) + "\(file).pdf"
            message.attachments.append(
                try MailAttachment(
                    fileName: String(name.drop(while: \.isWhitespace)),
                    mediaType: "application/pdf",
                    bytes: (0..<Int.random(in: 0...500, using: &random)).map { _ in
                        UInt8.random(in: 0...255, using: &random)
                    }))
        }
        return message
    }

    /// Text as it is after a journey by mail, every line ended alike.
    static func asMail(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    }
}
