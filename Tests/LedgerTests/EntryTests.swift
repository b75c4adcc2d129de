import Foundation
import Ledger
import Testing

@Suite struct `An entry` {
    /// Never edit this string: what was once written must be written the same way for ever.
    private static let golden = #"""
        {"acting":"appointment:3","at":"2024-01-31T12:00:01.000Z","by":7,"charter":"2024-01",\#
        "command":"c-1","events":[{"data":{"case":1,"title":1,"side":"kommune/ø"},\#
        "type":"case.submitted","v":1}],"partnership":"helgeland","sequence":1,\#
        "texts":{"1":"6ee96a3d7d2b7fb08cc5a2a5e63f5a43fcfd5ce2a7a0ca0de4e2a4e1d5a0b0a0",\#
        "10":"6ee96a3d7d2b7fb08cc5a2a5e63f5a43fcfd5ce2a7a0ca0de4e2a4e1d5a0b0a0",\#
        "2":"6ee96a3d7d2b7fb08cc5a2a5e63f5a43fcfd5ce2a7a0ca0de4e2a4e1d5a0b0a0"}}
        """#

    private func goldenEntry() throws -> Entry {
        let digest = try #require(
            SaltedDigest(hex: "6ee96a3d7d2b7fb08cc5a2a5e63f5a43fcfd5ce2a7a0ca0de4e2a4e1d5a0b0a0"))
        var entry = try SampleLog.entry(1)
        entry.texts = [1: digest, 2: digest, 10: digest]
        return entry
    }

    @Test func `is written as the golden bytes`() throws {
        let bytes = try goldenEntry().canonicalBytes()
        #expect(String(decoding: bytes, as: UTF8.self) == Self.golden)
    }

    @Test func `is read from the golden bytes`() throws {
        #expect(try Entry(decoding: Array(Self.golden.utf8)) == goldenEntry())
    }

    @Test func `is JSON that any library reads`() throws {
        var entry = try goldenEntry()
        entry.acting = "\"\\/\u{0}\u{1F}\u{8}\u{9}\u{A}\u{C}\u{D}\u{7F}æ🏥"
        let json = try JSONSerialization.jsonObject(with: Data(entry.canonicalBytes()))
        let object = try #require(json as? [String: Any])
        #expect(object["acting"] as? String == entry.acting)
        #expect(object["sequence"] as? Int == 1)
        #expect((object["texts"] as? [String: String])?.count == 3)
    }

    @Test func `comes back as it was written, whatever strings and numbers it has`() throws {
        var generator = SeededGenerator(seed: 20_240_131)
        for _ in 0..<2_000 {
            let entry = try randomEntry(&generator)
            let bytes = try entry.canonicalBytes()
            #expect(try Entry(decoding: bytes) == entry)
        }
    }

    @Test func `has one written form: changed bytes are refused or written back as they are`()
        throws
    {
        var generator = SeededGenerator(seed: 4)
        var refused = 0
        for _ in 0..<20_000 {
            var bytes = try goldenEntry().canonicalBytes()
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                damage(&bytes, &generator)
            }
            guard let entry = try? Entry(decoding: bytes) else {
                refused += 1
                continue
            }
            #expect(try entry.canonicalBytes() == bytes)
        }
        #expect(refused > 1_000)
    }

    @Test func `cut short anywhere is refused`() throws {
        let bytes = try goldenEntry().canonicalBytes()
        for length in 0..<bytes.count {
            #expect(throws: EntryDefect.self) { try Entry(decoding: Array(bytes[..<length])) }
        }
        #expect(throws: EntryDefect.unexpectedByte(offset: bytes.count)) {
            try Entry(decoding: bytes + [UInt8(ascii: " ")])
        }
    }

    private func randomEntry(_ generator: inout SeededGenerator) throws -> Entry {
        let alphabet = Array("aå\u{301}🏥\"\\/\u{0}\n\u{1F}\u{2028} {}[]:,".unicodeScalars)
        func string(_ generator: inout SeededGenerator) -> String {
            var result = "x"
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                result.unicodeScalars.append(alphabet.randomElement(using: &generator) ?? "x")
            }
            return result
        }
        var texts: [Int: SaltedDigest] = [:]
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            let text = SaltedText(salt: Salt(using: &generator), content: string(&generator))
            texts[Int.random(in: 1...10_000, using: &generator)] = text.digest
        }
        let data = try JSONEncoder().encode([string(&generator): [string(&generator)]])
        return Entry(
            partnership: string(&generator), sequence: .random(in: 1 ... .max, using: &generator),
            at: .random(in: -62_167_219_200_000...253_402_300_799_999, using: &generator),
            by: .random(in: 1 ... .max, using: &generator), acting: string(&generator),
            charter: string(&generator), command: string(&generator),
            events: [EventRecord(type: string(&generator), v: 3, data: Array(data))], texts: texts)
    }

    private func damage(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        let position = Int.random(in: 0..<bytes.count, using: &generator)
        let likely = Array("0 1\\\"u,{}[]:-\n".utf8)
        let byte = likely.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[position] = byte
        case 1: bytes.insert(byte, at: position)
        case 2: bytes.remove(at: position)
        default: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        }
    }
}

@Suite struct `An entry is refused` {
    @Test(arguments: [
        "", " 1", "1 ", "{\"a\": 1}", "{\"a\":1,}", "[1,]", "{\"a\"}", "01", "+1", "1.", ".5", "1e",
        "nul", "tru", "'a'", "\"\n\"", "\"\\x\"", "\"\\u12g4\"", "1,\"type\":\"x\"", "{}{}", "--1",
        String(repeating: "[", count: 100_000),
    ])
    func `when event data is not one JSON value without white space`(data: String) throws {
        var entry = try SampleLog.entry(1)
        entry.events = [EventRecord(type: "x", v: 1, data: Array(data.utf8))]
        #expect(throws: EntryDefect.self) { try entry.canonicalBytes() }
    }

    @Test(arguments: [
        "null", "true", "false", "0", "-0", "-1.5e-7", "1E+2", "[]", "{}", "\"\\u00e5\\/\\\\\"",
        "[{\"a\":[1,2,{\"b\":null}]},\"å\"]",
        String(repeating: "[", count: 64)
            + String(repeating: "]", count: 64),
    ])
    func `but not when event data is any other JSON value`(data: String) throws {
        var entry = try SampleLog.entry(1)
        entry.events = [EventRecord(type: "x", v: 1, data: Array(data.utf8))]
        #expect(try Entry(decoding: entry.canonicalBytes()).events == entry.events)
    }

    @Test func `when event data is not UTF-8`() throws {
        var entry = try SampleLog.entry(1)
        entry.events = [EventRecord(type: "x", v: 1, data: [0x22, 0xC3, 0x28, 0x22])]
        #expect(throws: EntryDefect.invalidUTF8(offset: 1)) { try entry.canonicalBytes() }
    }

    @Test(arguments: [
        (sequence: 0, by: 1, at: 0), (sequence: -1, by: 1, at: 0), (sequence: 1, by: 0, at: 0),
        (sequence: 1, by: 1, at: 253_402_300_800_000),
        (sequence: 1, by: 1, at: -62_167_219_200_001),
    ])
    func `when a number is out of range`(sequence: Int64, by: Int64, at: Int64) throws {
        var entry = try SampleLog.entry(1)
        (entry.sequence, entry.by, entry.at) = (sequence, by, at)
        #expect(throws: EntryDefect.self) { try entry.canonicalBytes() }
    }

    @Test(arguments: [
        ("2024-01-31T", "2023-02-29T"), ("2024-01-31T", "2024-13-01T"),
        ("2024-01-31T", "2024-00-10T"), ("T12:", "T24:"), (":01.000Z", ":60.000Z"),
        (":01.000Z", ":01.00+Z"), (",\"by\":7", ",\"by\":07"), (",\"by\":7", ",\"by\":-7"),
        (",\"by\":7", ",\"by\":99999999999999999999"), ("appointment", "\\u0061ppointment"),
        ("\"events\":[", "\"events\":[,"), ("{\"acting\"", "{ \"acting\""),
    ])
    func `when its bytes are written otherwise`(written: String, otherwise: String) throws {
        let bytes = try SampleLog.entry(1).canonicalBytes()
        let text = String(decoding: bytes, as: UTF8.self)
        let changed = text.replacing(written, with: otherwise)
        try #require(changed != text)
        #expect(throws: EntryDefect.self) { try Entry(decoding: Array(changed.utf8)) }
    }
}

@Suite struct `Instants` {
    @Test func `are written as Foundation writes them`() throws {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<2_000 {
            let seconds = Int64.random(in: -2_000_000_000...8_000_000_000, using: &generator)
            var entry = try SampleLog.entry(1)
            entry.at = seconds * 1_000 + 250
            let text = String(decoding: try entry.canonicalBytes(), as: UTF8.self)
            let date = Date(timeIntervalSince1970: Double(seconds) + 0.25)
            #expect(text.contains("\"at\":\"\(date.formatted(style))\""))
        }
    }
}
