import Demo
import Governance
import Testing

@testable import Pages

@Suite struct `What became of a mail` {
    @Test(arguments: MailTrouble.Kind.allCases, [nil, "550 5.1.1 Ukjent bruker"])
    func `is kept and read back`(kind: MailTrouble.Kind, answer: String?) {
        let trouble = MailTrouble(kind, answer: answer)
        #expect(MailTrouble(trouble.description) == trouble)
    }

    @Test(arguments: [
        ("550 5.1.1 No such user", MailTrouble.Kind.unknownRecipient),
        ("5.1.10 smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound", .unknownRecipient),
        ("452 4.2.2 Mailbox full", .mailboxFull), ("554 5.7.1 Spam", .refused),
        ("550 nei", .refused), ("550", .refused),
    ])
    func `is told apart by the server's codes`(answer: String, kind: MailTrouble.Kind) {
        #expect(MailTrouble(answer: answer, otherwise: .refused) == .init(kind, answer: answer))
    }

    @Test func `is an answer of its own where an older program noted it`() {
        #expect(MailTrouble("451 greylisted") == MailTrouble(.unknown, answer: "451 greylisted"))
    }

    @Test(arguments: [
        (Language.nb, "E-postadressen finnes ikke. Svaret var: 550 5.1.1 Nobody &lt;here&gt;"),
        (.nn, "E-postadressa finst ikkje. Svaret var: 550 5.1.1 Nobody &lt;here&gt;"),
        (.en, "The e-mail address does not exist. The answer was: 550 5.1.1 Nobody &lt;here&gt;"),
    ])
    func `is told in the reader's language, with a button to send it again`(
        language: Language, expected: String
    ) throws {
        let stage = try MeetingStage(until: .a9)
        let meeting = try stage.meeting("2024-02-14")
        let destination = Destination.meeting(meeting.id)
        var frame = try stage.frame(
            MeetingStage.secretary, "2024-02-01 09:00", destination, language: language)
        let entry = try #require(meeting.notices.first).entry
        func mail(_ id: String, _ state: MailDelivery.State, _ trouble: MailTrouble?)
            -> MailDelivery
        {
            MailDelivery(
                message: id, cause: .notice, person: PersonID(1), state: state, at: frame.now,
                trouble: trouble)
        }
        let trouble = MailTrouble(answer: "550 5.1.1 Nobody <here>", otherwise: .refused)
        frame.deliveries = [
            entry: [mail("bad@x", .failed, trouble), mail("good@x", .accepted, nil)]
        ]
        let page = try #require(destination.page(in: frame)).html(in: frame).text
        #expect(page.contains(expected))
        #expect(page.contains("name=\"message\" value=\"bad@x\""))
        #expect(!page.contains("name=\"message\" value=\"good@x\""))
    }
}
