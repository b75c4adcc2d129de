import Desk
import Exchange
import Foundation
import Pages
import Post
import Storage
import Synchronization
import TestKit
import Testing

@testable import Governance

/// Every mail that generated partnerships give rise to, held against what everyone may read at the
/// moment it goes out: mail travels in the open, whoever it is for.
@Suite struct `Mail of generated partnerships` {
    @Test(.requirements("R68", "R143"))
    func `tells nobody what is not open to all when it is sent`() async throws {
        var (letters, news, denials) = (0, 0, 0)
        for seed in 0..<6 {
            let post = try await MailRoom(seed: seed)
            let sent = try await post.playThrough()
            for leak in sent.leaks { Issue.record("history \(seed): \(leak)") }
            #expect(post.troubles == [])
            letters += sent.letters
            news += sent.news
            denials += sent.denials
        }
        print("mail: \(letters) letters, \(news) to followers; \(denials) words kept back")
        #expect(letters > 100 && news > 10, "\(letters) letters, \(news) to followers")
        #expect(denials > 200, "too little is denied for this to show anything")
    }

    @Test func `is caught where it names a case by the title that its members see`() async throws {
        var leaks: [String] = []
        for seed in 0..<3 {
            let post = try await MailRoom(seed: seed, isCareless: true)
            leaks += try await post.playThrough().leaks
        }
        #expect(!leaks.isEmpty)
    }
}

/// A generated partnership at a desk where mail goes out after every step.
private final class MailRoom: Sendable {
    struct Sent {
        var letters = 0
        var news = 0
        /// How many words were kept from everyone, summed over the looks.
        var denials = 0
        var leaks: [String] = []
    }

    private static let follower = "folger@example.no"
    private static let secret = String(repeating: "s", count: 43)
    /// More people than any history has.
    private static let people = 950

    private let chronicle: Chronicle
    private let desk: Desk
    private let mailbox = DemoMailbox()
    private let isCareless: Bool
    private let time = Mutex(Instant(milliseconds: 0))
    private let reported = Mutex<[String]>([])

    init(seed: Int, isCareless: Bool = false) async throws {
        let openings = [try Opening.staffed(), try .readyToDiscuss(), try .readyToDecide()]
        chronicle = Histories.chronicle(
            seed: UInt64(31_000 + seed), from: openings[seed % openings.count], length: 120)
        desk = try Chronicle.emptyDesk()
        self.isCareless = isCareless
        for number in 1...Self.people {
            _ = try await desk.registers.people.add(
                PersonDetails(
                    name: "Person \(number)", email: "person\(number)@example.no", phone: nil,
                    language: "nb"), at: 0)
        }
    }

    /// What went wrong in sending.
    var troubles: [String] { reported.withLock { $0 } }

    /// Plays the history, and reads all mail after each step.
    func playThrough() async throws -> Sent {
        let outbox = try outbox()
        let marked = MarkedTexts(of: chronicle)
        var sent = Sent()
        var read = 0
        var isFollowing = false
        try await chronicle.replay(at: desk) { step in
            time.withLock { $0 = step.at }
            if !isFollowing {
                try await follow(from: step.at)
                isFollowing = true
            }
            await outbox.look()
            let state = try #require(desk.snapshot(of: Chronicle.partnership))
            let denied = marked.denied(to: .everyone, in: state, at: step.at)
            sent.denials += denied.count
            for mail in mailbox.messages.dropFirst(read) {
                if mail.to.address == Self.follower { sent.news += 1 } else { sent.letters += 1 }
                let leaks = mail.everything.markers.intersection(denied)
                if !leaks.isEmpty { sent.leaks.append("\(mail.subject) tells \(leaks)") }
            }
            read = mailbox.messages.count
        }
        return sent
    }

    private func follow(from instant: Instant) async throws {
        let followers = desk.registers.followers
        for followed in [Followed.everything, .word("merke"), .body(Fjord.strategic)] {
            try await followers.ask(
                FollowWish(
                    partnership: Chronicle.partnership.rawValue, following: "\(followed)",
                    email: Self.follower, language: "nb", secret: Self.secret,
                    at: instant.milliseconds))
        }
        try await followers.confirm(Self.secret, at: instant.milliseconds)
    }

    private func outbox() throws -> Outbox {
        let sender = try MailAddress(name: "Samråd", address: "samrad@example.no")
        let base = "https://samrad.example"
        let honest = PageCorrespondent(desk: desk, base: base, sender: sender, printer: nil)
        return Outbox(
            desk: desk, carrier: mailbox,
            correspondent: isCareless
                ? CarelessCorrespondent(desk: desk, sender: sender) as any Correspondent : honest,
            herald: Herald(desk: desk, carrier: mailbox, base: base, sender: sender),
            domain: "samrad.example", clock: { self.time.withLock { $0 } },
            report: { step, error in
                self.reported.withLock { $0.append("\(step): \(error)") }
            })
    }
}

/// Forgets that mail travels in the open.
private struct CarelessCorrespondent: Correspondent {
    let desk: Desk
    let sender: MailAddress

    func message(
        for letter: Letter, in partnership: PartnershipID, id: MessageID, to recipient: Recipient,
        at instant: Instant
    ) async throws -> MailMessage? {
        let state = desk.snapshot(of: partnership)
        let titles: [TextID] =
            switch letter.occasion {
            case .notice(let meeting):
                state?.meetings[meeting]?.items.compactMap(\.caseID)
                    .compactMap { state?.cases[$0]?.title } ?? []
            case .caseReceived(let id), .caseTriaged(let id), .anchoring(let id, _):
                [state?.cases[id]?.title].compactMap(\.self)
            default: []
            }
        let words = try await desk.texts.contents(of: titles, in: partnership)
        return MailMessage(
            id: id, date: instant.milliseconds, from: sender, to: recipient.address,
            subject: "Til deg", text: words.values.sorted().joined(separator: "\n"), html: nil)
    }
}

extension MailMessage {
    /// All that whoever carries the mail can read in it.
    fileprivate var everything: String {
        let calendar = invitation.map { "\($0)" } ?? ""
        let files = attachments.map {
            "\($0.fileName) \(String(decoding: $0.bytes, as: UTF8.self))"
        }
        return ([subject, text, html ?? "", calendar] + files).joined(separator: "\n")
    }
}
