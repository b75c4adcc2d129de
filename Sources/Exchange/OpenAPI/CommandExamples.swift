import FoundationEssentials
import Governance

extension Commands {
    /// One believable value of every command that the API offers, shown in the OpenAPI document.
    ///
    /// - Throws: If the example of a body, which is written as JSON because its terms have no
    ///   initialiser, does not decode; a test shows that it does.
    static func examples() throws -> [any Command] {
        bodyExamples + [try createBodyExample()] + meetingExamples + caseExamples
            + opennessExamples + agendaExamples + decisionExamples + minutesExamples
            + agreementExamples
    }

    private static let bodyExamples: [any Command] = [
        Appoint(
            person: ID(31), place: .listed(list: Name("ssu.helseforetak"), position: 1),
            from: CivilDate(dayNumber: 19_723), to: CivilDate(dayNumber: 20_818),
            decision: ID(3)),
        EndAppointment(appointment: ID(7), on: CivilDate(dayNumber: 19_844)),
        Represent(seat: Name("ssu.kommune.2"), partners: [Name("1818"), Name("1820")]),
        ElectLeaders(body: Name("ssu"), meeting: ID(4), leader: ID(7), deputyLeader: ID(9)),
        NameContact(partner: Name("1824"), person: ID(12)),
    ]

    private static func createBodyExample() throws -> any Command {
        let json = """
            {"decision": 3, "terms": {
              "id": "ag-rus", "abbreviation": "AGR", "kind": "workingGroup", "level": "clinical",
              "name": {"nb": "Arbeidsgruppe rus", "nn": "Arbeidsgruppe rus",
                "en": "Working group on addiction"},
              "mandate": {"by": "a4-5", "is": {"nb": "Foreslå et felles forløp.",
                "nn": "Føreslå eit felles forløp.", "en": "Propose a shared pathway."}},
              "seats": [
                {"id": "kommune", "side": "municipalities", "standing": "member", "seats": 3,
                  "appointedBy": {"councils": ["hr"]}, "deputies": "list", "clause": "a4-5",
                  "title": {"nb": "Medlem", "nn": "Medlem", "en": "Member"}},
                {"id": "foretak", "side": "trust", "standing": "member", "seats": "trust",
                  "appointedBy": "partner", "deputies": "personal", "clause": "a4-5",
                  "title": {"nb": "Medlem", "nn": "Medlem", "en": "Member"}},
                {"id": "bruker", "side": "users", "standing": "observer", "seats": 1,
                  "appointedBy": {"body": "ssu"}, "deputies": "none", "clause": "a4-5",
                  "title": {"nb": "Brukerrepresentant", "nn": "Brukarrepresentant",
                    "en": "User representative"}}],
              "meetings": {
                "modes": {"is": ["video", "physical"], "by": "a4-5"},
                "open": {"is": false, "by": "a4-5"}, "leastPerYear": {"is": 2, "by": "a4-5"},
                "papersLatestDays": {"is": 7, "by": "a4-5"},
                "papersSentBy": {"is": "mailWithLinks", "by": "a4-5"},
                "agendaApprovedBy": {"is": ["leader", "secretariat"], "by": "a4-5"}},
              "decisions": {
                "form": {"is": "consensus", "by": "a4-5"},
                "say": {"is": ["member"], "by": "a4-5"},
                "delegated": {"is": false, "by": "a4-5"},
                "disagreement": {"is": "returnsToBody", "by": "a4-5"},
                "quorum": {"is": 2, "by": "a4-5"}},
              "minutes": {"tacitDays": {"is": 14, "by": "a4-5"}},
              "leadership": {"electedBy": {"is": "ssu", "by": "a4-5"}}}}
            """
        return try JSONDecoder().decode(CreateBody.self, from: Data(json.utf8))
    }

    /// 12 June 2024 at ten, in one room.
    private static let date = PlannedDate(
        CivilDate(dayNumber: 19_886), at: .tenOClock, mode: .physical, place: "Rådhuset, sal 2")

    private static let meetingExamples: [any Command] = [
        AdoptYearPlan(
            body: Name("ssu"), year: 2024,
            dates: [
                date,
                PlannedDate(CivilDate(dayNumber: 19_977), at: .tenOClock, mode: .video),
            ]),
        PlanMeeting(body: Name("ssu"), when: date),
        MoveMeeting(meeting: ID(4), when: date),
        OpenDatePoll(
            body: Name("ssu"),
            dates: [
                date,
                PlannedDate(
                    CivilDate(dayNumber: 19_887), at: .tenOClock, until: .noon, mode: .video),
            ], closes: CivilDate(dayNumber: 19_860)),
        AnswerDatePoll(poll: ID(1), appointment: ID(7), answers: [.yes, .ifNeeded]),
        SettleDatePoll(poll: ID(1), date: 2),
        DropDatePoll(poll: ID(1)),
        CancelMeeting(meeting: ID(4), reason: "Uvær har stengt veiene."),
        SetStream(meeting: ID(4), link: "https://video.example.org/ssu"),
        FixNextMeeting(meeting: ID(4), when: date),
        CallExtraordinary(
            body: Name("pm"), when: date, reason: "Fristen for høringen er 20. juni."),
        OpenMeeting(meeting: ID(4)),
        CloseMeeting(meeting: ID(4)),
        ReportAbsence(meeting: ID(4), appointment: ID(7)),
        WithdrawAbsence(meeting: ID(4), appointment: ID(7)),
        PromiseAttendance(meeting: ID(4), appointment: ID(7)),
        AnswerCall(meeting: ID(4), deputy: ID(9), accepts: true),
        Arrive(meeting: ID(4), appointment: ID(9)),
        Leave(meeting: ID(4), appointment: ID(9)),
        RecordAttendance(meeting: ID(4), present: [ID(7), ID(9)], known: [ID(7), ID(8)]),
    ]

    private static let opennessExamples: [any Command] = [
        Exempt(
            .wholeCase(id: ID(17)), ground: Name("offl-13"), until: CivilDate(dayNumber: 20_088),
            publicTitle: "Sak om en avtale under forhandling"),
        LiftExemption(.agendaItem(id: ID(23))),
    ]
}

extension WallTime {
    fileprivate static let tenOClock = WallTime(hour: 10, minute: 0) ?? .midnight
    fileprivate static let noon = WallTime(hour: 12, minute: 0) ?? .midnight
}
