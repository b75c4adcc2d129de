import Governance

extension MinutesPage {
    /// What is to be done next with the minutes, for those who may.
    func work(in frame: Frame) -> HTML {
        guard let found = frame.partnership.meetings[id], standing != nil else { return .nothing }
        return """
            \(writing(found, in: frame))\(publish(found, in: frame))\
            \(correction(found, in: frame))
            """
    }

    /// The way to where minutes are written, while they can be.
    private func writing(_ found: Meeting, in frame: Frame) -> HTML {
        guard frame.isEntitled(to: CirculateMinutes.name, in: body),
            frame.partnership.mayWriteMinutes(of: found, frame.reader, at: frame.now),
            frame.partnership.areMinutesOpenForWriting(found, at: frame.now)
        else { return .nothing }
        let due = duty(.minutesSent, in: frame)
        let action = MainAction(
            title: frame.say(
                versions.isEmpty ? MinutesPageWords.write : MinutesPageWords.writeAgain),
            explanation: frame.say(MinutesPageWords.writeHint),
            control: LinkButton(
                text: frame.say(MinutesDraftWords.title), href: frame.link(.minutesDraft(id))
            ).html)
        return "\(action)\n\(due.shown { dutyLine($0, in: frame) })"
    }

    private func publish(_ found: Meeting, in frame: Frame) -> HTML {
        guard frame.isEntitled(to: PublishMinutes.name, in: body), !versions.isEmpty else {
            return .nothing
        }
        let obstacle = frame.obstacle(to: PublishMinutes(meeting: id))?.reason
        if case .minutes(.alreadyPublished)? = obstacle { return .nothing }
        let due = duty(.minutesPublished, in: frame)
        let advice = due.flatMap { frame.names.advice(on: $0) }.map(frame.say)
        let explanation = [due.map { frame.say(frame.names.deadline(of: $0)) }, advice]
            .compactMap { $0 }.joined(separator: ". ")
        let why = due.flatMap { frame.citation($0.clause) }.shown { "<p>\($0)</p>" }
        if case .minutes(.needsPublicText)? = obstacle {
            return PageSection(
                title: frame.say(MinutesPageWords.publish), id: "publiser",
                content: """
                    <p>\(explanation)</p>\(publishingForm(found, in: frame))\(why)
                    """
            ).html
        }
        let action = MainAction(
            title: frame.say(MinutesPageWords.publish), explanation: explanation,
            control: CommandButton(
                frame: frame, command: PublishMinutes(meeting: id), fixed: [("meeting", "\(id)")],
                text: publishingWords(in: frame), emphasis: .primary
            ).html)
        return "\(action)\n\(why)\n"
    }

    /// Publishes with the version for all, where it did not come with the minutes.
    private func publishingForm(_ found: Meeting, in frame: Frame) -> CommandForm {
        CommandForm(
            frame: frame, command: PublishMinutes.name, fixed: [("meeting", "\(id)")],
            questions: [publicTextQuestion(of: found, in: frame)],
            submit: publishingWords(in: frame),
            draft: "referat-\(id)-offentlig")
    }

    /// What the button says; `nil` for the command's own words.
    private func publishingWords(in frame: Frame) -> String? {
        let isApproved = standing?.state == .approved || standing?.state == .notDemanded
        return isApproved ? nil : frame.say(MinutesPageWords.publishAwaiting)
    }

    private func duty(_ rule: DutyRule, in frame: Frame) -> Duty? {
        frame.duties().all.first {
            $0.rule == rule && $0.subject == .meeting(id)
        }
    }

    private func dutyLine(_ duty: Duty, in frame: Frame) -> HTML {
        """
        <p>\(frame.say(frame.names.deadline(of: duty))). \
        \(frame.say(frame.names.standing(of: duty, at: frame.now)))\
        \(frame.citation(duty.clause).shown { " \($0)" })</p>
        """
    }

    /// Changes asked for, and the form to ask for one.
    func requestSection(in frame: Frame) -> HTML {
        let rows = requests.map { request -> HTML in
            """
            <li>\(request.who), \(frame.moment(request.at)) \
            (\(frame.say(MinutesPageWords.toVersion(request.version)))): «\(request.words)»</li>
            """
        }
        let form = requestForm(in: frame)
        if rows.isEmpty && form.isEmpty { return .nothing }
        return PageSection(
            title: frame.say(MinutesPageWords.requests), id: "endringer",
            content: "\(rows.isEmpty ? "" : "<ul>\(rows)</ul>" as HTML)\(form)"
        ).html
    }

    private func requestForm(in frame: Frame) -> HTML {
        guard frame.isEntitled(to: RequestChange.name, in: body), !versions.isEmpty,
            standing?.state == .pending || standing?.state == .stopped
        else { return .nothing }
        return Disclosure(
            title: frame.say(MinutesPageWords.askForChange),
            isOpen: frame.hasAnswer(to: RequestChange.name, scope: ""),
            content: CommandForm(
                frame: frame, command: RequestChange.name, fixed: [("meeting", "\(id)")],
                questions: [
                    Question(
                        path: "text", text: .changeRequest,
                        label: frame.say(MinutesPageWords.whatToChange), kind: .paragraphs(rows: 4))
                ], emphasis: .secondary, draft: "endring-\(id)"
            ).html
        ).html
    }

    /// Where the minutes stand on the partners' own sites (R119).
    func siteSection(in frame: Frame) -> HTML {
        if sites.isEmpty { return .nothing }
        let rows = sites.map { site -> HTML in
            let state: HTML =
                site.link.map { "<a href=\"\($0)\" rel=\"noopener\">\($0)</a>" }
                ?? Badge(text: frame.say(MinutesPageWords.notThere), tone: .neutral).html
            return "<li><span>\(site.name)</span>\(state)</li>"
        }
        let missing = sites.filter { $0.link == nil }
        return PageSection(
            title: frame.say(MinutesPageWords.sites), id: "nettsider",
            content: """
                \(Progress(
                    part: sites.count - missing.count, whole: sites.count,
                    label: frame.say(MinutesPageWords.haveIt), language: frame.language))
                \(siteForm(in: frame))
                \(Disclosure(
                    title: frame.say(MinutesPageWords.allSites),
                    content: "<ul class=\"presence\">\(rows)</ul>"))
                """
        ).html
    }

    private func siteForm(in frame: Frame) -> HTML {
        guard frame.isEntitled(to: RegisterPublication.name, in: body) else { return .nothing }
        return Disclosure(
            title: frame.say(MinutesPageWords.register),
            isOpen: frame.hasAnswer(to: RegisterPublication.name, scope: ""),
            content: CommandForm(
                frame: frame, command: RegisterPublication.name, fixed: [("meeting", "\(id)")],
                questions: [
                    Question(
                        path: "partner", label: frame.say(MinutesPageWords.partner),
                        kind: .choice(
                            sites.map { .init(value: $0.partner.rawValue, label: $0.name) })),
                    Question(
                        path: "link", text: .link, label: frame.say(MinutesPageWords.address),
                        kind: .line()),
                ], emphasis: .secondary
            ).html
        ).html
    }
}
