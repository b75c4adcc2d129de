@testable import Governance

extension Invariant {
    /// Duties, and what time alone brings about.
    static let dueing: [Invariant] = [
        Invariant(name: "no duty is lost", every: 10) { chronicle in
            chronicle.entries.firstDutyFault { old, new, entry in
                guard new == nil, old?.status != .upcoming, let lost = old?.key else { return nil }
                // A meeting that nobody opened on its day asks for nothing any more.
                // Who answers in writing for a seat changes with who holds it.
                let mayEnd =
                    lost.rule == .answerInWriting
                    || (entry?.mayEnd(lost) ?? (lost.rule == .representedInput))
                return mayEnd ? nil : "\(lost) is gone"
            }
        },
        Invariant(name: "a duty that was kept stays kept", every: 10) { chronicle in
            chronicle.entries.firstDutyFault { old, new, entry in
                guard old?.status == .kept, let new, new.status != .kept else { return nil }
                return entry?.mayReopen(new.key) == true ? nil : "\(new.key) is now \(new.status)"
            }
        },
        Invariant(name: "no duty comes up already broken", every: 10) { chronicle in
            chronicle.entries.firstDutyFault { old, new, entry in
                guard old == nil, let new, new.status == .broken else { return nil }
                return entry == nil || entry?.comesTooLate(new.key) == true
                    ? nil : "\(new.key) was never open"
            }
        },
        Invariant(name: "nothing turns between one change and the next", every: 15) { chronicle in
            for (index, entry) in chronicle.entries.enumerated() where index % 7 == 3 {
                if let fault = chronicle.turning(from: entry) { return "step \(index): \(fault)" }
            }
            return nil
        },
    ]
}

/// What makes a duty the same one at two times.
struct DutyKey: Hashable, CustomStringConvertible {
    let rule: DutyRule
    let subject: DutySubject
    let who: Responsible

    var description: String { "\(rule) of \(subject) by \(who)" }
}

struct DutyStanding {
    let key: DutyKey
    let status: Duty.Status
}

extension Partnership {
    func standings(at instant: Instant) -> [DutyKey: Duty.Status] {
        Dictionary(
            duties(at: instant).map {
                (DutyKey(rule: $0.rule, subject: $0.subject, who: $0.who), $0.status(at: instant))
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension [Chronicle.Entry] {
    /// Compares the duties before and after each entry, and over the time between entries (then
    /// without an entry).
    fileprivate func firstDutyFault(
        _ judge: (DutyStanding?, DutyStanding?, Chronicle.Entry?) -> String?
    ) -> String? {
        var last: [DutyKey: Duty.Status]?
        for (index, entry) in enumerated() {
            let isGranted = entry.verdict.granted != nil
            guard isGranted || index % 8 == 0 else { continue }
            let before = entry.before.standings(at: entry.step.at)
            let after = isGranted ? entry.after.standings(at: entry.step.at) : before
            if let last, let fault = compare(last, before, nil, judge) {
                return "before step \(index): \(fault)"
            }
            if let fault = compare(before, after, entry, judge) { return "step \(index): \(fault)" }
            last = after
        }
        return nil
    }

    private func compare(
        _ old: [DutyKey: Duty.Status], _ new: [DutyKey: Duty.Status], _ entry: Chronicle.Entry?,
        _ judge: (DutyStanding?, DutyStanding?, Chronicle.Entry?) -> String?
    ) -> String? {
        for key in Set(old.keys).union(new.keys) where old[key] != new[key] {
            let fault = judge(
                old[key].map { DutyStanding(key: key, status: $0) },
                new[key].map { DutyStanding(key: key, status: $0) }, entry)
            if let fault { return fault }
        }
        return nil
    }
}

extension Chronicle.Entry {
    private var events: [any Event] { verdict.granted?.events ?? [] }

    /// What was called off owes nothing; a seat that no longer speaks for a partner neither.
    fileprivate func mayEnd(_ key: DutyKey) -> Bool {
        events.contains { event in
            switch event {
            case let event as MeetingCancelled:
                key.subject == .meeting(event.meeting) || key.rule == .representedInput
            case let event as AbsenceWithdrawn:
                key.rule == .answerCall && key.subject == .meeting(event.meeting)
            case let event as CaseWithdrawn: key.subject == .theCase(event.case)
            case is MeetingMoved: [.answerCall, .representedInput].contains(key.rule)
            case is ItemRemoved, is RepresentationSet, is DecisionMade:
                key.rule == .representedInput
            case is AgreementTerminated, is AgreementAdopted: key.rule == .agreementReview
            default: false
            }
        }
    }

    /// Another day sets other times, and a first answer can be given to a new question.
    fileprivate func mayReopen(_ key: DutyKey) -> Bool {
        events.contains { event in
            switch event {
            case is MeetingMoved, is MeetingPlanned, is MeetingCancelled:
                [.papers, .preparation].contains(key.rule)
            // A case put on the agenda of a meeting whose time has come has its input too late.
            case is ItemPlaced: key.rule == .representedInput
            // A date that was recorded wrongly is recorded anew.
            case is AgreementAdopted, is AgreementSent:
                [.joining, .agreementSent].contains(key.rule)
            default: false
            }
        }
    }

    /// A meeting that is planned on short notice is too late for its papers from the start.
    fileprivate func comesTooLate(_ key: DutyKey) -> Bool {
        events.contains { event in
            switch event {
            case is MeetingPlanned, is MeetingMoved:
                [.papers, .preparation, .representedInput].contains(key.rule)
            case is ItemPlaced, is RepresentationSet: key.rule == .representedInput
            // Agreements are registered with their history (R13).
            case is AgreementVersionAdded, is AgreementAdopted: key.subject.agreement != nil
            default: false
            }
        }
    }
}

extension Chronicle {
    /// Looks between an entry and the next change, and between that and the one after.
    fileprivate func turning(from entry: Entry) -> String? {
        var start = entry.step.at
        for _ in 0..<2 {
            let end = engine.nextChange(entry.after, start) ?? start.adding(days: 500)
            let length = end.milliseconds - start.milliseconds
            guard length > 0 else { return "the next change is not later" }
            let known = entry.after.appearance(at: start)
            for fraction in [length / 3, length - 1] {
                let instant = start.adding(milliseconds: fraction)
                let now = entry.after.appearance(at: instant)
                if now != known {
                    let turned = Set(now).symmetricDifference(known).sorted().prefix(3)
                    return "from \(start) to \(end) something turned at \(instant): \(turned)"
                }
            }
            start = end
        }
        return nil
    }
}

extension Partnership {
    /// All that time alone can turn.
    fileprivate func appearance(at instant: Instant) -> [String] {
        let duties = duties(at: instant).map {
            "\($0.rule) \($0.subject) \($0.who) \($0.status(at: instant)) \(String(describing: $0.advice))"
        }
        let approvals = meetings.byDate.map { "\($0.id) \(approval(of: $0, at: instant))" }
        let open = cases.newestFirst.map { "\($0.id) \(mayRead($0.id, .everyone, at: instant))" }
        return (duties + approvals + open).sorted()
    }
}
