public import Governance

extension Correspondence {
    /// To whoever submitted a case: it was received.
    public func caseReceived(_ id: CaseID) -> MailText? {
        guard let found = partnership.cases[id] else { return nil }
        return MailText(
            subject: say(MailWords.received(found.number.description)),
            [
                .paragraph(say(MailWords.receivedText(say(names.moment(found.receivedAt))))),
                .link(say(MailWords.followCase), to: link(.theCase(id))),
            ], language: language)
    }

    /// To whoever submitted a case: how it will be handled, or what is missing (R128, R29).
    public func caseTriaged(_ id: CaseID) -> MailText? {
        guard let found = partnership.cases[id], let triage = found.triage else { return nil }
        let number = found.number.description
        let outcome: Phrase =
            switch triage.outcome {
            case .routed(let body): MailWords.routed(number, to: say(names.body(body)))
            case .returned: MailWords.returned(number)
            case .answered: MailWords.answered(number)
            case .rejected: MailWords.rejected(number)
            }
        // What is exempt, or was sent back and so is open to its submitter alone, stays at home.
        let isOpen = partnership.mayRead(id, .everyone, at: now)
        let reason = isOpen ? names.text(triage.routingReason) : nil
        return MailText(
            subject: say(outcome),
            [
                .paragraph(openTitle(of: id)), .paragraph(say(outcome) + "."),
                reason.map { .paragraph("\(say(MeetingWords.reason)): \($0)") },
                .link(
                    say(triage.outcome == .returned ? MailWords.complete : MailWords.followCase),
                    to: link(.theCase(id))),
            ], language: language)
    }

    /// To a partner's contact: the partner is asked to handle a case at home (R37, R38).
    public func anchoring(of id: CaseID, at partner: PartnerID) -> MailText? {
        guard let found = partnership.cases[id] else { return nil }
        let due = partnership.duties(at: now).first {
            $0.rule == .localTreatment && $0.subject == .theCase(id) && $0.who == .partner(partner)
        }
        return MailText(
            subject: say(MailWords.anchoring(found.number.description)),
            [
                .paragraph(say(MailWords.anchoringText(names.partner(partner)))),
                .paragraph(openTitle(of: id)),
                due.map { .paragraph(say(names.deadline(of: $0)) + ".") },
                .link(say(MailWords.recordTreatment), to: link(.partner(partner))),
                .link(say(MailWords.readCase), to: link(.theCase(id))),
            ], language: language)
    }
}
