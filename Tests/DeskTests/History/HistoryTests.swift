import Desk
import Governance
import Testing

@Suite struct `The history of a case` {
    @Test func `has the entries that concern it, in order, and no others`() async throws {
        let office = try await Office()
        let mine = try await office.give(Office.submission("Min"), "mine")
        _ = try await office.give(Office.submission("Din"), "yours")
        let triaged = try await office.give(
            TriageCase(
                case: CaseID(1), outcome: .routed(to: Office.committee), kind: .routine,
                routingReason: "Felles rutine"), "triage")
        _ = try await office.give(
            PlanMeeting(
                body: Office.committee,
                when: PlannedDate(
                    Office.zone.date(at: Office.start).adding(days: 60), at: .midnight,
                    mode: .video)), "plan")
        let placed = try await office.give(
            PlaceCase(case: CaseID(1), meeting: MeetingID(1)), "place")
        let entries = try await office.desk.entries(
            concerning: .theCase(CaseID(1)), in: Office.partnership)
        #expect(entries.map(\.sequence) == [mine, triaged, placed].map(\.sequence))
        #expect(
            entries.map { portrait(of: $0.events) }
                == [mine, triaged, placed].map { portrait(of: $0.events) })
        #expect(entries.map(\.header.actor) == Array(repeating: Office.secretary, count: 3))
        let ofMeeting = try await office.desk.entries(
            concerning: .meeting(MeetingID(1)), in: Office.partnership)
        #expect(ofMeeting.map(\.sequence) == [placed.sequence - 1, placed.sequence])
    }

    @Test func `keeps the removal of an item from an agenda`() async throws {
        let office = try await Office()
        let (_, item) = try await office.placeCase()
        let removed = try await office.give(RemoveItem(item: item), "remove")
        let entries = try await office.desk.entries(
            concerning: .theCase(CaseID(1)), in: Office.partnership)
        #expect(entries.last?.sequence == removed.sequence)
    }

    @Test func `can be read on from a position`() async throws {
        let office = try await Office()
        let first = try await office.give(Office.submission("En"), "one")
        let second = try await office.give(Office.submission("To"), "two")
        var read: [Int64] = []
        for try await entry in office.desk.history(of: Office.partnership, after: first.sequence) {
            read.append(entry.sequence)
        }
        #expect(read == [second.sequence])
    }
}

extension Office {
    /// A case, routed and placed on the agenda of a planned meeting.
    func placeCase() async throws -> (meeting: MeetingID, item: ItemID) {
        _ = try await give(Self.submission("Min"), "mine")
        _ = try await give(
            TriageCase(
                case: CaseID(1), outcome: .routed(to: Self.committee), kind: .routine,
                routingReason: "Felles rutine"), "triage")
        _ = try await give(
            PlanMeeting(
                body: Self.committee,
                when: PlannedDate(
                    Self.zone.date(at: Self.start).adding(days: 60), at: .midnight,
                    mode: .video)), "plan")
        let receipt = try await give(PlaceCase(case: CaseID(1), meeting: MeetingID(1)), "place")
        let placed = try #require(receipt.events.first as? ItemPlaced)
        return (placed.meeting, placed.item)
    }
}
