import Governance

/// How far one partner has come with a decision (R39, R89).
struct FollowUpRow: Codable, Hashable, Sendable {
    let partner: PartnerID
    let name: String
    let decision: DecisionID
    let progress: FollowUpReport.Progress
    let progressWords: String
    let due: CivilDate
    /// Whether the day has passed without it being done.
    let isOverdue: Bool
    let text: String?

    init(_ owed: FollowUp, for frame: Frame) {
        partner = owed.partner
        name = frame.names.partner(owed.partner)
        decision = owed.decision
        progress = owed.report?.state ?? .notBegun
        progressWords = frame.say((owed.report?.state ?? .notBegun).label)
        due = owed.due
        isOverdue = owed.report?.state != .done && owed.due < frame.today
        text = owed.report?.text.map { frame.words($0) ?? frame.say(Phrase.withheld) }
    }

    var badge: Badge {
        let tone: Tone =
            switch progress {
            case .done: .done
            case .underWay: isOverdue ? .late : .active
            case .notBegun: isOverdue ? .late : .neutral
            }
        return Badge(text: progressWords, tone: tone)
    }

    func dueWords(in frame: Frame) -> String {
        isOverdue
            ? "\(frame.day(due)), \(frame.say(FollowUpPageWords.overdue))" : frame.day(due)
    }
}

/// Follow-up partner by partner.
struct FollowUpTable: Component {
    let rows: [FollowUpRow]
    let frame: Frame

    var html: HTML {
        let columns = [
            AnchoringPageWords.partner, FollowUpPageWords.progress, FollowUpPageWords.due,
            FollowUpPageWords.report,
        ]
        return CardTable(
            caption: frame.say(FollowUpPageWords.caption),
            columns: columns.map { .init(title: frame.say($0)) },
            rows: rows.map { row in
                [
                    "<a href=\"\(frame.link(.partner(row.partner)))\">\(row.name)</a>",
                    row.badge.html, "\(row.dueWords(in: frame))",
                    row.text.map { Prose(text: $0).html } ?? "–",
                ]
            }
        ).html
    }
}

/// A partner reports how far it has come.
struct FollowUpForm: Component {
    let frame: Frame
    let decision: DecisionID
    /// The partner; asked for where the secretariat records on behalf of one.
    let partner: PartnerID?
    var emphasis: Emphasis = .primary

    /// What tells the form from others on the page.
    static func scope(_ decision: DecisionID, _ partner: PartnerID?) -> String {
        [decision.description, partner?.rawValue].compactMap(\.self).joined(separator: "-")
    }

    var html: HTML {
        CommandForm(
            frame: frame, command: ReportFollowUp.name, scope: Self.scope(decision, partner),
            fixed: [(path: "decision", value: decision.description)]
                + (partner.map { [(path: "partner", value: $0.rawValue)] } ?? []),
            questions: (partner == nil ? [whichPartner] : []) + [
                Question(
                    path: "progress", label: frame.say(FollowUpPageWords.howFar),
                    kind: .radios(
                        FollowUpReport.Progress.allCases.map {
                            .init(value: $0.rawValue, label: frame.say($0.label))
                        })),
                Question(
                    path: "text", text: .report, label: frame.say(TextField.report.label),
                    hint: frame.say(TextField.report.hint), kind: .paragraphs(rows: 4),
                    isOptional: true),
            ], emphasis: emphasis
        ).html
    }

    private var whichPartner: Question {
        let bound = frame.partnership.decisions[decision].map(frame.partnership.followUps) ?? []
        return Question(
            path: "partner", label: frame.say(AnchoringPageWords.partner),
            kind: .choice(
                bound.map {
                    .init(value: $0.partner.rawValue, label: frame.names.partner($0.partner))
                }))
    }
}

/// What pages say about follow-up.
enum FollowUpPageWords {
    static let caption = Phrase(
        nb: "Oppfølging hos hver partner", nn: "Oppfølging hos kvar partnar",
        en: "Follow-up by each partner")
    static let progress = Phrase(nb: "Hvor langt", nn: "Kor langt", en: "How far")
    static let due = Phrase(nb: "Frist", nn: "Frist", en: "Due")
    static let report = Phrase(nb: "Rapport", nn: "Rapport", en: "Report")
    static let overdue = Phrase(nb: "frist ute", nn: "frist ute", en: "overdue")
    static let recordForPartner = Phrase(
        nb: "Registrer oppfølging på vegne av en partner",
        nn: "Registrer oppfølging på vegner av ein partnar",
        en: "Record follow-up on a partner's behalf")
    static let howFar = Phrase(
        nb: "Hvor langt er dere kommet?", nn: "Kor langt er de komne?",
        en: "How far have you come?")
}
