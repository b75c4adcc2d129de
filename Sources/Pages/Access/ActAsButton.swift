import Governance

/// Changes the capacity that the reader acts in, and leads back to a page.
struct ActAsButton: Component {
    let frame: Frame
    let hat: Hat
    let returnTo: Destination
    var emphasis: Emphasis = .secondary

    var html: HTML {
        guard let token = frame.token else { return .nothing }
        return ButtonForm(
            action: frame.link(.hat),
            text: "\(frame.say(MyPageWords.actAs)) \(frame.describe(hat))", emphasis: emphasis,
            hidden: [
                HiddenField(name: "_token", value: token.secret),
                HiddenField(name: "hat", value: hat.description),
                HiddenField(name: "_return", value: frame.link(returnTo)),
            ]
        ).html
    }
}
