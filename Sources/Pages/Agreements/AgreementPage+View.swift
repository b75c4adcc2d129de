import Governance

extension AgreementPage {
    /// How it stands and what is missing first; the whole text below.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(
            title: title, kicker: frame.say(row.kind.label),
            status: Badge(text: row.standing, tone: row.state.tone), lead: frame.period(row.from, row.to)))
        \(pasting(frame))\(notices(frame))
        \(facts(frame))
        \(adoptionSection(frame))
        \(coverageSection(frame))
        \(keepingSection(frame))
        \(textSection(frame))
        """
    }

    /// The form of a pasted text stands first while it awaits an answer.
    private func pasting(_ frame: Frame) -> HTML {
        let forms = AgreementForms(page: self, frame: frame)
        return forms.isPasting ? forms.version : .nothing
    }

    private func notices(_ frame: Frame) -> HTML {
        let expired = expiredBasis.shown { title in
            Notice(
                kind: .warning, title: frame.say(AgreementPageWords.expired(title)),
                content: "<p>\(frame.say(AgreementPageWords.expiredWhy))</p>"
            ).html
        }
        if missingContributions.isEmpty { return expired }
        let items = missingContributions.map { "<li>\(frame.say($0.label))</li>" as HTML }
        let clause = frame.charter.agreements.flatMap { frame.citation($0.contributions.clause) }
        return """
            \(expired)\(Notice(
                kind: .warning, title: frame.say(AgreementPageWords.contributionMissing),
                content: "<ul>\(items)</ul>\(clause.shown { "<p>\($0)</p>" })"))
            """
    }

    private func facts(_ frame: Frame) -> HTML {
        var facts: [FactList.Fact] = []
        if let under = row.under, let id = frame.partnership.agreements[row.id]?.under {
            facts.append(
                .init(
                    frame.say(AgreementPageWords.under),
                    Link(text: under, href: frame.link(.agreement(id))).html))
        }
        if !below.isEmpty {
            let links = below.map { agreement -> HTML in
                "<li>\(Link(text: agreement.title, href: frame.link(.agreement(agreement.id))))</li>"
            }
            facts.append(
                .init(frame.say(AgreementPageWords.below), "<ul class=\"papers\">\(links)</ul>"))
        }
        if let sending {
            facts.append(
                .init(
                    frame.say(AgreementPageWords.sent),
                    "\([frame.day(sending.date), sending.receipt].compactMap(\.self).joined(separator: ", "))"
                ))
        }
        if let termination {
            let given = "\(frame.say(AgreementPageWords.given)) \(frame.day(termination.given))"
            let words = [
                termination.partner, given,
                frame.say(AgreementPageWords.ends(frame.day(termination.ends))),
            ]
            facts.append(
                .init(
                    frame.say(AgreementPageWords.notice),
                    "\(words.compactMap(\.self).joined(separator: ". "))."))
        }
        return facts.isEmpty ? .nothing : FactList(facts: facts).html
    }

    private func adoptionSection(_ frame: Frame) -> HTML {
        guard version != nil, !adoptions.isEmpty else { return .nothing }
        let columns = [
            AgreementPageWords.party, AgreementPageWords.decidedBy, AgreementPageWords.number,
            AgreementPageWords.day,
        ]
        let rows = adoptions.map { row -> [HTML] in
            [
                "<a href=\"\(frame.link(.partner(row.partner)))\">\(row.name)</a>",
                "\(frame.say(row.body?.label ?? AgreementPageWords.notAdopted))",
                "\(row.number ?? "–")", "\(row.date.map(frame.day) ?? "–")",
            ]
        }
        return PageSection(
            title: frame.say(AgreementPageWords.adoption), id: "vedtak",
            content: """
                \(Progress(
                    part: adoptions.count { $0.date != nil }, whole: adoptions.count,
                    label: frame.say(AgreementPageWords.adoptedLabel), language: frame.language))
                \(Disclosure(
                    title: frame.say(AgreementPageWords.eachParty),
                    isOpen: adoptions.contains { $0.date == nil },
                    content: CardTable(
                        caption: frame.say(AgreementPageWords.adoption),
                        columns: columns.map { .init(title: frame.say($0)) }, rows: rows
                    ).html))
                \(AgreementForms(page: self, frame: frame).adoption)
                """
        ).html
    }

    private func coverageSection(_ frame: Frame) -> HTML {
        guard !matrices.isEmpty, version != nil else { return .nothing }
        let field = Field(
            name: "dato", label: frame.say(AgreementPageWords.seenOn),
            control: .date(value: day.description), language: frame.language)
        return PageSection(
            title: frame.say(AgreementPageWords.coverage), id: "dekning",
            content: """
                \(EntryForm(
                    action: frame.link(.agreement(row.id)), fields: [field],
                    submit: SubmitButton(
                        text: frame.say(AgreementPageWords.see), emphasis: .secondary),
                    isQuestion: true, language: frame.language))
                \(matrices.map { $0.html(of: row.id, in: frame) })
                \(AgreementForms(page: self, frame: frame).coverage)
                """
        ).html
    }

    private func keepingSection(_ frame: Frame) -> HTML {
        let forms = AgreementForms(page: self, frame: frame)
        let contributionItems = contributions.map { line -> HTML in
            "<li>\(frame.say(line.part.label)): \(line.name)</li>"
        }
        let reviewItems = reviews.map { line -> HTML in
            "<li>\(frame.day(line.date)): \(line.conclusion)</li>"
        }
        let parts: [(Phrase, String, HTML)] = [
            (
                AgreementPageWords.duties, "frister",
                dutyLists(frame)
            ),
            (
                AgreementPageWords.contributions, "medvirkning",
                contributions.isEmpty ? .nothing : "<ul>\(contributionItems)</ul>"
            ),
            (
                AgreementPageWords.reviews, "gjennomganger",
                reviews.isEmpty ? .nothing : "<ul>\(reviewItems)</ul>"
            ),
        ]
        let sections = parts.map { title, id, content -> HTML in
            content == .nothing
                ? .nothing : PageSection(title: frame.say(title), id: id, content: content).html
        }
        return "\(sections)\(forms.keeping)"
    }

    /// What is to be done first; what has been done is folded away.
    private func dutyLists(_ frame: Frame) -> HTML {
        let done = duties.filter { $0.status == .kept || $0.status == .late }
        let left = duties.filter { $0.status != .kept && $0.status != .late }
        let first: HTML = left.isEmpty ? .nothing : left.list(in: frame)
        if done.isEmpty { return first }
        let title = frame.say(AgreementPageWords.doneDuties(done.count))
        return "\(first)\(Disclosure(title: title, content: done.list(in: frame)))"
    }

    private func textSection(_ frame: Frame) -> HTML {
        let forms = AgreementForms(page: self, frame: frame)
        let before: HTML =
            preamble.isEmpty
            ? .nothing
            : Disclosure(
                title: frame.say(AgreementPageWords.preamble), content: Prose(text: preamble).html
            ).html
        let written = clauses.map { $0.html(in: frame) }
        let body: HTML =
            clauses.isEmpty
            ? "<p>\(frame.say(AgreementPageWords.noText))</p>" : "\(before)\(written)"
        return """
            \(PageSection(
                title: frame.say(AgreementPageWords.clauses), id: "punkter",
                content: "\(versionLinks(frame))\(body)\(forms.assessment)"))
            \(forms.isPasting ? .nothing : forms.version)
            """
    }

    private func versionLinks(_ frame: Frame) -> HTML {
        guard let version else { return .nothing }
        let own = frame.link(.agreement(row.id))
        let tabs = versions.map { line in
            Link(
                text: frame.say(AgreementPageWords.version(line.number)),
                href: "\(own)?versjon=\(line.number)", isCurrent: line.number == version)
        }
        let comparison = frame.link(.agreementComparison(row.id)) + "?versjon=\(version)"
        return """
            \(tabs.count > 1
                ? Tabs(label: frame.say(AgreementPageWords.versions), tabs: tabs).html : .nothing)
            <p>\(Link(text: frame.say(AgreementPageWords.compare), href: comparison))</p>
            """
    }
}

extension AgreementPage.ClauseLine {
    func html(in frame: Frame) -> HTML {
        let mark = standing.shown { standing in
            Badge(
                text: frame.say(standing.label), tone: standing == .works ? .done : .soon
            ).html
        }
        let notes = wishes.map { "<li>\($0)</li>" as HTML }
        return """
            <section class="agreement-clause" id="punkt-\(ordinal)">
            <h3>\(label) \(mark)</h3>
            \(text.isEmpty ? .nothing : Prose(text: text).html)\
            \(wishes.isEmpty ? .nothing : "<ul class=\"notes\">\(notes)</ul>")
            </section>

            """
    }
}
