/// One granted command in a partnership's log: who did what, when, and the events it gave.
///
/// All or nothing: the events of an entry happened together. Nothing written by a human is in it,
/// only digests (`SaltedText`), so that the log can be kept unchanged for ever.
public struct Entry: Sendable, Hashable {
    /// The slug of the partnership whose log this is.
    public var partnership: String
    /// The place in that log, counted from 1 without gaps.
    public var sequence: Int64
    /// When it was recorded, in milliseconds UTC since 1970-01-01; never before the entry before.
    public var at: Int64
    /// The id of the person who acted.
    public var by: Int64
    /// The hat the person wore, in wire form (an appointment, a secretariat post, …).
    public var acting: String
    /// The version of the charter in force when it was recorded.
    public var charter: String
    /// The id that came with the command; the same one is never recorded twice.
    public var command: String
    /// What happened, in order.
    public var events: [EventRecord]
    /// The digests of the texts that this entry introduces, by text id.
    public var texts: [Int: SaltedDigest]

    /// Puts an entry together; nothing is checked until it is written (`canonicalBytes`).
    public init(
        partnership: String, sequence: Int64, at: Int64, by: Int64, acting: String,
        charter: String, command: String, events: [EventRecord], texts: [Int: SaltedDigest] = [:]
    ) {
        self.partnership = partnership
        self.sequence = sequence
        self.at = at
        self.by = by
        self.acting = acting
        self.charter = charter
        self.command = command
        self.events = events
        self.texts = texts
    }
}

/// One event as the log sees it: a stable name, a version and the data that `Governance` reads.
public struct EventRecord: Sendable, Hashable {
    /// The stable wire name, such as `case.submitted`.
    public var type: String
    /// The version of the event's data, from 1.
    public var v: Int
    /// One JSON value without insignificant white space. The log carries it unread.
    public var data: [UInt8]

    /// Names an event and its data.
    public init(type: String, v: Int, data: [UInt8]) {
        self.type = type
        self.v = v
        self.data = data
    }
}
