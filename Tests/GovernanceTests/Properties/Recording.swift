import Foundation

@testable import Governance

extension Invariant {
    /// The log and what is rebuilt from it.
    static let recording: [Invariant] = [
        Invariant(name: "the events, written and read, give the same state and grants", every: 12) {
            $0.replayFault()
        },
        Invariant(name: "a refused command changes nothing", every: 12) { chronicle in
            chronicle.entries.firstFault { entry in
                guard entry.verdict.granted == nil else { return nil }
                return entry.before.position == entry.after.position
                    && Structure.text(of: entry.before) == Structure.text(of: entry.after)
                    ? nil : "the state changed"
            }
        },
        Invariant(name: "the same command twice gives the same events", every: 5) { chronicle in
            var texts = chronicle.opening.texts
            return chronicle.entries.firstFault { entry in
                defer { entry.verdict.granted.map { texts.merge($0.texts) { old, _ in old } } }
                guard let first = entry.verdict.granted else { return nil }
                guard let second = chronicle.engine.decide(entry.before, entry.step, texts).granted
                else { return "refused the second time" }
                return first.events.asHashable == second.events.asHashable
                    && first.texts == second.texts ? nil : "other events the second time"
            }
        },
        Invariant(name: "a granted command records something") {
            $0.entries.firstFault { $0.verdict.granted?.events.isEmpty == true ? "nothing" : nil }
        },
        Invariant(name: "numbers of things are dense and never used twice") { chronicle in
            var last: [String: Int] = [:]
            return chronicle.firstFault { event, _, _ in
                guard let (kind, number) = event.newNumber else { return nil }
                let expected = last[kind, default: 0] + 1
                last[kind] = number
                return number == expected ? nil : "\(kind) \(number) after \(expected - 1)"
            }
        },
        Invariant(name: "treatments are numbered densely for each body and year") { chronicle in
            var last: [BodyYear: Int] = [:]
            return chronicle.firstFault { event, _, register in
                for announced in event.announced {
                    guard let number = announced.number else { continue }
                    let key = BodyYear(body: number.body, year: number.year)
                    let expected = last[key, default: 0] + 1
                    last[key] = number.sequence
                    let meeting = register.items[announced.item]?.meeting
                    guard number.sequence == expected,
                        let meeting, number.body == register.bodies[meeting],
                        number.year == register.dates[meeting]?.year
                    else { return "\(number) is not number \(expected)" }
                }
                return nil
            }
        },
        Invariant(name: "an entry refers to exactly the texts that it brings", every: 3) {
            $0.entries.firstFault { entry in
                guard let granted = entry.verdict.granted else { return nil }
                let count = entry.before.textCount
                let brought = Set(granted.texts.keys)
                guard brought == Set((0..<brought.count).map { TextID(count + 1 + $0) }),
                    entry.after.textCount == count + brought.count
                else { return "brings \(brought.sorted()) after \(count)" }
                let named = granted.events.reduce(into: Set<TextID>()) {
                    $0.formUnion(Structure.textIDs(in: $1))
                }
                let new = named.filter { $0.rawValue > count }
                return new == brought
                    ? nil : "brings \(brought.sorted()) and names \(new.sorted())"
            }
        },
        Invariant(name: "no text is empty, holds control characters or an identity number") {
            $0.entries.firstFault { entry in
                entry.verdict.granted?.texts.values.lazy
                    .compactMap(Screening.fault).first
            }
        },
    ]
}

extension Chronicle {
    /// Rebuilds the state from the events as they are written, deciding each step again.
    fileprivate func replayFault() -> String? {
        var rebuilt = opening.state
        var known = opening.texts
        for (index, entry) in entries.enumerated() {
            guard let granted = entry.verdict.granted else { continue }
            guard let again = engine.decide(rebuilt, entry.step, known).granted else {
                return "step \(index): granted before, refused on the rebuilt state"
            }
            guard again.events.asHashable == granted.events.asHashable else {
                return "step \(index): other events on the rebuilt state"
            }
            do {
                let events = try granted.events.map { try $0.writtenAndRead() }
                rebuilt.apply(
                    events, EventHeader(at: entry.step.at, actor: entry.step.actor),
                    texts: granted.texts.count)
            } catch {
                return "step \(index): \(error)"
            }
            known.merge(granted.texts) { _, new in new }
        }
        return Structure.text(of: rebuilt) == Structure.text(of: state)
            ? nil : "the rebuilt state differs"
    }
}

extension [Chronicle.Entry] {
    func firstFault(_ judge: (Chronicle.Entry) -> String?) -> String? {
        for (index, entry) in enumerated() {
            if let fault = judge(entry) { return "step \(index): \(fault)" }
        }
        return nil
    }
}

extension [any Event] {
    var asHashable: [AnyHashable] { map { AnyHashable($0) } }
}

extension Event {
    fileprivate func writtenAndRead() throws -> any Event {
        try JSONDecoder().decode(Self.self, from: JSONEncoder().encode(self))
    }

    /// What an event gives a number of the year: items of a notice, and one sent out in writing.
    fileprivate var announced: [Announcement] {
        switch self {
        case let event as NoticeSent: event.announced
        case let event as RoundOpenedInWriting: event.announced.map { [$0] } ?? []
        default: []
        }
    }

    /// The number that an event gives to a new thing of its kind.
    fileprivate var newNumber: (kind: String, number: Int)? {
        switch self {
        case let event as CaseSubmitted: ("case", event.case.rawValue)
        case let event as MeetingPlanned: ("meeting", event.meeting.rawValue)
        case let event as ItemPlaced: ("item", event.item.rawValue)
        case let event as DecisionMade: ("decision", event.decision.rawValue)
        case let event as AppointmentMade: ("appointment", event.appointment.rawValue)
        default: nil
        }
    }
}
