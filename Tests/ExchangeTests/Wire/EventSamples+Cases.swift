@testable import Governance

extension EventSamples {
    private static let whole = Submission(
        title: ID(10), background: ID(11), question: ID(12), proposal: ID(13), basis: ID(14),
        wishes: ID(4), priority: Name("eldre"))
    private static let bare = Submission(
        title: ID(10), background: ID(11), question: ID(12), proposal: nil, basis: nil,
        wishes: nil, priority: nil)

    static let cases: [any Event] = [
        CaseSubmitted(
            case: ID(17), number: CaseNumber(year: 2024, sequence: 17), submission: whole),
        CaseSubmitted(
            case: ID(18), number: CaseNumber(year: 2024, sequence: 18), submission: bare),
        CaseCompleted(case: ID(18), submission: whole),
        CaseWithdrawn(case: ID(18), reason: ID(15)),
        triaged(.routed(to: Name("ssu")), oneStepReason: ID(17)),
        triaged(.returned), triaged(.answered), triaged(.rejected),
        PaperWritten(
            case: ID(17),
            paper: CasePaper(
                version: 2, title: ID(18), background: ID(19), assessment: ID(20),
                recommendation: ID(21), writtenAt: moment, author: ID(31))),
        PaperWritten(
            case: ID(17),
            paper: CasePaper(
                version: 1, title: ID(18), background: ID(19), assessment: nil,
                recommendation: ID(21), writtenAt: moment, author: ID(31))),
        FileAttached(
            case: ID(17),
            attachment: Attachment(
                number: 1, name: ID(22),
                file: StoredFile(
                    digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    size: 48_213, mediaType: "application/pdf"),
                attachedAt: moment)),
    ]

    private static func triaged(
        _ outcome: Triage.Outcome, oneStepReason: TextID? = nil
    ) -> CaseTriaged {
        CaseTriaged(
            case: ID(17),
            triage: Triage(
                outcome: outcome, kind: .plan, principles: [.professional, .economic],
                steps: oneStepReason == nil ? .two : .one, routingReason: ID(16),
                oneStepReason: oneStepReason))
    }

    static let agenda: [any Event] = [
        LateCaseApproved(case: ID(17), meeting: ID(4)),
        ItemPlaced(
            item: ID(23), meeting: ID(4), kind: .treatment, case: ID(17), title: nil,
            late: LatePlacement(deadline: day, approvedBy: ID(31), reason: ID(24)),
            carries: nil),
        ItemPlaced(
            item: ID(24), meeting: ID(4), kind: .otherBusiness, case: nil, title: ID(25),
            late: nil, carries: nil),
        ItemPlaced(
            item: ID(25), meeting: ID(4), kind: .minutes, case: nil, title: ID(26),
            late: nil, carries: .minutes(id: ID(3))),
        ItemRemoved(item: ID(24), meeting: ID(4)),
        AgendaOrdered(meeting: ID(4), items: [ID(24), ID(23)]),
        ItemScheduled(item: ID(23), minutes: 30, presenter: ID(27)),
        ItemScheduled(item: ID(24), minutes: nil, presenter: nil),
        AgendaApproved(
            meeting: ID(4), approval: AgendaApproval(role: .deputyLeader, person: ID(31))),
        NoticeSent(
            meeting: ID(4), version: 1, recipients: [ID(7), ID(8)],
            announced: [
                Announcement(item: ID(23), number: number, paperVersion: 2),
                Announcement(item: ID(24), number: nil, paperVersion: nil),
            ]),
        ItemOpened(item: ID(23)),
        ItemClosed(item: ID(23)),
        FloorRequested(item: ID(23), meeting: ID(4), appointment: ID(9)),
        RequestWithdrawn(item: ID(23), appointment: ID(9)),
        FloorGiven(item: ID(23), appointment: ID(9)),
        FloorEnded(item: ID(23), appointment: ID(9)),
        ConflictDeclared(
            item: ID(23), appointment: ID(7), person: ID(31), reason: ID(27),
            ground: Name("offl-13")),
        ConflictDeclared(
            item: ID(23), appointment: ID(7), person: ID(31), reason: ID(27), ground: nil),
        ConflictRuled(
            item: ID(23), appointment: ID(7), person: ID(31), finding: .disqualified,
            reason: ID(28), released: nil),
        ConflictRuled(
            item: ID(23), appointment: ID(7), person: ID(31), finding: .impartial, reason: nil,
            released: ID(9)),
        ConflictTakenBack(
            item: ID(23), appointment: ID(7), person: ID(31), reason: ID(29), released: ID(9)),
        ConflictTakenBack(
            item: ID(23), appointment: ID(7), person: ID(31), reason: ID(29), released: nil),
        StatementMade(item: ID(23), appointment: ID(9), text: ID(26)),
    ]

    static let decisions: [any Event] = [
        DecisionProposed(item: ID(23), number: 1, wording: ID(30), frame: nil),
        DecisionProposed(item: ID(23), number: 2, wording: ID(31), frame: ID(2)),
        RoundOpened(item: ID(23), proposal: 1, voices: [voice]),
        RoundAnswered(
            item: ID(23), seat: voice.seat, appointment: voice.appointment,
            position: .agreesWithReservation, text: ID(31)),
        RoundAnswered(
            item: ID(23), seat: voice.seat, appointment: voice.appointment, position: .agrees,
            text: nil),
        RoundClosed(item: ID(23)),
        RoundOpenedInWriting(
            item: ID(23), proposal: 1,
            announced: Announcement(item: ID(23), number: number, paperVersion: 2),
            voices: [voice], due: Instant(milliseconds: 1_718_000_000_000)),
        RoundOpenedInWriting(
            item: ID(23), proposal: 1, announced: nil, voices: [voice],
            due: Instant(milliseconds: 1_718_000_000_000)),
        MeetingDemanded(item: ID(23), reason: ID(31)),
        MeetingDemanded(item: ID(23), reason: nil),
        VoiceHandedOver(item: ID(23), voice: voice),
        VoteOpened(item: ID(23), proposal: 1, voices: [voice]),
        VoteCast(
            item: ID(23), seat: voice.seat, appointment: voice.appointment, choice: .against),
        VoteClosed(item: ID(23)),
        DecisionMade(
            decision: ID(3), case: ID(17), item: ID(23), number: number, wording: ID(30),
            method: .consensus, outcome: .agreed, nextStep: nil),
        DecisionMade(
            decision: ID(4), case: ID(17), item: ID(23), number: number, wording: ID(30),
            method: .vote, outcome: .notAgreed, nextStep: .disagreementProcedure),
    ]

    static let anchoring: [any Event] = [
        AnchoringSent(
            case: ID(17), reference: ID(32), due: later, partners: [Name("1818"), Name("1824")]),
        LocalTreatmentRecorded(
            case: ID(17), partner: Name("1824"),
            treatment: LocalTreatment(
                status: .adoptsWithRemark, body: ID(33), number: ID(34), date: day, text: ID(35),
                isIdentical: false, recordedAt: moment)),
        LocalTreatmentRecorded(
            case: ID(17), partner: Name("1818"),
            treatment: LocalTreatment(
                status: .noInput, body: nil, number: nil, date: nil, text: nil,
                isIdentical: nil, recordedAt: moment)),
        InputRecorded(
            case: ID(17), seat: Name("ssu.kommune.2"), partner: Name("1820"), input: ID(36)),
        InputRecorded(case: ID(17), seat: Name("ssu.kommune.2"), partner: Name("1822"), input: nil),
    ]
}
