@testable import Governance

/// Events as a log would hold them, for the golden files: every type at least once, and again
/// where optionals are left out.
enum EventSamples {
    static let all: [any Event] =
        founding + bodies + meetings + cases + agenda + decisions + minutes + anchoring + openness
        + agreements

    static let day = CivilDate(dayNumber: 19_886)
    static let later = CivilDate(dayNumber: 20_250)
    static let moment = Instant(milliseconds: 1_718_186_400_123)
    static let number = TreatmentNumber(body: Name("ssu"), sequence: 3, year: 2024)
    static let voice = Voice(seat: Name("ssu.kommune.3"), appointment: ID(9))

    private static let bodies: [any Event] = [
        AppointmentMade(
            appointment: ID(7), person: ID(31), place: .seat(id: Name("ssu.kommune.3")),
            from: day, to: later, decision: nil),
        AppointmentMade(
            appointment: ID(8), person: ID(32), place: .deputy(seat: Name("ssu.kommune.3")),
            from: day, to: nil, decision: nil),
        AppointmentMade(
            appointment: ID(9), person: ID(33),
            place: .listed(list: Name("ssu.helseforetak"), position: 2), from: day, to: nil,
            decision: nil),
        AppointmentMade(
            appointment: ID(10), person: ID(34), place: .seat(id: Name("ssu.fastlege.1")),
            from: day, to: nil, decision: ID(3)),
        AppointmentEnded(appointment: ID(7), on: later),
        RepresentationSet(seat: Name("ssu.kommune.3"), partners: [Name("1818"), Name("1820")]),
        LeadersElected(
            body: Name("ssu"), meeting: ID(4), leader: ID(7), deputyLeader: ID(9),
            side: .municipalities, since: day),
        LeadersElected(
            body: Name("ssu"), meeting: nil, leader: ID(7), deputyLeader: nil, side: .trust,
            since: day),
        BodyCreated(terms: CharterSample.body, decision: ID(3)),
        BodyCreated(terms: CharterSample.bodyDecidingInWriting, decision: ID(3)),
        ContactNamed(partner: Name("1824"), person: ID(12), from: day),
    ]

    private static let meetings: [any Event] = [
        MeetingPlanned(
            meeting: ID(4), body: Name("ssu"), kind: .extraordinary, date: day,
            time: WallTime(minuteOfDay: 570), until: nil, mode: .physical, place: ID(1),
            reason: ID(2)),
        MeetingPlanned(
            meeting: ID(5), body: Name("ssu"), kind: .ordinary, date: later,
            time: .midnight, until: nil, mode: .telephone, place: nil, reason: nil),
        MeetingMoved(
            meeting: ID(4), date: later, time: WallTime(minuteOfDay: 1439), until: nil,
            mode: .video, place: ID(3)),
        MeetingMoved(
            meeting: ID(4), date: day, time: .midnight, until: nil, mode: .physical, place: nil),
        MeetingPlanned(
            meeting: ID(5), body: Name("ssu"), kind: .ordinary, date: later,
            time: WallTime(minuteOfDay: 540), until: WallTime(minuteOfDay: 720), mode: .video,
            place: nil, reason: nil),
        MeetingMoved(
            meeting: ID(4), date: day, time: .midnight, until: WallTime(minuteOfDay: 90),
            mode: .physical, place: nil),
        DatePollOpened(
            poll: ID(1), body: Name("ssu"),
            dates: [
                PolledDate(
                    date: day, time: WallTime(minuteOfDay: 540), until: WallTime(minuteOfDay: 720),
                    mode: .physical, place: ID(1)),
                PolledDate(date: later, time: .midnight, until: nil, mode: .video, place: nil),
            ], closes: day),
        DatePollAnswered(poll: ID(1), appointment: ID(7), answers: [.yes, .ifNeeded, .no]),
        StreamSet(meeting: ID(4), link: ID(32)), StreamSet(meeting: ID(4), link: nil),
        DatePollEnded(poll: ID(1), meeting: ID(4)),
        DatePollEnded(poll: ID(2), meeting: nil),
        MeetingCancelled(meeting: ID(4), reason: ID(4)),
        YearPlanAdopted(body: Name("ssu"), year: 2025, meetings: [ID(4), ID(5)]),
        NextMeetingFixed(meeting: ID(4), next: ID(6)),
        MeetingOpened(meeting: ID(4)),
        MeetingClosed(meeting: ID(4)),
        AbsenceReported(meeting: ID(4), appointment: ID(7)),
        AbsenceWithdrawn(meeting: ID(4), appointment: ID(7), released: ID(8)),
        AbsenceWithdrawn(meeting: ID(4), appointment: ID(7), released: nil),
        AttendancePromised(meeting: ID(4), appointment: ID(7)),
        DeputyCalled(meeting: ID(4), absent: ID(7), deputy: ID(8)),
        CallAnswered(meeting: ID(4), absent: ID(7), deputy: ID(8), accepts: true),
        DeputyCalled(meeting: ID(4), absent: ID(7), deputy: ID(8), item: ID(23)),
        CallAnswered(
            meeting: ID(4), absent: ID(7), deputy: ID(8), accepts: true, item: ID(23)),
        Arrived(meeting: ID(4), appointment: ID(8)),
        Left(meeting: ID(4), appointment: ID(8)),
    ]

    private static let minutes: [any Event] = [
        MinutesCirculated(
            meeting: ID(4), version: 1, text: ID(40), publicText: nil, reason: nil,
            recipients: [ID(7), ID(8)]),
        MinutesCirculated(
            meeting: ID(4), version: 1, text: ID(40), publicText: ID(44), reason: nil,
            recipients: []),
        MinutesCirculated(
            meeting: ID(4), version: 2, text: ID(40), publicText: nil, reason: ID(46),
            recipients: []),
        ChangeRequested(meeting: ID(4), version: 1, appointment: ID(7), text: ID(41)),
        ChangeRequested(meeting: ID(4), version: 1, appointment: nil, text: ID(42)),
        MinutesPublished(meeting: ID(4), version: 2, wasApproved: false, publicText: nil),
        MinutesPublished(meeting: ID(4), version: 2, wasApproved: true, publicText: ID(45)),
        PublicationRegistered(meeting: ID(4), partner: Name("1824"), link: ID(43)),
    ]

    private static let openness: [any Event] =
        [
            Exempted(
                subject: .wholeCase(id: ID(17)),
                exemption: Exemption(
                    ground: Name("offl-13"), until: later, publicTitle: ID(50), madeAt: moment,
                    liftedAt: nil)),
            Exempted(
                subject: .agendaItem(id: ID(23)),
                exemption: Exemption(
                    ground: Name("offl-13"), until: nil, publicTitle: ID(51), madeAt: moment,
                    liftedAt: moment)),
            ExemptionLifted(subject: .agendaItem(id: ID(23))),
            FollowUpReported(
                decision: ID(3),
                report: FollowUpReport(
                    partner: Name("1824"), state: .underWay, text: ID(52), at: moment)),
            FollowUpReported(
                decision: ID(3),
                report: FollowUpReport(partner: Name("1820"), state: .done, text: nil, at: moment)),
        ] + budgets

    private static let budgets: [any Event] = [
        BudgetRecorded(
            costs: BudgetCosts(
                salary: Money(kroner: 900_000), pension: Money(ore: 50), employerTax: .zero,
                running: Money(kroner: 1), travel: Money(kroner: 2), other: Money(kroner: 3)),
            grant: Money(kroner: 504_000), otherIncome: Money(ore: 5),
            inhabitants: [Name("1833"): 26_092],
            shares: CostTable(
                budgetYear: 2023, populationDate: CivilDate.firstDay(of: 2022),
                amount: Money(ore: 74_053_900),
                key: CostKey(
                    [CostKey.Part(.equal, percent: 20), CostKey.Part(.weights, percent: 80)],
                    weights: [Name("1833"): 3], populationYearsBefore: 1, unit: .krone),
                shares: [
                    CostShare(
                        municipality: Name("1833"), inhabitants: 26_092,
                        parts: [Money(ore: 871_200), Money(ore: 20_385_200)],
                        sum: Money(ore: 21_256_500))
                ]),
            note: ID(53), decision: ID(3)),
        BudgetRecorded(
            costs: BudgetCosts(), grant: nil, otherIncome: nil, inhabitants: [:],
            shares: CostTable(
                budgetYear: 2024, populationDate: CivilDate.firstDay(of: 2023), amount: .zero,
                key: CostKey(
                    [CostKey.Part(.equal, percent: 100)], populationYearsBefore: 1, unit: .ore),
                shares: [
                    CostShare(
                        municipality: Name("1833"), inhabitants: nil, parts: [.zero], sum: .zero)
                ]), note: nil, decision: nil),
    ]
}
