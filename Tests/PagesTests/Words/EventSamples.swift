@testable import Governance

/// One event of each kind, some in several forms.
enum EventSamples {
    private static let day = WordsSample.day(2024, 2, 14)
    private static let nine = WallTime(hour: 9, minute: 0) ?? .midnight
    private static let body = WordsSample.ssu
    private static let number = TreatmentNumber(body: WordsSample.ssu, sequence: 3, year: 2024)
    private static let voice = Voice(seat: WordsSample.leaderSeat, appointment: ID(2))

    static let all: [any Event] =
        bodies + meetings + attendance + cases + agenda + treatment + decisions + afterwards
        + agreements

    private static let bodies: [any Event] = [
        PartnershipFounded(charter: WordsSample.charter),
        AppointmentMade(
            appointment: ID(4), person: ID(4), place: .deputy(seat: WordsSample.leaderSeat),
            from: day, to: nil, decision: nil),
        AppointmentEnded(appointment: ID(2), on: day),
        RepresentationSet(
            seat: WordsSample.listedSeat, partners: [WordsSample.rana, WordsSample.hemnes]),
        LeadersElected(
            body: body, meeting: nil, leader: ID(2), deputyLeader: nil, side: .trust, since: day),
        LeadersElected(
            body: body, meeting: nil, leader: ID(2), deputyLeader: ID(3), side: .trust,
            since: day),
        BodyCreated(terms: WordsSample.charter.bodies[0], decision: ID(1)),
        ContactNamed(partner: WordsSample.rana, person: ID(1), from: day),
    ]

    private static let meetings: [any Event] =
        Meeting.Kind.allCases.map {
            MeetingPlanned(
                meeting: ID(2), body: body, kind: $0, date: day, time: nine, until: nil,
                mode: .video,
                place: nil, reason: ID(1))
        } + [
            MeetingMoved(
                meeting: ID(1), date: day, time: nine, until: nil, mode: .physical, place: nil),
            DatePollOpened(poll: ID(1), body: body, dates: [], closes: day),
            DatePollAnswered(poll: ID(1), appointment: ID(2), answers: [.yes]),
            StreamSet(meeting: ID(1), link: ID(1)), StreamSet(meeting: ID(1), link: nil),
            DatePollEnded(poll: ID(1), meeting: ID(1)), DatePollEnded(poll: ID(1), meeting: nil),
            MeetingCancelled(meeting: ID(1), reason: ID(1)),
            YearPlanAdopted(body: body, year: 2025, meetings: [ID(1)]),
            NextMeetingFixed(meeting: ID(1), next: ID(1)), MeetingOpened(meeting: ID(1)),
            MeetingClosed(meeting: ID(1)),
        ]

    private static let attendance: [any Event] = [
        AbsenceReported(meeting: ID(1), appointment: ID(2)),
        AbsenceWithdrawn(meeting: ID(1), appointment: ID(2), released: ID(3)),
        AbsenceWithdrawn(meeting: ID(1), appointment: ID(2), released: nil),
        AttendancePromised(meeting: ID(1), appointment: ID(2)),
        DeputyCalled(meeting: ID(1), absent: ID(2), deputy: ID(3)),
        CallAnswered(meeting: ID(1), absent: ID(2), deputy: ID(3), accepts: true),
        CallAnswered(meeting: ID(1), absent: ID(2), deputy: ID(3), accepts: false),
        DeputyCalled(meeting: ID(1), absent: ID(2), deputy: ID(3), item: ID(1)),
        CallAnswered(meeting: ID(1), absent: ID(2), deputy: ID(3), accepts: true, item: ID(1)),
        Arrived(meeting: ID(1), appointment: ID(3)), Left(meeting: ID(1), appointment: ID(99)),
    ]

    private static let submission = Submission(
        title: ID(1), background: ID(2), question: ID(3), proposal: nil, basis: nil, wishes: nil,
        priority: nil)

    private static let outcomes: [Triage.Outcome] = [
        .routed(to: body), .returned, .answered, .rejected,
    ]

    private static let cases: [any Event] =
        [
            CaseSubmitted(
                case: ID(2), number: CaseNumber(year: 2024, sequence: 2), submission: submission),
            CaseCompleted(case: ID(1), submission: submission),
            CaseWithdrawn(case: ID(1), reason: ID(1)),
            PaperWritten(
                case: ID(1),
                paper: CasePaper(
                    version: 2, title: ID(1), background: ID(2), assessment: nil,
                    recommendation: ID(3), writtenAt: WordsSample.noon, author: ID(1))),
            FileAttached(
                case: ID(1),
                attachment: Attachment(
                    number: 1, name: ID(1),
                    file: StoredFile(digest: "0", size: 1, mediaType: "text/plain"),
                    attachedAt: WordsSample.noon)),
        ]
        + outcomes.map {
            CaseTriaged(
                case: ID(1),
                triage: Triage(
                    outcome: $0, kind: .plan, principles: [], steps: .two, routingReason: ID(1),
                    oneStepReason: nil))
        }

    private static let late = LatePlacement(deadline: day, approvedBy: nil, reason: ID(1))

    private static let agenda: [any Event] =
        [
            LateCaseApproved(case: ID(1), meeting: ID(1)),
            ItemPlaced(
                item: ID(2), meeting: ID(1), kind: .treatment, case: ID(1), title: nil, late: late,
                carries: nil),
            ItemRemoved(item: ID(1), meeting: ID(1)), AgendaOrdered(meeting: ID(1), items: [ID(1)]),
            ItemScheduled(item: ID(1), minutes: 20, presenter: ID(1)),
            ItemScheduled(item: ID(1), minutes: nil, presenter: nil),
            NoticeSent(meeting: ID(1), version: 1, recipients: [ID(1)], announced: []),
            NoticeSent(meeting: ID(1), version: 2, recipients: [ID(1), ID(2)], announced: []),
        ]
        + ItemKind.allCases.map {
            ItemPlaced(
                item: ID(2), meeting: ID(1), kind: $0, case: nil, title: ID(1), late: nil,
                carries: nil)
        }
        + Role.allCases.map {
            AgendaApproved(meeting: ID(1), approval: AgendaApproval(role: $0, person: ID(1)))
        }

    private static let treatment: [any Event] = [
        ItemOpened(item: ID(1)), ItemClosed(item: ID(99)),
        FloorRequested(item: ID(1), meeting: ID(1), appointment: ID(2)),
        RequestWithdrawn(item: ID(1), appointment: ID(2)),
        FloorGiven(item: ID(1), appointment: ID(2)),
        FloorEnded(item: ID(1), appointment: ID(2)),
        ConflictDeclared(
            item: ID(1), appointment: ID(2), person: ID(2), reason: ID(1), ground: nil),
        ConflictRuled(
            item: ID(1), appointment: ID(2), person: ID(2), finding: .disqualified, reason: ID(1),
            released: nil),
        ConflictRuled(
            item: ID(1), appointment: ID(2), person: ID(2), finding: .impartial, reason: nil,
            released: ID(1)),
        ConflictTakenBack(
            item: ID(1), appointment: ID(2), person: ID(2), reason: ID(1), released: nil),
        StatementMade(item: ID(1), appointment: ID(2), text: ID(1)),
    ]

    private static let decisions: [any Event] =
        [
            DecisionProposed(item: ID(1), number: 1, wording: ID(1), frame: nil),
            RoundOpened(item: ID(1), proposal: 1, voices: [voice]), RoundClosed(item: ID(1)),
            RoundOpenedInWriting(
                item: ID(1), proposal: 1, announced: nil, voices: [voice], due: WordsSample.noon),
            MeetingDemanded(item: ID(1), reason: ID(1)),
            MeetingDemanded(item: ID(1), reason: nil),
            VoiceHandedOver(item: ID(1), voice: voice),
            VoteOpened(item: ID(1), proposal: 1, voices: [voice]), VoteClosed(item: ID(1)),
        ]
        + Position.allCases.map {
            RoundAnswered(
                item: ID(1), seat: WordsSample.leaderSeat, appointment: ID(2), position: $0,
                text: ID(1))
        }
        + [Ballot.Choice.for, .against].map {
            VoteCast(item: ID(1), seat: WordsSample.leaderSeat, appointment: ID(2), choice: $0)
        }
        + Decision.Method.allCases.map { made($0, .agreed, nil) }
        + NextStep.allCases.map { made(.consensus, .notAgreed, $0) }

    private static func made(
        _ method: Decision.Method, _ outcome: Decision.Outcome, _ next: NextStep?
    ) -> DecisionMade {
        DecisionMade(
            decision: ID(1), case: ID(1), item: ID(1), number: number, wording: ID(1),
            method: method, outcome: outcome, nextStep: next)
    }

    private static func exemption(until: CivilDate?) -> Exemption {
        Exemption(
            ground: Name("o13"), until: until, publicTitle: ID(1), madeAt: WordsSample.noon)
    }

    private static let afterwards: [any Event] =
        [
            MinutesCirculated(
                meeting: ID(1), version: 1, text: ID(1), publicText: nil, reason: nil,
                recipients: []),
            ChangeRequested(meeting: ID(1), version: 1, appointment: ID(2), text: ID(1)),
            ChangeRequested(meeting: ID(1), version: 1, appointment: nil, text: ID(1)),
            MinutesPublished(meeting: ID(1), version: 1, wasApproved: true, publicText: nil),
            MinutesPublished(meeting: ID(1), version: 1, wasApproved: false, publicText: nil),
            PublicationRegistered(meeting: ID(1), partner: WordsSample.rana, link: ID(1)),
            AnchoringSent(case: ID(1), reference: ID(1), due: day, partners: [WordsSample.rana]),
            InputRecorded(
                case: ID(1), seat: WordsSample.leaderSeat, partner: WordsSample.rana,
                input: nil),
            InputRecorded(
                case: ID(1), seat: WordsSample.leaderSeat, partner: WordsSample.rana,
                input: ID(1)),
            Exempted(subject: .wholeCase(id: ID(1)), exemption: exemption(until: day)),
            Exempted(subject: .agendaItem(id: ID(1)), exemption: exemption(until: nil)),
            ExemptionLifted(subject: .wholeCase(id: ID(1))),
        ]
        + LocalTreatment.Status.allCases.map {
            LocalTreatmentRecorded(
                case: ID(1), partner: WordsSample.rana,
                treatment: LocalTreatment(
                    status: $0, body: nil, number: nil, date: nil, text: nil, isIdentical: nil,
                    recordedAt: WordsSample.noon))
        }
        + FollowUpReport.Progress.allCases.map {
            FollowUpReported(
                decision: ID(1),
                report: FollowUpReport(
                    partner: WordsSample.rana, state: $0, text: ID(1), at: WordsSample.noon))
        }
        + [
            BudgetRecorded(
                costs: BudgetCosts(), grant: nil, otherIncome: nil, inhabitants: [:],
                shares: CostTable(
                    budgetYear: 2024, populationDate: WordsSample.day(2023, 1, 1),
                    amount: Money(ore: 150),
                    key: CostKey(
                        [CostKey.Part(.equal, percent: 100)], populationYearsBefore: 1,
                        unit: .ore), shares: []), note: ID(1), decision: nil)
        ]

    private static let agreements: [any Event] =
        [
            AgreementRegistered(
                agreement: ID(1), kind: .service, title: ID(1), parties: [], under: nil,
                noticeMonths: nil),
            AgreementVersionAdded(
                agreement: ID(1), version: 2, text: ID(1), headings: [0, 2], from: day, to: nil),
            AgreementAdopted(
                agreement: ID(1), version: 1, partner: WordsSample.rana,
                adoption: Adoption(body: .council, number: nil, date: day)),
            CoverageMarked(agreement: ID(1), version: 1, point: .children, clauses: [2]),
            CoverageMarked(agreement: ID(1), version: 1, point: .hostExit, clauses: []),
            AgreementSent(
                agreement: ID(1), version: 1, sending: AgreementSending(date: day, receipt: nil)),
            AgreementReviewed(
                agreement: ID(1), review: AgreementReview(date: day, conclusion: ID(1))),
            AgreementTerminated(
                agreement: ID(1),
                termination: AgreementTermination(partner: nil, given: day, ends: day)),
        ]
        + Contribution.Part.allCases.map {
            ContributionRecorded(
                agreement: ID(1), contribution: Contribution(part: $0, name: ID(1)))
        }
        + ClauseAssessment.Standing.allCases.map {
            ClauseAssessed(
                agreement: ID(1), version: 1, clause: 1,
                assessment: ClauseAssessment(standing: $0, goal: nil, measure: nil, effect: nil))
        }
}
