import Governance

/// What a device is told when a partnership's pages are put on its home screen (W3C Web Application
/// Manifest).
public struct WebManifest: Codable, Sendable {
    let name: String
    let shortName: String
    let lang: String
    let startURL: String
    let scope: String
    let display: String
    let backgroundColor: String
    let themeColor: String
    let icons: [Icon]

    /// A picture for the home screen.
    struct Icon: Codable, Sendable {
        let src: String
        let sizes: String
        let type: String
    }

    private enum CodingKeys: String, CodingKey {
        case name, lang, scope, display, icons
        case shortName = "short_name"
        case startURL = "start_url"
        case backgroundColor = "background_color"
        case themeColor = "theme_color"
    }

    /// The media type.
    public static let mediaType = "application/manifest+json"

    /// The manifest of a partnership, in the language of whoever asks.
    public init(_ frame: Frame) {
        name = frame.say(frame.charter.name)
        shortName = KitWords.product
        lang = frame.language.tag
        startURL = frame.link(.mine)
        scope = "\(frame.link(.home))/"
        display = "standalone"
        // The ground and the primary colour of the style sheet.
        backgroundColor = "#f7f4ee"
        themeColor = "#0f4f55"
        icons = [Icon(src: Asset.icon.path, sizes: "any", type: Asset.icon.contentType)]
    }
}
