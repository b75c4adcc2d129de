import Governance
import Storage

/// What a command that stands in the log was answered, made anew from the log itself.
///
/// The command is decided once more on the state in which it was given: if it gives what was
/// recorded, it is the same command and the answer is the first one, clauses and warnings
/// included. Nothing is kept for this, least of all a digest of texts that may have to be erased.
/// It costs a replay up to the entry, for a command that is hardly ever sent twice.
struct FirstAnswer {
    let id: PartnershipID
    let store: any EventStore
    let texts: Texts
    let zone: Zone

    /// The receipt of an entry, for whoever sends its command again.
    ///
    /// - Throws: ``DeskError/commandIDTaken`` where the id was another command's.
    func receipt(
        for command: any Command, recordedAs entry: RecordedEntry
    ) async throws(DeskError) -> Receipt {
        let before = try await state(before: entry.sequence)
        let quoted = try await texts.contents(of: command.quotedTexts(in: before), in: id)
        let granted: Granted
        do {
            granted = try before.decide(
                command, by: entry.header.actor, at: entry.header.at, words: { quoted[$0] })
        } catch {
            throw .commandIDTaken
        }
        let kept = try await texts.contents(of: Array(granted.texts.keys), in: id)
        guard granted.events.map({ AnyHashable($0) }) == entry.events.map({ AnyHashable($0) }),
            kept.allSatisfy({ granted.texts[$0.key] == $0.value })
        else { throw .commandIDTaken }
        return Receipt(
            sequence: entry.sequence, events: entry.events, clauses: granted.clauses,
            warnings: granted.warnings, wasRecordedBefore: true)
    }

    private func state(before sequence: Int64) async throws(DeskError) -> Partnership {
        let log = LogReading(id, store: store)
        var state = Partnership(zone: zone)
        while state.position < sequence - 1 {
            let batch = try await log.batch(after: state.position).get()
            if batch.isEmpty { break }
            for entry in batch where entry.sequence < sequence {
                state.apply(entry.events, entry.header, texts: entry.textCount)
            }
        }
        return state
    }
}
