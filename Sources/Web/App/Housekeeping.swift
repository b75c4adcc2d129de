import Desk
import Governance
import Logging
import ServiceLifecycle
import Storage

/// Deletes what has been kept for as long as it may, every hour: drafts, revisions of approved
/// minutes, sessions, links, wishes to follow that nobody confirmed, and counts of tries.
struct Housekeeping: Service {
    let site: Site
    let logger: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await site.deleteWhatIsOver(at: site.clock())
                } catch {
                    logger.error("housekeeping failed", metadata: ["cause": "\(error)"])
                }
                try await Task.sleep(for: .seconds(3600))
            }
        }
    }
}

extension Site {
    func deleteWhatIsOver(at now: Instant) async throws(StorageFailure) {
        let registers = desk.registers
        _ = try await registers.drafts.purge(at: now.milliseconds)
        try await deleteFinishedManuscripts(at: now)
        _ = try await registers.sessions.purge(at: now.milliseconds)
        _ = try await registers.signInLinks.purge(at: now.milliseconds)
        _ = try await registers.answerLinks.purge(at: now.milliseconds)
        _ = try await registers.followers.purge(
            unconfirmedBefore: now.adding(days: -2).milliseconds)
        _ = try await registers.rateLimits.purge(
            windowsBefore: now.adding(days: -1).milliseconds)
    }
}
