/// Reports on delivery in the style of the servers we meet, with invented people.
enum Reports {
    static let postfix = mail(
        """
        From: MAILER-DAEMON@relay.helgeland.example (Mail Delivery System)
        To: post@helgeland.example
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary="4TpK3s0x1Qz2.1709625611/relay.helgeland.example"
        Message-Id: <20240305080011.4TpK3s0x@relay.helgeland.example>

        This is a MIME-encapsulated message.

        --4TpK3s0x1Qz2.1709625611/relay.helgeland.example
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        The message below did not reach <kari@vefsn.example>.

        --4TpK3s0x1Qz2.1709625611/relay.helgeland.example
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; relay.helgeland.example
        X-Postfix-Queue-ID: 4TpK3s0x1Qz2
        X-Postfix-Sender: rfc822; post@helgeland.example
        Arrival-Date: Tue,  5 Mar 2024 09:00:10 +0100 (CET)

        Final-Recipient: rfc822; kari@vefsn.example
        Original-Recipient: rfc822;kari@vefsn.example
        Action: failed
        Status: 5.1.1
        Remote-MTA: dns; mx.vefsn.example
        Diagnostic-Code: smtp; 550 5.1.1 <kari@vefsn.example>: Recipient address
            rejected: Ukjent bruker

        --4TpK3s0x1Qz2.1709625611/relay.helgeland.example
        Content-Description: Undelivered Message
        Content-Type: message/rfc822
        Content-Transfer-Encoding: 8bit

        From: <post@helgeland.example>
        To: <kari@vefsn.example>
        Subject: Innkalling
        Message-ID: <sak-17.1@samrad.example>

        Hei.

        --4TpK3s0x1Qz2.1709625611/relay.helgeland.example--
        """)

    static let exchangeOnline = mail(
        """
        From: <postmaster@alstahaug.example>
        To: <post@helgeland.example>
        Date: Tue, 5 Mar 2024 08:00:12 +0000
        Content-Type: multipart/report; report-type=delivery-status;
        \tboundary=b1c2d3e4-outlook_
        Content-Language: nb-NO
        Message-ID: <f00d@OSLPR01MB0001.eurprd01.prod.outlook.example>
        In-Reply-To: <sak-18.2@samrad.example>
        References: <sak-18.2@samrad.example>
        Subject: =?utf-8?B?S2FuIGlra2UgbGV2ZXJlczogSW5ua2FsbGluZw==?=
        Auto-Submitted: auto-replied
        MIME-Version: 1.0

        --b1c2d3e4-outlook_
        Content-Type: multipart/alternative; differences=Content-Type;
        \tboundary="inner-0001"

        --inner-0001
        Content-Type: text/plain; charset="utf-8"
        Content-Transfer-Encoding: base64

        S3VubmUgaWtrZSBsZXZlcmVzLg==

        --inner-0001--

        --b1c2d3e4-outlook_
        Content-Type: message/delivery-status

        Reporting-MTA: dns;OSLPR01MB0001.eurprd01.prod.outlook.example
        Received-From-MTA: dns;relay.helgeland.example
        Arrival-Date: Tue, 5 Mar 2024 08:00:11 +0000

        Final-Recipient: rfc822;ola@alstahaug.example
        Action: failed
        Status: 5.1.10
        Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found by lookup
        X-Display-Name: ola@alstahaug.example

        --b1c2d3e4-outlook_--
        """)

    static let gmailDelayed = mail(
        """
        Content-Type: multipart/report; boundary="000000000000abcdef0613"; report-type=delivery-status
        To: post@helgeland.example
        Auto-Submitted: auto-replied
        Subject: Delivery Status Notification (Delay)
        References: <sak-19.1@samrad.example>
        In-Reply-To: <sak-19.1@samrad.example>
        From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
        X-Failed-Recipients: per@gmail.example

        --000000000000abcdef0613
        Content-Type: text/plain; charset="UTF-8"
        Content-Transfer-Encoding: quoted-printable

        Meldingen til per@gmail.example er forsinket =E2=80=93 vi pr=C3=B8ver igjen.

        --000000000000abcdef0613
        Content-Type: message/delivery-status

        Reporting-MTA: dns; googlemail.example
        Arrival-Date: Tue, 05 Mar 2024 00:00:10 -0800 (PST)
        X-Original-Message-ID: <sak-19.1@samrad.example>

        Final-Recipient: rfc822; per@gmail.example
        Action: delayed
        Status: 4.2.2
        Diagnostic-Code: smtp; 452 4.2.2 Innboksen er full. q1-2002 - gsmtp
        Will-Retry-Until: Fri, 08 Mar 2024 00:00:11 -0800 (PST)

        --000000000000abcdef0613
        Content-Type: text/rfc822-headers

        Subject: Innkalling

        --000000000000abcdef0613--
        """)

    static let several = mail(
        """
        Content-Type: multipart/report; boundary=grense

        --grense
        Content-Type: message/delivery-status
        Content-Transfer-Encoding: quoted-printable

        Reporting-MTA: dns; a.example

        Final-Recipient: rfc822; a@vefsn.example
        Action: failed
        Status: 4.4.7 (delivery time expired)

        Final-Recipient: rfc822; b@vefsn.example
        Action: relayed
        Status: 2.0.0

        Original-Recipient: rfc822; <c@vefsn.example>
        Final-Recipient: rfc822; c@intern.vefsn.example
        Action: failed
        Status: 5.7.1
        Diagnostic-Code: smtp; 550 avvist=20her
        --grense--
        """)

    private static func mail(_ text: String) -> String {
        (text + "\n").replacing("\n", with: "\r\n")
    }
}
