/// A form in which something is written, checked by the server and kept while it is written.
struct EntryForm: Component {
    let action: String
    let fields: [Field]
    let submit: SubmitButton
    /// The form's command id, token and other values that are not shown.
    var hidden: [HiddenField] = []
    /// Other ways out of the form: save and go, cancel.
    var others: HTML = .nothing
    /// Where the text is kept while it is written; nothing where a lost line costs nobody.
    var draft: Draft?
    /// Whether it only asks to see something, so that the answer has an address of its own.
    var isQuestion = false
    let language: Language

    var html: HTML {
        """
        \(ErrorSummary(fields: fields, language: language))\
        <form class="entry" method="\(isQuestion ? "get" : "post")" action="\(action)" novalidate\
        \(attribute: "enctype", hasFiles ? "multipart/form-data" : nil)\
        \(attribute: "data-draft", draft?.key)\(attribute: "data-draft-url", draft?.url)\
        \(attribute: "data-draft-at", draft?.savedAt.map { String($0) })\
        \(attribute: "data-sign-in", draft?.signIn)\(flag: "data-draft-shared", draft?.whenChanged != nil)\
        \(draftWords)>\(hidden)
        \(fields)
        \(statusLine)<div class="form-actions">\(submit)\(others)</div>
        </form>
        """
    }

    private var hasFiles: Bool {
        fields.contains { if case .file = $0.control { true } else { false } }
    }

    private var statusLine: HTML {
        if draft == nil { return .nothing }
        return """
            <p class="draft-status" data-draft-status></p>\
            <p class="sr-only" role="status" data-draft-spoken></p>

            """
    }
}
