/// Something the reader should know before the rest.
struct Notice: Component {
    enum Kind: String, Sendable, CaseIterable {
        /// Good to know.
        case info
        /// What the reader just did has taken effect.
        case success
        /// Something will go wrong unless somebody acts.
        case warning
    }

    let kind: Kind
    let title: String
    var content: HTML = .nothing

    /// A result is announced by screen readers when the page opens; the rest is read in its place.
    var html: HTML {
        """
        <div class="notice notice-\(kind.rawValue)"\
        \(attribute: "role", kind == .success ? "status" : nil)>
        <p class="notice-title">\(title)</p>
        \(content)
        </div>
        """
    }
}

/// What was asked for was not done: why, by which clause, and what to do instead.
struct RefusalNotice: Component {
    /// The reason in one sentence.
    let reason: String
    /// The rule that says so; none where it is not the agreement that stands in the way.
    var clause: ClauseCitation?
    /// What the reader can do about it.
    var remedy: String?
    let language: Language

    var html: HTML {
        """
        <div class="notice notice-refusal" role="alert">
        <p class="notice-title">\(reason)</p>
        \(why)\(remedy.shown { "<p>\($0)</p>" })
        </div>
        """
    }

    private var why: HTML {
        clause.shown { "<p class=\"why\">\(KitWords.why.in(language)): \($0)</p>" }
    }
}

/// Stands where a button would stand if the rules granted it, and says why it does not.
struct WhyNot: Component {
    /// What would be done, as the button would have said.
    let action: String
    let reason: String
    var clause: ClauseCitation?
    let language: Language

    var html: HTML {
        """
        <details class="why-not">
        <summary><strong>\(action)</strong> <span>\(KitWords.notNow.in(language))</span></summary>
        <div><p>\(reason)</p>\(clause.shown { "<p>\($0)</p>" })</div>
        </details>
        """
    }
}

/// A list with nothing in it: what will come here, and who can start it.
struct EmptyState: Component {
    let title: String
    let explanation: String
    var action: HTML = .nothing

    var html: HTML {
        """
        <div class="empty">
        <p class="empty-title">\(title)</p>
        <p>\(explanation)</p>
        \(action)
        </div>
        """
    }
}
