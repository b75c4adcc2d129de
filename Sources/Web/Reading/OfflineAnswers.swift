import Governance
import Hummingbird
import Pages

extension Site {
    /// The page that lists what lies on the device; the same for all but whose device it is.
    func offlinePage(_ visit: Visit, _ place: Place) async throws -> Response {
        let member = try await member(of: visit, place)
        let frame = plainFrame(visit, place, reader: member, token: member?.formToken)
        return .html(OfflinePage(frame).html(in: frame))
    }

    /// The service worker, at its own address and asked about each time: a device must not go on
    /// with one that has been mended.
    func offlineWorker() -> Response {
        let worker = Asset.offlineWorker
        return .bytes(worker.bytes, worker.contentType, cache: .publicShort)
    }

    /// What a device is told when the pages are put on its home screen.
    func manifest(_ visit: Visit, _ place: Place) throws -> Response {
        let manifest = WebManifest(plainFrame(visit, place, token: nil))
        return try .json(manifest, cache: .publicShort, type: WebManifest.mediaType)
    }
}
