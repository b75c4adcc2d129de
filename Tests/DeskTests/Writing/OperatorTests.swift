import Desk
import Governance
import Storage
import Testing

@Suite struct `The operator` {
    private static let `operator` = Actor(PersonID(9), as: .operator)

    /// Founds a partnership of a name, at a desk that takes the operator's word or not.
    private func found(_ name: String, admitsOperator: Bool) async throws -> Receipt {
        let store = try SQLiteEventStore.inMemory()
        let desk = Desk(
            store: store, registers: store.registers, zone: Office.zone,
            admitsOperator: admitsOperator)
        return try await desk.handle(
            FoundPartnership(charter: try Office.charter(), secretariat: [PersonID(1)]),
            id: try #require(CommandID("founding-it")), by: Self.operator, at: Office.start,
            in: PartnershipID(name))
    }

    @Test func `is nobody at a desk that was not told to take the operator's word`() async throws {
        await #expect {
            _ = try await found("andre", admitsOperator: false)
        } throws: { error in
            guard case DeskError.refused(let refusal) = error else { return false }
            return refusal.reason == .access(.notYourHat)
        }
        #expect(try await found("andre", admitsOperator: true).sequence == 1)
    }

    @Test(arguments: ["api", "assets", "helse", "a", "Nord", "sør", "a/b", ""])
    func `founds nothing under a name that cannot stand in addresses`(name: String) async throws {
        await #expect {
            _ = try await found(name, admitsOperator: true)
        } throws: { error in
            guard case DeskError.refused(let refusal) = error else { return false }
            return refusal.reason == .charter(.unusableName)
        }
    }
}
