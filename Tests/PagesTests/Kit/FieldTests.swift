import Testing

@testable import Pages

@Suite struct `A form field` {
    @Test func `keeps what was typed, the first line break too`() {
        let field = Field(
            name: "text", label: "Tekst", control: .textArea(value: "\nAndre linje"), language: .nb)
        #expect(field.html.text.contains(">\n\nAndre linje</textarea>"))
    }

    @Test func `is described by its hint, its error and its limit`() {
        let field = Field(
            name: "text", label: "Tekst", control: .textArea(limit: 10), hint: "Kort",
            error: "Skriv noe", language: .nb)
        #expect(field.describedBy == "f-text-hint f-text-error f-text-limit")
        #expect(field.html.text.contains("aria-invalid=\"true\""))
    }

    @Test func `of a group names the group and leads the error summary to its first choice`() {
        let field = Field(
            name: "mode", label: "Møteform",
            control: .radios(options: [
                .init(value: "first", label: "A"), .init(value: "second", label: "B"),
            ]),
            error: "Velg én", language: .nb)
        #expect(field.html.text.contains("<legend>Møteform</legend>"))
        #expect(field.html.text.contains("id=\"f-mode\" name=\"mode\" value=\"first\""))
        let summary = ErrorSummary(fields: [field], language: .nb).html.text
        #expect(summary.contains("<a href=\"#f-mode\">Velg én</a>"))
    }

    @Test func `without errors gives no summary`() {
        let field = Field(name: "a", label: "A", control: .text(), language: .en)
        #expect(ErrorSummary(fields: [field], language: .en).html.isEmpty)
    }

    @Test func `for files makes the form send them`() {
        let file = Field(name: "a", label: "A", control: .file(accept: ".pdf"), language: .en)
        let form = EntryForm(
            action: "/x", fields: [file], submit: SubmitButton(text: "Send"), language: .en)
        #expect(form.html.text.contains("enctype=\"multipart/form-data\""))
    }
}
