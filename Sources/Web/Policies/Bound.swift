import Desk
import Governance
import Ledger
import Storage

/// How often something may be tried by somebody within a while, for what costs others: mail to an
/// address, a guess, a print. Counted in a table, so that a restart forgives nobody.
struct Bound: Sendable {
    /// Tells one kind of trying from another.
    let kind: String
    /// How many tries are let through.
    let most: Int
    /// How long they are counted together, in milliseconds.
    var span: Int64 = 15 * 60_000

    /// Links to sign in, sent to one address.
    static let signInToAddress = Bound(kind: "signin.email", most: 5)
    /// Links to sign in, asked for by one sender.
    static let signInBySender = Bound(kind: "signin.sender", most: 20)
    /// Letters that ask whether to follow, sent to one address.
    static let followToAddress = Bound(kind: "follow.email", most: 5)
    /// The same within a day: nobody's mailbox is filled by somebody else's patience.
    static let followToAddressDaily = Bound(
        kind: "follow.email.day", most: 10, span: 24 * 60 * 60_000)
    /// Wishes to follow, by one sender.
    static let followBySender = Bound(kind: "follow.sender", most: 20)
    /// Documents printed for one sender who is signed out.
    static let printsBySender = Bound(kind: "print.sender", most: 60)
}

extension Site {
    /// Counts a try, and says whether there were not too many.
    func isWithin(_ bound: Bound, by who: String, at now: Instant) async throws -> Bool {
        let window = now.milliseconds / bound.span * bound.span
        let bucket = "\(bound.kind):\(TokenHash(of: who).hex)"
        return try await desk.registers.rateLimits.count(bucket, inWindowFrom: window)
            <= bound.most
    }

    /// Counts a try, and refuses it where there were too many.
    ///
    /// - Throws: ``Fault/tooMany(seconds:)``.
    func hold(_ who: String, to bound: Bound, at now: Instant) async throws {
        guard try await isWithin(bound, by: who, at: now) else {
            throw Fault.tooMany(seconds: Int(bound.span / 1000))
        }
    }
}
