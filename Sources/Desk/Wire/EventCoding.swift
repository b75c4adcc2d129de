import FoundationEssentials
public import Governance

/// Why an event of a log cannot be read or written. A log that holds such an event stops the
/// start: nothing recorded is ever skipped.
public enum EventProblem: Error, Hashable, Sendable {
    /// This program knows no event of that name; a newer one wrote the log.
    case unknownEvent(EventName)
    /// The data is not what events of this name hold; where, and what was found.
    case unreadable(EventName, at: String, String)
    /// The event holds what JSON cannot.
    case unwritable(EventName, String)
}

/// Writes events for the log, and reads them back.
public enum EventCoding {
    /// One decoder and one encoder for all events: making one costs more than a small event.
    private static let decoder = JSONDecoder()
    private static let encoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    /// The canonical bytes of an event's data: sorted keys, no white space, whole numbers only.
    public static func encode(_ event: any Event) throws(EventProblem) -> [UInt8] {
        do {
            return Array(try encoder.encode(event))
        } catch {
            throw .unwritable(type(of: event).name, "\(error)")
        }
    }

    /// The event of a wire name and its data.
    ///
    /// Events change by addition only, so keys that this version does not know are ignored.
    public static func decode(
        _ name: EventName, _ json: [UInt8]
    ) throws(EventProblem) -> any Event {
        guard let type = Events.named(name) else { throw .unknownEvent(name) }
        do {
            return try decoder.decode(type, from: Data(json))
        } catch {
            throw .unreadable(name, at: (error as? DecodingError)?.place ?? "", "\(error)")
        }
    }
}

extension DecodingError {
    /// The keys and indices that lead to what is wrong, from the root of the data.
    fileprivate var place: String {
        let context: Context? =
            switch self {
            case .keyNotFound(_, let context), .typeMismatch(_, let context),
                .valueNotFound(_, let context), .dataCorrupted(let context):
                context
            @unknown default: nil
            }
        return (context?.codingPath ?? [])
            .map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }
            .joined()
    }
}
