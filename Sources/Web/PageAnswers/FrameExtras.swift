import Desk
import Governance
import Pages
import Storage

/// What a frame holds that stands outside the state: fetched once, before a page is made.
struct FrameExtras: Sendable {
    var drafts: [String: KeptDraft] = [:]
    var manuscript: [MinutesSection: [KeptRevision]] = [:]
    var own = ReadersOwn()
    var history: [HistoryEntry] = []
    var register: [RegisteredPerson] = []
    var deliveries: [Int64: [MailDelivery]] = [:]
    var imported: ImportedText?
    var search: SearchResult?

    func add(to frame: inout Frame) {
        frame.drafts = drafts
        frame.manuscript = manuscript
        frame.own = own
        frame.history = history
        frame.register = register
        frame.deliveries = deliveries
        frame.imported = imported
        frame.search = search
    }
}

extension Site {
    /// What the page at a place may need: the history of its subject for everyone, and for the
    /// secretariat the people to choose among and what became of the mails.
    func extras(
        _ visit: Visit, _ place: Place, _ reader: (any PageReader)?
    ) async throws -> FrameExtras {
        var extras = FrameExtras()
        extras.drafts = try await drafts(of: reader, in: place.id)
        if place.destination == .search {
            extras.search = try await searchResult(visit, place, reader)
        }
        extras.own = try await own(of: reader, visit, place)
        var entries: [RecordedEntry] = []
        if let trail = place.destination.trail {
            entries = try await desk.entries(concerning: trail, in: place.id)
            extras.history = entries.map {
                HistoryEntry(at: $0.header.at, actor: $0.header.actor, events: $0.events)
            }
        }
        guard let reader else { return extras }
        extras.own.notes = try await notes(of: reader, visit, place)
        extras.manuscript = try await manuscript(for: place.destination, in: place.id)
        let today = place.partnership.zone.date(at: visit.now)
        guard place.partnership.isSecretariat(.actor(reader.actor), on: today) else {
            return extras
        }
        extras.imported = try await importedText(visit, place)
        if place.destination.choosesPeople {
            extras.register = try await acquaintances(of: place)
        }
        for entry in entries {
            guard let cause = entry.events.lazy.compactMap(\.mailCause).first else { continue }
            let kept = try await desk.registers.deliveries.deliveries(
                of: entry.sequence, in: place.id.rawValue)
            extras.deliveries[entry.sequence] = kept.map {
                MailDelivery($0, cause: cause)
            }
        }
        return extras
    }
}

extension Event {
    /// What the mail is about that goes out because of it; `nil` where none does.
    fileprivate var mailCause: MailDelivery.Cause? {
        switch self {
        case is NoticeSent: .notice
        case is MeetingMoved: .moved
        case is MeetingCancelled: .cancelled
        case is DeputyCalled: .deputyCall
        case is AbsenceWithdrawn: .deputyReleased
        case is MinutesCirculated: .minutes
        case is AnchoringSent: .anchoring
        default: nil
        }
    }
}

extension Destination {
    /// What the page tells the history of.
    fileprivate var trail: Trail? {
        switch self {
        case .theCase(let id): .theCase(id)
        case .meeting(let id), .agenda(let id), .room(let id), .minutes(let id): .meeting(id)
        default: nil
        }
    }

    /// Whether somebody is appointed or named on the page.
    fileprivate var choosesPeople: Bool {
        switch self {
        case .people, .bodies, .body, .partners, .partner: true
        default: false
        }
    }
}

extension MailDelivery {
    fileprivate init(_ delivery: Delivery, cause: Cause) {
        let state: State =
            switch delivery.state {
            case .queued: .waiting
            case .accepted: .accepted
            case .failed: .failed
            case .bounced: .bounced
            }
        self.init(
            message: delivery.message.messageID, cause: cause,
            person: PersonID(Int(delivery.message.person)), state: state,
            at: Instant(milliseconds: delivery.changedAt),
            trouble: delivery.lastError.map { MailTrouble($0) })
    }
}
