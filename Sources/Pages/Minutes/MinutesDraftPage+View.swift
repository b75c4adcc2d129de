import Governance

extension MinutesDraftPage {
    /// Each part with its field, and how the whole is sent.
    public func content(in frame: Frame) -> HTML {
        let lead = isOpen ? MinutesDraftWords.lead : MinutesDraftWords.closed
        return """
            \(PageHeading(
                title: title, kicker: meeting.title, lead: frame.say(lead)))
            \(parts.map { part($0, in: frame) })
            \(sending(in: frame))
            """
    }

    private func part(_ part: Part, in frame: Frame) -> HTML {
        let writer = part.writer.shown {
            "<p>\(Badge(text: frame.say(MinutesDraftWords.writesNow($0)), tone: .active))</p>"
        }
        return PageSection(
            title: part.title, id: "\(part.section)",
            content: """
                \(writer)\(saved(part, in: frame))\(trouble(part, in: frame))\
                \(isOpen ? form(part, in: frame).html : Prose(text: part.text).html)
                """
        ).html
    }

    private func saved(_ part: Part, in frame: Frame) -> HTML {
        guard let at = part.savedAt, let who = part.savedBy else {
            return "<p class=\"quiet\">\(frame.say(MinutesDraftWords.proposed))</p>\n"
        }
        let words = frame.say(MinutesDraftWords.savedBy(who, frame.moment(at)))
        let all = Link(
            text: frame.say(MinutesDraftWords.allRevisions(part.number)),
            href: frame.link(.minutesSection(id, part.section)))
        return "<p class=\"quiet\">\(words) \(all)</p>\n"
    }

    /// What stands in the way of the reader's own text, and how it differs from what is saved.
    private func trouble(_ part: Part, in frame: Frame) -> HTML {
        let told = frame.sectionAnswer.flatMap { $0.section == part.section ? $0.trouble : nil }
        guard let trouble = told ?? (part.unsaved == nil ? nil : .overlaps) else { return .nothing }
        let notice = RefusalNotice(
            reason: frame.say(
                MinutesDraftWords.trouble(trouble, part.savedBy)), language: frame.language)
        guard trouble == .overlaps, let unsaved = part.unsaved else { return notice.html }
        return """
            \(notice)
            <h3>\(frame.say(MinutesDraftWords.differences))</h3>
            \(WordChanges(stretches: unsaved.differences, language: frame.language))
            """
    }

    private func form(_ part: Part, in frame: Frame) -> HTML {
        guard let token = frame.token, let actor = frame.actor else { return .nothing }
        let name = ownDraftName(of: part.section, id)
        let text = part.unsaved?.text ?? part.text
        let address = frame.link(.minutesSection(id, part.section))
        return EntryForm(
            action: address,
            fields: [
                Field(
                    name: "text", scope: "\(part.section)",
                    label: frame.say(MinutesDraftWords.text(part.title)),
                    control: .textArea(value: text, rows: rows(of: text)),
                    language: frame.language)
            ],
            submit: SubmitButton(
                text: frame.say(MinutesDraftWords.save), emphasis: .secondary),
            hidden: [
                HiddenField(name: "_token", value: token.secret),
                HiddenField(name: "_line", value: token.commandStem),
                HiddenField(name: "_turn", value: "0"),
                HiddenField(name: "_base", value: "\(part.number)"),
                HiddenField(name: "_aside", value: part.unsaved == nil ? "" : "1"),
            ],
            draft: Draft(
                key: "\(frame.id)/\(actor.person)/\(name)", url: address,
                signIn: frame.link(.signIn), whenChanged: DraftWords.overlaps),
            language: frame.language
        ).html
    }

    /// About as many as the text has on a wide screen, within what one can look over.
    private func rows(of text: String) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { 1 + $0.count / 75 }.reduce(0, +)
        return min(max(lines + 1, 3), 24)
    }

    /// The whole as it will read, what is new in it, and the form that sends it.
    private func sending(in frame: Frame) -> HTML {
        guard isOpen, let found = frame.partnership.meetings[id],
            frame.isEntitled(to: CirculateMinutes.name, in: body)
        else { return .nothing }
        let isNew = found.minutes.versions.isEmpty
        let news =
            changes.isEmpty
            ? HTML.nothing
            : """
            <h3>\(frame.say(MinutesPageWords.whatChanged))</h3>
            \(WordChanges(stretches: changes, language: frame.language))
            """
        let questions = questions(of: found, in: frame)
        return PageSection(
            title: frame.say(isNew ? MinutesDraftWords.send : MinutesDraftWords.sendAgain),
            id: "send",
            content: """
                <p>\(frame.say(MinutesDraftWords.sendHint))</p>
                \(Disclosure(
                    title: frame.say(MinutesDraftWords.preview), content: Prose(text: text).html))
                \(news)\
                \(CommandForm(
                    frame: frame, command: CirculateMinutes.name,
                    fixed: [("meeting", "\(id)"), ("text", text), ("_stand", stand)],
                    questions: questions, returnTo: .minutes(id),
                    draft: questions.isEmpty ? nil : "referat-\(id)"))
                """
        ).html
    }
}

extension MinutesDraftPage {
    /// What is asked besides the text: the version for all, where something is exempt, and the
    /// reason, where a version stands approved.
    private func questions(of found: Meeting, in frame: Frame) -> [Question] {
        let isOpenToAll = frame.partnership.isOpen(found, to: .everyone, at: frame.now)
        let isApproved = frame.partnership.approvedVersion(of: found, at: frame.now) != nil
        return (isApproved ? [MinutesPage.reasonQuestion(in: frame)] : [])
            + (isOpenToAll ? [] : [publicTextQuestion(of: found, in: frame)])
    }
}

/// The version for all, asked for where something of the meeting is exempt (R68).
func publicTextQuestion(of meeting: Meeting, in frame: Frame) -> Question {
    // What was open once is no proposal when something in it has been exempted since.
    let earlier = meeting.minutes.versions.last.flatMap { version in
        frame.partnership.openText(of: version, in: meeting, at: frame.now)
            .flatMap { $0 == version.publicText ? frame.words($0) : nil }
    }
    let proposal = MinutesProposal(meeting: meeting, names: frame.names, language: frame.language)
    return Question(
        path: "publicText", text: .minutes, label: frame.say(MinutesPageWords.publicText),
        hint: frame.say(MinutesPageWords.publicTextHint),
        kind: .paragraphs(rows: 24, limit: TextField.minutes.limit), isOptional: true,
        initial: [earlier ?? proposal.text])
}
