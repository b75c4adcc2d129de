/// Builds an iCalendar object line by line (RFC 5545 §3.1).
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    /// Adds `name:value` as it is, folded at 75 bytes with no character torn apart.
    mutating func add(_ name: String, _ value: String) {
        var column = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let encoded = String(scalar).utf8
            if column + encoded.count > 75 {
                bytes += "\r\n ".utf8
                column = 1
            }
            bytes += encoded
            column += encoded.count
        }
        bytes += "\r\n".utf8
    }

    /// Adds a property of type TEXT (RFC 5545 §3.3.11).
    mutating func addText(_ name: String, _ text: String) throws(CalendarFault) {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        try Self.requireText(lines, property: name, allowed: ["\n", "\t"])
        add(
            name,
            lines.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
                .replacing(",", with: "\\,").replacing("\n", with: "\\n"))
    }

    /// Adds a person: `name` with its parameters, the name they go by, and a mailto address.
    mutating func addPerson(_ name: String, _ person: MailAddress) throws(CalendarFault) {
        var property = name
        if let commonName = person.name {
            try Self.requireText(commonName, property: name, allowed: [])
            // A quoted parameter cannot hold a quotation mark, and the escape that RFC 6868 gives
            // it is shown as it stands by Outlook.
            property += ";CN=\"\(commonName.replacing("\"", with: "'"))\""
        }
        add(property, "mailto:\(person.address)")
    }

    private static func requireText(
        _ text: String, property: String, allowed: Set<Unicode.Scalar>
    ) throws(CalendarFault) {
        for scalar in text.unicodeScalars
        where scalar.properties.generalCategory == .control && !allowed.contains(scalar) {
            throw CalendarFault.controlCharacter(property: property)
        }
    }
}
