/// What has to be put right, at the top of the form, each leading to its field.
struct ErrorSummary: Component {
    let fields: [Field]
    let language: Language

    var html: HTML {
        let items = fields.compactMap { field -> HTML? in
            field.error.map { "<li><a href=\"#\(field.id)\">\($0)</a></li>" }
        }
        if items.isEmpty { return .nothing }
        return """
            <div class="error-summary" role="alert" tabindex="-1" data-focus>
            <h2>\(KitWords.errorSummary.in(language))</h2>
            <ul>\(items)</ul>
            </div>

            """
    }
}
