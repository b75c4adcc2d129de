/// A file that pages refer to, carried inside the program.
///
/// Its address holds a fingerprint of its content, so that it can be cached for ever.
public struct Asset: Sendable {
    /// The file's name.
    public let name: String
    /// The media type to send it as.
    public let contentType: String
    /// The content.
    public let bytes: [UInt8]
    /// The address pages link to: `/assets/<fingerprint>/<name>`.
    public let path: String

    private init(name: String, contentType: String, bytes: [UInt8]) {
        self.name = name
        self.contentType = contentType
        self.bytes = bytes
        path = "/assets/\(Self.fingerprint(of: bytes))/\(name)"
    }

    /// The style sheet.
    public static let styles = Asset(
        name: "samrad.css", contentType: "text/css; charset=utf-8",
        bytes: PackageResources.samrad_css)
    /// The style sheet of documents to print, which stands in each of them.
    static let documentStyles = Asset(
        name: "document.css", contentType: "text/css; charset=utf-8",
        bytes: PackageResources.document_css)
    /// Character counters and the focus on an error summary.
    public static let forms = Asset(
        name: "forms.js", contentType: "text/javascript; charset=utf-8",
        bytes: PackageResources.forms_js)
    /// The draft keeper.
    public static let drafts = Asset(
        name: "drafts.js", contentType: "text/javascript; charset=utf-8",
        bytes: PackageResources.drafts_js)
    /// What keeps a live page up to date.
    public static let live = Asset(
        name: "live.js", contentType: "text/javascript; charset=utf-8",
        bytes: PackageResources.live_js)
    /// What moves the items of an agenda.
    public static let order = Asset(
        name: "order.js", contentType: "text/javascript; charset=utf-8",
        bytes: PackageResources.order_js)
    /// What keeps pages for reading without a connection.
    public static let offline = Asset(
        name: "offline.js", contentType: "text/javascript; charset=utf-8",
        bytes: PackageResources.offline_js)
    /// The service worker that answers with what is kept; it has an address of its own, since what
    /// it answers for depends on where it stands.
    public static let offlineWorker = Asset(
        name: "offline-worker.js", contentType: "text/javascript; charset=utf-8",
        bytes: PackageResources.offline_worker_js)
    /// The icon in the browser's tab.
    public static let icon = Asset(
        name: "icon.svg", contentType: "image/svg+xml", bytes: PackageResources.icon_svg)

    /// Every asset that is fetched by itself, for the server to publish.
    public static let all = [styles, forms, drafts, live, order, offline, icon]

    /// FNV-1a over the content: it only has to differ when the content does, and pages know no
    /// cryptography. `Hasher` will not do, since it answers differently at each start.
    private static func fingerprint(of bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return String(hash, radix: 36)
    }
}
