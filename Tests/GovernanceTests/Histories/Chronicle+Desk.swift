import Desk
import Storage
import TestKit
import Testing

@testable import Governance

extension Chronicle {
    /// What the partnership is called at a desk.
    static let partnership = PartnershipID("fjord")

    /// A desk with nothing on it.
    static func emptyDesk() throws -> Desk {
        let store = try SQLiteEventStore.inMemory()
        return Desk(store: store, registers: store.registers, zone: .oslo, admitsOperator: true)
    }

    /// Gives all that was granted once more at a desk, and looks up after each step of the history.
    func replay(at desk: Desk, after: (Step) async throws -> Void = { _ in }) async throws {
        let granted = entries.filter { $0.verdict.granted != nil }.map(\.step)
        for (number, step) in (opening.steps + granted).enumerated() {
            _ = try await desk.handle(
                step.command, id: try #require(CommandID("step-\(1000 + number)")),
                by: step.actor, at: step.at, in: Self.partnership)
            if number >= opening.steps.count { try await after(step) }
        }
    }
}
