import Demo
import Governance

/// One command of each kind, about things that are there, so that only who asks can matter.
func everyCommand(in state: Partnership, zone: Zone) throws -> [any Command] {
    let february = try state.meeting(of: Body.strategic, on: zone.day("2024-02-14"))
    let item = try state.treatment(of: Submitted.routine, in: february).id
    return try planning(state, february.id, zone) + cases(february.id)
        + meeting(state, february.id, item) + afterwards(february.id, item)
        + agreements(february.date)
}

private let inhabitants: [PartnerID: Int] = Dictionary(
    uniqueKeysWithValues: [
        1812, 1813, 1815, 1816, 1818, 1820, 1822, 1824, 1825, 1826, 1827, 1828, 1832, 1833, 1834,
        1835, 1836,
    ].map { (PartnerID("\($0)"), 1_000) })

private let template = CaseTemplate(
    title: "Felles opplæring", background: "Mange nye i høst.", question: "Skal vi gå sammen?")

private func planning(
    _ state: Partnership, _ meeting: MeetingID, _ zone: Zone
) throws -> [any Command] {
    let seat = SeatID("ssu.kommune.2")
    let member = try state.appointment(to: .seat(id: seat))
    let when = PlannedDate(try zone.day("2024-11-06"), at: .midnight, mode: .video)
    guard let terms = state.charter.bodies.first else { throw NotOnStage("a body") }
    return [
        FoundPartnership(charter: state.charter, secretariat: [PersonID(1)]),
        Appoint(person: PersonID(1), place: .deputy(seat: seat)),
        EndAppointment(appointment: member.id),
        Represent(seat: seat, partners: [PartnerID("1832")]),
        ElectLeaders(
            body: Body.strategic, meeting: meeting, leader: member.id, deputyLeader: nil),
        CreateBody(terms: terms, decision: DecisionID(1)),
        NameContact(partner: PartnerID("1832"), person: PersonID(1)),
        AdoptYearPlan(body: Body.strategic, year: 2025, dates: [when]),
        PlanMeeting(body: Body.strategic, when: when),
        MoveMeeting(meeting: meeting, when: when),
        OpenDatePoll(body: Body.strategic, dates: [when, when], closes: when.date),
        AnswerDatePoll(poll: PollID(1), appointment: member.id, answers: [.yes]),
        SettleDatePoll(poll: PollID(1), date: 1), DropDatePoll(poll: PollID(1)),
        CancelMeeting(meeting: meeting, reason: "Uvær."),
        SetStream(meeting: meeting, link: "https://video.example/ssu"),
        FixNextMeeting(meeting: meeting, when: when),
        CallExtraordinary(body: Body.strategic, when: when, reason: "Haster."),
        OpenMeeting(meeting: meeting), CloseMeeting(meeting: meeting),
    ]
}

private func cases(_ meeting: MeetingID) -> [any Command] {
    let id = Submitted.routine
    return [
        SubmitCase(template), CompleteCase(case: id, template: template),
        WithdrawCase(case: id, reason: "Løst."),
        TriageCase(
            case: id, outcome: .routed(to: Body.strategic), kind: .routine, routingReason: "SSU."),
        WritePaper(
            case: id, basedOn: 1, title: "Sak", background: "Fakta.", recommendation: "Vedtas."),
        AttachFile(
            case: id, fileName: "rutine.pdf",
            file: StoredFile(digest: "00", size: 1, mediaType: "application/pdf")),
        ApproveLateCase(case: id, meeting: meeting), PlaceCase(case: id, meeting: meeting),
        SendForAnchoring(case: id, reference: "Vedtas."),
        RecordLocalTreatment(case: id, partner: PartnerID("1832"), status: .noInput),
        RecordInput(case: id, seat: SeatID("ssu.kommune.3"), partner: PartnerID("1834")),
    ]
}

private func meeting(
    _ state: Partnership, _ meeting: MeetingID, _ item: ItemID
) throws -> [any Command] {
    let member = try state.appointment(to: .seat(id: SeatID("ssu.kommune.2"))).id
    let deputy = try state.appointment(to: .deputy(seat: SeatID("ssu.kommune.2"))).id
    return [
        AddItem(meeting: meeting, kind: .information, title: "Orientering"),
        RemoveItem(item: item), OrderAgenda(meeting: meeting, items: [item]),
        ScheduleAgenda(meeting: meeting, items: [ItemPlan(item: item, minutes: 20)]),
        TakeInProposed(meeting: meeting, proposals: [TakenIn(.theCase(id: Submitted.routine))]),
        ApproveAgenda(meeting: meeting), SendNotice(meeting: meeting),
        ReportAbsence(meeting: meeting, appointment: member),
        WithdrawAbsence(meeting: meeting, appointment: member),
        PromiseAttendance(meeting: meeting, appointment: member),
        AnswerCall(meeting: meeting, deputy: deputy, accepts: true),
        Arrive(meeting: meeting, appointment: member),
        Leave(meeting: meeting, appointment: member), OpenItem(item: item), CloseItem(item: item),
        RecordAttendance(meeting: meeting, present: [member]),
        RequestFloor(item: item, appointment: member),
        WithdrawRequest(item: item, appointment: member),
        GiveFloor(item: item, appointment: member), EndSpeech(item: item, appointment: member),
        DeclareConflict(item: item, appointment: member, reason: "Slektning."),
        RuleOnConflict(item: item, appointment: member, finding: .disqualified),
        TakeBackConflict(item: item, appointment: member, reason: "Feil sak."),
        MakeStatement(item: item, appointment: member, text: "Enig."),
        ProposeDecision(item: item, wording: "Vedtas."), OpenRound(item: item, proposal: 1),
        AnswerRound(item: item, appointment: member, position: .agrees), CloseRound(item: item),
        OpenRoundInWriting(item: item, wording: "Vedtas."), DemandMeeting(item: item),
        OpenVote(item: item, proposal: 1),
        CastVote(item: item, appointment: member, choice: .for), CloseVote(item: item),
    ]
}

private func afterwards(_ meeting: MeetingID, _ item: ItemID) -> [any Command] {
    [
        CirculateMinutes(meeting: meeting, text: "Referat."),
        RequestChange(meeting: meeting, text: "Rett navnet."), PublishMinutes(meeting: meeting),
        RegisterPublication(
            meeting: meeting, partner: PartnerID("1832"), link: "https://hemnes.example/referat"),
        Exempt(
            .agendaItem(id: item), ground: GroundID("offl-13"), publicTitle: "Unntatt"),
        LiftExemption(.agendaItem(id: item)),
        ReportFollowUp(
            decision: DecisionID(1), partner: PartnerID("1832"), progress: .underWay),
        RecordBudget(year: 2025, costs: BudgetCosts(), inhabitants: inhabitants),
    ]
}

private func agreements(_ date: CivilDate) -> [any Command] {
    let (id, partner) = (AgreementID(1), PartnerID("1832"))
    return [
        RegisterAgreement(kind: .model, title: "Andres avtale", parties: []),
        AddAgreementVersion(
            agreement: id, text: "§ 1 Formål\nGode forløp.", from: date, clauses: 1),
        AdoptAgreement(
            agreement: id, version: 1, partner: partner, by: .council, date: date),
        MarkCoverage(agreement: id, version: 1, point: .admission, clauses: [1]),
        RecordContribution(agreement: id, part: .organisation, contributor: "FFO"),
        RecordAgreementSent(agreement: id, version: 1, date: date),
        ReviewAgreement(agreement: id, date: date, conclusion: "Ingen endringer."),
        AssessClause(agreement: id, version: 1, clause: 1, standing: .works),
        TerminateAgreement(agreement: id, partner: partner, date: date),
    ]
}
