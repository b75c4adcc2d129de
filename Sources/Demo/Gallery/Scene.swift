import Governance
import Pages

/// A moment of the year in which pages are looked at.
enum Moment: String, Sendable, CaseIterable {
    /// The posts are filled, and nothing else has happened.
    case founded = "2023-05-04 12:00"
    /// Two cases have come in, and nobody has assessed them.
    case received = "2024-01-18 09:00"
    /// The notice of the first meeting is out.
    case noticed = "2024-02-01 09:00"
    /// The first meeting, in the middle of its first item.
    case discussing = "2024-02-14 10:15"
    /// A case is at home with all partners, and some have answered.
    case anchoring = "2024-04-26 10:00"
    /// The agenda of the second meeting is being made.
    case preparing = "2024-05-02 08:45"
    /// A member has reported absence, and the deputy has not answered yet.
    case absence = "2024-05-13 09:00"
    /// The second meeting, in a consensus round.
    case agreeing = "2024-05-15 11:28"
    /// The second meeting, in a vote.
    case voting = "2024-05-15 13:02"
    /// The minutes of the second meeting are out for comments.
    case circulated = "2024-05-16 16:00"
    /// A case is decided and its minutes are published.
    case decided = "2024-05-23 12:00"
    /// The whole year has been played.
    case summer = "2024-08-14 09:00"
}

/// The partnership at a moment: its state, its history and its words.
struct Scene: Sendable {
    let now: Instant
    let cast: Cast
    private(set) var stage: Stage
    /// What was granted last.
    private(set) var latest: Granted?
    private var entries: [(entry: HistoryEntry, trails: Set<Trail>)] = []

    /// Plays what was granted in the year up to a moment.
    init(_ moment: Moment, of year: Year2024) throws {
        let zone = year.stage.partnership.zone
        now = try zone.moment(moment.rawValue)
        cast = year.cast
        stage = Stage(zone: zone)
        for act in year.stage.acts where act.refusal == nil && act.at <= now {
            try perform(act.command, by: act.actor, at: act.at)
        }
    }

    var partnership: Partnership { stage.partnership }

    /// The same moment after one thing more, done at that instant.
    func after(_ command: some Command, by visitor: Visitor = .secretariat) throws -> Scene {
        var scene = self
        try scene.perform(command, by: visitor.requiredActor(in: partnership), at: now)
        return scene
    }

    private mutating func perform(
        _ command: any Command, by actor: Actor, at instant: Instant
    ) throws {
        let before = partnership
        let granted = try stage.play(command, by: actor, at: instant)
        latest = granted
        let trails = granted.events.flatMap {
            $0.concerns(in: before) + $0.concerns(in: granted.state)
        }
        entries.append(
            (HistoryEntry(at: instant, actor: actor, events: granted.events), Set(trails)))
    }

    /// The meeting that a body holds on a day.
    func meeting(_ body: BodyID, _ day: String) throws -> Meeting {
        try partnership.meeting(of: body, on: partnership.zone.day(day))
    }

    /// What a page at a destination needs to know, for one reader.
    func frame(
        of destination: Destination, for visitor: Visitor, in language: Language,
        query: String = ""
    ) throws -> Frame {
        let (stage, cast) = (stage, cast)
        let actor = try visitor.actor(in: partnership)
        let id = PartnershipID("helgeland")
        var frame = Frame(
            partnership: partnership, id: id, reader: actor.map { .actor($0) } ?? .everyone,
            account: actor.map { account(of: $0) }, now: now, language: language,
            address: Route.within(id, destination).path + query,
            words: { stage.words(of: $0) },
            name: { person in cast.members.first { $0.id == person }?.name },
            token: actor.map { _ in FormToken(secret: "secret", commandStem: "stem") })
        frame.site = "https://samrad.example"
        if let trail = destination.trail {
            frame.history = entries.filter { $0.trails.contains(trail) }.map(\.entry)
        }
        if visitor == .secretariat {
            frame.register = cast.members.map {
                RegisteredPerson(
                    id: $0.id, name: $0.name, email: $0.email,
                    language: $0.language == .nn ? .nn : .nb, isOwn: true)
            }
        }
        return frame
    }

    private func account(of actor: Actor) -> SignedIn {
        let name = cast.members.first { $0.id == actor.person }?.name ?? "\(actor.person)"
        let today = partnership.zone.date(at: now)
        let appointments = partnership.bodies.appointments(of: actor.person, on: today)
        let hats = appointments.map { Hat.appointment($0.id) }
        return SignedIn(
            name: name, hat: actor.hat, hats: hats.contains(actor.hat) ? hats : [actor.hat] + hats)
    }
}

extension Destination {
    /// What the page's history is about.
    fileprivate var trail: Trail? {
        switch self {
        case .theCase(let id): .theCase(id)
        case .meeting(let id), .agenda(let id), .room(let id), .minutes(let id): .meeting(id)
        default: nil
        }
    }
}
