import Desk
import Governance
import Pages
import Storage

/// The minutes of a meeting as a text that several write.
enum MinutesManuscript {
    private static let prefix = "referat-"

    static func key(of meeting: MeetingID, in id: PartnershipID) -> ManuscriptKey {
        ManuscriptKey(partnership: id.rawValue, name: "\(prefix)\(meeting)")
    }

    /// The meeting whose minutes a manuscript holds; `nil` for a name that is none of ours.
    static func meeting(of name: String) -> MeetingID? {
        guard name.hasPrefix(prefix) else { return nil }
        return Int(name.dropFirst(prefix.count)).map { MeetingID($0) }
    }
}

extension Site {
    /// What has been written of the minutes that a page is about.
    func manuscript(
        for destination: Destination, in id: PartnershipID
    ) async throws -> [MinutesSection: [KeptRevision]] {
        let register = desk.registers.manuscripts
        switch destination {
        case .minutesDraft(let meeting):
            var parts: [MinutesSection: [KeptRevision]] = [:]
            let newest = try await register.newest(of: MinutesManuscript.key(of: meeting, in: id))
            for (name, revision) in newest {
                if let section = MinutesSection(name) { parts[section] = [KeptRevision(revision)] }
            }
            return parts
        case .minutesSection(let meeting, let section):
            let key = SectionKey(
                MinutesManuscript.key(of: meeting, in: id), section: section.description)
            let revisions = try await register.revisions(of: key)
            return revisions.isEmpty ? [:] : [section: revisions.map(KeptRevision.init)]
        default: return [:]
        }
    }

    /// Whether minutes that are to be sent are made up of other revisions than the page showed.
    func isOutdated(
        _ command: any Command, _ form: FormFields, in partnership: Partnership,
        _ id: PartnershipID
    ) async throws -> Bool {
        guard let command = command as? CirculateMinutes, let shown = form.first("_stand"),
            let meeting = partnership.meetings[command.meeting]
        else { return false }
        let newest = try await manuscript(for: .minutesDraft(meeting.id), in: id)
            .compactMapValues(\.last?.number)
        let sections = meeting.minutesSections(written: Set(newest.keys))
        return shown != ManuscriptStand(newest, of: sections).description
    }
}

extension KeptRevision {
    fileprivate init(_ revision: Revision) {
        self.init(
            number: revision.number, author: revision.author.map { PersonID(Int($0)) },
            at: Instant(milliseconds: revision.savedAt),
            isJoined: revision.author != nil && revision.typed == nil, text: revision.content)
    }
}
