public import Governance

/// Every address there is, as a value: printed into links, matched from requests, tested both
/// ways. It stands here, below the web layer, because what a page prints is addresses.
public enum Route: Hashable, Sendable {
    /// The list of partnerships.
    case front
    /// How the program is doing, for whoever watches over it.
    case health
    /// The description of the API.
    case openAPI
    /// The service worker for reading without a connection; at the root, so that it answers for
    /// the whole site.
    case offlineWorker
    /// Somewhere within a partnership.
    case within(PartnershipID, Destination)

    /// The path of the address, percent-encoded.
    public var path: String {
        switch self {
        case .front: "/"
        case .health: "/helse"
        case .openAPI: "/api/openapi.json"
        case .offlineWorker: "/uten-nett.js"
        case .within(let id, let destination):
            "/"
                + ([id.rawValue] + destination.segments).map(\.percentEncoded)
                .joined(separator: "/")
        }
    }

    /// The address of a path, already decoded and split at its slashes; `nil` where there is
    /// none.
    public init?(segments: [String]) {
        guard let first = segments.first else {
            self = .front
            return
        }
        switch segments {
        case ["helse"]: self = .health
        case ["api", "openapi.json"]: self = .openAPI
        case ["uten-nett.js"]: self = .offlineWorker
        default:
            guard let destination = Destination(segments: Array(segments.dropFirst())) else {
                return nil
            }
            self = .within(PartnershipID(first), destination)
        }
    }

    /// The address that a path on this site leads to; `nil` for any other text.
    public init?(path: String) {
        guard path.hasPrefix("/"), !path.hasPrefix("//") else { return nil }
        let bare = path.prefix { $0 != "?" && $0 != "#" }
        var segments: [String] = []
        for part in bare.split(separator: "/") {
            guard let decoded = String(part).percentDecoded else { return nil }
            segments.append(decoded)
        }
        self.init(segments: segments)
    }
}

/// Somewhere within a partnership.
public enum Destination: Hashable, Sendable {
    /// What the partnership is and does.
    case home
    /// All cases.
    case cases
    /// The template on which a case is submitted.
    case newCase
    /// One case with its history.
    case theCase(CaseID)
    /// A file with a case, by its place among them.
    case attachment(CaseID, Int)
    /// Cases that await triage.
    case intake
    /// The year plan, of this year or another.
    case meetings
    /// One meeting with agenda and papers.
    case meeting(MeetingID)
    /// The year of all bodies, month by month and as a wheel.
    case yearWheel(Int)
    /// A poll of dates for a meeting.
    case datePoll(PollID)
    /// Where a case is answered in writing, between meetings.
    case roundInWriting(ItemID)
    /// An agenda as it was sent, by the number of its notice.
    case sentAgenda(MeetingID, Int)
    /// Where the agenda is made and notice sent.
    case agenda(MeetingID)
    /// Where the meeting is run.
    case room(MeetingID)
    /// The minutes of a meeting.
    case minutes(MeetingID)
    /// Where the minutes are written by all who may.
    case minutesDraft(MeetingID)
    /// One part of the minutes, with all that has been saved of it.
    case minutesSection(MeetingID, MinutesSection)
    /// The calendar file of a meeting.
    case invitation(MeetingID)
    /// The decision register.
    case decisions
    /// One decision with its follow-up.
    case decision(DecisionID)
    /// All bodies.
    case bodies
    /// One body with its seats.
    case body(BodyID)
    /// All partners.
    case partners
    /// One partner: what it is asked, what it has answered.
    case partner(PartnerID)
    /// What the municipalities' cooperation costs, and what each of them pays.
    case costs
    /// The same of one budget year.
    case budget(Int)
    /// What each pays in a budget year, as a file for a spreadsheet.
    case costFile(Int)
    /// What must be done, by whom and by when.
    case duties
    /// What waits for whoever is signed in.
    case mine
    /// Where all that is new to whoever is signed in is marked as seen.
    case seen
    /// Keeps what whoever is signed in has noted for themselves.
    case note(Notable)
    /// How the agreement is kept.
    case compliance
    /// The agreement, clause by clause.
    case charter
    /// One clause: what it says, what it demands, and how it is kept.
    case clause(ClauseID)
    /// The register of agreements.
    case agreements
    /// One agreement: its text, who has adopted it, and what it covers.
    case agreement(AgreementID)
    /// An agreement laid beside another, clause by clause.
    case agreementComparison(AgreementID)
    /// The people register, for the secretariat.
    case people
    /// Where one asks for a link to sign in.
    case signIn
    /// The link itself.
    case signInLink(String)
    /// Signs out.
    case signOut
    /// Chooses the capacity in which one acts.
    case hat
    /// Tokens for the API.
    case tokens
    /// Takes a command from a form.
    case command(CommandName)
    /// Keeps a draft.
    case draft(String)
    /// Takes a file for a case.
    case upload(CaseID)
    /// Sends a mail again that could not be sent.
    case resend
    /// A document to print.
    case document(Printable)
    /// Finds by words.
    case search
    /// The meetings of what is followed, as a calendar feed.
    case calendar(Followed)
    /// The news of what is followed, as a feed.
    case feed(Followed)
    /// How to follow something.
    case follow(Followed)
    /// Where one asks to be told by mail.
    case followByMail(Followed)
    /// What is followed by whoever holds the secret, to be confirmed or ended.
    case following(String)
    /// Where somebody answers from a mail, without signing in.
    case answer(String)
    /// The list that others show on their own pages.
    case embed
    /// What is kept from the reader, and why.
    case withheld
    /// What is kept on the reader's device, and what is shown for all else without a connection.
    case offline
    /// What a device is told when the pages are put on its home screen.
    case manifest
    /// The demonstration: its clock, roles and mailbox.
    case demo
    /// One mail of the demonstration's mailbox.
    case demoMail(Int)

    /// The parts of the path after the partnership's name.
    public var segments: [String] {
        switch self {
        case .home: []
        case .cases: ["saker"]
        case .newCase: ["saker", "ny"]
        case .theCase(let id): ["saker", id.description]
        case .attachment(let id, let number): ["saker", id.description, "vedlegg", "\(number)"]
        case .upload(let id): ["saker", id.description, "vedlegg"]
        case .intake: ["innkomne"]
        case .meetings: ["moter"]
        case .meeting(let id): ["moter", id.description]
        case .yearWheel(let year): ["arshjul", "\(year)"]
        case .datePoll(let id): ["datoer", id.description]
        case .roundInWriting(let id): ["skriftlig", id.description]
        case .sentAgenda(let id, let version):
            ["moter", id.description, "saksliste", "\(version)"]
        case .agenda(let id): ["moter", id.description, "saksliste"]
        case .room(let id): ["moter", id.description, "moterom"]
        case .minutes(let id): ["moter", id.description, "referat"]
        case .minutesDraft(let id): ["moter", id.description, "referat", "skriv"]
        case .minutesSection(let id, let section):
            ["moter", id.description, "referat", "skriv", section.description]
        case .invitation(let id): ["moter", id.description, "kalender.ics"]
        case .document(let document): document.segments
        case .decisions: ["vedtak"]
        case .decision(let id): ["vedtak", id.description]
        case .bodies: ["organer"]
        case .body(let id): ["organer", id.rawValue]
        case .partners: ["partnere"]
        case .partner(let id): ["partnere", id.rawValue]
        case .costs: ["kostnader"]
        case .budget(let year): ["kostnader", "\(year)"]
        case .costFile(let year): ["kostnader", "\(year)", "fordeling.csv"]
        case .duties: ["plikter"]
        case .mine: ["min-side"]
        case .seen: ["min-side", "sett"]
        case .note(let subject): subject.place.segments + ["notat"]
        case .compliance: ["etterlevelse"]
        case .charter: ["avtalen"]
        case .clause(let id): ["avtalen", id.rawValue]
        case .agreements: ["avtaler"]
        case .agreement(let id): ["avtaler", id.description]
        case .agreementComparison(let id): ["avtaler", id.description, "sammenlign"]
        case .people: ["personer"]
        case .signIn: ["logg-inn"]
        case .signInLink(let token): ["logg-inn", token]
        case .signOut: ["logg-ut"]
        case .hat: ["rolle"]
        case .tokens: ["nokler"]
        case .command(let name): ["kommando", name.rawValue]
        case .draft(let key): ["utkast", key]
        case .resend: ["send-igjen"]
        case .search: ["sok"]
        case .calendar(let followed): followed.segments + ["kalender.ics"]
        case .feed(let followed): followed.segments + ["atom.xml"]
        case .follow(let followed): followed.segments + ["folg"]
        case .followByMail(let followed): followed.segments + ["e-post"]
        case .following(let secret): ["folger", secret]
        case .answer(let token): ["svar", token]
        case .embed: ["innbygg"]
        case .withheld: ["unntatt"]
        case .offline: ["uten-nett"]
        case .manifest: ["app.webmanifest"]
        case .demo: ["demo"]
        case .demoMail(let number): ["demo", "post", "\(number)"]
        }
    }

    /// The destination of the parts after the partnership's name; `nil` where there is none.
    public init?(segments: [String]) {
        if let following = Self.following(segments) {
            self = following
            return
        }
        switch (segments.first, segments.count) {
        case (nil, _): self = .home
        case ("saker", _): self.init(cases: segments.dropFirst())
        case ("moter", _): self.init(meetings: segments.dropFirst())
        case ("kostnader", 2...3): self.init(costs: segments.dropFirst())
        case (let first?, 1): self.init(single: first)
        case (let first?, 2): self.init(first, segments[1])
        case ("vedtak", 3):
            guard let id = DecisionID(segment: segments[1]),
                Printable.extract(id).segments == segments
            else { return nil }
            self = .document(.extract(id))
        case ("avtaler", 3) where segments[2] == "sammenlign":
            guard let id = AgreementID(segment: segments[1]) else { return nil }
            self = .agreementComparison(id)
        case ("demo", 3) where segments[1] == "post":
            guard let number = Int(segments[2]), number > 0 else { return nil }
            self = .demoMail(number)
        default: return nil
        }
    }

    /// What ends in a way to follow it; `nil` for what does not.
    private static func following(_ segments: [String]) -> Destination? {
        guard let way = segments.last, let followed = Followed(segments: segments.dropLast())
        else { return nil }
        return switch way {
        case "kalender.ics": .calendar(followed)
        case "atom.xml": .feed(followed)
        case "folg": .follow(followed)
        case "e-post": .followByMail(followed)
        default: nil
        }
    }

    private init?(single word: String) {
        let plain: [Destination] = [
            .intake, .decisions, .bodies, .partners, .costs, .duties, .mine, .compliance, .charter,
            .agreements, .people, .signIn, .signOut, .hat, .tokens, .resend, .search, .demo,
            .embed, .withheld, .offline, .manifest,
        ]
        guard let found = plain.first(where: { $0.segments == [word] }) else { return nil }
        self = found
    }

    private init?(_ first: String, _ second: String) {
        switch first {
        case "vedtak":
            guard let id = DecisionID(segment: second) else { return nil }
            self = .decision(id)
        case "organer": self = .body(BodyID(second))
        case "datoer":
            guard let id = PollID(segment: second) else { return nil }
            self = .datePoll(id)
        case "skriftlig":
            guard let id = ItemID(segment: second) else { return nil }
            self = .roundInWriting(id)
        case "arshjul":
            guard let year = Int(second), (1000...9998).contains(year) else { return nil }
            self = .yearWheel(year)
        case "partnere": self = .partner(PartnerID(second))
        case "avtalen": self = .clause(ClauseID(second))
        case "avtaler":
            guard let id = AgreementID(segment: second) else { return nil }
            self = .agreement(id)
        case "logg-inn": self = .signInLink(second)
        case "folger": self = .following(second)
        case "svar": self = .answer(second)
        case "kommando": self = .command(CommandName(second))
        case "utkast": self = .draft(second)
        case "min-side" where second == "sett": self = .seen
        default: return nil
        }
    }

    private init?(costs rest: ArraySlice<String>) {
        guard let year = rest.first.flatMap({ Int($0) }), (1000...9998).contains(year) else {
            return nil
        }
        let all: [Destination] = [.budget(year), .costFile(year)]
        guard let found = all.first(where: { $0.segments.dropFirst() == rest }) else { return nil }
        self = found
    }

    private init?(cases rest: ArraySlice<String>) {
        let parts = Array(rest)
        if parts.isEmpty { self = .cases; return }
        if parts == ["ny"] { self = .newCase; return }
        guard let id = CaseID(segment: parts[0]) else { return nil }
        switch (parts.count, parts.dropFirst().first) {
        case (1, _): self = .theCase(id)
        case (2, "vedlegg"): self = .upload(id)
        case (2, "notat"): self = .note(.theCase(id))
        case (2, _) where Printable.casePaper(id).segments.last == parts[1]:
            self = .document(.casePaper(id))
        case (3, "vedlegg"):
            guard let number = Int(parts[2]), number > 0 else { return nil }
            self = .attachment(id, number)
        default: return nil
        }
    }

    private init?(meetings rest: ArraySlice<String>) {
        let parts = Array(rest)
        if parts.isEmpty { self = .meetings; return }
        guard let id = MeetingID(segment: parts[0]) else { return nil }
        switch (parts.count, parts.dropFirst().first) {
        case (1, _): self = .meeting(id)
        case (2, "saksliste"): self = .agenda(id)
        case (3, "saksliste"):
            guard let version = Int(parts[2]), version > 0, "\(version)" == parts[2] else {
                return nil
            }
            self = .sentAgenda(id, version)
        case (2, "moterom"): self = .room(id)
        case (2, "referat"): self = .minutes(id)
        case (2, "kalender.ics"): self = .invitation(id)
        case (2, "notat"): self = .note(.meeting(id))
        case (3..., "referat") where parts[2] == "skriv":
            self.init(minutesOf: id, parts.dropFirst(3))
        case (2, let name?):
            guard let document = Printable(of: id, name) else { return nil }
            self = .document(document)
        default: return nil
        }
    }

    private init?(minutesOf id: MeetingID, _ rest: ArraySlice<String>) {
        guard let name = rest.first else { self = .minutesDraft(id); return }
        guard rest.count == 1, let section = MinutesSection(name) else { return nil }
        self = .minutesSection(id, section)
    }
}

extension Followed {
    /// The parts of the path that name what is followed.
    fileprivate var segments: [String] {
        switch self {
        case .everything: []
        case .body(let id): ["organer", id.rawValue]
        case .theCase(let id): ["saker", id.description]
        case .word(let word): ["ord", word]
        }
    }

    fileprivate init?(segments: ArraySlice<String>) {
        let parts = Array(segments)
        switch (parts.first, parts.count) {
        case (nil, _): self = .everything
        case ("organer", 2): self = .body(BodyID(parts[1]))
        case ("saker", 2):
            guard let id = CaseID(segment: parts[1]) else { return nil }
            self = .theCase(id)
        case ("ord", 2): self.init(word: parts[1])
        default: return nil
        }
    }
}

extension ID {
    /// The number that a part of a path names: digits without a leading zero.
    fileprivate init?(segment: String) {
        guard let number = Int(segment), number > 0, String(number) == segment else { return nil }
        self.init(rawValue: number)
    }
}
