/// An item of an agenda as it stood at one moment, so that two moments can be compared.
public struct AgendaEntry: Hashable, Sendable {
    /// The item.
    public let item: ItemID
    /// The newest version of the case paper; 0 where there is none, `nil` for what is no case.
    public let paperVersion: Int?
    /// Minutes set aside.
    public let minutes: Int?
    /// Who presents it.
    public let presenter: TextID?
    /// Whether it was exempt from openness.
    public let isExempt: Bool
    /// Whether its submitter had taken the case back.
    public let isWithdrawn: Bool
}

/// What became different on an agenda from one moment to another. Nothing is ever removed: what
/// was sent out stays on the agenda, and can only be put off in the meeting.
public enum AgendaChange: Hashable, Sendable {
    /// It was not there before.
    case added(ItemID)
    /// It has another place, from 1.
    case moved(ItemID, from: Int, to: Int)
    /// The case paper has a newer version.
    case newPaper(ItemID, version: Int)
    /// It has been exempted from openness.
    case exempted(ItemID)
    /// It is open to all again.
    case opened(ItemID)
    /// The submitter took the case back.
    case withdrawn(ItemID)
    /// It has other minutes or another presenter.
    case rescheduled(ItemID)

    /// The item that it is about.
    public var item: ItemID {
        switch self {
        case .added(let id), .moved(let id, _, _), .newPaper(let id, _), .exempted(let id),
            .opened(let id), .withdrawn(let id), .rescheduled(let id):
            id
        }
    }
}

extension Partnership {
    /// The agenda of a meeting as it stands on a day.
    public func agenda(of meeting: Meeting, on date: CivilDate) -> [AgendaEntry] {
        meeting.items.map { item in
            let found = item.caseID.flatMap { cases[$0] }
            return AgendaEntry(
                item: item.id, paperVersion: found.map { $0.papers.count },
                minutes: item.minutes, presenter: item.presenter,
                isExempt: exemption(of: .agendaItem(id: item.id), on: date) != nil,
                isWithdrawn: found?.withdrawal != nil)
        }
    }

    /// What is different on the agenda from what the last notice told; nothing before the first.
    public func changesSinceNotice(of meeting: Meeting, on date: CivilDate) -> [AgendaChange] {
        meeting.notices.last.map {
            AgendaChange.between($0.agenda, and: agenda(of: meeting, on: date))
        } ?? []
    }
}

extension Meeting {
    /// What a notice told anew against the one before it; nothing for the first.
    public func changes(in notice: Notice) -> [AgendaChange] {
        notices.last { $0.version < notice.version }.map {
            AgendaChange.between($0.agenda, and: notice.agenda)
        } ?? []
    }
}

extension AgendaChange {
    /// What is different in the later of two agendas, in its order. As few items as can be count
    /// as moved: one that is put first does not move all the others.
    public static func between(
        _ earlier: [AgendaEntry], and later: [AgendaEntry]
    ) -> [AgendaChange] {
        let before = Dictionary(
            earlier.enumerated().map { ($1.item, (place: $0 + 1, entry: $1)) }
        ) { first, _ in first }
        let kept = later.map(\.item).filter { before[$0] != nil }
        let moved = Set(
            kept.difference(from: earlier.map(\.item).filter(kept.contains)).insertions.map {
                switch $0 {
                case .insert(_, let item, _), .remove(_, let item, _): item
                }
            })
        return later.enumerated().flatMap { index, entry -> [AgendaChange] in
            guard let (place, old) = before[entry.item] else { return [.added(entry.item)] }
            return
                (moved.contains(entry.item)
                ? [.moved(entry.item, from: place, to: index + 1)] : [])
                + entry.changes(since: old)
        }
    }
}

extension AgendaEntry {
    fileprivate func changes(since old: AgendaEntry) -> [AgendaChange] {
        var changes: [AgendaChange] = []
        if let paperVersion, paperVersion > old.paperVersion ?? 0 {
            changes.append(.newPaper(item, version: paperVersion))
        }
        if isExempt != old.isExempt { changes.append(isExempt ? .exempted(item) : .opened(item)) }
        if isWithdrawn, !old.isWithdrawn { changes.append(.withdrawn(item)) }
        if minutes != old.minutes || presenter != old.presenter {
            changes.append(.rescheduled(item))
        }
        return changes
    }
}
