import Governance

/// Where a case stands, as far as its reader may know, always in words.
struct CaseStage: Codable, Hashable, Sendable {
    /// How far it has come.
    enum Step: String, Codable, Sendable, CaseIterable {
        case received, returned, routed, onAgenda, inMeeting, discussed, anchoring, notAgreed
        case decided, answered, rejected, withdrawn
    }

    let step: Step
    let words: String

    var badge: Badge {
        let tone: Tone =
            switch step {
            case .received, .answered, .rejected, .withdrawn: .neutral
            case .returned: .soon
            case .routed, .onAgenda, .inMeeting, .discussed, .anchoring, .notAgreed: .active
            case .decided: .done
            }
        return Badge(text: words, tone: tone)
    }
}

/// One treatment of a case that the reader may know of.
struct VisibleTreatment: Sendable {
    let meeting: Meeting
    let item: Governance.AgendaItem
}

extension Frame {
    /// The treatments of a case that the reader may see, cancelled meetings left out.
    func treatments(of found: Case) -> [VisibleTreatment] {
        found.treatments.compactMap { id in
            guard let meeting = partnership.meetings.meeting(of: id), meeting.cancelledAt == nil,
                let item = meeting.item(id), partnership.mayRead(id, reader, at: now)
            else { return nil }
            return VisibleTreatment(meeting: meeting, item: item)
        }
    }

    /// Where a case stands for this reader, who may read the case itself.
    func stage(of found: Case) -> CaseStage {
        let step: CaseStage.Step =
            switch found.intake {
            case .routed: .routed
            case .received: .received
            case .returned: .returned
            case .answered: .answered
            case .rejected: .rejected
            case .withdrawn: .withdrawn
            }
        if step == .routed, let reached = stageOnTheWay(of: found) { return reached }
        return CaseStage(step: step, words: say(names.label(found.intake)))
    }

    private func stageOnTheWay(of found: Case) -> CaseStage? {
        let treatments = treatments(of: found)
        let last = partnership.decisions.on(found.id)
            .last { partnership.mayRead($0.item, reader, at: now) }
        if let last, last.outcome == .agreed {
            return CaseStage(
                step: .decided, words: say(CasesPageWords.decided(names.number(last.number))))
        }
        if let item = treatments.last(where: { $0.item.isOpen }) {
            return CaseStage(
                step: .inMeeting,
                words: say(CasesPageWords.inMeeting(names.abbreviation(item.meeting.body))))
        }
        if let next = treatments.last(where: {
            $0.item.openedAt == nil && $0.meeting.closedAt == nil
        }) {
            return CaseStage(step: .onAgenda, words: say(CasesPageWords.onAgenda(place(of: next))))
        }
        if let last, last.outcome == .notAgreed {
            return CaseStage(step: .notAgreed, words: say(last.outcome.label))
        }
        if let anchoring = partnership.anchoring[found.id],
            anchoring.answered.count < anchoring.partners.count
        {
            return CaseStage(
                step: .anchoring,
                words: say(
                    CasesPageWords.atPartners(
                        anchoring.answered.count, of: anchoring.partners.count)))
        }
        return treatments.last { $0.item.closedAt != nil }.map {
            CaseStage(step: .discussed, words: say(CasesPageWords.discussed(place(of: $0))))
        }
    }

    /// A treatment by body and day: `SSU 14. februar 2024`.
    func place(of treatment: VisibleTreatment) -> Phrase {
        Phrase(asWritten: names.abbreviation(treatment.meeting.body))
            .then(treatment.meeting.date.words)
    }
}
