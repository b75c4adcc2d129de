@testable import Governance

/// Whose each written text is, reckoned from the events alone, so that what a reader is shown can
/// be held against what they may read: each text of a history carries a word that no other has.
struct MarkedTexts: Sendable {
    /// What a text belongs to, and is open with.
    private enum Owner {
        case theCase(CaseID)
        case item(ItemID)
        case minutes(MeetingID)
    }

    private var owners: [TextID: Owner] = [:]
    private let texts: [TextID: String]

    /// The word that a text is known by; none is part of another.
    static func marker(_ number: Int) -> String { "merke\(number)slutt" }

    init(of chronicle: Chronicle) {
        texts = chronicle.texts
        for entry in chronicle.entries {
            guard let granted = entry.verdict.granted else { continue }
            let open = granted.events.compactMap(\.openText)
            for event in granted.events {
                guard let owner = Self.owner(of: event) else { continue }
                for id in granted.texts.keys where !open.contains(id) { owners[id] = owner }
            }
        }
    }

    /// The words that a reader may not meet anywhere.
    func denied(to reader: Reader, in state: Partnership, at instant: Instant) -> Set<String> {
        markers { owner, id in
            switch owner {
            case .theCase(let id): !state.mayRead(id, reader, at: instant)
            case .item(let item):
                state.meetings.item(item) != nil && !state.mayRead(item, reader, at: instant)
            case .minutes(let meeting): !mayRead(id, of: meeting, reader, in: state, at: instant)
            }
        }
    }

    private func mayRead(
        _ text: TextID, of id: MeetingID, _ reader: Reader, in state: Partnership,
        at instant: Instant
    ) -> Bool {
        guard let meeting = state.meetings[id] else { return false }
        // Why a version was corrected may say what only the whole of it does.
        return meeting.minutes.versions.contains {
            let shown = state.minutesText(of: $0, in: meeting, for: reader, at: instant)
            return shown == text || ($0.reason == text && shown == $0.text)
        }
    }

    private func markers(_ fits: (Owner, TextID) -> Bool) -> Set<String> {
        Set(owners.filter { fits($0.value, $0.key) }.keys.compactMap { texts[$0]?.marker })
    }

    private static func owner(of event: any Event) -> Owner? {
        switch event {
        case let event as any CaseEvent: .theCase(event.case)
        case let event as any ItemEvent: .item(event.item)
        case let event as MinutesCirculated: .minutes(event.meeting)
        default: nil
        }
    }
}

extension String {
    /// The marker in a text; `nil` in one without.
    var marker: String? { markers.first }

    /// All markers in a text.
    var markers: Set<String> {
        Set(matches(of: /merke[0-9]+slutt/).map { String($0.output) })
    }
}

extension Event {
    /// The text that is made to be read by all, where the event holds one.
    fileprivate var openText: TextID? {
        switch self {
        case let event as Exempted: event.exemption.publicTitle
        case let event as MinutesCirculated: event.publicText
        case let event as MinutesPublished: event.publicText
        default: nil
        }
    }
}
