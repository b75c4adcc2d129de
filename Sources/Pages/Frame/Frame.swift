public import Governance

/// What every page of a partnership knows besides its own data: whose it is, who reads it, when,
/// in which language, and what came of the form that was just sent.
public struct Frame: Sendable {
    /// The partnership, as of one position of its log.
    public let partnership: Governance.Partnership
    /// Its name in addresses.
    public let id: PartnershipID
    /// Who reads.
    public let reader: Reader
    /// The signed-in reader's account; `nil` when signed out.
    public let account: SignedIn?
    /// When the page is made.
    public let now: Instant
    /// The language of the page.
    public let language: Language
    /// The address of the page itself, with its query, to come back to.
    public let address: String
    /// Looks up a human-written text; `nil` for one that is withheld from this reader or erased,
    /// whichever page asks.
    public let words: @Sendable (TextID) -> String?
    /// Looks up a person's name; `nil` for one the register does not know.
    public let name: @Sendable (PersonID) -> String?
    /// The duties of the partnership now, by due time.
    public let duties: @Sendable () -> ListedDuties
    /// What makes a form's sending count, and count once; `nil` on pages that are cached for all.
    public let token: FormToken?
    /// What came of a form that was refused; its fields keep what was typed.
    public var answer: FormAnswer?
    /// What was just recorded, to be told at the top of the page.
    public var receipt: ReceiptNotice?
    /// The demonstration that the page is part of; `nil` in earnest.
    public var demonstration: Demonstration?
    /// The drafts that the server keeps for the reader, by key.
    public var drafts: [String: KeptDraft] = [:]
    /// The text of a file that the case paper is to begin with, where it was asked for.
    public var imported: ImportedText?
    /// What is the reader's alone: how far they have read, and what is new to them.
    public var own = ReadersOwn()
    /// The key of a draft that has just become a command.
    public var finishedDraft: String?

    /// The site's own address, before every path, for what is read elsewhere.
    public var site = ""
    /// The entries that concern what the page is about, oldest first.
    public var history: [HistoryEntry] = []
    /// What was searched for and found, on the page of the search.
    public var search: SearchResult?
    /// The people register, for the secretariat's choices; empty for others.
    public var register: [RegisteredPerson] = []
    /// The full text of the partnership's own agreement by clause, where it has been loaded.
    public var agreement: [ClauseID: String] = [:]
    /// What came of a form of the people register that was refused.
    public var personAnswer: PersonFormAnswer?
    /// What has been written of the minutes that the page is about: each part's newest revision, or
    /// all of them where the page is about one part.
    public var manuscript: [MinutesSection: [KeptRevision]] = [:]
    /// What came of a part of the minutes that was not saved.
    public var sectionAnswer: MinutesSectionAnswer?
    /// What came of a note of the reader's that was not saved.
    public var noteAnswer: NoteAnswer?
    /// What became of the mails that the page tells about, by the entry they come from.
    public var deliveries: [Int64: [MailDelivery]] = [:]

    /// A frame for one page.
    ///
    /// - Parameter duties: The duties of this partnership now, where they have been listed
    ///   already.
    public init(
        partnership: Governance.Partnership, id: PartnershipID, reader: Reader,
        account: SignedIn?, now: Instant, language: Language, address: String,
        words: @escaping @Sendable (TextID) -> String?,
        name: @escaping @Sendable (PersonID) -> String?, token: FormToken?,
        duties: (@Sendable () -> ListedDuties)? = nil
    ) {
        self.partnership = partnership
        self.id = id
        self.reader = reader
        self.account = account
        self.now = now
        self.language = language
        self.address = address
        let withheld = partnership.withheldTexts(from: reader, at: now)
        self.words = { withheld.contains($0) ? nil : words($0) }
        self.name = name
        self.token = token
        self.duties = duties ?? { ListedDuties(of: partnership, at: now) }
    }

    /// The charter in force.
    public var charter: Charter { partnership.charter }

    /// The local day.
    public var today: CivilDate { partnership.zone.date(at: now) }

    /// The reader as an actor; `nil` when signed out.
    public var actor: Governance.Actor? {
        if case .actor(let actor) = reader { actor } else { nil }
    }

    /// The address of a page of this partnership.
    public func link(_ destination: Destination) -> String {
        Route.within(id, destination).path
    }

    /// Words in the reader's language.
    public func say(_ phrase: Phrase) -> String { phrase.in(language) }

    /// The charter's words in the reader's language.
    public func say(_ wording: Wording) -> String {
        switch language {
        case .nb: wording.nb
        case .nn: wording.nn
        case .en: wording.en
        }
    }

    /// Whether the reader may give a command right now.
    public func may(_ command: some Command) -> Bool {
        obstacle(to: command) == nil && actor != nil
    }

    /// Why the reader may not give a command right now; `nil` where it would be granted. The
    /// same code answers that decides when the command is given.
    public func obstacle(to command: some Command) -> Refusal? {
        guard let actor else { return Refusal(.access(.notYourHat)) }
        do {
            _ = try partnership.decide(command, by: actor, at: now, words: words)
            return nil
        } catch {
            return error
        }
    }

    /// The roles of the reader towards a body, or towards the partnership.
    public func roles(in body: BodyID? = nil) -> Set<Role> {
        guard let actor, partnership.holds(actor, on: today) else { return [] }
        return partnership.roles(of: actor, in: body, on: today)
    }
}

/// Who is signed in, and in which capacities they may act.
public struct SignedIn: Hashable, Sendable {
    /// The person's name.
    public let name: String
    /// The capacity in which they act.
    public let hat: Hat
    /// All capacities they hold in this partnership, this one included.
    public let hats: [Hat]

    /// A signed-in person.
    public init(name: String, hat: Hat, hats: [Hat]) {
        self.name = name
        self.hat = hat
        self.hats = hats
    }
}

/// What makes the sending of a form count: a secret of the session, and ids for its commands.
public struct FormToken: Hashable, Sendable {
    /// Proves that the form was made for this session.
    public let secret: String
    /// The stem of the command ids on this page; each form adds its own number.
    public let commandStem: String

    /// A token for one page.
    public init(secret: String, commandStem: String) {
        self.secret = secret
        self.commandStem = commandStem
    }
}

/// A form that was sent and refused.
public struct FormAnswer: Hashable, Sendable {
    /// The command of the form.
    public let command: CommandName
    /// Which of the page's forms for this command it was.
    public let scope: String
    /// What was typed, by field.
    public let values: [String: [String]]
    /// Why it was refused.
    public let trouble: Trouble

    /// Why a form was refused.
    public enum Trouble: Hashable, Sendable {
        /// A rule refuses it.
        case refused(Refusal)
        /// A field does not hold what it must: its path, and what was expected.
        case malformed(field: String, expected: Expectation)
        /// The session had run out; nothing is lost.
        case signedOut
        /// Too many wrote at once; it may be sent again.
        case busy
        /// Something of ours failed; nothing was recorded, and it may be sent again.
        case failed
        /// The form was taken in before, with something else in it.
        case alreadySent
        /// What it would send has been changed since it was shown.
        case changedMeanwhile
    }

    /// What a field must hold.
    public enum Expectation: String, Hashable, Sendable, CaseIterable {
        /// Something.
        case something
        /// A whole number.
        case number
        /// A day.
        case date
        /// A time of day.
        case time
        /// One of the choices.
        case choice
    }

    /// A refused form.
    public init(
        command: CommandName, scope: String, values: [String: [String]], trouble: Trouble
    ) {
        self.command = command
        self.scope = scope
        self.values = values
        self.trouble = trouble
    }
}

/// What was just recorded.
public struct ReceiptNotice: Sendable {
    /// What happened.
    public let events: [any Event]
    /// The clauses that the grant rests on.
    public let clauses: [ClauseID]
    /// What whoever gave the command should know.
    public let warnings: [Governance.Warning]
    /// What could not be read in a file that was put there.
    public let unread: [UnreadPart]

    /// A receipt to show.
    public init(
        events: [any Event], clauses: [ClauseID], warnings: [Governance.Warning],
        unread: [UnreadPart] = []
    ) {
        self.unread = unread
        self.events = events
        self.clauses = clauses
        self.warnings = warnings
    }
}

/// A draft as the server keeps it.
public struct KeptDraft: Hashable, Sendable {
    /// What was typed, by field.
    public let values: [String: [String]]
    /// When it was kept.
    public let savedAt: Instant

    /// A kept draft.
    public init(values: [String: [String]], savedAt: Instant) {
        self.values = values
        self.savedAt = savedAt
    }
}

/// An entry of the log, as a history tells it.
public struct HistoryEntry: Sendable {
    /// When.
    public let at: Instant
    /// Who, and in which capacity.
    public let actor: Governance.Actor
    /// What.
    public let events: [any Event]

    /// An entry to be told.
    public init(at: Instant, actor: Governance.Actor, events: [any Event]) {
        self.at = at
        self.actor = actor
        self.events = events
    }
}

/// What became of one mail to one person.
public struct MailDelivery: Codable, Hashable, Sendable {
    /// Its stable Message-ID, by which it can be sent again.
    public let message: String
    /// What it was about.
    public let cause: Cause
    /// To whom.
    public let person: PersonID
    /// How far it has come.
    public let state: State
    /// When it was last tried, or handed over.
    public let at: Instant?
    /// What is, or last was, in the way; `nil` once it has been taken over.
    public let trouble: MailTrouble?

    /// How far a mail has come; "accepted" is not "delivered".
    public enum State: String, Codable, Hashable, Sendable, CaseIterable {
        /// Waits to be sent, or to be tried again.
        case waiting
        /// The mail server took it.
        case accepted
        /// It cannot be sent.
        case failed
        /// It came back.
        case bounced
    }

    /// What a mail can be about.
    public enum Cause: String, Codable, Hashable, Sendable, CaseIterable {
        /// Notice of a meeting.
        case notice
        /// The meeting has another time or place.
        case moved
        /// The meeting is cancelled.
        case cancelled
        /// A deputy is called.
        case deputyCall
        /// A deputy who was called need not come.
        case deputyReleased
        /// Minutes.
        case minutes
        /// A case for the partners' own treatment.
        case anchoring
    }

    /// What became of one mail.
    public init(
        message: String, cause: Cause, person: PersonID, state: State, at: Instant?,
        trouble: MailTrouble?
    ) {
        self.message = message
        self.cause = cause
        self.person = person
        self.state = state
        self.at = at
        self.trouble = trouble
    }
}

/// A person of the register, as the secretariat chooses among them.
public struct RegisteredPerson: Codable, Hashable, Sendable {
    /// The person.
    public let id: PersonID
    /// The name.
    public let name: String
    /// The address for mail; `nil` where none is kept.
    public let email: String?
    /// The language of their pages and mail.
    public let language: Language
    /// Whether no other partnership knows the person, so that the secretariat may correct what is
    /// kept: whoever could change an address elsewhere could sign in there.
    public let isOwn: Bool

    /// A person of the register.
    public init(id: PersonID, name: String, email: String?, language: Language, isOwn: Bool) {
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.isOwn = isOwn
    }
}
