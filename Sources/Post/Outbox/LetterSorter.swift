import Desk
import Governance
import Pages
import Storage

/// Finds the letters that are to be written, and puts them into the register of deliveries.
struct LetterSorter {
    let desk: Desk
    let domain: String
    let backlog: Backlog

    /// As long as a mail server is tried: what comes later is better sent by other means.
    private static let daysUntilOld = 2

    /// Queues the letters of all entries after a position, and tells how far it has read.
    func collect(
        from id: PartnershipID, _ state: Partnership, after position: Int64, at now: Instant
    ) async throws -> Int64 {
        let deliveries = desk.registers.deliveries
        var reached = position
        for try await entry in desk.history(of: id, after: position) {
            // Newer than the state: its letters are found at the next look.
            guard entry.sequence <= state.position else { break }
            let letters = entry.events.flatMap { state.letters(for: $0, by: entry.header) }
            let messages = Set(letters).map { letter in
                message(
                    letter, in: id, entry: entry.sequence,
                    stem: "\(entry.sequence).\(letter.person)."
                        + letter.occasion.description.replacing(":", with: "-"))
            }
            .sorted { $0.messageID < $1.messageID }
            let isOld = entry.header.at < now.adding(days: -Self.daysUntilOld)
            if messages.isEmpty {
                // Most entries give no letters; the register is not asked about them.
            } else if isOld, backlog == .withheld {
                _ = try await deliveries.withhold(
                    messages, because: MailTrouble(.tooOld).description, at: now.milliseconds)
            } else {
                _ = try await deliveries.queue(messages, at: now.milliseconds)
            }
            reached = entry.sequence
        }
        return reached
    }

    /// Queues one reminder for each person and each day on which they have something due soon.
    func remind(in id: PartnershipID, _ state: Partnership, at now: Instant) async throws {
        let messages = state.reminders(at: now).keys.map { letter in
            // No entry gives rise to a reminder: time does.
            message(
                letter, in: id, entry: 0,
                stem: letter.occasion.description.replacing(":", with: "-")
                    + ".\(letter.person)")
        }
        if messages.isEmpty { return }
        _ = try await desk.registers.deliveries.queue(
            messages.sorted { $0.messageID < $1.messageID }, at: now.milliseconds)
    }

    private func message(
        _ letter: Letter, in id: PartnershipID, entry: Int64, stem: String
    ) -> Message {
        Message(
            messageID: "\(id).\(stem)@\(domain)", partnership: id.rawValue, sequence: entry,
            person: Int64(letter.person.rawValue), kind: letter.occasion.description)
    }
}
