import Governance

/// A duty as a page shows it: in words, with where it is done.
struct DutyItem: Codable, Hashable, Sendable {
    let what: String
    let about: String
    let who: String
    let due: String
    let standing: String
    let advice: String?
    let status: Duty.Status
    let clause: ClauseID
    let address: String

    init(_ duty: Duty, in frame: Frame) {
        what = frame.say(duty.rule.title)
        about = frame.subject(of: duty)
        who = frame.say(frame.names.responsible(for: duty))
        due = frame.say(frame.names.deadline(of: duty))
        standing = frame.say(frame.names.standing(of: duty, at: frame.now))
        advice = frame.names.advice(on: duty).map(frame.say)
        status = duty.status(at: frame.now)
        clause = duty.clause
        address = frame.link(duty.place(in: frame.partnership))
    }

    /// The duty as a row of a list.
    func row(in frame: Frame) -> DutyRow? {
        frame.citation(clause).map { why in
            DutyRow(
                what: "\(what): \(about)", href: address, who: who, due: due,
                distance: [standing, advice].compactMap { $0 }.joined(separator: " "),
                state: Badge(text: frame.say(status.label), tone: status.tone), why: why,
                language: frame.language)
        }
    }
}

extension [DutyItem] {
    /// The duties as a list, in the order they have.
    func list(in frame: Frame) -> HTML { DutyList(rows: compactMap { $0.row(in: frame) }).html }
}

extension Duty.Status {
    /// How the standing is to be felt.
    var tone: Tone {
        switch self {
        case .upcoming: .neutral
        case .open: .active
        case .kept: .done
        case .late: .soon
        case .broken: .late
        }
    }
}

extension Duty {
    /// Where the duty is done.
    func place(in partnership: Governance.Partnership) -> Destination {
        switch subject {
        case .bodyYear: .meetings
        case .body(let id): .body(id)
        case .theCase(let id): .theCase(id)
        case .decision(let id): .decision(id)
        case .item(let id): .roundInWriting(id)
        case .agreementVersion(let id, _), .agreementYear(let id, _): .agreement(id)
        case .meeting(let id):
            switch rule {
            case .papers: .agenda(id)
            case .minutesSent, .minutesPublished, .minutesOnSites: .minutes(id)
            case .nextDate: .room(id)
            default: .meeting(id)
            }
        }
    }
}

extension Frame {
    /// What a duty is about; a case that the reader may not see is not named.
    func subject(of duty: Duty) -> String {
        switch duty.subject {
        case .theCase(let id): title(of: id)
        case .decision(let id):
            partnership.decisions[id].map { "\(names.number($0.number)) \(title(of: $0.caseID))" }
                ?? say(Phrase.withheld)
        case .item(let id):
            partnership.meetings.item(id)?.caseID.map { title(of: $0) } ?? say(Phrase.withheld)
        case .bodyYear, .meeting, .body, .agreementVersion, .agreementYear:
            say(names.subject(of: duty))
        }
    }

    /// The duties that the reader may know of: those about cases they may not see are left out.
    func knownDuties(where isWanted: (Duty) -> Bool = { _ in true }) -> [Duty] {
        duties().all.filter { isWanted($0) && mayKnow($0) }
    }

    /// Those of them that have not been done.
    func outstandingDuties(where isWanted: (Duty) -> Bool = { _ in true }) -> [Duty] {
        duties().outstanding.filter { isWanted($0) && mayKnow($0) }
    }

    /// Those of them that can or could be done by now, and are a person's to do.
    func duties(waitingFor person: PersonID) -> [Duty] {
        let own = partnership.responsibilities(of: person, on: today)
        return duties().outstanding(of: own).filter { $0.opens <= now && mayKnow($0) }
    }

    private func mayKnow(_ duty: Duty) -> Bool {
        switch duty.subject {
        case .theCase(let id): partnership.mayRead(id, reader, at: now)
        case .decision(let id):
            partnership.decisions[id].map { partnership.mayRead($0.caseID, reader, at: now) }
                ?? false
        case .item(let id): partnership.mayRead(id, reader, at: now)
        case .bodyYear, .meeting, .body, .agreementVersion, .agreementYear: true
        }
    }
}
