public import Governance

/// Where a link from a mail leads when there is nothing to answer any more, or the answer was
/// refused: the plain reason, and where to look instead.
public struct AnswerOverPage: Page {
    /// What the page is called.
    public let title: String
    let reason: String
    /// Whether the answer was given and refused, rather than the link being outdated.
    let isRefusal: Bool

    /// A page with why an answer was refused; without a refusal for an outdated link.
    public init(_ refusal: Refusal?, in frame: Frame) {
        isRefusal = refusal != nil
        title = frame.say(isRefusal ? AnswerWords.refusedTitle : AnswerWords.overTitle)
        reason = refusal?.sentence(in: frame) ?? frame.say(AnswerWords.overText)
    }

    /// The reason, and the way on.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: reason))\
        <p>\(LinkButton(text: frame.say(AnswerWords.toMeetings), href: frame.link(.meetings)))</p>
        """
    }
}
