import Desk
import Foundation
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages
import Storage

/// Drafts are kept per person: the same form open with two people is two drafts.
enum DraftKeeping {
    /// The longest name of a draft.
    static let longestKey = 120
    /// How many drafts a person may have in a partnership at a time.
    static let most = 100

    /// The name a person's draft is kept under.
    static func key(_ key: String, of person: PersonID, in id: PartnershipID) -> DraftKey {
        DraftKey(partnership: id.rawValue, key: "\(person)/\(key)")
    }
}

extension Site {
    /// Keeps what is being written. A number that must not be stored is refused, and what was
    /// written stays in the browser.
    func keepDraft(_ key: String, _ visit: Visit, _ place: Place) async throws -> Response {
        let form = try await visit.form()
        guard let member = try await member(of: visit, place) else { throw Fault.signedOut }
        try prove(form, member)
        guard key.utf8.count <= DraftKeeping.longestKey, !key.contains("\0") else {
            throw Fault.badRequest
        }
        let values = form.written
        for text in [key] + values.keys + values.values.joined()
        where IdentityNumber.find(in: text) != nil {
            throw Fault.identityNumber
        }
        let author = Int64(member.actor.person.rawValue)
        let draft = DraftKeeping.key(key, of: member.actor.person, in: place.id)
        let own = try await desk.registers.drafts.drafts(of: author, in: place.id.rawValue)
        guard own.count < DraftKeeping.most || own.contains(where: { $0.key == draft }) else {
            throw Fault.tooLarge
        }
        try await keep(values, as: draft, by: author, at: visit.now)
        return try .json(KeepingReceipt(visit.now, in: place.partnership, visit.language))
    }

    /// Saves over whatever the person saved last, in whichever window.
    func keep(
        _ values: [String: [String]], as key: DraftKey, by author: Int64, at now: Instant
    ) async throws {
        let content = String(decoding: try jsonBytes(values), as: UTF8.self)
        let drafts = desk.registers.drafts
        var version = try await drafts.draft(key, for: author)?.version ?? 0
        for attempt in 1...3 {
            do {
                _ = try await drafts.save(
                    content, as: key, by: author, basedOn: version, at: now.milliseconds)
                return
            } catch {
                guard case .changed(let newer) = error, attempt < 3 else { throw error }
                version = newer.version
            }
        }
    }

    /// What a person has under way, by the name the form gave it.
    func drafts(
        of reader: (any PageReader)?, in id: PartnershipID
    ) async throws -> [String: KeptDraft] {
        guard let reader else { return [:] }
        let author = Int64(reader.actor.person.rawValue)
        let prefix = "\(reader.actor.person)/"
        var kept: [String: KeptDraft] = [:]
        for draft in try await desk.registers.drafts.drafts(of: author, in: id.rawValue) {
            guard draft.key.key.hasPrefix(prefix),
                let values = try? JSONDecoder().decode(
                    [String: [String]].self, from: Data(draft.content.utf8))
            else { continue }
            kept[String(draft.key.key.dropFirst(prefix.count))] = KeptDraft(
                values: values, savedAt: Instant(milliseconds: draft.savedAt))
        }
        return kept
    }
}

/// What the keeper of drafts in the browser is told.
struct KeepingReceipt: Encodable {
    let at: Int64
    let time: String

    init(_ now: Instant, in partnership: Partnership, _ language: Language) {
        at = now.milliseconds
        let (hour, minute) = partnership.zone.local(now).time.parts
        // The sentence it goes into says "kl." itself.
        time = String(language.time(hour: hour, minute: minute).trimmingPrefix("kl. "))
    }
}
