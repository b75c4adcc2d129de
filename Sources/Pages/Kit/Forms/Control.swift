/// What a field is answered with; each keeps the typed value.
enum Control: Sendable {
    /// One line of text.
    case text(value: String = "", kind: TextKind = .plain)
    /// Several lines; `limit` is the most characters (Unicode scalars) the server accepts.
    case textArea(value: String = "", rows: Int = 6, limit: Int? = nil)
    /// One of many, from a list.
    case select(options: [Option], chosen: String? = nil)
    /// One of a few, all in sight.
    case radios(options: [Option], chosen: String? = nil)
    /// Any of a few, all in sight.
    case checkboxes(options: [Option], chosen: Set<String> = [])
    /// Yes, or nothing; sent as `value`.
    case checkbox(value: String = "yes", isChecked: Bool = false)
    /// A day, sent as `yyyy-MM-dd`.
    case date(value: String = "")
    /// A time of day, sent as `HH:mm`.
    case time(value: String = "")
    /// Files from the reader's machine; `accept` as in the attribute, such as `.pdf,.docx`.
    case file(accept: String, isMultiple: Bool = false)

    /// What kind of line is typed, so that a phone shows the right keys and fills it in.
    enum TextKind: Sendable {
        case plain, email, telephone, number, search, personName
    }

    /// One answer to choose.
    struct Option: Sendable {
        let value: String
        let label: String
        var hint: String?
    }

    /// Whether the question heads several controls.
    var isGroup: Bool {
        switch self {
        case .radios, .checkboxes: true
        default: false
        }
    }

    /// Whether the label stands after the control, and is written by it.
    var standsBeforeLabel: Bool {
        if case .checkbox = self { true } else { false }
    }

    /// The most characters that are accepted, where that is said.
    var limit: Int? {
        if case .textArea(_, _, let limit) = self { limit } else { nil }
    }
}

extension Control.TextKind {
    var type: String {
        switch self {
        case .plain, .number, .personName: "text"
        case .email: "email"
        case .telephone: "tel"
        case .search: "search"
        }
    }

    var inputMode: String? { self == .number ? "numeric" : nil }

    /// What the browser may fill in (WCAG 1.3.5).
    var autocomplete: String? {
        switch self {
        case .plain, .number, .search: nil
        case .email: "email"
        case .telephone: "tel"
        case .personName: "name"
        }
    }
}
