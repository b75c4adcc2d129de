import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Ledger
import NIOCore
import Pages
import Storage
import Synchronization

/// Pages that rest on the state alone, made for everyone or for one session, kept until their
/// partnership changes or time turns something.
///
/// Each partnership has its own shelf, so that one partnership's entry empties no other's. The
/// build needs no place in the key: the pages live in the program's memory.
final class KeptPages: Sendable {
    /// What all pages of a partnership share: a page is good as long as none of these changes.
    struct Shelf: Hashable {
        /// The position of the partnership's log.
        let position: Int64
        /// The revision of the people register.
        let names: Int
        /// The next instant at which anything turns by time alone.
        let until: Instant
    }

    /// One page of a partnership.
    struct Key: Hashable {
        let address: String
        let language: Language
        let form: Form
        /// Whose page it is; `nil` for everyone's.
        var owner: Owner?
    }

    /// In which form a page is sent.
    enum Form {
        /// The whole page.
        case page
        /// Its data.
        case data
        /// A file made for everyone, such as a calendar.
        case file
        /// What stands inside the frame; its tag tells whether a reader has anything new to see.
        case content
    }

    /// A session, the capacity chosen in it, and how much is new to the reader: until the next
    /// entry that only grows less, so the number says which.
    struct Owner: Hashable {
        let session: TokenHash
        let hat: Hat
        let unseen: Int
    }

    /// A page as it is sent.
    struct Kept: Sendable {
        let bytes: ByteBuffer
        let type: String
        let tag: String
    }

    fileprivate struct Contents {
        var shelf: Shelf
        var pages: [Key: Kept] = [:]
        var size = 0
        var lastUse = 0
    }

    /// How many bytes are kept, for one partnership and in all.
    private static let shelfLimit = 16 * 1024 * 1024
    private static let limit = 128 * 1024 * 1024

    fileprivate struct All {
        var partnerships: [PartnershipID: Contents] = [:]
        var uses = 0
        /// Pages that are being made, so that a thousand who ask at once wait for one.
        var underWay: [Order: Task<Kept, any Error>] = [:]
    }

    fileprivate struct Order: Hashable {
        let partnership: PartnershipID
        let key: Key
        let shelf: Shelf
    }

    private let all = Mutex(All())

    /// A page, if it is kept and still good.
    private func page(_ key: Key, of id: PartnershipID, on shelf: Shelf) -> Kept? {
        all.withLock { all in
            guard all.partnerships[id]?.shelf == shelf else { return nil }
            all.uses += 1
            all.partnerships[id]?.lastUse = all.uses
            return all.partnerships[id]?.pages[key]
        }
    }

    /// A page, from here if it is kept and still good; else made, once for all who ask meanwhile,
    /// and kept.
    func page(
        _ key: Key, of id: PartnershipID, on shelf: Shelf,
        or make: @escaping @Sendable () async throws -> Kept
    ) async throws -> Kept {
        if let kept = page(key, of: id, on: shelf) { return kept }
        let order = Order(partnership: id, key: key, shelf: shelf)
        let making = all.withLock { all in
            if let making = all.underWay[order] { return making }
            let making = Task {
                defer { self.all.withLock { $0.underWay[order] = nil } }
                let made = try await make()
                self.keep(made, key, of: id, on: shelf)
                return made
            }
            all.underWay[order] = making
            return making
        }
        return try await making.value
    }

    /// How many pages of a partnership are kept.
    func kept(of id: PartnershipID) -> Int {
        all.withLock { $0.partnerships[id]?.pages.count ?? 0 }
    }

    /// Keeps a page, and lets go of what it supersedes.
    private func keep(_ page: Kept, _ key: Key, of id: PartnershipID, on shelf: Shelf) {
        all.withLock { all in
            var contents = all.partnerships[id] ?? Contents(shelf: shelf)
            if contents.shelf != shelf {
                // A page made from an older state than what is kept is not worth keeping.
                guard contents.shelf.position <= shelf.position else { return }
                contents = Contents(shelf: shelf)
            }
            let size = page.bytes.readableBytes + key.address.utf8.count + 200
            guard size <= Self.shelfLimit else { return }
            if contents.size + size > Self.shelfLimit {
                contents.pages = [:]
                contents.size = 0
            }
            if contents.pages.updateValue(page, forKey: key) == nil { contents.size += size }
            all.uses += 1
            contents.lastUse = all.uses
            all.partnerships[id] = contents
            all.trim(to: Self.limit)
        }
    }
}

extension KeptPages.All {
    /// Lets go of the partnerships that were read longest ago.
    mutating func trim(to limit: Int) {
        var total = partnerships.values.reduce(0) { $0 + $1.size }
        while total > limit,
            let oldest = partnerships.min(by: { $0.value.lastUse < $1.value.lastUse })
        {
            total -= oldest.value.size
            partnerships[oldest.key] = nil
        }
    }
}

extension KeptPages.Kept {
    /// A response that has just been made, with its fingerprint.
    init(bytes: [UInt8], type: String) {
        self.bytes = ByteBuffer(bytes: bytes)
        self.type = type
        tag = entityTag(of: bytes)
    }

    /// The page for everyone.
    func response(to visit: Visit) -> Response {
        var response = Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: Keeping.publicShort.rawValue],
            body: .init(byteBuffer: bytes))
        response.vary()
        return visit.revalidated(response, tag: tag)
    }

    /// The page for its owner alone.
    func ownResponse() -> Response {
        var response = Response(
            status: .ok,
            headers: [.contentType: type, .cacheControl: Keeping.none.rawValue],
            body: .init(byteBuffer: bytes))
        response.vary()
        return response
    }
}

/// The strong entity tag of a content (RFC 9110, 8.8.3).
func entityTag(of bytes: [UInt8]) -> String {
    "\"\(HashValue<EntityContent>(hashing: bytes).hex.prefix(32))\""
}

/// What an entity tag is the hash of.
private enum EntityContent {}
