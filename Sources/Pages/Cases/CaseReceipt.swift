public import Governance

extension Destination {
    /// The page of what an event has brought into being, where whoever did it goes on; `nil` for
    /// what happens to something that was there before.
    public init?(of event: any Event) {
        guard let submitted = event as? CaseSubmitted else { return nil }
        self = .theCase(submitted.case)
    }
}

extension Frame {
    /// What whoever has just sent in a case can expect: who takes it further, whether it came in
    /// time for the meeting wished for, and by which clause.
    func afterwards(_ receipt: ReceiptNotice) -> HTML {
        let sent = receipt.events.lazy.compactMap { event -> CaseID? in
            (event as? CaseSubmitted)?.case ?? (event as? CaseCompleted)?.case
        }.first
        guard let found = sent.flatMap({ partnership.cases[$0] }) else { return .nothing }
        let meeting = found.submission.wishes.flatMap { wish(for: $0, of: found) }
        let rule = citation(charter.cases.intake.clause)
        return """
            <p><strong>\(say(CasePageWords.next)):</strong> \(say(NewCaseWords.afterwardsWhy))</p>
            <p>\(say(NewCaseWords.noDeadline))</p>
            \(meeting.shown { "<p>\(say(CasePageWords.wish)): \($0)</p>" })\
            \(rule.shown { "<p>\($0)</p>" })
            """
    }
}
