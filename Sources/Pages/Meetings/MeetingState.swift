import Governance

/// Where a meeting stands, for lists and headings.
enum MeetingState: String, Codable, Sendable, CaseIterable {
    case planned, called, open, held, cancelled

    init(of meeting: Meeting) {
        if meeting.cancelledAt != nil {
            self = .cancelled
        } else if meeting.closedAt != nil {
            self = .held
        } else if meeting.openedAt != nil {
            self = .open
        } else {
            self = meeting.notices.isEmpty ? .planned : .called
        }
    }

    private var label: Phrase {
        switch self {
        case .planned: Phrase(nb: "Planlagt", nn: "Planlagt", en: "Planned")
        case .called: Phrase(nb: "Innkalt", nn: "Kalla inn", en: "Notice sent")
        case .open: Phrase(nb: "Pågår nå", nn: "Går føre seg no", en: "Under way")
        case .held: Phrase(nb: "Holdt", nn: "Halde", en: "Held")
        case .cancelled: Phrase(nb: "Avlyst", nn: "Avlyst", en: "Cancelled")
        }
    }

    func badge(in language: Language) -> Badge {
        let tone: Tone =
            switch self {
            case .planned: .neutral
            case .called, .open: .active
            case .held: .done
            case .cancelled: .late
            }
        return Badge(text: label.in(language), tone: tone)
    }
}
