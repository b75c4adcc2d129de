@testable import Governance

/// A charter with one of everything that a charter can hold, and its optionals both ways.
enum CharterSample {
    private static let clause: ClauseID = Name("a4-3")
    private static let words = Wording(nb: "Ordlyd «æøå»", nn: "Ordlyd på nynorsk", en: "Words/2")

    private static func ruled<Value>(_ value: Value) -> Ruled<Value> { Ruled(value, by: clause) }

    static let body = BodyTerms(
        id: Name("ssu"), name: words, abbreviation: "SSU", kind: .strategic, level: .management,
        mandate: ruled(words),
        seats: [
            group("kommune", .each(.municipality), .councils([Name("hr")]), .personal),
            group("helseforetak", .fixed(3), .partner, .list),
            group("bruker", .fixed(2), .organisation, .none),
            group("ks", .fixed(1), .office, .none),
            group("fsu", .fixed(1), .body(Name("pm")), .none),
        ],
        meetings: meetings, decisions: decisions,
        minutes: MinutesTerms(
            tacitDays: ruled(14), sentDays: ruled(7), publishedDays: ruled(21),
            onPartnerSites: ruled(true)),
        leadership: LeadershipTerms(
            electedBy: ruled(Name("pm")), termYears: ruled(2), sameAs: ruled(Name("dm"))))

    private static let bareBody = BodyTerms(
        id: Name("sek"), name: words, abbreviation: "SEK", kind: .secretariat, level: .staff,
        mandate: ruled(words), seats: [], meetings: nil, decisions: nil, minutes: nil,
        leadership: nil)

    private static func group(
        _ id: String, _ count: SeatGroup.Count, _ appointer: SeatGroup.Appointer,
        _ deputies: SeatGroup.Deputies
    ) -> SeatGroup {
        SeatGroup(
            id: id, title: words, side: .trust, standing: .member, seats: count,
            appointedBy: appointer, deputies: deputies, clause: clause)
    }

    private static let meetings = MeetingTerms(
        modes: ruled([.physical, .video]), leastPerYear: ruled(4), mostPerYear: ruled(8),
        open: ruled(true), yearPlan: ruled(true), fixesNextDate: ruled(false),
        sameDayAs: ruled(Name("dm")), before: ruled(Name("pm")), extraordinaryDays: ruled(7),
        reportedDays: ruled(21), lateCase: ruled(.leaderAndReason),
        papersEarliestDays: ruled(28), papersLatestDays: ruled(14),
        papersSentBy: ruled(.mailWithLinks), agendaApprovedBy: ruled([.leader, .secretariat]))

    private static let decisions = DecisionTerms(
        form: ruled(.consensusThenVote), say: ruled([.member]), announcedOnly: ruled(true),
        delegated: ruled(false), disagreement: ruled(.goesToPartnershipMeeting),
        representedInput: ruled(.warn), quorum: ruled(5), recordedVote: ruled(true))

    static let charter = Charter(
        id: Name("prove"), version: 2, name: words, inForce: CivilDate(dayNumber: 19_723),
        cases: CaseTerms(
            twoSteps: ruled(true), oneStepWithReason: ruled(true), intake: ruled(.participants),
            anchoringDays: ruled(60), followUp: ruled(true), followUpDays: ruled(180)),
        partners: [
            PartnerTerms(
                id: Name("1824"), name: "Vefsn", kind: .municipality,
                from: CivilDate(dayNumber: 19_723), to: CivilDate(dayNumber: 22_000)),
            PartnerTerms(
                id: Name("983974929"), name: "Helgelandssykehuset", kind: .trust, from: nil,
                to: nil),
        ],
        catchment: [],
        councils: [
            CouncilTerms(id: Name("hr"), name: "Rådet", members: [Name("1824")], clause: clause)
        ],
        bodies: [body, bareBody],
        costKey: CostKeyTerms(
            equalPercent: ruled(20), inhabitantsPercent: ruled(80),
            populationYearsBefore: ruled(1)),
        grounds: [Ground(id: Name("offl-13"), law: "offl. § 13", plain: words)],
        priorities: [PriorityGroup(id: Name("eldre"), name: words, clause: clause)],
        authority: [SubmitCase.name: [.signedIn], EndAppointment.name: [.secretariat]],
        clauses: [
            Clause(
                id: clause, number: "§ 4-3", basis: .agreement, source: "Avtalen", words: "",
                plain: words, requirements: ["R110"],
                notes: [Clause.Note(id: "X12", text: words)])
        ])
}

extension EventSamples {
    static let founding: [any Event] = [PartnershipFounded(charter: CharterSample.charter)]
}
