/// A human-written text by its number; the words themselves are kept outside the log, where they
/// can be exempted or erased without breaking it.
public typealias TextID = ID<WrittenText>
/// Names the kind of thing a ``TextID`` stands for.
public enum WrittenText {}

/// Why a text is not taken in.
public enum TextRefusal: Hashable, Sendable {
    /// Something must be written in this field.
    case empty(TextField)
    /// The text is longer than the field holds, in characters.
    case tooLong(TextField, limit: Int)
    /// The text holds a character that cannot be shown, at this place (from 1).
    case controlCharacter(TextField, at: Int)
    /// The text holds what reads as a national identity number, at this place (from 1).
    case identityNumber(TextField, at: Int)
}

/// The fields that people write in, so that an answer can name the right one.
public enum TextField: String, Codable, Hashable, Sendable, CaseIterable {
    case title, background, assessment, proposal, basis, question
    case reason, note, place, wording, statement, reservation, objection
    case minutes, changeRequest, localText, localBody, localNumber, input
    case publicTitle, link, fileName, report, mandate, presenter
    case agreementText, contributor, receipt, conclusion, goal, measure, effect

    /// The most characters the field holds.
    public var limit: Int {
        switch self {
        case .title, .publicTitle, .place, .localBody, .localNumber, .fileName, .presenter,
            .contributor, .receipt:
            300
        case .link: 2_000
        case .mandate: 10_000
        case .minutes, .agreementText: 400_000
        default: 100_000
        }
    }

    /// Whether it is written on one line: a break in it would make what stands below read as
    /// ours, in a mail as on a page.
    private var isOneLine: Bool {
        switch self {
        case .title, .publicTitle, .place, .localBody, .localNumber, .fileName, .link, .presenter,
            .contributor, .receipt:
            true
        default: false
        }
    }

    /// The text without surrounding white space, if it can be taken in.
    ///
    /// - Throws: The first thing that is wrong with it.
    func screened(_ written: String) throws(Refusal) -> String {
        var text = Substring(written)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        guard !text.isEmpty else { throw Refusal(.text(.empty(self))) }
        // Marks stacked on one letter are one character: the bytes have a bound of their own.
        guard text.utf8.count <= limit || (text.utf8.count <= limit * 8 && text.count <= limit)
        else {
            throw Refusal(.text(.tooLong(self, limit: limit)))
        }
        for (index, scalar) in text.unicodeScalars.enumerated()
        where scalar.isForbidden || (isOneLine && scalar.breaksLines) {
            throw Refusal(.text(.controlCharacter(self, at: index + 1)))
        }
        if let place = IdentityNumber.find(in: String(text)) {
            throw Refusal(.text(.identityNumber(self, at: place)))
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// Line and paragraph separators included.
    fileprivate var breaksLines: Bool {
        value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029
    }

    /// Control characters other than tab and line breaks, and the marks that turn the direction
    /// of text, with which a title could be made to read as another.
    fileprivate var isForbidden: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
