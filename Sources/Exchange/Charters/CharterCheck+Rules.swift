import Governance

extension CharterCheck.Findings {
    /// The parts of the cost key make a whole (R167), and the numbers for cases make sense.
    mutating func costKey() {
        let cases = CharterPath().key("cases")
        need(charter.cases.anchoringDays, least: 1, at: cases.key("anchoringDays"))
        need(charter.cases.followUpDays, least: 1, at: cases.key("followUpDays"))
        var kinds: Set<CaseKind> = []
        for (index, rule) in (charter.cases.decidedBy ?? []).enumerated() {
            let place = cases.key("decidedBy").index(index)
            need(rule.body, .body, in: bodies.keys, at: place.key("body"))
            if let body = bodies[rule.body], body.meetings == nil {
                add(.neverMeets(rule.body), at: place.key("body"))
            }
            if !kinds.insert(rule.kind).inserted {
                add(.decidedTwice(rule.kind), at: place.key("kind"))
            }
        }
        if charter.cases.decidedInNext?.value.isEmpty == true {
            add(.emptyList, at: cases.key("decidedInNext").key("is"))
        }
        parts(of: charter.costKey)
        need(charter.grant?.mostKroner, least: 0, at: CharterPath().key("grant").key("mostKroner"))
    }

    /// The parts of the cost key make a whole, and everyone has a weight where weights count.
    private mutating func parts(of key: CostKeyTerms?) {
        guard let key else { return }
        let place = CharterPath().key("costKey")
        need(key.equalPercent, least: 0, at: place.key("equalPercent"))
        need(key.inhabitantsPercent, least: 0, at: place.key("inhabitantsPercent"))
        need(key.weightsPercent, least: 0, at: place.key("weightsPercent"))
        need(key.populationYearsBefore, least: 0, at: place.key("populationYearsBefore"))
        if let adopts = key.adoptedBy {
            need(adopts.value, .body, in: bodies.keys, at: place.key("adoptedBy").key("is"))
        }
        let percents = [key.equalPercent, key.inhabitantsPercent, key.weightsPercent]
            .compactMap { $0?.value }
        let (sum, overflow) = percents.reduce((0, false)) { sum, next in
            let (partialSum, overflow) = sum.0.addingReportingOverflow(next)
            return (partialSum, sum.1 || overflow)
        }
        if overflow || sum != 100 { add(.percentSum(sum), at: place) }
        guard (key.weightsPercent?.value ?? 0) > 0 else { return }
        for partner in charter.partners where partner.kind == .municipality {
            if (key.weights?[partner.id] ?? -1) >= 0 { continue }
            add(.noWeight(partner.id), at: place, reads: ["partners"])
        }
    }

    /// The months that agreements are given make sense.
    mutating func agreements() {
        guard let terms = charter.agreements else { return }
        let place = CharterPath().key("agreements")
        need(terms.sentMonths, least: 1, at: place.key("sentMonths"))
        need(terms.noticeMonths, least: 1, at: place.key("noticeMonths"))
    }

    /// Deadlines can be kept, and what meetings refer to is there.
    mutating func meetings(of body: BodyTerms, at place: CharterPath) {
        guard let meetings = body.meetings else { return }
        for (key, isThere) in [
            ("decisions", body.decisions != nil), ("minutes", body.minutes != nil),
            ("leadership", body.leadership != nil),
        ] where !isThere { add(.meetsWithout(key), at: place) }
        let place = place.key("meetings")
        if meetings.modes.value.isEmpty { add(.emptyList, at: place.key("modes").key("is")) }
        if let approvers = meetings.agendaApprovedBy, approvers.value.isEmpty {
            add(.emptyList, at: place.key("agendaApprovedBy").key("is"))
        }
        if let first = meetings.firstBy, first.value < charter.inForce {
            add(.beforeInForce(first.value), at: place.key("firstBy").key("is"))
        }
        papers(of: meetings, at: place)
        count(of: meetings, at: place)
        for (key, other) in [("sameDayAs", meetings.sameDayAs), ("before", meetings.before)] {
            needMeetings(of: other, at: place.key(key))
            if other?.value == body.id { add(.refersToItself, at: place.key(key).key("is")) }
        }
    }

    private mutating func papers(of meetings: MeetingTerms, at place: CharterPath) {
        need(meetings.reportedDays, least: 0, at: place.key("reportedDays"))
        need(meetings.extraordinaryDays, least: 0, at: place.key("extraordinaryDays"))
        need(meetings.papersEarliestDays, least: 1, at: place.key("papersEarliestDays"))
        need(meetings.papersLatestDays, least: 1, at: place.key("papersLatestDays"))
        let latest = meetings.papersLatestDays.value
        if let earliest = meetings.papersEarliestDays?.value, earliest < latest {
            add(
                .papersWindow(earliest: earliest, latest: latest),
                at: place.key("papersEarliestDays").key("is"))
        }
        if let reported = meetings.reportedDays?.value, reported < latest {
            add(
                .reportedAfterPapers(reported: reported, papers: latest),
                at: place.key("reportedDays").key("is"))
        }
    }

    private mutating func count(of meetings: MeetingTerms, at place: CharterPath) {
        need(meetings.leastPerYear, least: 0, at: place.key("leastPerYear"))
        need(meetings.mostPerYear, least: 1, at: place.key("mostPerYear"))
        guard let least = meetings.leastPerYear?.value, least > 0 else { return }
        if let most = meetings.mostPerYear?.value, most < least {
            add(
                .mostBelowLeast(most: most, least: least), at: place.key("mostPerYear").key("is"))
        }
        let interval = 365 / least
        let deadlines = [
            ("reportedDays", meetings.reportedDays),
            ("papersLatestDays", meetings.papersLatestDays),
            ("extraordinaryDays", meetings.extraordinaryDays),
        ]
        for (key, rule) in deadlines {
            guard let days = rule?.value, days > interval else { continue }
            add(
                .beyondInterval(days: days, interval: interval), at: place.key(key).key("is"))
        }
    }

    /// The form of decision and the rules about votes agree, and minutes and leaders make sense.
    mutating func decisions(of body: BodyTerms, at place: CharterPath) {
        if let decisions = body.decisions {
            let place = place.key("decisions")
            let form = decisions.form.value
            needMeetings(of: decisions.within, at: place.key("within"))
            if decisions.within?.value == body.id {
                add(.refersToItself, at: place.key("within").key("is"))
            }
            need(decisions.quorum, least: 1, at: place.key("quorum"))
            if form != .discussion && decisions.quorum == nil {
                add(.missingKey("quorum"), at: place)
            }
            if form != .consensusThenVote && decisions.recordedVote?.value == true {
                add(.votingWithoutVotes(form), at: place.key("recordedVote").key("is"))
            }
            need(decisions.inWriting, least: 1, at: place.key("inWriting"))
            if form == .discussion && decisions.inWriting != nil {
                add(.votingWithoutVotes(form), at: place.key("inWriting").key("is"))
            }
            if form == .discussion && decisions.delegated.value {
                add(.votingWithoutVotes(form), at: place.key("delegated").key("is"))
            }
            if form != .discussion && decisions.say.value.isEmpty {
                add(.emptyList, at: place.key("say").key("is"))
            }
        }
        if let minutes = body.minutes {
            let place = place.key("minutes")
            need(minutes.tacitDays, least: 1, at: place.key("tacitDays"))
            need(minutes.sentDays, least: 0, at: place.key("sentDays"))
            need(minutes.publishedDays, least: 0, at: place.key("publishedDays"))
            if minutes.onPartnerSites?.value == true, minutes.publishedDays == nil {
                add(.sitesWithoutDay, at: place.key("onPartnerSites"))
            }
        }
        if let leadership = body.leadership {
            let place = place.key("leadership")
            need(leadership.termYears, least: 1, at: place.key("termYears"))
            needMeetings(of: leadership.electedBy, at: place.key("electedBy"))
            needMeetings(of: leadership.sameAs, at: place.key("sameAs"))
        }
    }

    /// Following "led by the leader of" from any body ends at one with a leader of its own (R64).
    mutating func leadershipCircles() {
        var told: Set<BodyID> = []
        for (index, body) in charter.bodies.enumerated() where !told.contains(body.id) {
            var way = [body.id]
            var next = body.leadership?.sameAs?.value
            while let id = next, !way.contains(id) {
                way.append(id)
                next = bodies[id]?.leadership?.sameAs?.value
            }
            guard next == body.id else { continue }
            told.formUnion(way)
            let place = CharterPath().key("bodies").index(index).key("leadership").key("sameAs")
            add(
                way.count == 1 ? .refersToItself : .leadershipCircle(way), at: place.key("is"))
        }
    }

    /// The table of who may do what names commands that exist, all of them, each with somebody.
    mutating func authority(commands: Set<CommandName>?) {
        let place = CharterPath().key("authority")
        for (command, roles) in charter.authority.sorted(by: { $0.key < $1.key }) {
            let place = place.key(command.rawValue)
            if roles.isEmpty { add(.nobodyMay(command), at: place) }
            guard let commands, !commands.contains(command) else { continue }
            let nearest = ShortNames.nearest(
                to: command.rawValue, in: commands.map(\.rawValue))
            add(.unknownCommand(command, nearest: nearest), at: place)
        }
        for command in (commands ?? []).subtracting(charter.authority.keys).sorted() {
            add(.commandLeftOut(command), at: place)
        }
    }
}
