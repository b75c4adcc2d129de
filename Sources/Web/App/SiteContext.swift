import Hummingbird
import NIOCore

/// What a request comes with besides itself: the address it was sent from.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The sender's address; `nil` where the connection has none, as in tests.
    let sender: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        sender = source.channel.remoteAddress?.ipAddress
    }
}
