public import Governance

extension Correspondence {
    /// The link that signs somebody in, once and for a short while.
    ///
    /// - Parameters:
    ///   - token: The secret of the link.
    ///   - minutes: How long it works.
    public func signInLink(token: String, minutes: Int) -> MailText {
        let life = language.length(Span(minutes, .minutes))
        return MailText(
            subject: say(MailWords.signIn),
            [
                .paragraph(say(MailWords.signInText(life))),
                .link(say(MailWords.signInHere), to: link(.signInLink(token))),
                .paragraph(say(MailWords.notYou)),
            ], language: language)
    }

    /// What the reader must do, by due time; `nil` where there is nothing.
    public func reminder(of duties: [Duty]) -> MailText? {
        if duties.isEmpty { return nil }
        let lines = duties.sorted { $0.due < $1.due }.map { duty in
            let clause = names.clause(duty.clause).map { " (\($0.number))" } ?? ""
            return "\(say(duty.rule.title)), \(subject(of: duty)). "
                + "\(say(names.deadline(of: duty)))\(clause)."
        }
        return MailText(
            subject: say(MailWords.reminder(duties.count)),
            [
                .paragraph(say(MailWords.reminderText)), .list(lines),
            ] + calls(in: duties) + [.link(say(MailWords.myPage), to: link(.mine))],
            language: language)
    }

    /// Where the reader answers the calls to stand in that are among the duties.
    private func calls(in duties: [Duty]) -> [MailText.Part?] {
        duties.filter { $0.rule == .answerCall }.map { duty in
            guard case .meeting(let id) = duty.subject, let address = answers[.meeting(id)],
                let meeting = partnership.meetings[id]
            else { return nil }
            return .link("\(short(meeting)): \(say(AnswerWords.answerCallHere))", to: address)
        }
    }

    /// A case stands with its open title; everything else as it is called.
    private func subject(of duty: Duty) -> String {
        if case .theCase(let id) = duty.subject { return openTitle(of: id) }
        return say(names.subject(of: duty))
    }
}
