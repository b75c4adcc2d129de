public import Ledger

/// What a `TokenHash` is the hash of: a secret that a browser or a program holds.
public enum HashedToken {}

/// The hash of a link's, session's or API token. The token itself is never stored, so a stolen file
/// opens no door. Unsalted: a token is random and too long to be guessed.
public typealias TokenHash = HashValue<HashedToken>

extension HashValue where Subject == HashedToken {
    /// Hashes a token as it stands in a link, cookie or header.
    public init(of token: String) {
        self.init(hashing: Array(token.utf8))
    }
}
