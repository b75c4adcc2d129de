import Governance

/// Where one chooses the capacity in which one acts.
public struct HatPage: Page {
    /// What the page is called.
    public let title: String
    /// The capacities held today, in wire form.
    public let hats: [String]
    /// The one in use.
    public let current: String
    /// Where to go afterwards.
    public let returnTo: String

    /// The choice of whoever is signed in.
    public init(returnTo: String, in frame: Frame) {
        title = frame.say(SignInWords.hatTitle)
        hats = frame.account?.hats.map(\.description) ?? []
        current = frame.account?.hat.description ?? Hat.none.description
        self.returnTo = returnTo
    }

    /// The choice, and the way out of every machine.
    public func content(in frame: Frame) -> HTML {
        let options = (frame.account?.hats ?? []).map {
            Control.Option(value: $0.description, label: frame.describe($0))
        }
        let form = EntryForm(
            action: frame.link(.hat),
            fields: [
                Field(
                    name: "hat", label: frame.say(SignInWords.hatLabel),
                    control: .radios(options: options, chosen: current), language: frame.language)
            ],
            submit: SubmitButton(text: frame.say(SignInWords.choose)),
            hidden: frame.proof + [HiddenField(name: "_return", value: returnTo)],
            language: frame.language)
        let everywhere = ButtonForm(
            action: frame.link(.signOut), text: frame.say(SignInWords.signOutEverywhere),
            hidden: frame.proof + [HiddenField(name: "everywhere", value: "true")])
        return """
            \(PageHeading(title: title, lead: frame.say(SignInWords.hatLead)))\(form)\(everywhere)
            """
    }
}
