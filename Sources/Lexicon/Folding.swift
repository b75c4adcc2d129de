/// Makes one spelling of the many ways in which the same letters are typed: upper and lower case,
/// accents, letters of neighbouring languages, and æ, ø, å written as ae, oe, aa.
enum Folding {
    /// The folded word.
    static func fold(_ word: Substring.UnicodeScalarView) -> String {
        var letters = String.UnicodeScalarView()
        for scalar in word {
            if scalar.isCombiningMark {
                letters.addMark(scalar)
            } else if let plain = plain[scalar] {
                letters.append(contentsOf: plain.unicodeScalars)
            } else if scalar.value == softHyphen {
                continue
            } else {
                letters.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return withoutDigraphs(letters)
    }

    static let softHyphen: UInt32 = 0xAD

    private static func withoutDigraphs(_ letters: String.UnicodeScalarView) -> String {
        var folded = String.UnicodeScalarView()
        for letter in letters {
            switch (folded.last, letter) {
            case ("a", "e"):
                folded.removeLast()
                folded.append("æ")
            case ("o", "e"):
                folded.removeLast()
                folded.append("ø")
            case ("a", "a"):
                folded.removeLast()
                folded.append("å")
            default: folded.append(letter)
            }
        }
        return String(folded)
    }

    /// Letters and what stands for them; both cases, since a name may be written in capitals.
    private static let plain: [Unicode.Scalar: String] = {
        let groups = [
            ("a", "àáâãāăąÀÁÂÃĀĂĄ"), ("å", "åÅ"), ("æ", "äæÄÆǽǼ"), ("c", "çčćÇČĆ"),
            ("d", "ďđðĎĐÐ"), ("e", "èéêëēėęěÈÉÊËĒĖĘĚ"), ("g", "ǧģǤǥğǦĢĞ"),
            ("i", "ìíîïīıÌÍÎÏĪ"), ("k", "ǩķǨĶ"), ("l", "łĺľŁĹĽ"), ("n", "ñńňŋÑŃŇŊ"),
            ("o", "òóôõōőÒÓÔÕŌŐ"), ("ø", "öøÖØ"), ("r", "řŕŘŔ"), ("s", "šśşŠŚŞ"), ("ss", "ß"),
            ("t", "ťţŧŤŢŦ"), ("u", "ùúûüūůűÙÚÛÜŪŮŰ"), ("y", "ýÿÝŸ"), ("z", "žźżŽŹŻ"), ("þ", "þÞ"),
        ]
        var plain: [Unicode.Scalar: String] = [:]
        for (letter, variants) in groups {
            for scalar in variants.unicodeScalars { plain[scalar] = letter }
        }
        return plain
    }()
}

extension Unicode.Scalar {
    var isCombiningMark: Bool { (0x300...0x36F).contains(value) }
}

extension String.UnicodeScalarView {
    /// A mark that follows its letter: a ring makes å, two dots æ or ø; others are dropped.
    fileprivate mutating func addMark(_ mark: Unicode.Scalar) {
        let joined: Unicode.Scalar? =
            switch (last, mark.value) {
            case ("a", 0x30A): "å"
            case ("a", 0x308): "æ"
            case ("o", 0x308): "ø"
            default: nil
            }
        guard let joined else { return }
        removeLast()
        append(joined)
    }
}
