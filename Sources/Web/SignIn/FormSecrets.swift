import Ledger
import Storage

extension SecretToken {
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
}
