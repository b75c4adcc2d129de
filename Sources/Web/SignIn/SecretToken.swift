import Foundation
import Ledger
import Storage

/// The secrets that browsers and programs hold: 32 random bytes, written in 43 characters.
enum SecretToken {
    /// A new one, from the system's generator.
    static func make() -> String { encoded(random(32)) }

    /// Whether a text has the form of one.
    static func isToken(_ text: String) -> Bool {
        text.utf8.count == 43
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            }
    }

    /// The secret that goes into forms, made from the cookie's so that neither is kept here; from
    /// a form the cookie cannot be reckoned.
    static func formSecret(of cookie: String) -> String {
        TokenHash(of: "samrad form\n" + cookie).hex
    }

    /// What the ids of a page's commands begin with: 80 bits, so that no two pages share one.
    static func commandStem() -> String {
        random(10).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    private static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    private static func encoded(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }
}
