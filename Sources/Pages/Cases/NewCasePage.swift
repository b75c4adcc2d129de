import Governance

/// The template on which a case is submitted, with guidance beside each field (R132, R151).
public struct NewCasePage: Page {
    /// The page's name.
    public let title: String
    let choices: TemplateChoices
    /// Why the reader cannot submit here at all, where only participants may.
    let obstacle: String?
    /// What is good to have thought of before it is sent.
    let checklist: [String]

    init(_ frame: Frame) {
        title = frame.say(NewCaseWords.heading)
        choices = frame.templateChoices
        checklist = NewCaseWords.checklist.map(frame.say)
        let attempt = SubmitCase(CaseTemplate(title: "–", background: "–", question: "–"))
        obstacle =
            frame.actor == nil
            ? nil : frame.obstacle(to: attempt).map { $0.sentence(in: frame) }
    }

    /// Below the list of cases.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(FrameWords.cases), .cases)]
    }

    /// The template, or for a signed-out reader what it asks and the way in.
    public func content(in frame: Frame) -> HTML {
        let heading = PageHeading(title: title, lead: frame.say(NewCaseWords.lead))
        let warning = Notice(
            kind: .warning, title: frame.say(NewCaseWords.noPatients),
            content: "<p>\(frame.say(NewCaseWords.noPatientsWhy))</p>")
        return """
            \(heading)\(entrance(frame))\(warning)\(checks(frame))\(form(frame))\(whatHappens(frame))
            """
    }

    private func entrance(_ frame: Frame) -> HTML {
        if let obstacle {
            return Notice(kind: .info, title: obstacle).html
        }
        // What was typed would be left behind.
        if frame.actor != nil || frame.answer != nil { return .nothing }
        return MainAction(
            title: frame.say(NewCaseWords.signInFirst),
            explanation: frame.say(NewCaseWords.signInWhy),
            control: LinkButton(
                text: frame.say(NewCaseWords.signIn), href: frame.link(.signIn)
            ).html
        ).html
    }

    private func checks(_ frame: Frame) -> HTML {
        let items = checklist.map { "<li>\($0)</li>" as HTML }
        return Disclosure(
            title: frame.say(NewCaseWords.checklistTitle), content: "<ul>\(items)</ul>"
        ).html
    }

    private func form(_ frame: Frame) -> HTML {
        if obstacle != nil { return .nothing }
        // What was typed when the session ran out comes back, to be sent after signing in again.
        if frame.actor == nil, frame.answer == nil { return preview(frame) }
        return CommandForm(
            frame: frame, command: SubmitCase.name,
            questions: frame.templateQuestions(choices), draft: "ny-sak"
        ).html
    }

    /// What will be asked, to be read before signing in.
    private func preview(_ frame: Frame) -> HTML {
        let facts = frame.templateQuestions(choices).map { question in
            FactList.Fact(
                question.label, "\(question.hint ?? "")\(coming(question, frame))")
        }
        return PageSection(
            title: frame.say(NewCaseWords.asked), id: "malen", content: FactList(facts: facts).html
        ).html
    }

    private func coming(_ question: Question, _ frame: Frame) -> HTML {
        guard question.path == "template.wishes" else { return .nothing }
        let meetings = choices.meetings.map { meeting -> HTML in
            let time = meeting.deadline.map { deadline in
                frame.say(
                    meeting.isInTime
                        ? NewCaseWords.inTime(deadline.words)
                        : NewCaseWords.tooLate(deadline.words))
            }
            return "<li>\(meeting.label)\(time.shown { ": \($0)" })</li>"
        }
        return "<ul>\(meetings)</ul>"
    }

    private func whatHappens(_ frame: Frame) -> HTML {
        let rule = frame.citation(frame.charter.cases.intake.clause)
        return PageSection(
            title: frame.say(NewCaseWords.afterwards), id: "etterpa",
            content: """
                <p>\(frame.say(NewCaseWords.afterwardsWhy))</p>
                \(rule.shown { "<p>\($0)</p>" })
                """
        ).html
    }
}
