import Foundation
import Ledger
import Testing

@Suite struct `Hashes` {
    /// FIPS 180-4 examples, as published by NIST with the Secure Hash Standard.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `a file's digest is the published SHA-256`(content: String, hex: String) {
        #expect(FileDigest(of: Array(content.utf8)).hex == hex)
    }

    @Test func `a million letters a hash as published`() {
        let digest = FileDigest(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
        #expect(digest.hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func `hexadecimal digits and bytes give the same value back`() throws {
        let digest = FileDigest(of: [1, 2, 3])
        #expect(FileDigest(hex: digest.hex) == digest)
        #expect(FileDigest(bytes: digest.bytes) == digest)
        #expect(digest.bytes.map { String(format: "%02x", $0) }.joined() == digest.hex)
    }

    @Test(arguments: [
        "", "ab", String(repeating: "A", count: 64), String(repeating: "g", count: 64),
        String(repeating: "0", count: 65),
    ])
    func `anything but 64 lower-case digits is no hash`(hex: String) {
        #expect(FileDigest(hex: hex) == nil)
    }

    /// The values on the right were reckoned with Python's hashlib, not with this program.
    @Test func `genesis, chain and salted digest agree with an independent reckoning`() throws {
        #expect(EntryHash.genesis(of: "helgeland").hex == Fixture.genesis)
        let first = EntryHash.genesis(of: "helgeland").followed(by: Array("{}".utf8))
        #expect(first.hex == Fixture.afterBraces)
        let salt = try #require(Salt(bytes: Array(0..<16)))
        let digest = SaltedText(salt: salt, content: "Sjukehus og sjøfolk").digest
        #expect(digest.hex == Fixture.salted)
    }

    @Test func `the same text under another salt has another digest`() throws {
        var generator = SeededGenerator(seed: 1)
        let one = SaltedText(salt: Salt(using: &generator), content: "ja").digest
        let other = SaltedText(salt: Salt(using: &generator), content: "ja").digest
        #expect(one != other)
        #expect(Salt(bytes: [1, 2, 3]) == nil)
    }
}

private enum Fixture {
    static let genesis = "7e603b63f1bdc3558c19324b432e21fb5fd8df7d45dd8444595d54611ca24f35"
    static let afterBraces = "f8ba89b8162b0e148f42e880565063758c31396d4e6c16369981d4524fe902f6"
    static let salted = "bd2fceff28834eb3d3406df3f6c1d68c10091501ebc29f6221abc578a2f007a4"
}
