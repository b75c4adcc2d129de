/// Who is reading, at the top of the page.
enum Account: Sendable {
    /// The page does not ask.
    case none
    /// A visitor who may sign in.
    case visitor(signIn: String)
    /// A person, acting in one appointment or post.
    case person(name: String, actingAs: String, href: String, signOut: ButtonForm)

    func html(in language: Language) -> HTML {
        switch self {
        case .none:
            .nothing
        case .visitor(let signIn):
            "<a class=\"sign-in\" href=\"\(signIn)\">\(KitWords.signIn.in(language))</a>"
        case .person(let name, let actingAs, let href, let signOut):
            """
            <div class="account"><a href="\(href)"><strong>\(name)</strong> \
            <span>\(actingAs)</span></a>\(signOut)</div>
            """
        }
    }
}
