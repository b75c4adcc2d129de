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
            return all.filter {
                partnership.itemsForAll(of: $0, at: now).contains { $0.caseID == id }
            }
        case .word:
            guard let sought = followed.sought else { return [] }
            return all.filter { meeting in
                partnership.itemsForAll(of: meeting, at: now).contains {
                    sought.stand(in: title(of: $0))
                }
            }
        }
    }

    /// What a feed or a calendar of what is followed is called.
    public func title(of followed: Followed) -> String {
        if followed == .everything { return name(of: followed) }
        return "\(name(of: followed)) – \(say(charter.name))"
    }
}
