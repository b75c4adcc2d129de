import Testing

@testable import Governance

@Suite struct `Identity numbers` {
    @Test(arguments: [
        ("130972", 0, 0), ("290200", 0, 0), ("311299", 0, 0), ("130972", 40, 0),
        ("130972", 0, 40), ("130972", 0, 65), ("130972", 0, 80), ("130972", 40, 80),
        ("010100", 40, 65),
    ])
    func `are found, D-numbers and synthetic ones too`(date: String, day: Int, month: Int) {
        let number = Identity.number(date, dayShift: day, monthShift: month)
        #expect(IdentityNumber.find(in: number) == 1)
        #expect(IdentityNumber.find(in: "Pasienten (\(number)) ringte") == 12)
    }

    @Test(arguments: [
        " ", "\u{A0}", "\u{202F}", ".", "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}",
        "\u{2014}", "\u{2212}", " - ", "\t", "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}",
    ])
    func `are found with what people and programs put between`(separator: String) {
        let number = Identity.number()
        let parted = "nr \(number.prefix(6))\(separator)\(number.suffix(5))"
        #expect(IdentityNumber.find(in: parted) != nil)
        let spread = number.map(String.init).joined(separator: separator)
        #expect(IdentityNumber.find(in: spread) != nil)
    }

    @Test(arguments: [0xFF10, 0x0660, 0x1D7CE] as [UInt32])
    func `are found in the digits of any script`(zero: UInt32) throws {
        let written = try Identity.number().compactMap(\.wholeNumberValue).map {
            try Character(#require(Unicode.Scalar(zero + UInt32($0))))
        }
        #expect(IdentityNumber.find(in: "nr \(String(written))") == 4)
    }

    @Test func `are not found within longer runs of digits`() {
        let number = Identity.number()
        #expect(IdentityNumber.find(in: "1\(number)") == nil)
        #expect(IdentityNumber.find(in: "\(number)7") == nil)
        #expect(IdentityNumber.find(in: "\(number), 7") == 1)
    }

    @Test func `need both check digits and a day that exists`() {
        let number = Identity.number()
        for index in 9...10 {
            for digit in 0...9 {
                var digits = number.compactMap(\.wholeNumberValue)
                guard digits[index] != digit else { continue }
                digits[index] = digit
                #expect(IdentityNumber.find(in: digits.map(String.init).joined()) == nil)
            }
        }
        for date in ["320172", "300272", "131372", "000172", "130072"] {
            #expect(IdentityNumber.find(in: Identity.number(date)) == nil)
        }
        #expect(IdentityNumber.find(in: String(number.dropLast())) == nil)
    }

    @Test func `are none unless both sums of the register come out`() {
        var random = SplitMix64(seed: 1)
        for _ in 0..<3000 {
            let digits = (0..<11).map { _ in random.below(10) }
            let text = digits.map(String.init).joined()
            if IdentityNumber.find(in: text) != nil { #expect(Screening.isChecked(digits)) }
        }
    }
}

@Suite struct `Texts that people write` {
    @Test func `lose white space around them, and nothing within`() throws {
        #expect(try TextField.title.screened("  Felles\u{A0} rutine \n") == "Felles\u{A0} rutine")
    }

    @Test(arguments: ["", " ", "\n\t\u{A0}"])
    func `are refused when empty`(text: String) {
        #expect(refusal(of: text, in: .title) == .empty(.title))
    }

    @Test func `are held to the length of their field, in characters`() {
        #expect(refusal(of: String(repeating: "å", count: 300), in: .title) == nil)
        #expect(
            refusal(of: String(repeating: "å", count: 301), in: .title)
                == .tooLong(.title, limit: 300))
    }

    @Test func `cannot hide any number of bytes in few characters`() {
        let stacked = "a" + String(repeating: "\u{301}", count: 100_000)
        #expect(refusal(of: stacked, in: .title) == .tooLong(.title, limit: 300))
    }

    @Test(arguments: ["\u{0}", "\u{7}", "\u{7F}", "\u{202E}", "\u{2066}"])
    func `are refused with control characters, at their place`(character: String) {
        #expect(refusal(of: "ab\(character)c", in: .note) == .controlCharacter(.note, at: 3))
    }

    @Test(arguments: ["\n", "\r\n", "\u{2028}", "\u{2029}"])
    func `on one line are refused with another, which would read as ours`(break: String) {
        let forged = "Sak\(`break`)Logg inn her"
        for field in [TextField.title, .publicTitle, .place, .fileName, .localNumber] {
            #expect(refusal(of: forged, in: field) == .controlCharacter(field, at: 4))
        }
        #expect(refusal(of: "Sak\(`break`)", in: .title) == nil)
    }

    @Test func `may have lines and tabs`() {
        #expect(refusal(of: "én\r\nto\n\ttre", in: .note) == nil)
    }

    @Test func `are refused with an identity number, at its place`() {
        #expect(
            refusal(of: "Gjelder \(Identity.number())", in: .background)
                == .identityNumber(.background, at: 9))
    }

    private func refusal(of text: String, in field: TextField) -> TextRefusal? {
        do {
            _ = try field.screened(text)
            return nil
        } catch {
            if case .text(let refusal) = error.reason { return refusal }
            return nil
        }
    }
}
