@testable import Governance

extension Fjord {
    static let dialogueBody = BodyTerms(
        id: dialogue, name: words("Dialogmøtet"), abbreviation: "DM", kind: .dialogue,
        level: .political, mandate: Ruled(words("dialog"), by: "meets"),
        seats: [
            group("ordforer", .municipalities, .member, .each(.municipality), .office),
            group("bruker", .users, .observer, .fixed(1), .organisation),
            group("kd", .municipalities, .listener, .each(.municipality), .office),
        ],
        meetings: meets([.physical, .video], papersLatest: 7) {
            $0.sameDayAs = Ruled(partnership, by: "meets")
            $0.mostPerYear = Ruled(2, by: "meets")
        },
        decisions: decides(.discussion), minutes: minutes { $0.sentDays = Ruled(7, by: "minutes") },
        leadership: LeadershipTerms(
            electedBy: nil, termYears: nil, sameAs: Ruled(strategic, by: "meets")))

    static let partnershipBody = BodyTerms(
        id: partnership, name: words("Partnerskapsmøtet"), abbreviation: "PM", kind: .partnership,
        level: .topManagement, mandate: Ruled(words("retning"), by: "meets"),
        seats: [
            group("kommune", .municipalities, .member, .each(.municipality), .partner),
            group("foretak", .trust, .member, .each(.trust), .partner),
            group("lege", .doctors, .observer, .fixed(1), .organisation),
        ],
        meetings: meets([.physical, .video], papersLatest: 14) {
            $0.leastPerYear = Ruled(1, by: "meets")
            $0.fixesNextDate = Ruled(true, by: "meets")
            $0.papersEarliestDays = Ruled(21, by: "meets")
            $0.extraordinaryDays = Ruled(14, by: "meets")
        },
        decisions: decides(.consensus) { $0.inWriting = Ruled(5, by: "decides") },
        minutes: minutes { $0.sentDays = Ruled(7, by: "minutes") },
        leadership: LeadershipTerms(electedBy: nil, termYears: nil, sameAs: nil))

    static let strategicBody = BodyTerms(
        id: strategic, name: words("Strategisk samarbeidsutvalg"), abbreviation: "SSU",
        kind: .strategic, level: .management, mandate: Ruled(words("strategi"), by: "meets"),
        seats: [
            group(
                "kommune", .municipalities, .member, .fixed(2), .councils(["nord", "sor"]),
                .personal),
            group("foretak", .trust, .member, .fixed(2), .partner, .list),
            group("bruker", .users, .observer, .fixed(1), .organisation),
            group("ansatt", .employees, .observer, .fixed(1), .organisation),
            group("tilhorer", .institutions, .listener, .fixed(1), .organisation),
        ],
        meetings: meets([.physical, .video, .telephone], papersLatest: 7) {
            $0.leastPerYear = Ruled(4, by: "meets")
            $0.yearPlan = Ruled(true, by: "meets")
            $0.extraordinaryDays = Ruled(7, by: "meets")
            $0.reportedDays = Ruled(28, by: "meets")
            $0.lateCase = Ruled(.leaderAndReason, by: "meets")
            $0.agendaApprovedBy = Ruled([.leader, .deputyLeader, .secretariat], by: "meets")
        },
        decisions: decides(.consensusThenVote) {
            $0.representedInput = Ruled(.refuse, by: "decides")
            $0.recordedVote = Ruled(true, by: "decides")
            $0.inWriting = Ruled(5, by: "decides")
        },
        minutes: minutes {
            $0.tacitDays = Ruled(4, by: "minutes")
            $0.publishedDays = Ruled(7, by: "minutes")
            $0.onPartnerSites = Ruled(true, by: "minutes")
        },
        leadership: LeadershipTerms(
            electedBy: Ruled(partnership, by: "meets"), termYears: Ruled(2, by: "meets"),
            sameAs: nil))

    static let preparingBody = BodyTerms(
        id: preparing, name: words("Kommunedirektørrådet"), abbreviation: "KR",
        kind: .preparatory, level: .topManagement,
        mandate: Ruled(words("forberedelse"), by: "meets"),
        seats: [group("kommune", .municipalities, .member, .each(.municipality), .partner)],
        meetings: meets([.video], papersLatest: 3) {
            $0.before = Ruled(partnership, by: "meets")
        },
        decisions: decides(.consensus), minutes: minutes { _ in }, leadership: nil)

    static let secretariatBody = BodyTerms(
        id: secretariat, name: words("Sekretariatet"), abbreviation: "SEK", kind: .secretariat,
        level: .staff, mandate: Ruled(words("bistand"), by: "meets"),
        seats: [group("post", .municipalities, .member, .fixed(2), .partner)],
        meetings: nil, decisions: nil, minutes: nil, leadership: nil)

    /// A committee that a decision can set up.
    static func committee(_ id: BodyID) -> BodyTerms {
        BodyTerms(
            id: id, name: words("Faglig utvalg"), abbreviation: "FSU", kind: .professional,
            level: .clinical, mandate: Ruled(words("fag"), by: "meets"),
            seats: [group("medlem", .municipalities, .member, .fixed(2), .body(strategic))],
            meetings: meets([.video], papersLatest: 7) { _ in },
            decisions: decides(.consensus), minutes: minutes { _ in }, leadership: nil)
    }

    private static func group(
        _ id: String, _ side: Side, _ standing: SeatGroup.Standing, _ seats: SeatGroup.Count,
        _ appointer: SeatGroup.Appointer, _ deputies: SeatGroup.Deputies = .none
    ) -> SeatGroup {
        SeatGroup(
            id: id, title: words(id), side: side, standing: standing, seats: seats,
            appointedBy: appointer, deputies: deputies, clause: "seats")
    }

    private static func meets(
        _ modes: [MeetingMode], papersLatest: Int, _ more: (inout MeetingTerms) -> Void
    ) -> MeetingTerms {
        var terms = MeetingTerms(
            modes: Ruled(modes, by: "meets"), open: Ruled(true, by: "meets"),
            papersLatestDays: Ruled(papersLatest, by: "meets"),
            papersSentBy: Ruled(.mailWithLinks, by: "meets"))
        more(&terms)
        return terms
    }

    private static func decides(
        _ form: DecisionForm, _ more: (inout DecisionTerms) -> Void = { _ in }
    ) -> DecisionTerms {
        var terms = DecisionTerms(
            form: Ruled(form, by: "decides"), say: Ruled([.member], by: "decides"),
            announcedOnly: Ruled(true, by: "decides"), delegated: Ruled(false, by: "decides"),
            disagreement: Ruled(.returnsToBody, by: "decides"), quorum: Ruled(1, by: "decides"))
        more(&terms)
        return terms
    }

    private static func minutes(_ more: (inout MinutesTerms) -> Void) -> MinutesTerms {
        var terms = MinutesTerms()
        more(&terms)
        return terms
    }
}
