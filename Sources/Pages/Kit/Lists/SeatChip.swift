/// A place in a body and the person in it, or that it is vacant.
struct SeatChip: Component {
    /// The person, or nobody.
    let person: String?
    /// For whom the seat speaks: `Rana kommune`.
    let speaksFor: String
    /// Member, observer or deputy, and the office held: `Vara · kommuneoverlege`.
    let standing: String
    var href: String?
    let language: Language

    var html: HTML {
        """
        <li class="seat\(person == nil ? " seat-vacant" : "")">
        <p class="seat-name">\(name)</p>
        <p class="seat-for">\(speaksFor)</p>
        <p class="seat-standing">\(standing)</p>
        </li>

        """
    }

    private var name: HTML {
        let words = person ?? KitWords.vacant.in(language)
        guard let href else { return "\(words)" }
        return "<a href=\"\(href)\">\(words)</a>"
    }
}

/// The seats of a body side by side.
struct SeatList: Component {
    let seats: [SeatChip]

    var html: HTML { "<ul class=\"seats\">\n\(seats)</ul>" }
}
