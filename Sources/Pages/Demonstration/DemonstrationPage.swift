import Governance

/// Where the visitor of a demonstration moves its clock, becomes somebody, and reads its mail.
public struct DemonstrationPage: Page {
    /// What the page is called.
    public let title: String
    let clock: Instant
    let nextChange: Instant?
    let people: [Demonstration.Figure]
    let mails: [Demonstration.Mail]

    /// The demonstration's own page; `nil` where there is none.
    public init?(_ frame: Frame) {
        guard let demonstration = frame.demonstration else { return nil }
        title = frame.say(DemonstrationWords.title)
        clock = frame.now
        nextChange = demonstration.nextChange
        people = demonstration.people
        mails = Array(demonstration.mails.prefix(200))
    }

    /// The clock, the people, the mailbox.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: frame.say(DemonstrationWords.lead)))
        \(PageSection(title: frame.say(DemonstrationWords.time), id: "klokke", content: clockTools(in: frame)))
        \(PageSection(title: frame.say(DemonstrationWords.people), id: "personer", content: peopleList(in: frame)))
        \(PageSection(title: frame.say(DemonstrationWords.mailbox), id: "post", content: mailbox(in: frame)))
        """
    }

    private func clockTools(in frame: Frame) -> HTML {
        let next = nextChange.shown { instant -> HTML in
            "<p>\(frame.say(DemonstrationWords.next)) \(frame.moment(instant)).</p>"
        }
        return """
            <p><strong>\(frame.clockWords)</strong></p>\(next)
            <div class="form-actions">\(frame.advanceButton("next", frame.say(DemonstrationWords.toNext)))\
            \(frame.advanceButton("1", frame.say(DemonstrationWords.hour)))\
            \(frame.advanceButton("24", frame.say(DemonstrationWords.day)))\
            \(frame.advanceButton("168", frame.say(DemonstrationWords.week)))</div>
            """
    }

    private func peopleList(in frame: Frame) -> HTML {
        let items = people.map { person -> HTML in
            let button = frame.demonstrationButton(
                Demonstration.Field.become, "\(person.id)",
                "\(frame.say(DemonstrationWords.be)) \(person.name)", returnTo: frame.link(.mine))
            return "<li><p>\(person.office)</p>\(button)</li>"
        }
        return "<ul class=\"figures\">\n\(items)</ul>"
    }

    private func mailbox(in frame: Frame) -> HTML {
        if mails.isEmpty {
            return EmptyState(
                title: frame.say(DemonstrationWords.noMail),
                explanation: frame.say(DemonstrationWords.noMailWhy)
            ).html
        }
        return CardTable(
            caption: frame.say(DemonstrationWords.mailbox),
            columns: [
                .init(title: frame.say(DemonstrationWords.subject)),
                .init(title: frame.say(DemonstrationWords.to)),
                .init(title: frame.say(DemonstrationWords.sent)),
            ],
            rows: mails.map { mail in
                [
                    Link(text: mail.subject, href: frame.link(.demoMail(mail.number))).html,
                    "\(mail.to)", "\(frame.moment(mail.at))",
                ]
            }
        ).html
    }
}

/// One mail of the demonstration's mailbox.
public struct DemonstrationMailPage: Page {
    /// The subject.
    public let title: String
    let mail: Demonstration.Mail

    /// The mail of a number; `nil` where there is none.
    public init?(_ frame: Frame, _ number: Int) {
        guard let mail = frame.demonstration?.mails.first(where: { $0.number == number }) else {
            return nil
        }
        title = mail.subject
        self.mail = mail
    }

    /// Below the demonstration's own page.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(DemonstrationWords.title), .demo)]
    }

    /// The mail as plain text, its links as links.
    public func content(in frame: Frame) -> HTML {
        let facts = FactList(facts: [
            .init(frame.say(DemonstrationWords.to), "\(mail.to)"),
            .init(frame.say(DemonstrationWords.sent), "\(frame.moment(mail.at))"),
        ])
        let lines = mail.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in "\(words(of: line))<br>\n" as HTML }
        return "\(PageHeading(title: title))\(facts)<div class=\"mail\">\(lines)</div>"
    }

    private func words(of line: Substring) -> HTML {
        line.split(separator: " ", omittingEmptySubsequences: false).map { word -> HTML in
            let isLink = word.hasPrefix("http://") || word.hasPrefix("https://")
            return isLink ? Link(text: String(word), href: String(word)).html : "\(String(word))"
        }.joined(separator: " ")
    }
}
