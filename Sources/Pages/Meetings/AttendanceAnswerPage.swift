public import Governance

/// Where the link of a mail leads when somebody is asked whether they come to a meeting: the
/// question with a button for each answer, and what has been answered.
///
/// Whoever holds the link may answer, and sees nothing that the public does not, but for the name
/// of who answers. Opening it changes nothing, since programs that look through mail do so.
public struct AttendanceAnswerPage: Page {
    /// What the page is called.
    public let title: String
    let state: State
    let meeting: MeetingID
    let bodyName: String
    let when: String
    let venue: String
    /// For whom the answer counts: `Kari Nordmann, medlem for Hemnes`.
    let answersFor: String
    /// The one item that a deputy is called to; `nil` for the whole meeting.
    let item: String?

    /// How far one has come.
    public enum State: String, Codable, Sendable, CaseIterable {
        /// There is no answer yet.
        case asked
        /// They come.
        case coming
        /// They cannot come, and may still change their mind.
        case notComing
        /// They said no, and the next deputy has been asked.
        case passedOn
    }

    /// `nil` where there is no such meeting.
    public init?(_ question: AttendanceQuestion, in frame: Frame) {
        guard let meeting = frame.partnership.meetings[question.meeting] else { return nil }
        let state: State =
            switch (question.answer, question.isOpen) {
            case (nil, _): .asked
            case (true?, _): .coming
            case (false?, true): .notComing
            case (false?, false): .passedOn
            }
        self.state = state
        title = frame.say(
            question.capacity == .holder ? AnswerWords.doYouCome : AnswerWords.canYouStandIn)
        self.meeting = meeting.id
        bodyName = frame.say(frame.names.body(meeting.body))
        when = frame.when(meeting)
        venue = frame.venue(of: meeting)
        answersFor = [
            frame.holder(of: question.appointment), frame.place(of: question.appointment),
        ].joined(separator: ", ")
        item =
            if case .deputyForItem(let id) = question.capacity {
                meeting.item(id).map { frame.title(of: $0) }
            } else { nil }
    }

    /// The question, or the answer with the way to change it.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, kicker: bodyName, lead: "\(when.capitalisedFirst). \(venue)."))
        \(standing(frame))\(buttons(frame))
        <p>\(frame.say(AnswerWords.countsFor(answersFor)))</p>
        <p>\(Link(text: frame.say(MailWords.agendaAndPapers), href: frame.link(.meeting(meeting))))</p>
        """
    }

    private func standing(_ frame: Frame) -> HTML {
        let about = item.map { frame.say(AnswerWords.onlyFor($0)) }
            .shown { "<p>\($0)</p>" }
        switch state {
        case .asked: return about
        case .coming:
            return "\(about)\(Notice(kind: .success, title: frame.say(AnswerWords.youCome)))"
        case .notComing, .passedOn:
            let next = state == .passedOn ? AnswerWords.nextIsAsked : AnswerWords.noted
            return """
                \(about)\(Notice(
                    kind: .success, title: frame.say(AnswerWords.youCannot),
                    content: "<p>\(frame.say(next))</p>"))
                """
        }
    }

    private func buttons(_ frame: Frame) -> HTML {
        let answers: [(comes: Bool, text: Phrase)] =
            switch state {
            case .asked: [(true, MeetingPageWords.iCome), (false, MeetingPageWords.iCannot)]
            case .coming: [(false, AnswerWords.cannotAfterAll)]
            case .notComing: [(true, AnswerWords.comeAfterAll)]
            case .passedOn: []
            }
        if answers.isEmpty { return .nothing }
        let stem = frame.token?.commandStem ?? ""
        let forms = answers.map { answer in
            ButtonForm(
                action: String(frame.address.prefix { $0 != "?" }), text: frame.say(answer.text),
                emphasis: state == .asked && answer.comes ? .primary : .secondary,
                hidden: [
                    HiddenField(name: "_id", value: "\(stem)-\(answer.comes ? 1 : 2)"),
                    HiddenField(name: "comes", value: "\(answer.comes)"),
                ])
        }
        return "<div class=\"form-actions\">\(forms)</div>"
    }
}
