@testable import Governance

/// Whose a text is, found out by looking through the state itself, so that no list of texts that
/// the program keeps is taken at its word: a text that is added to a case tomorrow is found here.
enum Owner: Hashable {
    case theCase(CaseID)
    case publicTitle(CaseID)
    case item(ItemID)
    case discussion(ItemID)
    case decision(DecisionID)
    case minutes(MeetingID)
    case meeting(MeetingID)
    /// Open to all.
    case budget(Int)
    /// Neither searched nor told anywhere but on the page that asks for it.
    case nowhere
}

extension Partnership {
    /// Every text that the state refers to, with whose it is. A text that two share, as a wording
    /// that was proposed and decided, has both.
    var owners: [TextID: Set<Owner>] {
        var owners: [TextID: Set<Owner>] = [:]
        func note(_ texts: Set<TextID>, _ owner: Owner) {
            for text in texts { owners[text, default: []].insert(owner) }
        }
        for found in cases.newestFirst {
            let exempt = Set(found.exemptions.map(\.publicTitle))
            note(textIDs(in: found).subtracting(exempt), .theCase(found.id))
            note(exempt, .nowhere)
            found.exemptions.last.map { note([$0.publicTitle], .publicTitle(found.id)) }
            anchoring[found.id].map { note(textIDs(in: $0), .theCase(found.id)) }
        }
        for meeting in meetings.byDate {
            for item in meeting.items { note(of: item) }
            note(textIDs(in: meeting.minutes.versions), .minutes(meeting.id))
            note(textIDs(in: meeting.minutes.changeRequests), .nowhere)
            note(textIDs(in: meeting.minutes.sites), .nowhere)
            let own = [meeting.place, meeting.reason, meeting.cancelReason].compactMap(\.self)
            note(Set(own), .meeting(meeting.id))
        }
        for decision in decisions.newestFirst {
            note(textIDs(in: decision), .decision(decision.id))
        }
        for year in budgets.years { note(textIDs(in: budgets.versions(of: year)), .budget(year)) }
        return owners

        func note(of item: AgendaItem) {
            let exempt = Set(item.exemptions.map(\.publicTitle))
            let own = Set([item.title, item.late?.reason, item.presenter].compactMap(\.self))
            let personal = textIDs(in: item.conflicts)
            note(own, .item(item.id))
            note(exempt.union(personal), .nowhere)
            let rest = textIDs(in: item).subtracting(own).subtracting(exempt)
            note(rest.subtracting(personal), .discussion(item.id))
        }
    }

    /// Whether a reader may see a text as what it is to an owner, asked of the openness functions
    /// one by one.
    func maySee(_ text: TextID, of owner: Owner, _ reader: Reader, at instant: Instant) -> Bool {
        switch owner {
        case .theCase(let id): return mayRead(id, reader, at: instant)
        case .publicTitle(let id):
            return exemption(of: .wholeCase(id: id), on: zone.date(at: instant)) != nil
                && mayRead(id, reader, at: instant)
                || exemption(of: .wholeCase(id: id), on: zone.date(at: instant)) != nil
                    && cases[id]?.triage != nil && cases[id]?.triage?.outcome != .returned
        case .item(let id): return mayRead(id, reader, at: instant)
        case .discussion(let id):
            guard let meeting = meetings.meeting(of: id) else { return false }
            return mayRead(id, reader, at: instant)
                && mayReadMinutes(of: meeting, reader, at: instant)
        case .decision(let id):
            return decisions[id].map { mayRead($0.item, reader, at: instant) } ?? false
        case .minutes(let id):
            guard let meeting = meetings[id] else { return false }
            return meeting.minutes.versions.contains {
                minutesText(of: $0, in: meeting, for: reader, at: instant) == text
            }
        case .meeting, .budget: return true
        case .nowhere: return false
        }
    }

    /// One reader of each kind: signed out, signed in without a place, with each kind of place,
    /// and answering for a partner.
    func readersOfEachKind(on date: CivilDate) -> [Reader] {
        var readers: [Reader] = [
            .everyone, .actor(Actor(PersonID(700))), .actor(Actor(PersonID(900), as: .operator)),
        ]
        var seen: Set<Set<Role>> = []
        for appointment in bodies.appointments where appointment.isInForce(on: date) {
            let actor = Actor(appointment.person, as: .appointment(appointment.id))
            let roles = roles(of: actor, in: appointment.body, on: date)
            if seen.insert(roles).inserted { readers.append(.actor(actor)) }
        }
        if let partner = charter.partners.first?.id, let person = contact(of: partner) {
            readers.append(.actor(Actor(person, as: .contact(partner))))
        }
        return readers
    }
}

/// Every text that a value refers to, however deep.
private func textIDs(in value: Any) -> Set<TextID> {
    if let text = value as? TextID { return [text] }
    return Mirror(reflecting: value).children.reduce(into: []) {
        $0.formUnion(textIDs(in: $1.value))
    }
}
