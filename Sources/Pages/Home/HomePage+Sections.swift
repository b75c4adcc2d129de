import Governance

extension HomePage {
    /// Where a signed-in reader goes on; a visitor is offered to submit a case.
    func ownPage(_ frame: Frame) -> HTML {
        let isSignedIn = frame.actor != nil
        return MainAction(
            title: frame.say(isSignedIn ? HomePageWords.mine : CasesPageWords.submitTitle),
            explanation: frame.say(
                isSignedIn ? HomePageWords.mineWhy : CasesPageWords.submitWhy),
            control: LinkButton(
                text: frame.say(isSignedIn ? FrameWords.mine : CasesPageWords.submit),
                href: frame.link(isSignedIn ? .mine : .newCase)
            ).html
        ).html
    }

    func meetingSection(_ frame: Frame) -> HTML {
        let items = meetings.map { meeting -> HTML in
            let notes = [frame.time(meeting.time), meeting.mode, meeting.place]
                .compactMap(\.self).joined(separator: " · ")
            return """
                <li><h3><a href="\(frame.link(.meeting(meeting.id)))">\(meeting.body)</a></h3>
                <p>\(frame.longDay(meeting.date))</p><p class="hint">\(notes)</p></li>
                """
        }
        let list: HTML =
            items.isEmpty
            ? EmptyState(
                title: frame.say(HomePageWords.noMeetings),
                explanation: frame.say(HomePageWords.noMeetingsWhy)
            ).html : "<ul class=\"glance\">\(items)</ul>"
        return section(
            HomePageWords.nextMeetings, "moter", list, HomePageWords.allMeetings, .meetings, frame)
    }

    func decisionSection(_ frame: Frame) -> HTML {
        let items = decisions.map { row -> HTML in
            """
            <li><h3><a href="\(frame.link(.decision(row.id)))">\(row.title)</a></h3>
            <p>\(row.badge)</p><p class="hint">\(row.number) · \(frame.day(row.date))</p></li>
            """
        }
        let list: HTML =
            items.isEmpty
            ? EmptyState(
                title: frame.say(DecisionsPageWords.none),
                explanation: frame.say(DecisionsPageWords.noneWhy)
            ).html : "<ul class=\"glance\">\(items)</ul>"
        return section(
            HomePageWords.newestDecisions, "vedtak", list, HomePageWords.allDecisions, .decisions,
            frame)
    }

    func caseSection(_ frame: Frame) -> HTML {
        let received: HTML =
            receivedToday == 0
            ? .nothing
            : "<p>\(frame.say(CasesPageWords.unassessed(receivedToday, on: HomePageWords.today)))</p>"
        let table: HTML =
            cases.isEmpty
            ? EmptyState(
                title: frame.say(CasesPageWords.none),
                explanation: frame.say(CasesPageWords.noneWhy)
            ).html
            : CaseTable(
                caption: frame.say(HomePageWords.newestFirst), rows: cases, frame: frame
            ).html
        return section(
            HomePageWords.underWay, "saker", "\(table)\(received)", HomePageWords.allCases, .cases,
            frame)
    }

    func keptSection(_ frame: Frame) -> HTML {
        kept.shown { share in
            section(
                FrameWords.compliance, "etterlevelse",
                Progress(
                    part: share.part, whole: share.whole, label: frame.say(HomePageWords.kept),
                    language: frame.language
                ).html, HomePageWords.seeDuties, .compliance, frame)
        }
    }

    func partnerSection(_ frame: Frame) -> HTML {
        let items = partners.map { partner -> HTML in
            "<li><a href=\"\(frame.link(.partner(partner.id)))\">\(partner.name)</a></li>"
        }
        return section(
            FrameWords.partners, "partnere", "<ul class=\"papers\">\(items)</ul>",
            HomePageWords.allPartners, .partners, frame)
    }

    private func section(
        _ title: Phrase, _ id: String, _ content: HTML, _ more: Phrase, _ to: Destination,
        _ frame: Frame
    ) -> HTML {
        PageSection(
            title: frame.say(title), id: id,
            content: """
                \(content)<p class="more"><a href="\(frame.link(to))">\(frame.say(more))</a></p>
                """
        ).html
    }
}
