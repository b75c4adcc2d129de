import Demo
import Desk
import Governance
import Testing

/// One case through Østfold's committee, step by step: discussed in March, decided in May.
extension Ostfold {
    static let routine = CaseTemplate(
        title: "Felles rutine for medisinlister ved utskriving",
        background: "Hjemmetjenesten får medisinlisten sent, og sjelden i samme form.",
        question: "Skal sykehuset og kommunene bruke samme liste?",
        proposal: "En felles liste fra 1. september 2024.")

    static let wording = "Felles medisinliste tas i bruk fra 1. september 2024."

    /// Takes in a case, sends it to a body and places it on the agenda of a meeting in March.
    func takeIn(
        _ template: CaseTemplate = Self.routine, steps: Steps = .two
    ) async throws -> CaseID {
        let march = try await plan(Self.committee, "2024-03-13")
        try await play(SubmitCase(template), by: Self.nurse, "2024-01-15 22:10")
        let id = CaseID(try state.cases.count)
        try await play(
            TriageCase(
                case: id, outcome: .routed(to: Self.committee), kind: .routine,
                principles: [.professional], steps: steps,
                routingReason: "Felles rutine; utvalget godkjenner rutiner.",
                oneStepReason: steps == .one ? "Drøftet i alle regioner i høst." : nil),
            by: secretary, "2024-01-16 09:00")
        try await play(PlaceCase(case: id, meeting: march.id), by: secretary, "2024-03-01 09:00")
        return id
    }

    /// Discusses a case in March; the item stays open for what a test wants to try.
    func callUpInMarch(_ id: CaseID) async throws -> ItemID {
        let march = try meeting(Self.committee, "2024-03-13")
        try await play(SendNotice(meeting: march.id), by: secretary, "2024-03-05 09:00")
        try await open(march, "2024-03-13 09:00")
        let item = try item(of: id, "2024-03-13")
        try await play(OpenItem(item: item), by: secretary, "2024-03-13 09:10")
        return item
    }

    func finishMarch(_ item: ItemID) async throws {
        try await play(CloseItem(item: item), by: secretary, "2024-03-13 10:00")
        let march = try meeting(Self.committee, "2024-03-13").id
        try await play(CloseMeeting(meeting: march), by: secretary, "2024-03-13 11:00")
    }

    /// Sends a case home to the partners, and calls it up again in May.
    func callUpInMay(_ id: CaseID) async throws -> ItemID {
        try await play(
            SendForAnchoring(case: id, reference: Self.wording, due: zone.day("2024-05-10")),
            by: secretary, "2024-03-14 09:00")
        let may = try await plan(Self.committee, "2024-05-22", "2024-03-14 09:30")
        try await play(PlaceCase(case: id, meeting: may.id), by: secretary, "2024-03-14 10:00")
        try await play(SendNotice(meeting: may.id), by: secretary, "2024-05-13 09:00")
        try await open(may, "2024-05-22 09:00")
        let item = try item(of: id, "2024-05-22")
        try await play(OpenItem(item: item), by: secretary, "2024-05-22 09:10")
        return item
    }

    /// Every regional seat records the view of each municipality it speaks for.
    func recordInput(on id: CaseID) async throws {
        for region in Self.regions {
            for partner in region.partners {
                try await play(
                    RecordInput(
                        case: id, seat: region.seat, partner: partner, input: "Ingen merknader."),
                    by: holder(region.seat.rawValue), "2024-05-22 09:20")
            }
        }
    }

    /// Proposes the wording and opens the round on it.
    func openRound(_ item: ItemID) async throws {
        try await play(
            ProposeDecision(item: item, wording: Self.wording), by: secretary, "2024-05-22 09:30")
        try await play(OpenRound(item: item, proposal: 1), by: secretary, "2024-05-22 09:35")
    }

    func closeRound(_ item: ItemID) async throws -> Receipt {
        try await play(CloseRound(item: item), by: secretary, "2024-05-22 09:50")
    }

    /// The whole way: submitted, discussed, anchored at home and agreed.
    func decideRoutine() async throws -> (decision: Decision, receipt: Receipt) {
        let id = try await takeIn()
        try await finishMarch(callUpInMarch(id))
        let item = try await callUpInMay(id)
        try await recordInput(on: id)
        try await openRound(item)
        let receipt = try await closeRound(item)
        return (try #require(try state.decisions.agreed(on: id)), receipt)
    }

    private func item(of id: CaseID, _ date: String) throws -> ItemID {
        try state.treatment(of: id, in: meeting(Self.committee, date)).id
    }
}
