import Governance

/// All that has been saved of one part of the minutes: who and when, any two compared, and each to
/// be brought back.
public struct MinutesSectionPage: Page {
    /// What the page is called.
    public let title: String
    let meeting: MeetingLink
    let id: MeetingID
    let section: MinutesSection
    let isOpen: Bool
    /// The newest first.
    let revisions: [Row]
    let comparison: Comparison?

    /// A revision in the list.
    struct Row: Codable, Sendable {
        let number: Int
        /// Who saved it; `nil` for the proposal.
        let who: String?
        let at: Instant
        let isJoined: Bool
        /// Whether the same person saved again within ten minutes.
        let isPassing: Bool
    }

    /// Two revisions laid side by side.
    struct Comparison: Codable, Sendable {
        let from: Int
        let to: Int
        let stretches: [WordStretch]
    }

    /// How soon the same person's next save makes a revision a passing one: 10 minutes.
    private static let sitting: Int64 = 10 * 60_000

    /// `nil` for those who do not write, and where nothing is kept.
    init?(_ frame: Frame, _ id: MeetingID, _ section: MinutesSection) {
        guard let found = frame.partnership.meetings[id],
            frame.partnership.mayWriteMinutes(of: found, frame.reader, at: frame.now),
            let kept = frame.manuscript[section], let newest = kept.last
        else { return nil }
        self.id = id
        self.section = section
        meeting = MeetingLink(found, in: frame)
        let proposal = MinutesProposal(
            meeting: found, names: frame.names, language: frame.language)
        title = frame.say(MinutesSectionWords.title(proposal.title(of: section)))
        isOpen = frame.partnership.areMinutesOpenForWriting(found, at: frame.now)
        revisions = kept.enumerated().map { index, revision in
            let next = index + 1 < kept.count ? kept[index + 1] : nil
            let isPassing =
                next.map {
                    $0.author == revision.author
                        && $0.at.milliseconds - revision.at.milliseconds < Self.sitting
                } ?? false
            return Row(
                number: revision.number,
                who: revision.author.map { frame.names.person($0) ?? "–" }, at: revision.at,
                isJoined: revision.isJoined, isPassing: isPassing)
        }.reversed()
        func asked(_ name: String) -> KeptRevision? {
            frame.query(name).flatMap { Int($0) }.flatMap { number in
                kept.first { $0.number == number }
            }
        }
        let to = asked("til") ?? newest
        let from = asked("fra") ?? kept.last { $0.number < to.number }
        comparison = from.map {
            Comparison(
                from: $0.number, to: to.number,
                stretches: WordStretch.all(
                    in: WordComparison(reference: $0.text, local: to.text)))
        }
    }

    /// Below where the minutes are written.
    public func trail(in frame: Frame) -> [Step] {
        [
            Step(meeting.title, .meeting(id)),
            Step(frame.say(MeetingWords.minutes), .minutes(id)),
            Step(frame.say(MinutesDraftWords.title), .minutesDraft(id)),
        ]
    }

    /// The comparison, and the list.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(
            title: title, kicker: meeting.title, lead: frame.say(MinutesSectionWords.lead)))
        \(compared(in: frame))
        \(PageSection(
            title: frame.say(MinutesSectionWords.list), id: "utgaver",
            content: "<ol class=\"revisions\" reversed>\(list(in: frame))</ol>"))
        """
    }

    private func compared(in frame: Frame) -> HTML {
        guard let comparison else { return .nothing }
        let options = revisions.map {
            Control.Option(value: "\($0.number)", label: words(of: $0, in: frame))
        }
        func choice(_ name: String, _ label: Phrase, _ chosen: Int) -> Field {
            Field(
                name: name, scope: "sammenlign", label: frame.say(label),
                control: .select(options: options, chosen: "\(chosen)"), language: frame.language)
        }
        let comparing = SubmitButton(
            text: frame.say(MinutesSectionWords.compare), emphasis: .secondary)
        return PageSection(
            title: frame.say(MinutesSectionWords.compared(comparison.from, comparison.to)),
            id: "sammenligning",
            content: """
                \(WordChanges(stretches: comparison.stretches, language: frame.language))
                \(restoring(comparison.to, in: frame))\
                \(Disclosure(
                    title: frame.say(MinutesSectionWords.chooseOthers),
                    content: """
                        <form class="entry" method="get" \
                        action="\(frame.link(.minutesSection(id, section)))">
                        \(choice("fra", MinutesSectionWords.from, comparison.from))\
                        \(choice("til", MinutesSectionWords.to, comparison.to))
                        <div class="form-actions">\(comparing)</div>
                        </form>
                        """))
                """
        ).html
    }

    /// Brings a revision back as a new one.
    private func restoring(_ number: Int, in frame: Frame) -> HTML {
        guard isOpen, let token = frame.token, let newest = revisions.first?.number,
            number != newest
        else { return .nothing }
        return ButtonForm(
            action: frame.link(.minutesSection(id, section)),
            text: frame.say(MinutesSectionWords.restore(number)),
            hidden: [
                HiddenField(name: "_token", value: token.secret),
                HiddenField(name: "_line", value: token.commandStem),
                HiddenField(name: "_turn", value: "0"),
                HiddenField(name: "_base", value: "\(newest)"),
                HiddenField(name: "_restore", value: "\(number)"),
            ]
        ).html
    }

    /// What somebody saved in one sitting stands as one line; the steps on the way are folded.
    private func list(in frame: Frame) -> HTML {
        var rows: [HTML] = []
        var rest = revisions[...]
        while let row = rest.popFirst() {
            let passing = rest.prefix { $0.isPassing }
            rest = rest.dropFirst(passing.count)
            let steps = Disclosure(
                title: frame.say(MinutesSectionWords.steps(passing.count)),
                content: "<ul>\(passing.map { "<li>\(line($0, in: frame))</li>" as HTML })</ul>")
            rows.append(
                """
                <li value="\("\(row.number)")">\(line(row, in: frame))\
                \(passing.isEmpty ? HTML.nothing : steps.html)</li>
                """)
        }
        return rows.joined()
    }

    private func line(_ row: Row, in frame: Frame) -> HTML {
        let label = words(of: row, in: frame)
        guard row.number > 1 else { return "\(label)" }
        let address = frame.link(.minutesSection(id, section))
        let href = "\(address)?fra=\(row.number - 1)&til=\(row.number)"
        return "\(Link(text: label, href: href))"
    }

    private func words(of row: Row, in frame: Frame) -> String {
        let who = row.who ?? frame.say(MinutesSectionWords.proposal)
        let joined = row.isJoined ? " (\(frame.say(MinutesSectionWords.joined)))" : ""
        return "\(row.number): \(who), \(frame.moment(row.at))\(joined)"
    }
}

/// What is said of the revisions of a part.
enum MinutesSectionWords {
    static func title(_ part: String) -> Phrase {
        Phrase(nb: "Utgaver: \(part)", nn: "Utgåver: \(part)", en: "Revisions: \(part)")
    }

    static let lead = Phrase(
        nb: "Alt som er lagret, står her til referatet er godkjent. Så slettes det.",
        nn: "Alt som er lagra, står her til referatet er godkjent. Så blir det sletta.",
        en: "All that has been saved stands here until the minutes are approved. Then it goes.")
    static let list = Phrase(nb: "Alle utgaver", nn: "Alle utgåver", en: "All revisions")
    static let proposal = Phrase(nb: "Forslaget", nn: "Forslaget", en: "The proposal")
    static let joined = Phrase(nb: "flettet", nn: "fletta", en: "joined")
    static let chooseOthers = Phrase(
        nb: "Sammenlign to andre utgaver", nn: "Samanlikn to andre utgåver",
        en: "Compare two others")
    static let from = Phrase(nb: "Fra utgave", nn: "Frå utgåve", en: "From revision")
    static let to = Phrase(nb: "Til utgave", nn: "Til utgåve", en: "To revision")
    static let compare = Phrase(nb: "Sammenlign", nn: "Samanlikn", en: "Compare")

    static func compared(_ from: Int, _ to: Int) -> Phrase {
        Phrase(
            nb: "Fra utgave \(from) til \(to)", nn: "Frå utgåve \(from) til \(to)",
            en: "From revision \(from) to \(to)")
    }

    static func restore(_ number: Int) -> Phrase {
        Phrase(
            nb: "Hent fram utgave \(number)", nn: "Hent fram utgåve \(number)",
            en: "Bring back revision \(number)")
    }

    static func steps(_ count: Int) -> Phrase {
        Phrase(
            nb: "Lagret \(count) ganger underveis", nn: "Lagra \(count) gonger undervegs",
            en: "Saved \(count) times on the way")
    }
}
