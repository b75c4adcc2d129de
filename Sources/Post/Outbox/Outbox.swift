public import Desk
public import Exchange
public import Governance
import Storage

/// What carries mail out of the house: an SMTP server, or the demonstration's own mailbox.
public protocol Carrier: Sendable {
    /// Hands a message over.
    ///
    /// - Throws: `MessageFault` when the message cannot be written.
    func carry(_ message: MailMessage) async throws(MessageFault) -> HandoverResult
}

extension Mailer: Carrier {
    /// Hands a message over to the mail server.
    public func carry(_ message: MailMessage) async throws(MessageFault) -> HandoverResult {
        try await send(message)
    }
}

/// Writes the words of a letter; `nil` when there is nothing left to say, such as about a meeting
/// that has been cancelled meanwhile.
public protocol Correspondent: Sendable {
    /// The message of a letter, addressed and dated.
    func message(
        for letter: Letter, in partnership: PartnershipID, entry: Int64, id: MessageID,
        to recipient: Recipient
    ) async -> MailMessage?
}

/// Whom a letter goes to.
public struct Recipient: Hashable, Sendable {
    /// The name and the address.
    public let address: MailAddress
    /// The language they read, as its tag.
    public let language: String
}

/// Sees to it that every letter which the log gives rise to is sent, at least once each.
///
/// Letters are found by reading the log on; the register of deliveries knows each by a stable
/// Message-ID, so reading an entry twice sends nothing twice.
public struct Outbox: Sendable {
    private let desk: Desk
    private let carrier: any Carrier
    private let correspondent: any Correspondent
    private let domain: String
    private let clock: @Sendable () -> Instant

    /// An outbox for a desk.
    ///
    /// - Parameters:
    ///   - desk: Whose logs are read.
    ///   - carrier: What carries the mail.
    ///   - correspondent: Who writes the words.
    ///   - domain: The right side of every Message-ID.
    ///   - clock: What time it is.
    public init(
        desk: Desk, carrier: any Carrier, correspondent: any Correspondent, domain: String,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.desk = desk
        self.carrier = carrier
        self.correspondent = correspondent
        self.domain = domain
        self.clock = clock
    }

    /// Queues the letters of all entries after a position, and tells how far it has read.
    public func collect(
        from partnership: PartnershipID, after position: Int64
    ) async throws -> Int64 {
        guard let state = desk.snapshot(of: partnership) else { return position }
        var reached = position
        for try await entry in desk.history(of: partnership, after: position) {
            let letters = entry.events.flatMap { state.letters(for: $0, by: entry.header) }
            let messages = Set(letters).map { letter in
                Message(
                    messageID: "\(partnership).\(entry.sequence).\(letter.person)."
                        + letter.occasion.description.replacing(":", with: "-") + "@\(domain)",
                    partnership: partnership.rawValue, sequence: entry.sequence,
                    person: Int64(letter.person.rawValue), kind: letter.occasion.description)
            }
            if !messages.isEmpty {
                _ = try await desk.registers.deliveries.queue(
                    messages.sorted { $0.messageID < $1.messageID }, at: clock().milliseconds)
            }
            reached = entry.sequence
        }
        return reached
    }

    /// Queues one reminder for each person who must do something soon, once a day and not before
    /// the morning; tells how many were new.
    @discardableResult
    public func remind(in partnership: PartnershipID) async throws -> Int {
        let now = clock()
        guard let state = desk.snapshot(of: partnership) else { return 0 }
        let today = state.zone.date(at: now)
        let morning = Reminding.instant(on: today, in: state.zone)
        guard now >= morning else { return 0 }
        let occasion = Letter.Occasion.reminder(today)
        let messages = state.reminders(at: morning).keys.sorted().map { person in
            // Named by person and day alone: the log may grow between two looks at it.
            Message(
                messageID: "\(partnership).reminder-\(today).\(person)@\(domain)",
                partnership: partnership.rawValue, sequence: state.position,
                person: Int64(person.rawValue), kind: occasion.description)
        }
        if messages.isEmpty { return 0 }
        return try await desk.registers.deliveries.queue(messages, at: now.milliseconds)
    }

    /// Tries every letter that is due, and tells how many were taken over.
    @discardableResult
    public func sendDue() async throws -> Int {
        let due = try await desk.registers.deliveries.due(at: clock().milliseconds, limit: 200)
        var accepted = 0
        for delivery in due {
            let result = await attempt(delivery)
            if result == .accepted { accepted += 1 }
            _ = try await desk.registers.deliveries.record(
                result, of: delivery.message.messageID, at: clock().milliseconds)
        }
        return accepted
    }

    private func attempt(_ delivery: Delivery) async -> DeliveryResult {
        let message = delivery.message
        guard let occasion = Letter.Occasion(message.kind) else {
            return .failed(error: "unknown occasion \(message.kind)")
        }
        do {
            guard let recipient = try await recipient(message.person) else {
                return .failed(error: "no e-mail address")
            }
            let letter = Letter(to: PersonID(Int(message.person)), occasion)
            let written = await correspondent.message(
                for: letter, in: PartnershipID(message.partnership), entry: message.sequence,
                id: try MessageID(message.messageID), to: recipient)
            guard let written else { return .failed(error: "nothing left to say") }
            return result(of: try await carrier.carry(written), attempts: delivery.attempts)
        } catch {
            return .failed(error: "\(error)")
        }
    }

    private func recipient(_ id: Int64) async throws -> Recipient? {
        let found = try await desk.registers.people.people([id])[id]
        guard let found, let address = found.details.email else { return nil }
        return Recipient(
            address: try MailAddress(name: found.details.name, address: address),
            language: found.details.language)
    }

    private func result(of handover: HandoverResult, attempts: Int) -> DeliveryResult {
        let trouble: String
        switch handover {
        case .accepted: return .accepted
        case .permanentFailure(let reply): return .failed(error: "\(reply.code) \(reply.text)")
        case .temporaryFailure(let reply), .notAdmitted(let reply):
            trouble = "\(reply.code) \(reply.text)"
        case .unreachable(let text): trouble = text
        case .curlMissing: trouble = "curl is not installed"
        }
        guard let delay = RetrySchedule.delay(afterAttempts: attempts + 1) else {
            return .failed(error: trouble)
        }
        let next = clock().adding(milliseconds: delay.components.seconds * 1000)
        return .postponed(until: next.milliseconds, error: trouble)
    }

    /// Reminds unless it was done today; a failure is tried again at the next look.
    private func remindDaily(
        in partnership: PartnershipID, since last: inout CivilDate?
    ) async {
        guard let zone = desk.snapshot(of: partnership)?.zone else { return }
        let now = clock()
        let today = zone.date(at: now)
        guard last != today, now >= Reminding.instant(on: today, in: zone),
            (try? await remind(in: partnership)) != nil
        else { return }
        last = today
    }

    /// Follows the log and sends what falls due, until cancelled.
    ///
    /// - Parameter pause: How long to wait for news between two looks at what is due.
    public func run(pause: Duration = .seconds(5)) async {
        var reached: [PartnershipID: Int64] = [:]
        var reminded: [PartnershipID: CivilDate] = [:]
        while !Task.isCancelled {
            for id in desk.partnerships {
                let position = desk.snapshot(of: id)?.position ?? 0
                let start = reached[id] ?? 0
                if start < position {
                    reached[id] = (try? await collect(from: id, after: start)) ?? start
                }
                await remindDaily(in: id, since: &reminded[id])
            }
            _ = try? await sendDue()
            try? await Task.sleep(for: pause)
        }
    }
}
