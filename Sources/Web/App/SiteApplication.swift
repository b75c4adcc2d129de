public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore

extension Site {
    /// The server of this site, to be run as a service.
    ///
    /// - Parameters:
    ///   - address: Where it listens.
    ///   - logger: Where it tells the operator what goes wrong; never with personal data.
    ///   - onServerRunning: Called once it listens, with the port.
    public func application(
        listeningAt address: BindAddress, logger: Logger,
        onServerRunning: @escaping @Sendable (Int?) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        Application(
            responder: SiteResponder(site: self),
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(75),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 48 * 1024,
                        maxHeaderFieldCount: 100))),
            configuration: ApplicationConfiguration(
                address: address,
                availableConnectionsDelegate: MaximumAvailableConnections(settings.connections)),
            services: [Housekeeping(site: self, logger: logger)],
            onServerRunning: { channel in await onServerRunning(channel.localAddress?.port) },
            logger: logger)
    }
}
