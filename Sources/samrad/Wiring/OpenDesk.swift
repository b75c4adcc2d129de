import Desk
import Exchange
import Foundation
import Governance
import Storage

/// The store in a file and the desk over it, every log replayed.
struct OpenDesk {
    let store: SQLiteEventStore
    let desk: Desk
    let zone: Zone

    /// Opens a file, or says in one sentence why it cannot be.
    init(
        _ path: String, ifAbsent absence: SQLiteEventStore.Absence, admitsOperator: Bool = false
    ) async throws {
        do {
            store = try SQLiteEventStore.open(at: path, ifAbsent: absence)
            zone = try Zone.named("Europe/Oslo")
        } catch let error as OpenError {
            throw Trouble(error.description)
        } catch let error as UnknownZone {
            throw Trouble("\(error). Install the package tzdata.")
        }
        desk = Desk(
            store: store, registers: store.registers, zone: zone, admitsOperator: admitsOperator)
        do {
            try await desk.open()
        } catch DeskError.unreadable(let sequence, let detail) {
            throw Trouble(
                "Entry \(sequence) of a log in \(path) cannot be read: \(detail). "
                    + "Was it written by a newer Samråd? Run \"samrad verify \(path)\".")
        } catch {
            throw Trouble("\(path) could not be read: \(error)")
        }
    }
}

extension Instant {
    /// The machine's time.
    static func now() -> Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}
