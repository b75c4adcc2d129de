import Governance

/// Something new to the reader, as their own page tells it.
struct UnseenLine: Codable, Hashable, Sendable {
    /// What kind of news it is: `Vedtak`.
    let label: String
    let title: String
    /// A sentence more; `nil` where the title says it all.
    let summary: String?
    /// When it happened, in words.
    let when: String
    let address: String

    /// `nil` for what is no longer there.
    init?(_ development: Development, in frame: Frame) {
        guard let told = frame.tell(development) else { return nil }
        label = told.label
        title = told.title
        summary = told.summary
        when = frame.moment(development.at)
        address = frame.link(development.matter.place)
    }
}

extension Frame {
    /// What is new to the reader and stands on another page than this one.
    var unseenElsewhere: [Development] {
        let path = String(address.prefix { $0 != "?" })
        return own.unseen.filter { link($0.matter.place) != path }
    }

    fileprivate func tell(_ development: Development) -> News? {
        func news(_ label: Phrase, _ title: String, _ summary: String? = nil) -> News {
            let place = development.matter.place
            return News(
                key: place.subject, at: development.at, label: say(label), title: title,
                summary: summary, address: link(place))
        }
        switch development.matter {
        case .happened(.paperWritten(let id, let version)):
            return news(NewsWords.paper, title(of: id), versions(of: id, upTo: version))
        case .happened(let matter):
            return tell(Happening(matter: matter, at: development.at))
        case .caseReturned(let id):
            return news(
                OwnWords.returned, title(of: id),
                (partnership.cases[id]?.triage?.routingReason).flatMap(words))
        case .statementMade(let id, _, _): return news(OwnWords.statement, title(of: id))
        case .treatedAtHome(let id, let partner, _):
            let status = partnership.anchoring[id]?.status(of: partner) ?? .notTreated
            return news(
                OwnWords.treatedAtHome, title(of: id),
                "\(names.partner(partner)): \(say(status.label))")
        case .minutesCirculated(let id, _):
            guard let meeting = partnership.meetings[id] else { return nil }
            return news(
                OwnWords.minutesForComment,
                "\(names.abbreviation(meeting.body)) \(day(meeting.date))")
        }
    }

    private func versions(of id: CaseID, upTo version: Int) -> String? {
        guard version > 1 else { return nil }
        guard let read = paperVersionRead(of: id), read < version else {
            return say(NewsWords.version(version))
        }
        return say(OwnWords.versions(version, read: read))
    }

    /// The version of a case paper that stood there when the reader last opened the case; `nil`
    /// where they have not, or there was none.
    func paperVersionRead(of id: CaseID) -> Int? {
        guard let opened = own.marks.opened(.theCase(id)) else { return nil }
        return partnership.cases[id]?.papers.last { $0.writtenAt <= opened }?.version
    }
}
