import Governance

/// One treatment of a case in a meeting of a body (R247).
struct TreatmentFacts: Codable, Hashable, Sendable {
    let meeting: MeetingID
    /// `SSU 14. februar 2024`.
    let place: String
    /// `SSU 1/2024`; `nil` before notice.
    let number: String?
    let outcome: String
    let decision: DecisionID?
    /// Why it was taken in after the deadline, and who approved (R111).
    let late: String?
    /// Where it is, or was, answered in writing.
    let inWriting: ItemID?

    init(_ treatment: VisibleTreatment, for frame: Frame) {
        let item = treatment.item
        meeting = treatment.meeting.id
        place = frame.say(frame.place(of: treatment))
        number = item.number.map { frame.names.number($0) }
        decision = item.decision
        inWriting = item.roundInWriting == nil ? nil : item.id
        let decided = item.decision.flatMap { frame.partnership.decisions[$0] }
        outcome = frame.say(
            decided?.outcome.label
                ?? (item.closedAt != nil
                    ? CasePageWords.treatedWithoutDecision
                    : item.openedAt != nil ? CasePageWords.treatedNow : CasePageWords.waits))
        late = item.late.map { late in
            let reason = frame.words(late.reason) ?? frame.say(Phrase.withheld)
            let by = late.approvedBy.flatMap(frame.name)
            return frame.say(CasePageWords.takenInLate(late.deadline.words, by: by, reason))
        }
    }
}

/// One entry of a case's history.
struct HistoryRow: Codable, Hashable, Sendable {
    let at: Instant
    let what: String
    let words: String?
    let actor: String
}

extension Frame {
    /// All that happened to a case, oldest first, cut to what the reader may see: before notice
    /// an agenda is nobody else's business, and an exempt treatment is told of to nobody outside.
    func historyRows(of found: Case) -> [HistoryRow] {
        let seen = Set(treatments(of: found).map(\.meeting.id))
        let isSecretariat = roles().contains(.secretariat)
        return history.flatMap { entry in
            entry.events.compactMap { event -> HistoryRow? in
                let trails = event.concerns(in: partnership)
                let isTold =
                    trails.isEmpty
                    ? isSecretariat
                    : trails.contains(.theCase(found.id))
                        && trails.allSatisfy { trail in
                            if case .meeting(let id) = trail { seen.contains(id) } else { true }
                        }
                guard isTold, mayRead(event) else { return nil }
                let line = names.line(for: event)
                return HistoryRow(
                    at: entry.at, what: say(line.what), words: line.words.map(say),
                    actor: describe(entry.actor, in: found))
            }
        }
    }

    /// Whose impartiality was asked about, and who was called instead, is told to those outside
    /// with the minutes, as on the meeting's own page.
    private func mayRead(_ event: any Event) -> Bool {
        guard let item = event.impartialityItem,
            let meeting = partnership.meetings.meeting(of: item)
        else { return true }
        return partnership.mayReadMinutes(of: meeting, reader, at: now)
    }

    private func describe(_ actor: Governance.Actor, in found: Case) -> String {
        if actor.hat == .none, !seesSubmitter(of: found) { return say(CasePageWords.submitter) }
        let name = name(actor.person)
        let hat = actor.hat == .none ? say(CasePageWords.submitter) : describe(actor.hat)
        return [name, hat].compactMap(\.self).joined(separator: ", ")
    }
}

extension CaseMatter {
    /// In which meetings the case has been, and what came of it.
    func treated(in frame: Frame) -> HTML {
        if treatments.isEmpty { return .nothing }
        let columns = [CasePageWords.meeting, CasePageWords.treatmentNumber, CasePageWords.cameOf]
        let rows = treatments.map { treatment -> [HTML] in
            let outcome: HTML =
                treatment.decision.shown { id in
                    "<a href=\"\(frame.link(.decision(id)))\">\(treatment.outcome)</a>"
                }
            return [
                "<a href=\"\(frame.link(.meeting(treatment.meeting)))\">\(treatment.place)</a>",
                "\(treatment.number ?? "–")",
                """
                \(outcome.isEmpty ? "\(treatment.outcome)" : outcome)\
                \(treatment.inWriting.shown { id in
                    """
                    <p><a href="\(frame.link(.roundInWriting(id)))">\
                    \(frame.say(InWritingWords.heading))</a></p>
                    """
                })\
                \(treatment.late.shown { "<p class=\"hint\">\($0)</p>" })
                """,
            ]
        }
        return PageSection(
            title: frame.say(CasePageWords.treatments), id: "behandling",
            content: CardTable(
                caption: frame.say(CasePageWords.treatmentsCaption),
                columns: columns.map { .init(title: frame.say($0)) }, rows: rows
            ).html
        ).html
    }

    /// The decisions on the case, in their own words.
    func decided(in frame: Frame) -> HTML {
        if decisions.isEmpty { return .nothing }
        let items = decisions.map { decision -> HTML in
            """
            <h3><a href="\(frame.link(.decision(decision.id)))">\(decision.number)</a></h3>
            <p>\(decision.badge) \(decision.force.summary(in: frame))</p>
            \(decision.force.why(in: frame))
            \(decision.wording.shown { Prose(text: $0).html })\(decision.followUp(in: frame))
            """
        }
        return PageSection(
            title: frame.say(CasePageWords.decisions), id: "vedtak", content: items.joined()
        ).html
    }

    /// How each partner has answered.
    func atHome(in frame: Frame) -> HTML {
        anchoring.shown { board in
            PageSection(
                title: frame.say(AnchoringPageWords.heading), id: "forankring",
                content: board.html(in: frame)
            ).html
        }
    }

    /// Everything that happened, oldest first.
    func told(in frame: Frame) -> HTML {
        if history.isEmpty { return .nothing }
        let steps = history.map { row in
            Timeline.Step(
                time: frame.moment(row.at), title: row.what, actor: row.actor,
                detail: row.words.shown { Prose(text: $0).html })
        }
        return PageSection(
            title: frame.say(CasePageWords.history), id: "historikk",
            content: Disclosure(
                title: frame.say(CasePageWords.wholeHistory(history.count)),
                content: Timeline(steps: steps).html
            ).html
        ).html
    }
}

extension Event {
    /// The item in which somebody's impartiality was at issue, or for which a deputy was called.
    fileprivate var impartialityItem: ItemID? {
        switch self {
        case let event as ConflictDeclared: event.item
        case let event as ConflictRuled: event.item
        case let event as ConflictTakenBack: event.item
        case let event as DeputyCalled: event.item
        case let event as CallAnswered: event.item
        default: nil
        }
    }
}
