import Desk
import Exchange
import Governance
import Pages
import Storage

/// Has the letters that are due written and handed over, and notes what became of each.
struct Courier {
    let desk: Desk
    let carrier: any Carrier
    let correspondent: any Correspondent
    /// Told of what is not the mail server's answer.
    let report: @Sendable (any Error) -> Void

    /// How many are handed over before the log is looked at again.
    private static let batch = 200

    /// Tries every letter that is due.
    func sendDue(_ clock: @Sendable () -> Instant) async throws {
        let deliveries = desk.registers.deliveries
        let due = try await deliveries.due(at: clock().milliseconds, limit: Self.batch)
        for delivery in due {
            let result = await attempt(delivery, at: clock())
            _ = try await deliveries.record(
                result, of: delivery.message.messageID, at: clock().milliseconds)
        }
    }

    private func attempt(_ delivery: Delivery, at now: Instant) async -> DeliveryResult {
        let message = delivery.message
        guard let occasion = Letter.Occasion(message.kind) else {
            return failed(.unknown, answer: message.kind)
        }
        do {
            guard let recipient = try await recipient(message.person) else {
                return failed(.noAddress)
            }
            let written = try await correspondent.message(
                for: Letter(to: PersonID(Int(message.person)), occasion),
                in: PartnershipID(message.partnership), id: try MessageID(message.messageID),
                to: recipient, at: now)
            guard let written else { return failed(.overtaken) }
            return result(
                of: try await carrier.carry(written), attempts: delivery.attempts, at: now)
        } catch let fault as MessageFault {
            report(fault)
            return failed(.unwritable)
        } catch {
            report(error)
            return postponed(MailTrouble(.unwritable), delivery.attempts, now)
        }
    }

    private func recipient(_ id: Int64) async throws(StorageFailure) -> Recipient? {
        let found = try await desk.registers.people.people([id])[id]
        guard let found, let address = found.details.email,
            let named = try? MailAddress(name: found.details.name, address: address)
        else { return nil }
        return Recipient(address: named, language: found.details.language)
    }

    private func result(
        of handover: HandoverResult, attempts: Int, at now: Instant
    ) -> DeliveryResult {
        let trouble: MailTrouble
        switch handover {
        case .accepted: return .accepted
        case .permanentFailure(let reply):
            let trouble = MailTrouble(answer: "\(reply.code) \(reply.text)", otherwise: .refused)
            return .failed(error: trouble.description)
        case .temporaryFailure(let reply):
            trouble = MailTrouble(answer: "\(reply.code) \(reply.text)", otherwise: .notNow)
        case .notAdmitted(let reply):
            trouble = MailTrouble(.notAdmitted, answer: "\(reply.code) \(reply.text)")
        case .unreachable(let text): trouble = MailTrouble(.noAnswer, answer: text)
        case .curlMissing: trouble = MailTrouble(.noProgram)
        }
        return postponed(trouble, attempts, now)
    }

    /// To be tried again, unless it has been tried for long enough.
    private func postponed(
        _ trouble: MailTrouble, _ attempts: Int, _ now: Instant
    ) -> DeliveryResult {
        guard let delay = RetrySchedule.delay(afterAttempts: attempts + 1) else {
            return .failed(error: trouble.description)
        }
        let next = now.adding(milliseconds: delay.components.seconds * 1000)
        return .postponed(until: next.milliseconds, error: trouble.description)
    }

    private func failed(_ kind: MailTrouble.Kind, answer: String? = nil) -> DeliveryResult {
        .failed(error: MailTrouble(kind, answer: answer).description)
    }
}
