public import Governance
import Ledger
import Storage

/// An entry of the log, read back into the domain's own words.
public struct RecordedEntry: Sendable {
    /// Its number in the partnership's log.
    public let sequence: Int64
    /// Who and when.
    public let header: EventHeader
    /// What was recorded.
    public let events: [any Event]
    /// How many texts it introduced.
    public let textCount: Int
    /// The id of the command that was granted.
    let command: String

    /// Reads a stored entry.
    ///
    /// - Throws: ``DeskError/unreadable(sequence:_:)`` for what this program cannot read; an
    ///   unknown event stops it rather than being skipped.
    init(_ stored: StoredEntry, in id: PartnershipID) throws(DeskError) {
        do {
            let entry = try Entry(decoding: stored.bytes)
            guard let hat = Hat(entry.acting) else {
                throw DeskError.unreadable(
                    sequence: stored.sequence, "unknown capacity \(entry.acting)")
            }
            sequence = stored.sequence
            header = EventHeader(
                at: Instant(milliseconds: entry.at),
                actor: Actor(PersonID(Int(entry.by)), as: hat))
            events = try entry.events.map {
                try EventCoding.decode(EventName($0.type), $0.data)
            }
            textCount = entry.texts.count
            command = entry.command
        } catch let error as DeskError {
            throw error
        } catch {
            throw .unreadable(sequence: stored.sequence, "\(error)")
        }
    }
}

extension NewEntry {
    /// The entry of a granted command, with a fresh salt for each of its texts.
    ///
    /// - Throws: `EventProblem` if an event holds what JSON cannot.
    init(
        recording granted: Granted, sequence: Int64, at: Instant, order: Order,
        in partnership: PartnershipID
    ) throws(EventProblem) {
        var generator = SystemRandomNumberGenerator()
        let texts = Dictionary(
            uniqueKeysWithValues: granted.texts.map { id, content in
                (id.rawValue, SaltedText(salt: Salt(using: &generator), content: content))
            })
        let entry = Entry(
            partnership: partnership.rawValue, sequence: sequence, at: at.milliseconds,
            by: Int64(order.actor.person.rawValue), acting: order.actor.hat.description,
            charter: granted.state.charter.reference, command: order.id.description,
            events: try granted.events.map { event throws(EventProblem) in
                EventRecord(
                    type: type(of: event).name.rawValue, v: 1, data: try EventCoding.encode(event))
            },
            texts: texts.mapValues(\.digest))
        self.init(entry: entry, texts: texts)
    }
}

extension Charter {
    /// The charter with its version, as every entry names it.
    fileprivate var reference: String { "\(id)/\(version)" }
}
