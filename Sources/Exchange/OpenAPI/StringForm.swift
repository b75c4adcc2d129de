import Governance

/// The forms that strings have on the wire.
public enum StringForm: Hashable, Sendable, CaseIterable {
    /// Words that somebody wrote.
    case text
    /// A day.
    case date
    /// A moment in UTC with milliseconds.
    case instant
    /// A time of day.
    case time
    /// A name that the charter gives, such as of a body or a seat.
    case name
    /// The wire name of a command or an event.
    case wireName
    /// The capacity in which somebody acts.
    case capacity
    /// A UUID (RFC 9562).
    case uuid
    /// A sum in kroner.
    case money

    /// The JSON Schema `format`; `nil` where none of the standard ones says it.
    var format: String? {
        switch self {
        case .date: "date"
        case .instant: "date-time"
        case .uuid: "uuid"
        case .text, .time, .name, .wireName, .capacity, .money: nil
        }
    }

    /// The regular expression (ECMA-262) that the string matches; `nil` where any string will do.
    var pattern: String? {
        switch self {
        case .text: nil
        case .date: "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
        case .instant:
            "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$"
        case .time: "^([01][0-9]|2[0-3]):[0-5][0-9]$"
        case .name: "^[a-z0-9.-]+$"
        case .wireName: "^[A-Za-z]+\\.[A-Za-z]+$"
        case .capacity: "^(none|operator|appointment:[1-9][0-9]*|contact:[a-z0-9.-]+)$"
        case .uuid: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"
        case .money: "^-?[0-9]{1,12}(\\.[0-9]{1,2})?$"
        }
    }

    /// What a reader of an error is told to write.
    var expected: String {
        switch self {
        case .text: "a string"
        case .date: "a day of the calendar (yyyy-MM-dd)"
        case .instant: "a moment in UTC (yyyy-MM-ddTHH:mm:ss.SSSZ)"
        case .time: "a time of day (HH:mm)"
        case .name: "a name of a–z, 0–9, - and ."
        case .wireName: "a wire name such as case.submit"
        case .capacity: "none, operator, appointment:number or contact:partner"
        case .uuid: "a UUID"
        case .money: "a sum in kroner, with a point before øre"
        }
    }

    /// Whether a string has the form; a day must also be in the calendar.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .text: true
        case .date: CivilDate(text) != nil
        case .instant: Instant(text) != nil
        case .time: WallTime(text) != nil
        case .name: StringForm.isName(text)
        case .wireName: StringForm.isWireName(text)
        case .capacity: StringForm.isCapacity(text)
        case .uuid: StringForm.isUUID(text)
        case .money:
            Money.isPlain(text) && text.prefix { $0 != "." }.filter(\.isNumber).count <= 12
        }
    }

    private static func isName(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                "abcdefghijklmnopqrstuvwxyz0123456789.-".utf8.contains($0)
            }
    }

    private static func isWireName(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
            }
    }

    private static func isCapacity(_ text: String) -> Bool {
        guard let hat = Hat(text), hat.description == text else { return false }
        if case .contact(let partner) = hat { return isName(partner.rawValue) }
        return true
    }

    private static func isUUID(_ text: String) -> Bool {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
            && groups.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
    }
}
