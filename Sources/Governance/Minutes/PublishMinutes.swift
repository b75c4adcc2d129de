/// The secretariat makes the minutes open to all (R118); if they do not stand approved, the page
/// says that they await it.
public struct PublishMinutes: Command {
    /// `minutes.publish`.
    public static let name: CommandName = Name("minutes.publish")
    /// The meeting.
    public var meeting: MeetingID
    /// The version without exempted items, where it did not come with the minutes.
    public var publicText: String?

    /// Asks to publish the last version.
    public init(meeting: MeetingID, publicText: String? = nil) {
        self.meeting = meeting
        self.publicText = publicText
    }

    /// The body that met.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// The last version sent, once in each state, and again when an item has been exempted since;
    /// where an item is not open to all, only with a text that leaves it out (R68, R143).
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.held(meeting)
        guard let version = found.minutes.versions.last else {
            throw Refusal(.minutes(.notCirculated))
        }
        let isApproved =
            switch deciding.state.approval(of: found, at: deciding.at) {
            case .approved, .notDemanded: true
            case .none, .pending, .stopped: false
            }
        let last = found.minutes.publications.last
        let shown = deciding.state.openText(of: version, in: found, at: deciding.at)
        guard
            last?.version != version.number || (isApproved && last?.wasApproved == false)
                || shown == nil
        else { throw Refusal(.minutes(.alreadyPublished)) }
        let publicText = try deciding.optionalText(publicText, .minutes)
        if publicText == nil, shown == nil {
            throw Refusal(
                .minutes(.needsPublicText),
                by: deciding.charter.body(found.body)?.meetings?.open.clause)
        }
        deciding.charter.body(found.body)?.minutes?.publishedDays
            .map { deciding.rest(on: $0.clause) }
        deciding.record(
            MinutesPublished(
                meeting: meeting, version: version.number, wasApproved: isApproved,
                publicText: publicText))
    }
}

/// Minutes were made open to all.
public struct MinutesPublished: Event {
    /// `minutes.published`.
    public static let name: EventName = Name("minutes.published")
    /// The meeting.
    public let meeting: MeetingID
    /// Which version.
    public let version: Int
    /// Whether they stood approved then.
    public let wasApproved: Bool
    /// The version that all may read, where it came with the publication.
    public let publicText: TextID?

    /// Adds the publication.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.minutes.publications.append(
                Publication(version: version, at: header.at, wasApproved: wasApproved))
            guard let publicText,
                let index = $0.minutes.versions.firstIndex(where: { $0.number == version })
            else { return }
            $0.minutes.versions[index].publicText = publicText
            $0.minutes.versions[index].publicTextAt = header.at
        }
    }
}

/// It is recorded that the minutes stand on a partner's own site (R119).
public struct RegisterPublication: Command {
    /// `publication.register`.
    public static let name: CommandName = Name("publication.register")
    /// The meeting.
    public var meeting: MeetingID
    /// The partner.
    public var partner: PartnerID
    /// The address of the page.
    public var link: String

    /// Asks to record a page on a partner's site.
    public init(meeting: MeetingID, partner: PartnerID, link: String) {
        self.meeting = meeting
        self.partner = partner
        self.link = link
    }

    /// The body that met.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// A web address, once the minutes are open to all.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.held(meeting)
        guard !found.minutes.publications.isEmpty else {
            throw Refusal(.minutes(.notPublished))
        }
        guard deciding.state.partner(partner, on: deciding.today) != nil else {
            throw Refusal(.minutes(.unknownPartner(partner)))
        }
        guard WebAddress.isOne(link) else { throw Refusal(.minutes(.notALink)) }
        deciding.charter.body(found.body)?.minutes?.onPartnerSites
            .map { deciding.rest(on: $0.clause) }
        let link = try deciding.text(link, .link)
        deciding.record(PublicationRegistered(meeting: meeting, partner: partner, link: link))
    }
}

/// The minutes stand on a partner's own site.
public struct PublicationRegistered: Event {
    /// `publication.registered`.
    public static let name: EventName = Name("publication.registered")
    /// The meeting.
    public let meeting: MeetingID
    /// The partner.
    public let partner: PartnerID
    /// The address of the page.
    public let link: TextID

    /// Keeps the link; the newest one counts.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            let since = $0.minutes.sites[partner]?.since ?? header.at
            $0.minutes.sites[partner] = SitePublication(link: link, at: header.at, since: since)
        }
    }
}
