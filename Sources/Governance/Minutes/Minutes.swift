/// The minutes of a meeting, from the first version sent to the last publication.
public struct Minutes: Sendable {
    /// The versions sent to those who attended, in order.
    public internal(set) var versions: [MinutesVersion] = []
    /// Changes that somebody asked for.
    public internal(set) var changeRequests: [ChangeRequest] = []
    /// When the minutes were made open to all, in order.
    public internal(set) var publications: [Publication] = []
    /// The partners' own sites on which they stand (R119).
    public internal(set) var sites: [PartnerID: SitePublication] = [:]
}

/// One version of the minutes.
public struct MinutesVersion: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// The text.
    public let text: TextID
    /// The version that all may read, where some items are exempted (R68).
    public internal(set) var publicText: TextID?
    /// When that version was written; what is exempted later is still in it.
    public internal(set) var publicTextAt: Instant?
    /// What it corrects in minutes that stood approved, and why; `nil` for any other version.
    public let reason: TextID?
    /// When it was sent.
    public let circulatedAt: Instant
    /// To whom.
    public let recipients: [AppointmentID]
}

/// Somebody who attended asks for a change.
public struct ChangeRequest: Hashable, Sendable {
    /// Who.
    public let appointment: AppointmentID?
    /// To which version.
    public let version: Int
    /// What.
    public let text: TextID
    /// When.
    public let at: Instant
}

/// The minutes were made open to all.
public struct Publication: Hashable, Sendable {
    /// Which version.
    public let version: Int
    /// When.
    public let at: Instant
    /// Whether they stood approved then; if not, the page says "awaiting approval".
    public let wasApproved: Bool
}

/// The minutes stand on a partner's own site (R119).
public struct SitePublication: Hashable, Sendable {
    /// The address of the page.
    public let link: TextID
    /// When it was recorded.
    public let at: Instant
    /// When a page was first recorded; a new address does not make it late.
    public let since: Instant
}

/// Where minutes stand with their approval (R117); derived from what happened and the time.
public enum Approval: Hashable, Sendable {
    /// Nothing has been sent.
    case none
    /// Sent, and the body's charter knows no approval (X37).
    case notDemanded
    /// Silence approves them at this instant.
    case pending(until: Instant)
    /// A change was asked for; the clock stands until a new version is sent (X8).
    case stopped(since: Instant)
    /// Approved by silence at this instant.
    case approved(at: Instant)
}

extension Partnership {
    /// Where a meeting's minutes stand with their approval at an instant: approved when so many
    /// periods of 24 hours have passed since the last version without a request (R117).
    public func approval(of meeting: Meeting, at instant: Instant) -> Approval {
        meeting.minutes.versions.last.map { approval(of: $0, in: meeting, at: instant) } ?? .none
    }

    /// Where one version stands; a correction that waits takes nothing from the one before it.
    public func approval(
        of version: MinutesVersion, in meeting: Meeting, at instant: Instant
    ) -> Approval {
        guard let rule = charter.body(meeting.body)?.minutes?.tacitDays else {
            return .notDemanded
        }
        let due = version.circulatedAt.adding(days: rule.value)
        if let request = meeting.minutes.changeRequests.first(where: {
            $0.version == version.number
        }) {
            return .stopped(since: request.at)
        }
        return instant >= due ? .approved(at: due) : .pending(until: due)
    }

    /// The newest version that stands approved, and since when; `nil` where none does.
    public func approvedVersion(
        of meeting: Meeting, at instant: Instant
    ) -> (version: MinutesVersion, at: Instant)? {
        for version in meeting.minutes.versions.reversed() {
            if case .approved(let at) = approval(of: version, in: meeting, at: instant) {
                return (version, at)
            }
        }
        return nil
    }
}

/// Why minutes cannot be handled so.
public enum MinutesRefusal: Hashable, Sendable {
    /// The meeting is not over.
    case meetingNotClosed
    /// No minutes have been sent.
    case notCirculated
    /// They stand approved; what must be corrected is a new version of its own, with a reason.
    case approved(at: Instant)
    /// A version waits for answers; nobody has asked for a change.
    case waiting(until: Instant)
    /// Only those who attended can ask for changes.
    case didNotAttend
    /// They are open to all already, in this version and state.
    case alreadyPublished
    /// They are not open to all yet.
    case notPublished
    /// Some items are not open to all; the public reads a version without them (R68).
    case needsPublicText
    /// The partner is none.
    case unknownPartner(PartnerID)
    /// The link is no web address.
    case notALink
}
