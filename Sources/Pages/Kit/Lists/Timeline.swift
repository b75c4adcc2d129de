/// What has happened, oldest first, and what is still to come.
struct Timeline: Component {
    struct Step: Component {
        /// When, in words.
        let time: String
        let title: String
        /// Who did it, in what capacity.
        var actor: String?
        var detail: HTML = .nothing
        /// Whether it has happened; the rest is expected.
        var isDone = true

        var html: HTML {
            """
            <li\(attribute: "class", isDone ? nil : "expected")>
            <p class="timeline-time">\(time)</p>
            <div><p class="timeline-title">\(title)</p>\(actor.shown { "<p class=\"timeline-actor\">\($0)</p>" })\(detail)</div>
            </li>

            """
        }
    }

    let steps: [Step]

    var html: HTML { "<ol class=\"timeline\">\n\(steps)</ol>" }
}
