import Desk
import Foundation
import Governance
import Pages
import Storage

/// A file with one partnership in it and a member signed in.
struct PageScene {
    /// The address of an answer that never changes.
    let constant: String
    /// The address of a meeting in which a round is open.
    let meeting: String
    /// The address of a member's own page.
    let own: String
    /// The cookie of the secretary's session.
    let cookie: String
    /// What the secretary's programs call the API with.
    let token: String
    /// The number of the meeting.
    let meetingID: MeetingID

    static let partnership = PartnershipID("measured")

    /// Plays a year of history and signs its secretary in.
    static func set(at file: URL, charter: Charter, zone: Zone) async throws -> PageScene {
        let store = try SQLiteEventStore.open(
            at: file.path(percentEncoded: false), ifAbsent: .create)
        _ = try await History.write(
            5000, of: charter, zone: zone, to: store, as: partnership)
        let desk = Desk(store: store, registers: store.registers, zone: zone)
        try await desk.open()
        guard let meeting = desk.snapshot(of: partnership)?.meetings.byDate.last(where: \.isOpen)
        else { throw SceneProblem.notInARound }
        let now = Int64(Date().timeIntervalSince1970 * 1000)
        let secret = String(repeating: "bench", count: 8) + "abc"
        let secretary = try await store.registers.people.add(
            PersonDetails(
                name: "Kari Nordmann", email: "kari@example.no", phone: nil, language: "nb"),
            at: now)
        try await store.registers.sessions.start(
            Session(
                hash: TokenHash(of: secret), person: secretary, partnership: partnership.rawValue,
                hat: nil, createdAt: now, lastSeenAt: now, expiresAt: now + 3_600_000))
        let token = "samrad_" + secret
        _ = try await store.registers.accessTokens.issue(
            AccessGrant(
                person: secretary, partnership: partnership.rawValue,
                hat: History.secretary.hat.description,
                name: "bench", expiresAt: now + 3_600_000),
            hash: TokenHash(of: token), at: now)
        try store.close()
        return PageScene(
            constant: Route.health.path,
            meeting: Route.within(partnership, .meeting(meeting.id)).path,
            own: Route.within(partnership, .mine).path, cookie: "samrad=\(secret)",
            token: token, meetingID: meeting.id)
    }
}
