/// Where the text of a form is kept while it is written (`Assets/drafts.js`).
///
/// The script posts the form to `url` within two seconds of a change. Answers it understands:
/// `200` with JSON `{"at": milliseconds, "time": "09.41"}`: kept; `422`: the text holds an
/// identity number and stays in the browser; `401` or `403`: the session is over. Anything else
/// is tried again. For a text that can be changed elsewhere meanwhile, the answer also holds the
/// `revision` saved and the `text` it has, and `409` says that it was.
struct Draft: Sendable {
    /// Names the draft in the browser; it has the person in it, since browsers are shared.
    let key: String
    let url: String
    /// When the server kept the values that the form shows, in milliseconds since 1970; nothing
    /// if they do not come from a draft.
    var savedAt: Int?
    /// Where one signs in again when the session has run out.
    let signIn: String
    /// What is said when the text was changed from elsewhere while it was written here; `nil` where
    /// the last save is as good as any.
    var whenChanged: Phrase?
}

extension EntryForm {
    /// What the script says, in the reader's language.
    var draftWords: HTML.Attributes {
        guard let draft else { return [] }
        let all: [(StaticString, Phrase)] = [
            ("data-say-here", DraftWords.storedHere), ("data-say-there", DraftWords.storedThere),
            ("data-say-offline", DraftWords.offline), ("data-say-restored", DraftWords.restored),
            ("data-say-identity", DraftWords.identityNumber),
            ("data-say-signed-out", DraftWords.signedOut),
            ("data-say-sign-in", DraftWords.signInAgain), ("data-say-unsaved", DraftWords.unsaved),
        ]
        guard let whenChanged = draft.whenChanged else { return all.map { ($0, $1.in(language)) } }
        let shared: [(StaticString, Phrase)] = [
            ("data-say-overlap", whenChanged), ("data-say-joined", DraftWords.joined),
        ]
        return (all + shared).map { ($0, $1.in(language)) }
    }
}
