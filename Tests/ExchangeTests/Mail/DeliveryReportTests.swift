import Exchange
import Testing

@Suite struct `A report on delivery` {
    @Test func `from Postfix tells who, which message, and that it is for good`() throws {
        let report = try #require(DeliveryReport(mail: Array(Reports.postfix.utf8)))
        #expect(report.reportingServer == "relay.helgeland.example")
        #expect(report.messageID == "sak-17.1@samrad.example")
        let recipient = try #require(report.recipients.first)
        #expect(report.recipients.count == 1)
        #expect(recipient.address == "kari@vefsn.example")
        #expect(recipient.outcome == .failedPermanently)
        #expect(recipient.status == "5.1.1")
        #expect(
            recipient.diagnostic
                == "550 5.1.1 <kari@vefsn.example>: Recipient address rejected: Ukjent bruker")
    }

    @Test func `from Exchange Online is read though its headers differ`() throws {
        let report = try #require(DeliveryReport(mail: Array(Reports.exchangeOnline.utf8)))
        #expect(report.reportingServer == "OSLPR01MB0001.eurprd01.prod.outlook.example")
        #expect(report.messageID == "sak-18.2@samrad.example")
        #expect(report.recipients.map(\.address) == ["ola@alstahaug.example"])
        #expect(report.recipients.map(\.outcome) == [.failedPermanently])
        #expect(report.recipients.first?.status == "5.1.10")
        #expect(report.recipients.first?.diagnostic?.contains("RESOLVER.ADR") == true)
    }

    @Test func `from Gmail about a message that waits is no failure`() throws {
        let report = try #require(DeliveryReport(mail: Array(Reports.gmailDelayed.utf8)))
        #expect(report.messageID == "sak-19.1@samrad.example")
        #expect(report.recipients.map(\.outcome) == [.delayed])
        #expect(report.recipients.first?.status == "4.2.2")
    }

    @Test func `keeps several recipients apart, each with its own outcome`() throws {
        let report = try #require(DeliveryReport(mail: Array(Reports.several.utf8)))
        #expect(
            report.recipients.map(\.address) == [
                "a@vefsn.example", "b@vefsn.example", "c@vefsn.example",
            ])
        #expect(
            report.recipients.map(\.outcome) == [
                .failedTemporarily, .delivered, .failedPermanently,
            ])
    }

    @Test func `reads the same with bare line ends`() {
        let bare = Reports.postfix.replacing("\r\n", with: "\n")
        #expect(
            DeliveryReport(mail: Array(bare.utf8))
                == DeliveryReport(mail: Array(Reports.postfix.utf8)))
    }

    @Test(arguments: [
        "", "Subject: hei\r\n\r\nJeg kommer.\r\n", "\r\n\r\n", "Content-Type: multipart/report",
        "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n--x--\r\n",
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a.no\r\n",
    ])
    func `is not seen where there is none`(mail: String) {
        #expect(DeliveryReport(mail: Array(mail.utf8)) == nil)
    }

    @Test func `damaged in any way is read as far as it goes, and never stops the reader`() {
        var random = SeededGenerator(seed: 3464)
        let sources = [
            Reports.postfix, Reports.exchangeOnline, Reports.gmailDelayed, Reports.several,
        ]
        .map { Array($0.utf8) }
        var read = 0
        for _ in 0..<2_000 {
            var mail = sources.randomElement(using: &random) ?? []
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                mutate(&mail, using: &random)
            }
            guard let report = DeliveryReport(mail: mail) else { continue }
            read += 1
            #expect(!report.recipients.isEmpty)
            #expect(report.recipients.allSatisfy { !$0.address.isEmpty })
        }
        // Most small damage leaves the report readable: that is what tolerant means.
        #expect(read > 1_000)
    }

    @Test func `nested beyond reason is given up, not followed`() {
        let depth = 5_000
        let mail = (0..<depth).map {
            "Content-Type: multipart/mixed; boundary=b\($0)\r\n\r\n--b\($0)\r\n"
        }
        #expect(DeliveryReport(mail: Array(mail.joined().utf8)) == nil)
    }

    private func mutate(_ mail: inout [UInt8], using random: inout SeededGenerator) {
        guard !mail.isEmpty else { return }
        let at = Int.random(in: 0..<mail.count, using: &random)
        switch Int.random(in: 0..<10, using: &random) {
        case 0: mail.removeSubrange(at..<min(mail.count, at + 20))
        case 1: mail.insert(contentsOf: mail[at..<min(mail.count, at + 60)], at: at)
        case 2 where Int.random(in: 0..<8, using: &random) == 0: mail.removeSubrange(at...)
        case 3:
            mail[at] = [0, 0x0A, 0x0D, 0x3B, 0x22, 0x2D, 0xFF].randomElement(using: &random) ?? 0
        default: mail[at] = UInt8.random(in: 0...255, using: &random)
        }
    }
}
