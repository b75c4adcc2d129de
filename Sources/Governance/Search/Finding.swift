extension Partnership {
    /// Whether a reader may be told of something at an instant, and so see its words: what search,
    /// lists, feeds and mail ask before anything of it is counted, quoted or put in order.
    ///
    /// It adds no rule: each kind is answered by the openness function of what it belongs to, and
    /// what is no longer there may be told to nobody.
    public func mayFind(_ found: Findable, _ reader: Reader, at instant: Instant) -> Bool {
        let today = zone.date(at: instant)
        switch found {
        case .theCase(let id): return mayRead(id, reader, at: instant)
        case .publicTitle(let id):
            guard let triage = cases[id]?.triage, triage.outcome != .returned else { return false }
            return exemption(of: .wholeCase(id: id), on: today) != nil
        case .attachment(let id, let number):
            return mayRead(id, reader, at: instant)
                && cases[id]?.attachments.contains { $0.number == number } == true
        case .item(let id): return mayRead(id, reader, at: instant)
        case .discussion(let id):
            guard let meeting = meetings.meeting(of: id) else { return false }
            return mayRead(id, reader, at: instant)
                && mayReadMinutes(of: meeting, reader, at: instant)
        case .decision(let id):
            return decisions[id].map { mayRead($0.item, reader, at: instant) } ?? false
        case .minutes(let id, let text):
            guard let meeting = meetings[id] else { return false }
            return meeting.minutes.versions.contains {
                minutesText(of: $0, in: meeting, for: reader, at: instant) == text
            }
        case .meeting(let id): return meetings[id] != nil
        case .body(let id): return charter.body(id) != nil
        case .person(let id): return bodies.appointment(id)?.isInForce(on: today) ?? false
        case .partner(let id):
            return (charter.partners + charter.catchment).contains { $0.id == id }
        case .clause(let id): return charter.clause(id) != nil
        }
    }

    /// The texts of something: what it is called, and what it says.
    public func texts(of found: Findable) -> (title: TextID?, others: [TextID]) {
        switch found {
        case .theCase(let id):
            guard let title = cases[id]?.title else { return (nil, []) }
            return (title, ownTexts(of: id).subtracting([title]).sorted())
        case .publicTitle(let id):
            return (cases[id]?.exemptions.last?.publicTitle, [])
        case .attachment(let id, let number):
            return (cases[id]?.attachments.first { $0.number == number }?.name, [])
        case .item(let id):
            let item = meetings.item(id)
            return (item?.title, [item?.late?.reason, item?.presenter].compactMap { $0 })
        case .discussion(let id):
            return (nil, meetings.item(id).map { discussionTexts(of: $0) } ?? [])
        case .decision(let id):
            guard let decision = decisions[id] else { return (nil, []) }
            return (nil, [decision.wording] + decision.reports.compactMap(\.text))
        case .minutes(_, let text): return (nil, [text])
        case .meeting(let id):
            let meeting = meetings[id]
            return (
                nil,
                [meeting?.place, meeting?.reason, meeting?.cancelReason].compactMap { $0 }
            )
        case .body, .person, .partner, .clause: return (nil, [])
        }
    }

    /// The local day that something belongs to; `nil` for what lasts.
    public func day(of found: Findable) -> CivilDate? {
        switch found {
        case .theCase(let id), .publicTitle(let id):
            cases[id].map { zone.date(at: $0.receivedAt) }
        case .attachment(let id, let number):
            cases[id]?.attachments.first { $0.number == number }
                .map { zone.date(at: $0.attachedAt) }
        case .item(let id), .discussion(let id): meetings.meeting(of: id)?.date
        case .decision(let id): decisions[id].map { zone.date(at: $0.at) }
        case .minutes(let id, _), .meeting(let id): meetings[id]?.date
        case .body, .person, .partner, .clause: nil
        }
    }
}
