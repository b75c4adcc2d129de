import Governance

/// An item of a meeting's agenda, cut to what the reader may see.
struct AgendaLine: Codable, Sendable {
    let item: ItemID
    let number: String
    let title: String
    let kind: ItemKind
    /// The case, where the reader may see it.
    let caseID: CaseID?
    /// The ground on which it is exempt; `nil` for an open one.
    let exempt: String?
    /// That it came late and was let in.
    let late: String?
    /// What came of it, once it has been treated.
    let outcome: Decision.Outcome?
    let decision: DecisionID?
    let isDone: Bool
    let isOpen: Bool
    /// Whether it is, or was, answered in writing.
    let isInWriting: Bool
    /// When it begins by the plan.
    let begins: WallTime?
    /// Minutes set aside for it.
    let minutes: Int?
    /// Who presents it.
    let presenter: String?

    /// All items of a meeting, with the clock times that follow from its plan.
    static func all(of meeting: Meeting, in frame: Frame) -> [AgendaLine] {
        let starts = meeting.timetable.minutes > 0 ? meeting.timetable.starts : [:]
        return meeting.items.enumerated().map {
            AgendaLine($1, at: $0, begins: starts[$1.id], in: frame)
        }
    }

    private init(
        _ item: Governance.AgendaItem, at index: Int, begins: WallTime?, in frame: Frame
    ) {
        self.begins = begins
        minutes = item.minutes
        let mayRead = frame.partnership.mayRead(item.id, frame.reader, at: frame.now)
        self.item = item.id
        number = frame.number(of: item, at: index)
        title = frame.title(of: item)
        kind = item.kind
        caseID = mayRead ? item.caseID : nil
        exempt = frame.exemptGround(of: item)
        late = mayRead ? item.late.map { frame.late($0) } : nil
        let decided = mayRead ? item.decision.flatMap { frame.partnership.decisions[$0] } : nil
        decision = decided?.id
        outcome = decided?.outcome
        isDone = item.closedAt != nil
        isInWriting = mayRead && item.roundInWriting != nil
        presenter = mayRead ? item.presenter.flatMap(frame.words) : nil
        isOpen = item.isOpen
    }

    func html(in frame: Frame) -> AgendaItem {
        AgendaItem(
            number: number, title: title, href: caseID.map { frame.link(.theCase($0)) },
            notes: notes(in: frame, withKind: kind != .treatment),
            state: state(in: frame), papers: papers(in: frame), language: frame.language)
    }

    /// What is told of it besides its title.
    func notes(in frame: Frame, withKind: Bool = false) -> [String] {
        [
            plannedTime(in: frame), withKind ? frame.say(kind.label) : nil,
            presenter.map { frame.say(AgendaLineWords.by($0)) }, exempt, late,
        ].compactMap { $0 }
    }

    /// `kl. 09.20, 15 minutter`; `nil` where nothing is planned.
    private func plannedTime(in frame: Frame) -> String? {
        let length = minutes.map { frame.language.length(Span($0, .minutes)) }
        let told = [begins.map(frame.time), length].compactMap { $0 }
        return told.isEmpty ? nil : told.joined(separator: ", ").capitalisedFirst
    }

    /// The planned time on a line of its own, for whoever makes the plan.
    func clock(in frame: Frame) -> HTML {
        plannedTime(in: frame).shown { "<p class=\"clock\">\($0)</p>" }
    }

    private func state(in frame: Frame) -> Badge? {
        if isOpen { return Badge(text: frame.say(AgendaLineWords.now), tone: .active) }
        return ending(in: frame)
    }

    /// What came of it; that it was treated, where nothing was decided.
    func ending(in frame: Frame) -> Badge? {
        if let outcome { return Badge(text: frame.say(outcome.label), tone: outcome.tone) }
        return isDone ? Badge(text: frame.say(AgendaLineWords.treated), tone: .done) : nil
    }

    private func papers(in frame: Frame) -> [Link] {
        var links: [Link] = []
        if let caseID, let found = frame.partnership.cases[caseID] {
            let word =
                found.papers.isEmpty ? AgendaLineWords.submission : AgendaLineWords.paper
            links.append(Link(text: frame.say(word), href: frame.link(.theCase(caseID))))
            links += found.attachments.map {
                Link(
                    text: frame.words($0.name) ?? frame.say(Phrase.withheld),
                    href: frame.link(.attachment(caseID, $0.number)))
            }
        }
        if isInWriting {
            links.append(
                Link(
                    text: frame.say(InWritingWords.heading), href: frame.link(.roundInWriting(item))
                ))
        }
        if let decision {
            links.append(
                Link(
                    text: frame.say(AgendaLineWords.decision), href: frame.link(.decision(decision))
                ))
        }
        return links
    }
}

extension Decision.Outcome {
    /// How the outcome is to be felt: without agreement the case goes on.
    var tone: Tone {
        switch self {
        case .agreed: .done
        case .notAgreed: .active
        }
    }
}

extension Frame {
    /// Under which conditions a late case was let in (R111, X12).
    func late(_ placement: LatePlacement) -> String {
        let who = placement.approvedBy.flatMap(name)
        let why = words(placement.reason) ?? say(Phrase.withheld)
        return say(AgendaLineWords.late(day(placement.deadline), who, why))
    }
}

enum AgendaLineWords {
    static let now = Phrase(nb: "Behandles nå", nn: "Blir behandla no", en: "Being treated")
    static let treated = Phrase(nb: "Behandlet", nn: "Behandla", en: "Treated")
    static func by(_ presenter: String) -> Phrase {
        Phrase(
            nb: "Legges fram av \(presenter)", nn: "Blir lagd fram av \(presenter)",
            en: "Presented by \(presenter)")
    }

    static let paper = Phrase(nb: "Saksframlegg", nn: "Saksframlegg", en: "Case paper")
    static let submission = Phrase(nb: "Innmelding", nn: "Innmelding", en: "Submission")
    static let decision = Phrase(nb: "Vedtaket", nn: "Vedtaket", en: "The decision")

    static func late(_ deadline: String, _ who: String?, _ why: String) -> Phrase {
        let (nb, nn, en) =
            who.map {
                (", sluppet inn av \($0)", ", sleppt inn av \($0)", ", let in by \($0)")
            } ?? ("", "", "")
        return Phrase(
            nb: "Kom etter fristen \(deadline)\(nb): «\(why)»",
            nn: "Kom etter fristen \(deadline)\(nn): «\(why)»",
            en: "Came after the deadline \(deadline)\(en): “\(why)”")
    }
}
