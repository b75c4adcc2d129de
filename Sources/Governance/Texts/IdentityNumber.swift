/// Finds Norwegian national identity numbers in text: no patient data, ever.
///
/// Eleven digits, with spaces, dots or dashes allowed between them, that hold a valid date
/// (D-numbers and synthetic numbers included) and both check digits. About 2 % of valid bank
/// account numbers look like one.
public enum IdentityNumber {
    /// The place, in characters from 1, of the first number found; `nil` where there is none.
    ///
    /// A run of digits that goes on without a break on either side is a longer number, not this.
    public static func find(in text: String) -> Int? {
        // Scalars, for a mark that joins the digit before it would make another character of it.
        let characters = text.unicodeScalars.map(Character.init)
        var window: [Int] = []
        var separators = 0
        for (index, character) in characters.enumerated() {
            if character.digit != nil {
                separators = 0
                window.append(index)
                if window.count > 11 { window.removeFirst() }
                if window.count == 11, standsAlone(window, in: characters),
                    isIdentityNumber(window.compactMap { characters[$0].digit })
                {
                    return window[0] + 1
                }
            } else if character.separatesDigits, separators < 3 {
                separators += 1
            } else {
                window.removeAll(keepingCapacity: true)
                separators = 0
            }
        }
        return nil
    }

    private static func standsAlone(_ window: [Int], in characters: [Character]) -> Bool {
        let before = window[0] - 1
        let after = window[10] + 1
        return (before < 0 || characters[before].digit == nil)
            && (after >= characters.count || characters[after].digit == nil)
    }

    /// Whether eleven digits are an identity number: date and both check digits (modulus 11).
    static func isIdentityNumber(_ digits: [Int]) -> Bool {
        guard digits.count == 11, hasDate(digits) else { return false }
        let first = [3, 7, 6, 1, 8, 9, 4, 5, 2]
        let second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
        return digits[9] == checkDigit(digits, first) && digits[10] == checkDigit(digits, second)
    }

    private static func checkDigit(_ digits: [Int], _ weights: [Int]) -> Int? {
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        let digit = (11 - sum % 11) % 11
        return digit == 10 ? nil : digit
    }

    /// Days from 41 mark D-numbers; months from 41, 66 and 81 mark synthetic numbers.
    private static func hasDate(_ digits: [Int]) -> Bool {
        var day = digits[0] * 10 + digits[1]
        if day > 40 { day -= 40 }
        var month = digits[2] * 10 + digits[3]
        for shift in [80, 65, 40] where month > shift {
            month -= shift
            break
        }
        let year = digits[4] * 10 + digits[5]
        return CivilDate(year: 1900 + year, month: month, day: day) != nil
            || CivilDate(year: 2000 + year, month: month, day: day) != nil
    }
}

extension Character {
    /// The value of a digit of any script: a program may write ours full-width.
    fileprivate var digit: Int? {
        if let value = asciiValue { return (48...57).contains(value) ? Int(value) - 48 : nil }
        let properties = unicodeScalars.first?.properties
        return properties?.numericType == .decimal ? properties?.numericValue.map { Int($0) } : nil
    }

    /// What people write inside a number, and what programs leave there unseen: spaces of all
    /// kinds, dots, dashes and marks that show nothing (soft hyphen, zero-width space).
    fileprivate var separatesDigits: Bool {
        if isWhitespace || self == "." { return true }
        return unicodeScalars.allSatisfy {
            $0.properties.generalCategory == .dashPunctuation || $0 == "\u{2212}"
                || $0.properties.isDefaultIgnorableCodePoint
        }
    }
}
