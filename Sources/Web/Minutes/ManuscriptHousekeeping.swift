import Desk
import Governance
import Storage

extension Site {
    /// Deletes the revisions of minutes that stand approved, and of those that were left unsent.
    func deleteFinishedManuscripts(at now: Instant) async throws(StorageFailure) {
        let register = desk.registers.manuscripts
        for id in desk.partnerships {
            guard let state = desk.snapshot(of: id) else { continue }
            for (name, saved) in try await register.manuscripts(in: id.rawValue) {
                guard let meeting = MinutesManuscript.meeting(of: name),
                    state.isMinutesWritingOver(
                        meeting, lastSaved: Instant(milliseconds: saved), at: now)
                else { continue }
                _ = try await register.delete(MinutesManuscript.key(of: meeting, in: id))
            }
        }
    }
}
