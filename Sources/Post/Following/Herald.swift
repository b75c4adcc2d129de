public import Desk
public import Exchange
import Governance
import Pages
import Storage

/// Tells followers by mail what is new: once when they ask, and then at most once a day.
///
/// They are no members of anything: what they are told is what everyone may read at that moment.
public struct Herald: Sendable {
    private let desk: Desk
    private let carrier: any Carrier
    private let base: String
    private let sender: MailAddress

    /// How many are written to before the log is looked at again.
    private static let batch = 100
    /// How long to wait before trying again what could not be sent, in milliseconds.
    private static let pause: Int64 = 30 * 60_000

    /// A herald.
    ///
    /// - Parameters:
    ///   - desk: Where followers, partnerships and texts are looked up.
    ///   - carrier: What carries the mail.
    ///   - base: The site's own address, without a slash at its end.
    ///   - sender: The address that mail comes from.
    public init(desk: Desk, carrier: any Carrier, base: String, sender: MailAddress) {
        self.desk = desk
        self.carrier = carrier
        self.base = base
        self.sender = sender
    }

    /// Sends every link and all news that are due at an instant.
    func sendDue(at now: Instant) async throws {
        let followers = desk.registers.followers
        for follower in try await followers.awaitingLink(at: now.milliseconds, limit: Self.batch) {
            try await sendLink(to: follower, at: now)
        }
        for follower in try await followers.awaitingNews(at: now.milliseconds, limit: Self.batch) {
            try await sendNews(to: follower, at: now)
        }
    }

    private func sendLink(to follower: Follower, at now: Instant) async throws {
        let followers = desk.registers.followers
        let wished = follower.pending.compactMap { Followed($0) }
        let letter = try await write(to: follower, at: now) { frame, link in
            wished.isEmpty ? nil : FollowLetter.question(wished, link: link, in: frame)
        }
        switch try await carry(letter, to: follower, named: "bekreft-\(now.milliseconds)", at: now)
        {
        case .done: try await followers.linkSent(to: follower.id)
        case .later:
            try await followers.linkPostponed(
                for: follower.id, until: now.milliseconds + Self.pause)
        case .never: try await followers.stop(follower.secret, following: nil)
        }
    }

    private func sendNews(to follower: Follower, at now: Instant) async throws {
        let followers = desk.registers.followers
        guard let state = desk.snapshot(of: PartnershipID(follower.partnership)),
            let since = follower.toldUntil.map({ Instant(milliseconds: $0) })
        else { return }
        // What is being recorded right now may not be in the state yet: it is told the next time.
        let until = max(since, now.adding(milliseconds: -60_000))
        let followed = follower.confirmed.compactMap { Followed($0) }
        let letter = try await write(to: follower, at: now) { frame, link in
            FollowLetter.news(of: followed, since: since, until: until, link: link, in: frame)
        }
        let today = state.zone.date(at: now)
        switch try await carry(letter, to: follower, named: "nytt-\(today)", at: now) {
        case .done:
            let next = Reminding.instant(on: today.adding(days: 1), in: state.zone)
            try await followers.told(
                follower.id, until: until.milliseconds, next: next.milliseconds)
        case .later:
            try await followers.newsPostponed(
                for: follower.id, until: now.milliseconds + Self.pause)
        case .never: try await followers.stop(follower.secret, following: nil)
        }
    }

    private enum Outcome {
        case done, later, never
    }

    /// Hands a letter over; one that is not there needs no handing over.
    private func carry(
        _ letter: MailText?, to follower: Follower, named name: String, at now: Instant
    ) async throws -> Outcome {
        guard let letter else { return .done }
        guard let address = try? MailAddress(address: follower.email) else { return .never }
        let message = MailMessage(
            id: try MessageID(
                "\(follower.partnership).folg-\(follower.id)-\(name)@\(sender.host)"),
            date: now.milliseconds, from: sender, to: address, subject: letter.subject,
            text: letter.text, html: letter.html, unsubscribe: link(of: follower))
        switch try await carrier.carry(message) {
        case .accepted: return .done
        case .permanentFailure: return .never
        case .temporaryFailure, .notAdmitted, .unreachable, .curlMissing: return .later
        }
    }

    private func write(
        to follower: Follower, at now: Instant,
        _ words: @escaping @Sendable (Frame, _ link: String) -> MailText?
    ) async throws -> MailText? {
        let id = PartnershipID(follower.partnership)
        guard let state = desk.snapshot(of: id) else { return nil }
        let link = link(of: follower)
        let (base, language) = (base, Language(rawValue: follower.language) ?? .nb)
        return try await desk.names.resolving { name in
            try await desk.texts.resolving(in: id) { texts in
                words(
                    .forEveryone(
                        partnership: state, id: id, now: now, language: language, site: base,
                        words: texts, name: name), link)
            }
        }
    }

    private func link(of follower: Follower) -> String {
        base
            + Route.within(PartnershipID(follower.partnership), .following(follower.secret)).path
    }
}

extension MailAddress {
    /// What stands to the right of the sign.
    fileprivate var host: String { address.split(separator: "@").last.map(String.init) ?? "" }
}
