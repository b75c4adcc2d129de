/// One thing somebody must do, by when, and because of which clause.
struct DutyRow: Component {
    let what: String
    /// To where it is done.
    let href: String
    let who: String
    /// By when, written out: `Senest 8. mai 2024`.
    let due: String
    /// How far off that is: `om 3 dager`.
    let distance: String
    let state: Badge
    let why: ClauseCitation
    let language: Language

    var html: HTML {
        """
        <li class="duty">
        <div class="duty-main"><p class="duty-what"><a href="\(href)">\(what)</a></p>
        <p class="duty-who">\(KitWords.responsible.in(language)): \(who)</p></div>
        <div class="duty-due"><p>\(due)</p><p>\(distance)</p></div>
        <p class="duty-state">\(state)</p>
        <p class="duty-why">\(KitWords.why.in(language)): \(why)</p>
        </li>

        """
    }
}

/// Duties after one another.
struct DutyList: Component {
    let rows: [DutyRow]

    var html: HTML { "<ul class=\"duties\">\n\(rows)</ul>" }
}
