import CStemmer

/// Cuts endings off by the Norwegian algorithm of the Snowball project, which knows the endings of
/// both written languages (libstemmer, from Debian).
///
/// One stemmer is used by one thread at a time.
final class Stemmer {
    private let handle: OpaquePointer?

    init() {
        handle = sb_stemmer_new("norwegian", "UTF_8")
    }

    deinit {
        sb_stemmer_delete(handle)
    }

    /// The stem of a folded word.
    ///
    /// The algorithm takes one ending, so that `brukarar` would end as `brukar` and `brukar` as
    /// `bruk`; what it leaves with `-ar` or `-er` is therefore cut once more.
    func stem(_ word: String) -> String {
        let once = cut(word)
        guard once.utf8.count > 4, once != word, once.hasSuffix("ar") || once.hasSuffix("er")
        else { return once }
        return cut(once)
    }

    private func cut(_ word: String) -> String {
        guard let handle else { return word }
        let bytes = Array(word.utf8)
        guard let stem = sb_stemmer_stem(handle, bytes, Int32(bytes.count)) else { return word }
        let length = Int(sb_stemmer_length(handle))
        return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
}
