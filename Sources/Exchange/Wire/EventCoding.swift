import FoundationEssentials
public import Governance

/// Why an event of a log cannot be read or written. A log that holds such an event stops the
/// start: nothing recorded is ever skipped.
public enum EventProblem: Error, Hashable, Sendable {
    /// This program knows no event of that name; a newer one wrote the log.
    case unknownEvent(EventName)
    /// The data is not what events of this name hold; where, and what was found.
    case unreadable(EventName, JSONPointer, String)
    /// The event holds what JSON cannot.
    case unwritable(EventName, String)
}

/// Writes events for the log, and reads them back.
public enum EventCoding {
    /// One decoder for all events: making one costs more than reading a small event.
    private static let decoder = JSONDecoder()

    /// The canonical bytes of an event's data: sorted keys, no white space, whole numbers only.
    public static func encode(_ event: any Event) throws(EventProblem) -> [UInt8] {
        do {
            return try CanonicalJSON.encode(event)
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
            let (place, detail) = whatIsWrong(error)
            throw .unreadable(name, place, detail)
        }
    }
}

/// The place and the words of an error from a JSON decoder.
func whatIsWrong(_ error: any Error) -> (place: JSONPointer, detail: String) {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
        (JSONPointer(context.codingPath + [key]), "missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
        (JSONPointer(context.codingPath), context.debugDescription)
    case .dataCorrupted(let context):
        (
            JSONPointer(context.codingPath),
            context.underlyingError.map { "\($0)" } ?? context.debugDescription
        )
    default: (JSONPointer(), "\(error)")
    }
}
