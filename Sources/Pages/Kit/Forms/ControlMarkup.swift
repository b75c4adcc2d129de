extension Control {
    func html(for field: Field) -> HTML {
        switch self {
        case .text(let value, let kind):
            """
            <input type="\(kind.type)"\(attribute: "value", value)\
            \(attribute: "inputmode", kind.inputMode)\(attribute: "autocomplete", kind.autocomplete)\
            \(attribute: "id", field.id)\(attribute: "name", field.name)\
            \(attribute: "aria-describedby", field.describedBy)\
            \(attribute: "aria-invalid", field.invalid)>
            """
        case .textArea(let value, let rows, let limit):
            textArea(value, rows: rows, limit: limit, for: field)
        case .select(let options, let chosen):
            select(options, chosen: chosen, for: field)
        case .radios(let options, let chosen):
            choices(options, type: "radio", chosen: chosen.map { [$0] } ?? [], for: field)
        case .checkboxes(let options, let chosen):
            choices(options, type: "checkbox", chosen: chosen, for: field)
        case .checkbox(let value, let isChecked):
            """
            <div class="choice"><input type="checkbox" id="\(field.id)" name="\(field.name)" \
            value="\(value)"\(flag: "checked", isChecked)\
            \(attribute: "aria-describedby", field.describedBy)\
            \(attribute: "aria-invalid", field.invalid)>\
            <label for="\(field.id)">\(field.labelText)</label></div>

            """
        case .date(let value): input("date", value: value, for: field)
        case .time(let value): input("time", value: value, for: field)
        case .file(let accept, let isMultiple):
            """
            <input type="file" id="\(field.id)" name="\(field.name)" accept="\(accept)"\
            \(flag: "multiple", isMultiple)\(attribute: "aria-describedby", field.describedBy)\
            \(attribute: "aria-invalid", field.invalid)>
            """
        }
    }

    private func input(_ type: String, value: String, for field: Field) -> HTML {
        """
        <input type="\(type)" id="\(field.id)" name="\(field.name)" value="\(value)"\
        \(attribute: "aria-describedby", field.describedBy)\
        \(attribute: "aria-invalid", field.invalid)>
        """
    }

    /// A browser drops the first line break after `<textarea>`, so one of our own is put there
    /// for it to drop.
    private func textArea(_ value: String, rows: Int, limit: Int?, for field: Field) -> HTML {
        """
        <textarea id="\(field.id)" name="\(field.name)" rows="\(rows)"\
        \(attribute: "aria-describedby", field.describedBy)\
        \(attribute: "aria-invalid", field.invalid)\
        \(attribute: "data-limit", limit.map(String.init))>
        \(value)</textarea>\(limit.shown { counter($0, for: field) })
        """
    }

    /// Says the limit; the script says how much of it is left.
    private func counter(_ limit: Int, for field: Field) -> HTML {
        """

        <p class="limit" id="\(field.id)-limit" \
        data-left="\(KitWords.charactersLeft.in(field.language))" \
        data-over="\(KitWords.charactersOver.in(field.language))">\
        \(KitWords.atMost(limit, in: field.language))</p>\
        <p class="sr-only" role="status" id="\(field.id)-count"></p>
        """
    }

    private func select(_ options: [Option], chosen: String?, for field: Field) -> HTML {
        let written = options.map { option -> HTML in
            """
            <option value="\(option.value)"\(flag: "selected", option.value == chosen)>\
            \(option.label)</option>
            """
        }
        return """
            <select id="\(field.id)" name="\(field.name)"\
            \(attribute: "aria-describedby", field.describedBy)\
            \(attribute: "aria-invalid", field.invalid)>\
            <option value="">\(KitWords.choose.in(field.language)) …</option>\(written)</select>
            """
    }

    private func choices(
        _ options: [Option], type: String, chosen: Set<String>, for field: Field
    ) -> HTML {
        options.enumerated().map { index, option -> HTML in
            let id = index == 0 ? field.id : "\(field.id)-\(index + 1)"
            let hint = option.hint.shown {
                "<span class=\"choice-hint\" id=\"\(id)-choice\">\($0)</span>"
            }
            return """
                <div class="choice"><input type="\(type)" id="\(id)" name="\(field.name)" \
                value="\(option.value)"\(flag: "checked", chosen.contains(option.value))\
                \(attribute: "aria-describedby", option.hint.map { _ in "\(id)-choice" })>\
                <label for="\(id)">\(option.label)</label>\(hint)</div>

                """
        }.joined()
    }
}

extension Field {
    /// The value of `aria-invalid`, only where there is an error.
    var invalid: String? { error == nil ? nil : "true" }
}
