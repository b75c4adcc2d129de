import Desk
import Governance
import Ledger
import Storage
import Testing

@Suite struct `Opening a log` {
    /// Puts an entry into the store behind the desk's back.
    private func append(_ events: [EventRecord], to office: Office, acting: String = "operator")
        async throws -> Int64
    {
        let name = Office.partnership.rawValue
        let end = try await office.store.head(of: name).sequence
        let entry = Entry(
            partnership: name, sequence: end + 1, at: Office.start.adding(days: 1).milliseconds,
            by: 9, acting: acting, charter: "helgeland/1", command: "foreign-entry",
            events: events)
        _ = try await office.store.append(
            [NewEntry(entry: entry, texts: [:])], to: name, expecting: end)
        return end + 1
    }

    @Test func `stops at an event that this program does not know, and names it`() async throws {
        let office = try await Office()
        let sequence = try await append(
            [EventRecord(type: "case.teleported", v: 1, data: Array("{}".utf8))], to: office)
        await #expect {
            _ = try await office.reopened()
        } throws: { error in
            guard case DeskError.unreadable(sequence, let why) = error else { return false }
            return why.contains("case.teleported")
        }
    }

    @Test func `stops at an event that lacks what it must hold, and says what`() async throws {
        let office = try await Office()
        let sequence = try await append(
            [EventRecord(type: "meeting.opened", v: 1, data: Array("{}".utf8))], to: office)
        await #expect {
            _ = try await office.reopened()
        } throws: { error in
            guard case DeskError.unreadable(sequence, let why) = error else { return false }
            return why.contains("meeting.opened") && why.contains("meeting")
        }
    }

    @Test func `stops at a capacity that this program does not know`() async throws {
        let office = try await Office()
        let sequence = try await append(
            [EventRecord(type: "meeting.opened", v: 1, data: Array(#"{"meeting":1}"#.utf8))],
            to: office, acting: "wizard")
        await #expect {
            _ = try await office.reopened()
        } throws: { error in
            guard case DeskError.unreadable(sequence, let why) = error else { return false }
            return why.contains("wizard")
        }
    }

    @Test func `gives every partnership of the file`() async throws {
        let office = try await Office()
        let other = PartnershipID("andre")
        _ = try await office.desk.handle(
            FoundPartnership(charter: try Office.charter(), secretariat: [PersonID(2)]),
            id: try #require(CommandID("founding-other")),
            by: Actor(PersonID(9), as: .operator), at: Office.start, in: other)
        let reopened = try await office.reopened().desk
        #expect(reopened.partnerships == [other, Office.partnership])
        #expect(reopened.snapshot(of: other)?.position == 1)
    }
}
