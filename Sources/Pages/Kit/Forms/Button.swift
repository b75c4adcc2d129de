/// How much a button or link asks to be pressed.
enum Emphasis: String, Sendable {
    /// The page's one main action.
    case primary
    /// Anything else.
    case secondary
    /// What cannot be undone.
    case grave
}

/// A value that goes along with a form without being shown.
struct HiddenField: Component {
    let name: String
    let value: String

    var html: HTML { "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">" }
}

/// Sends the form it stands in.
struct SubmitButton: Component {
    let text: String
    var emphasis: Emphasis = .primary
    /// Tells the server which button it was, where a form has several.
    var choice: HiddenField?

    var html: HTML {
        """
        <button type="submit" class="button button-\(emphasis.rawValue)"\
        \(attribute: "name", choice?.name)\(attribute: "value", choice?.value)>\(text)</button>
        """
    }
}

/// A link that looks like a button, to where the action is carried out.
struct LinkButton: Component {
    let text: String
    let href: String
    var emphasis: Emphasis = .primary

    var html: HTML {
        "<a class=\"button button-\(emphasis.rawValue)\" href=\"\(href)\">\(text)</a>"
    }
}

/// One button that changes something at once: a form of its own, always POST.
struct ButtonForm: Component {
    let action: String
    let text: String
    var emphasis: Emphasis = .secondary
    var hidden: [HiddenField] = []

    var html: HTML {
        """
        <form class="button-form" method="post" action="\(action)">\(hidden)\
        \(SubmitButton(text: text, emphasis: emphasis))</form>
        """
    }
}

/// The one thing this page is for, set apart from the rest.
struct MainAction: Component {
    let title: String
    var explanation: String?
    /// A `ButtonForm`, `LinkButton` or short form; or a `WhyNot` when the rules do not grant it.
    let control: HTML

    var html: HTML {
        """
        <div class="main-action">
        <div><h2>\(title)</h2>\(explanation.shown { "<p>\($0)</p>" })</div>
        <div class="main-action-control">\(control)</div>
        </div>
        """
    }
}
