import Governance

extension Commands {
    private static let template = CaseTemplate(
        title: "Felles henvisningsrutine for geriatri",
        background: "Kommunene henviser på ulike måter, og svarene kommer sent.",
        question: "Kan SSU tilrå én rutine for hele området?",
        proposal: "SSU tilrår rutinen i vedlegget.", basis: "Samarbeidsavtalen punkt 4",
        wishes: ID(4), priority: Name("eldre"))

    static let caseExamples: [any Command] = [
        SubmitCase(template),
        CompleteCase(case: ID(17), template: template),
        WithdrawCase(case: ID(17), reason: "Saken er løst i den enkelte kommune."),
        TriageCase(
            case: ID(17), outcome: .routed(to: Name("ssu")), kind: .plan,
            principles: [.professional, .economic], steps: .one,
            routingReason: "Saken er strategisk og gjelder alle parter.",
            oneStepReason: "Rutinen skal gjelde fra 1. juli."),
        WritePaper(
            case: ID(17), basedOn: 0, title: "Felles henvisningsrutine for geriatri",
            background: "Kommunene henviser på ulike måter.",
            assessment: "Én rutine gir kortere ventetid.",
            recommendation: "SSU tilrår at rutinen tas i bruk."),
        AttachFile(
            case: ID(17), fileName: "rutine.pdf",
            file: StoredFile(
                digest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                size: 48_213, mediaType: "application/pdf")),
        SendForAnchoring(
            case: ID(17), reference: "Kommunen slutter seg til rutinen.",
            due: CivilDate(dayNumber: 19_950)),
        RecordLocalTreatment(
            case: ID(17), partner: Name("1824"), status: .adoptsWithRemark,
            body: "Kommunestyret", number: "42/24", date: CivilDate(dayNumber: 19_940),
            text: "Kommunen slutter seg til, men ber om en evaluering."),
        RecordInput(
            case: ID(17), seat: Name("ssu.kommune.2"), partner: Name("1820"),
            input: "Kommunen støtter forslaget."),
    ]

    static let agendaExamples: [any Command] = [
        ApproveLateCase(case: ID(17), meeting: ID(4)),
        PlaceCase(case: ID(17), meeting: ID(4), urgency: "Fristen er før neste møte."),
        AddItem(meeting: ID(4), kind: .information, title: "Nytt fra sekretariatet"),
        RemoveItem(item: ID(23)),
        OrderAgenda(meeting: ID(4), items: [ID(24), ID(23)]),
        ScheduleAgenda(
            meeting: ID(4),
            items: [ItemPlan(item: ID(23), minutes: 30, presenter: "Samhandlingsleder")]),
        TakeInProposed(
            meeting: ID(4),
            proposals: [
                TakenIn(.minutes(id: ID(3)), title: "Referat fra forrige møte"),
                TakenIn(.theCase(id: ID(17))),
            ]),
        ApproveAgenda(meeting: ID(4)),
        SendNotice(meeting: ID(4)),
        OpenItem(item: ID(23)),
        CloseItem(item: ID(23)),
        RequestFloor(item: ID(23), appointment: ID(9)),
        WithdrawRequest(item: ID(23), appointment: ID(9)),
        GiveFloor(item: ID(23), appointment: ID(9)),
        EndSpeech(item: ID(23), appointment: ID(9)),
        MakeStatement(
            item: ID(23), appointment: ID(9), text: "Brukerne ber om at rutinen evalueres."),
        DeclareConflict(
            item: ID(23), appointment: ID(7), reason: "Søsteren min leder tiltaket.",
            ground: Name("offl-13")),
        RuleOnConflict(
            item: ID(23), appointment: ID(7), finding: .disqualified, reason: "Nær slektning."),
        TakeBackConflict(
            item: ID(23), appointment: ID(7), reason: "Meldt på feil sak."),
    ]

    static let decisionExamples: [any Command] = [
        ProposeDecision(
            item: ID(23), wording: "SSU tilrår at rutinen tas i bruk.", frame: ID(2)),
        OpenRound(item: ID(23), proposal: 1),
        AnswerRound(
            item: ID(23), appointment: ID(7), position: .agreesWithReservation,
            text: "Forutsetter at kostnadene dekkes."),
        CloseRound(item: ID(23)),
        OpenRoundInWriting(item: ID(23), wording: "SSU slutter seg til rutinen.", frame: ID(2)),
        DemandMeeting(item: ID(23), reason: "Saken bør drøftes muntlig."),
        OpenVote(item: ID(23), proposal: 1),
        CastVote(item: ID(23), appointment: ID(7), choice: .for),
        CloseVote(item: ID(23)),
        ReportFollowUp(
            decision: ID(3), partner: Name("1824"), progress: .underWay,
            text: "Opplæringen er i gang."),
        RecordBudget(
            year: 2023, costs: BudgetCosts(salary: Money(kroner: 900_000), running: .zero),
            grant: Money(kroner: 500_000), otherIncome: Money(ore: 50),
            inhabitants: [Name("1812"): 1_981, Name("1813"): 7_777], note: "Utkast.",
            decision: ID(3)),
    ]

    static let minutesExamples: [any Command] = [
        CirculateMinutes(meeting: ID(4), text: "Møtet ble åpnet kl. 10.00."),
        RequestChange(meeting: ID(4), text: "Det ble tatt forbehold i sak 3/2024."),
        PublishMinutes(meeting: ID(4)),
        RegisterPublication(
            meeting: ID(4), partner: Name("1824"), link: "https://www.example.org/referat/4"),
    ]
}
