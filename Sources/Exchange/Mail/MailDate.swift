import FoundationEssentials

/// An instant as the Date header has it, in UTC: `Tue, 05 Mar 2024 08:00:00 +0000` (RFC 5322 §3.3).
enum MailDate {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The text for milliseconds since 1970 UTC; what is less than a second is left out.
    static func text(_ milliseconds: Int64) -> String {
        let second = Int(milliseconds / 1000)
        let date = Date(timeIntervalSince1970: Double(second))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let weekday = weekdays[calendar.component(.weekday, from: date) - 1]
        let month = months[calendar.component(.month, from: date) - 1]
        // The day and the time of day are digits in the standard form that ISO 8601 has too.
        let iso = date.formatted(.iso8601)
        let (year, day, time) = (
            iso.prefix(4), iso.dropFirst(8).prefix(2), iso.dropFirst(11).prefix(8)
        )
        return "\(weekday), \(day) \(month) \(year) \(time) +0000"
    }
}
