public import Governance

extension Frame {
    /// The meetings of what is followed, cancelled ones included, by date: a calendar that people
    /// subscribe to must be told of those, too. Of a word: those with it on an agenda that
    /// everyone may read.
    public func meetings(of followed: Followed) -> [Meeting] {
        let all = partnership.meetings.byDate
        switch followed {
        case .everything: return all
        case .body(let id): return all.filter { $0.body == id }
        case .theCase(let id):
            return all.filter { agendaForAll(of: $0).contains { $0.caseID == id } }
        case .word(let word):
            return all.filter { meeting in
                agendaForAll(of: meeting).contains {
                    title(of: $0).lowercased().contains(word)
                }
            }
        }
    }

    /// The items that have been announced and that everyone may read, whoever looks.
    func agendaForAll(of meeting: Meeting) -> [Governance.AgendaItem] {
        meeting.items.filter {
            $0.announcedAt != nil && partnership.mayRead($0.id, .everyone, at: now)
        }
    }

    /// What a feed or a calendar of what is followed is called.
    public func title(of followed: Followed) -> String {
        if followed == .everything { return name(of: followed) }
        return "\(name(of: followed)) – \(say(charter.name))"
    }
}
