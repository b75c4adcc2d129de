import Storage

/// A text that is kept while it is written, as it was sent from the page on which it is typed.
struct SentText {
    let text: String
    let typed: TypedOn
    /// The version it was written from; 0 for none.
    let base: Int
    /// Whether the page showed a text that had been kept aside.
    let wasAside: Bool

    init(_ form: FormFields, text: String) throws(Fault) {
        guard let line = form.first("_line"), !line.isEmpty, line.utf8.count <= 64,
            let turn = form.first("_turn").flatMap({ Int($0) }), turn >= 0,
            let base = form.first("_base").flatMap({ Int($0) }), base >= 0
        else { throw .badRequest }
        self.text = text
        typed = TypedOn(line: line, turn: turn)
        self.base = base
        wasAside = form.first("_aside") == "1"
    }
}

/// What the keeper of drafts in the browser is told of a text that is saved.
struct SavedText: Encodable {
    let revision: Int
    let text: String
    let at: Int64
    let time: String

    init(revision: Int, text: String, _ receipt: KeepingReceipt) {
        self.revision = revision
        self.text = text
        (at, time) = (receipt.at, receipt.time)
    }
}
