@testable import Governance
@testable import Pages

/// A small partnership whose words are right in all three languages, so that whatever is wrong in
/// a sentence comes from the product.
enum WordsSample {
    static let zone = Zone(initialOffset: 3600, spans: [])
    static let noon = zone.instant(day(2024, 1, 10), WallTime(hour: 12, minute: 0) ?? .midnight)
    static let ssu = BodyID("ssu")
    static let rana = PartnerID("1833")
    static let hemnes = PartnerID("1832")
    static let leaderSeat = SeatID("ssu.leiar.1")
    static let listedSeat = SeatID("ssu.kommune.2")

    static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
    }

    /// Founded, with a secretariat, two members, a case and a meeting.
    static let partnership: Partnership = {
        var state = Partnership(zone: zone)
        let header = EventHeader(at: noon, actor: Actor(ID(1), as: .operator))
        let events: [any Event] = [
            PartnershipFounded(charter: charter),
            AppointmentMade(
                appointment: ID(1), person: ID(1), place: .seat(id: SeatID("sek.post.1")),
                from: day(2024, 1, 1), to: nil, decision: nil),
            AppointmentMade(
                appointment: ID(2), person: ID(2), place: .seat(id: leaderSeat),
                from: day(2024, 1, 1), to: nil, decision: nil),
            AppointmentMade(
                appointment: ID(3), person: ID(3),
                place: .listed(list: Name("ssu.kommune"), position: 2), from: day(2024, 1, 1),
                to: nil, decision: nil),
            MeetingPlanned(
                meeting: ID(1), body: ssu, kind: .ordinary, date: day(2024, 2, 14),
                time: WallTime(hour: 9, minute: 0) ?? .midnight, until: nil, mode: .video,
                place: nil, reason: nil),
            CaseSubmitted(
                case: ID(1), number: CaseNumber(year: 2024, sequence: 1),
                submission: Submission(
                    title: ID(1), background: ID(2), question: ID(3), proposal: nil, basis: nil,
                    wishes: nil, priority: nil)),
            ItemPlaced(
                item: ID(1), meeting: ID(1), kind: .treatment, case: ID(1), title: nil, late: nil,
                carries: nil),
        ]
        state.apply(events, header, texts: 3)
        return state
    }()

    /// Everyone named, every text readable.
    static let names = Names(
        in: partnership, people: { ["Kari Nordmann", "Ola Nordmann", "Ane Lie"][$0.rawValue % 3] },
        texts: { _ in "Samarbeid" })

    /// Nobody named, every text withheld.
    static let withheld = Names(in: partnership, people: { _ in nil }, texts: { _ in nil })

    static let clause = Clause(
        id: Name("a4"), number: "§ 4.3", basis: .agreement, source: "Samarbeidsavtale",
        words: "seinast 28 dagar før møtet",
        plain: Governance.Wording(
            nb: "Saker meldes inn 28 dager før møtet.", nn: "Saker blir melde inn 28 dagar før.",
            en: "Cases are submitted 28 days before the meeting."),
        requirements: ["R110"], notes: [])

    static let charter = Charter(
        id: Name("prove"), version: 1, name: same("Helsefellesskapet Nord"),
        inForce: day(2024, 1, 1),
        cases: CaseTerms(
            twoSteps: ruled(true), oneStepWithReason: ruled(true), intake: ruled(.anyone),
            anchoringDays: ruled(42), followUp: ruled(true), followUpDays: ruled(180)),
        partners: [
            PartnerTerms(id: rana, name: "Rana", kind: .municipality),
            PartnerTerms(id: hemnes, name: "Hemnes", kind: .municipality),
        ],
        catchment: [], councils: [], bodies: [committee, secretariat], costKey: nil,
        grounds: [Ground(id: Name("o13"), law: "offl. § 13", plain: same("Teieplikt"))],
        priorities: [], authority: [:], clauses: [clause])

    private static let committee = BodyTerms(
        id: ssu, name: same("SSU Nord"), abbreviation: "SSU", kind: .strategic,
        level: .management, mandate: ruled(same("Samarbeid")),
        seats: [
            group("leiar", .fixed(1), .personal), group("kommune", .fixed(2), .list),
            group("part", .each(.municipality), .none),
        ],
        meetings: MeetingTerms(
            modes: ruled([.video]), open: ruled(true), reportedDays: ruled(28),
            lateCase: ruled(.leaderAndReason), papersLatestDays: ruled(14),
            papersSentBy: ruled(.mailWithLinks)),
        decisions: nil, minutes: nil, leadership: nil)

    private static let secretariat = BodyTerms(
        id: Name("sek"), name: same("Sekretariatet"), abbreviation: "SEK", kind: .secretariat,
        level: .staff, mandate: ruled(same("Samarbeid")), seats: [group("post", .fixed(2), .none)],
        meetings: nil, decisions: nil, minutes: nil, leadership: nil)

    private static func group(
        _ id: String, _ seats: SeatGroup.Count, _ deputies: SeatGroup.Deputies
    ) -> SeatGroup {
        SeatGroup(
            id: id, title: same("Representant"), side: .municipalities, standing: .member,
            seats: seats, appointedBy: .partner, deputies: deputies, clause: clause.id)
    }

    private static func ruled<Value>(_ value: Value) -> Ruled<Value> { Ruled(value, by: clause.id) }

    private static func same(_ words: String) -> Governance.Wording {
        Governance.Wording(nb: words, nn: words, en: words)
    }
}
