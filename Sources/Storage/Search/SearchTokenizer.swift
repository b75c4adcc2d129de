import GRDB
import Lexicon

/// Splits what FTS5 is given into the forms that words are found under.
///
/// A text gives each word's form and, in the same place, the forms of a compound's parts; a
/// question gives the form alone, or the beginning as it is spelt where the rest may be anything.
/// What begins with the sign of marks is kept as it stands.
final class SearchTokenizer: FTS5CustomTokenizer {
    static let name = "samrad"

    /// Before a form that is looked for as it stands in the index. Nobody can type it: it is of the
    /// range that Unicode leaves to private use.
    static let formSign = "\u{E001}"

    private let forms = WordForms()

    init(db: Database, arguments: [String]) {}

    func tokenize(
        context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
        pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        guard let pText, nText > 0 else { return 0 }
        let bytes = UnsafeRawBufferPointer(start: pText, count: Int(nText))
        let text = String(decoding: bytes, as: UTF8.self)
        let sink = TokenSink(context: context, callback: tokenCallback)
        if text.hasPrefix(IndexMark.sign) {
            for mark in text.split(separator: " ") where sink.code == 0 { sink.take(String(mark)) }
            return sink.code
        }
        if text.hasPrefix(Self.formSign) {
            sink.take(String(text.dropFirst()))
        } else if tokenization.contains(.prefix) {
            for word in Words(of: text) where sink.code == 0 {
                sink.take(forms.beginning(word.text))
            }
        } else if tokenization.contains(.query) {
            for word in Words(of: text) where sink.code == 0 {
                sink.take(forms.forms(of: word.text).form)
            }
        } else {
            takeDocument(text, sink)
        }
        return sink.code
    }

    private func takeDocument(_ text: String, _ sink: TokenSink) {
        var last: [Substring] = []
        for word in Words(of: text) where sink.code == 0 {
            let found = forms.forms(of: word.text)
            sink.take(found.form)
            for part in found.parts where part != found.form { sink.take(part, besides: true) }
            last = last.suffix(2) + [word.text]
            if let date = WordForms.date(writtenOut: last) { sink.take(date, besides: true) }
        }
    }
}

/// Hands tokens over to FTS5 until it has had enough.
private final class TokenSink {
    private let context: UnsafeMutableRawPointer?
    private let callback: FTS5TokenCallback
    /// What FTS5 answered last; 0 while all is well.
    private(set) var code: CInt = 0

    init(context: UnsafeMutableRawPointer?, callback: @escaping FTS5TokenCallback) {
        self.context = context
        self.callback = callback
    }

    /// - Parameter besides: Whether it stands in the same place as the token before.
    func take(_ token: String, besides: Bool = false) {
        var token = token
        code = token.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { chars in
                callback(
                    context, besides ? Self.colocated : 0, chars.baseAddress, CInt(chars.count),
                    0, 0)
            }
        }
    }

    /// `FTS5_TOKEN_COLOCATED` of sqlite3.h, which only GRDB's own module may import.
    private static let colocated: CInt = 1
}
