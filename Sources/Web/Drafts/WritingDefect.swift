import Governance

/// Why a text that is written outside the log cannot be kept anywhere.
enum WritingDefect: Error {
    case tooLong
    case unreadable
    case identityNumber

    /// What is wrong with a text, if anything is.
    init?(of text: String, limit: Int) {
        if text.count > limit {
            self = .tooLong
        } else if text.unicodeScalars.contains(where: {
            $0.cannotBeShown && $0 != "\n" && $0 != "\t"
        }) {
            self = .unreadable
        } else if IdentityNumber.find(in: text) != nil {
            self = .identityNumber
        } else {
            return nil
        }
    }
}
