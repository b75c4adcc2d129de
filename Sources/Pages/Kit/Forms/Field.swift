/// One question in a form, with its label, hint, error and what was typed.
///
/// Questions are required unless they say otherwise (`isOptional`); the server decides whether an
/// answer will do, so that what was typed is never lost to a browser's own bubble.
struct Field: Component {
    /// The name it is sent under; also the base of its ids.
    let name: String
    /// Tells this form from others on the page that ask under the same name.
    var scope = ""
    let label: String
    let control: Control
    var hint: String?
    var error: String?
    var isOptional = false
    let language: Language

    /// Where an error summary leads: the control, or the first of a group.
    var id: String { scope.isEmpty ? "f-\(name)" : "f-\(scope)-\(name)" }

    var html: HTML {
        let hasError = error != nil
        return control.isGroup
            ? """
            <fieldset class="field\(hasError ? " field-wrong" : "")"\
            \(attribute: "aria-describedby", describedBy)>
            <legend>\(labelText)</legend>
            \(explanations)\(control.html(for: self))
            </fieldset>
            """
            : """
            <div class="field\(hasError ? " field-wrong" : "")">
            \(control.standsBeforeLabel ? .nothing : labelElement)\
            \(control.standsBeforeLabel ? .nothing : explanations)\(control.html(for: self))\
            \(control.standsBeforeLabel ? explanations : .nothing)
            </div>
            """
    }

    /// The ids of what explains the control, for `aria-describedby`.
    var describedBy: String? {
        let ids = [
            hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" },
            control.limit.map { _ in "\(id)-limit" },
        ].compactMap(\.self)
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    /// The label with what it needs to say about being optional.
    var labelText: HTML {
        guard isOptional else { return "\(label)" }
        return "\(label) <span class=\"optional\">(\(KitWords.optional.in(language)))</span>"
    }

    private var labelElement: HTML { "<label for=\"\(id)\">\(labelText)</label>\n" }

    private var explanations: HTML {
        let hintLine = hint.shown { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>\n" }
        let errorLine = error.shown { text in
            """
            <p class="error" id="\(id)-error"><span class="sr-only">\
            \(KitWords.error.in(language)): </span>\(text)</p>

            """
        }
        return "\(hintLine)\(errorLine)"
    }
}
