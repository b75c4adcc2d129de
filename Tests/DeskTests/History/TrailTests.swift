import Desk
import Foundation
import Governance
import Testing

/// Every event that names a case, a meeting or an item stands in the history of it; the golden
/// files have each event there ever was.
@Suite struct `Every event's trail` {
    private static let events = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Golden/events")

    static var files: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: events.path(percentEncoded: false))
                .filter { $0.hasSuffix(".json") }.sorted()
        }
    }

    /// The event of a golden file, with its case, meeting and item those of a state.
    private func event(_ file: String, of item: ItemID, on meeting: MeetingID) throws -> any Event {
        let data = try Data(contentsOf: Self.events.appending(path: file))
        var object = try #require(
            try JSONSerialization.jsonObject(with: data) as? [String: Any])
        for (key, id) in [("case", 1), ("meeting", meeting.rawValue), ("item", item.rawValue)]
        where object[key] is Int {
            object[key] = id
        }
        let stem = file.dropLast(".json".count)
        let name = stem.split(separator: "-").first.map(String.init) ?? ""
        return try EventCoding.decode(
            EventName(name), Array(JSONSerialization.data(withJSONObject: object)))
    }

    @Test(arguments: try files)
    func `leads to what it names`(file: String) async throws {
        let office = try await Office()
        let (meeting, item) = try await office.placeCase()
        let event = try event(file, of: item, on: meeting)
        let trails = Set(event.concerns(in: try office.state))
        for member in Mirror(reflecting: event).children {
            switch (member.label, member.value) {
            case ("case", let id as CaseID): #expect(trails.contains(.theCase(id)))
            case ("meeting", let id as MeetingID): #expect(trails.contains(.meeting(id)))
            case ("item", is ItemID):
                #expect(trails.isSuperset(of: [.meeting(meeting), .theCase(CaseID(1))]))
            default: continue
            }
        }
    }
}
