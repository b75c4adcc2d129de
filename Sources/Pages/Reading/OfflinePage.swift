import Governance

/// What is kept on the reader's device, and what stands in the place of a page that is not, while
/// there is no connection. The list is the device's own: the script fills it in.
public struct OfflinePage: Page {
    /// What the page is called.
    public let title: String

    /// The page for whoever asks.
    public init(_ frame: Frame) { title = frame.say(OfflineWords.title) }

    /// What lies on the device, and how more is put there.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: frame.say(OfflineWords.lead)))
        <div data-kept-list><p data-nothing>\(frame.say(OfflineWords.nothing))</p></div>
        """
    }
}
