import Hummingbird
import NIOCore

/// What a request comes with besides itself: the address it was sent from.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The sender's address; `nil` where the connection has none, as in tests.
    let sender: String?
    private let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
        sender = channel.remoteAddress?.ipAddress
    }

    /// Takes no further request on this connection, so that another reader can have its place;
    /// the answer under way is still sent.
    func takeNoMore() { channel.close(mode: .input, promise: nil) }
}
