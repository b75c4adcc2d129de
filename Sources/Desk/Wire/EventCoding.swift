import Foundation
import Governance

enum EventCoding {
    static func encode(_ event: any Event) -> [UInt8] {
        let encoder = JSONEncoder();
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array((try? encoder.encode(event)) ?? Data())
    }
    static func decode(_ name: EventName, _ bytes: [UInt8]) throws -> any Event {
        guard let type = Events.named(name) else {
            throw DeskError.unreadable(sequence: 0, "unknown event \(name)")
        }
        return try JSONDecoder().decode(type, from: Data(bytes))
    }
}
