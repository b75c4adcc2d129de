import Governance

extension Commands {
    /// What each command does, in one English sentence for whoever writes a client.
    ///
    /// Keyed by type rather than written in the rules: the rules' own comments speak of clauses,
    /// these of what a caller gets. A test fails for a command without one.
    static let summaries: [CommandName: String] =
        bodySummaries
        .merging(meetingSummaries) { first, _ in first }
        .merging(caseSummaries) { first, _ in first }
        .merging(agendaSummaries) { first, _ in first }
        .merging(decisionSummaries) { first, _ in first }
        .merging(minutesSummaries) { first, _ in first }

    private static let bodySummaries: [CommandName: String] = [
        Appoint.name:
            "Appoints a person to a seat, a personal deputy's place or a place on a list.",
        EndAppointment.name: "Sets the last day of an appointment.",
        Represent.name: "Sets which municipalities a seat speaks for.",
        ElectLeaders.name: "Records the election of a body's leader and deputy leader.",
        CreateBody.name: "Creates a committee or working group that a decision has set up.",
        NameContact.name: "Names the person who answers for a partner.",
    ]

    private static let meetingSummaries: [CommandName: String] = [
        AdoptYearPlan.name: "Adopts the plan of a body's meetings for a calendar year.",
        PlanMeeting.name: "Plans an ordinary meeting.",
        MoveMeeting.name: "Gives a planned meeting another day, time, mode or place.",
        OpenDatePoll.name: "Asks a body which of some dates suit for a meeting.",
        AnswerDatePoll.name: "Answers how well each date of a poll suits.",
        SettleDatePoll.name: "Fixes a date of a poll, and plans the meeting on it.",
        DropDatePoll.name: "Gives a poll of dates up.",
        CancelMeeting.name: "Cancels a planned meeting, with a reason.",
        SetStream.name: "Tells where an open meeting can be followed live, or that it cannot.",
        FixNextMeeting.name: "Fixes, during a meeting, the date of next year's.",
        CallExtraordinary.name: "Calls an extraordinary meeting, with a reason.",
        OpenMeeting.name: "Opens a meeting on its day.",
        CloseMeeting.name: "Closes a meeting that is open.",
        ReportAbsence.name: "Reports that somebody will not come, which calls the right deputy.",
        WithdrawAbsence.name:
            "Takes an absence back, which lets go the deputy who was called for it.",
        PromiseAttendance.name: "Says that somebody will come to the meeting.",
        AnswerCall.name: "Answers, as a deputy, whether one comes to the meeting.",
        Arrive.name: "Records that somebody has come to the meeting.",
        Leave.name: "Records that somebody has left the meeting.",
        RecordAttendance.name: "Records who is in the room, all at once.",
    ]

    private static let caseSummaries: [CommandName: String] = [
        SubmitCase.name: "Submits a case on the template.",
        CompleteCase.name: "Completes a case that was returned to its submitter.",
        WithdrawCase.name: "Withdraws a case, with a reason.",
        TriageCase.name: "Decides how a submitted case is to be handled and by which body.",
        WritePaper.name: "Writes a new version of a case's paper, based on the one it names.",
        AttachFile.name: "Attaches a file that has been uploaded and screened to a case.",
        SendForAnchoring.name: "Sends a case to all partners for treatment at home.",
        RecordLocalTreatment.name: "Records how a partner has treated a case at home.",
        RecordInput.name:
            "Records, for a seat that speaks for several partners, what one of them says.",
        Exempt.name: "Exempts a case or an agenda item from openness, on a legal ground.",
        LiftExemption.name: "Lifts the exemption of a case or an agenda item.",
    ]

    private static let agendaSummaries: [CommandName: String] = [
        ApproveLateCase.name: "Lets a case that was reported late onto a meeting's agenda.",
        PlaceCase.name: "Places a case on a meeting's agenda.",
        AddItem.name: "Adds an item that is no case to a meeting's agenda.",
        RemoveItem.name: "Takes an item that has not been announced off the agenda.",
        OrderAgenda.name: "Puts all items of an agenda in a given order.",
        ScheduleAgenda.name: "Sets aside minutes for agenda items and says who presents them.",
        TakeInProposed.name: "Takes what the rules propose for an agenda in on it.",
        ApproveAgenda.name: "Approves an agenda in the caller's role.",
        SendNotice.name: "Sends notice, agenda and papers of a meeting to all who have a place.",
        OpenItem.name: "Calls up an agenda item in an open meeting.",
        CloseItem.name: "Finishes the agenda item that is open.",
        RequestFloor.name: "Asks for the floor on an agenda item.",
        WithdrawRequest.name: "Takes one's request for the floor back.",
        GiveFloor.name: "Gives somebody the floor, which ends the speech of whoever had it.",
        EndSpeech.name: "Ends the speech of whoever has the floor.",
        MakeStatement.name: "Has a statement minuted under an agenda item.",
        DeclareConflict.name: "Tells what may make somebody partial in an agenda item.",
        RuleOnConflict.name:
            "Records what the body found about somebody's impartiality in an agenda item.",
        TakeBackConflict.name: "Takes back what was told of a conflict of interest.",
    ]

    private static let decisionSummaries: [CommandName: String] = [
        ProposeDecision.name: "Proposes a wording for decision under an agenda item.",
        OpenRound.name: "Opens a round of consensus on a proposal.",
        AnswerRound.name: "Answers an open round: agrees, agrees with a reservation or objects.",
        CloseRound.name: "Closes the round of consensus and records its outcome.",
        OpenRoundInWriting.name: "Sends a case out to be decided in writing, between meetings.",
        DemandMeeting.name: "Demands that a case sent out in writing be treated in a meeting.",
        OpenVote.name: "Opens a vote on a proposal.",
        CastVote.name: "Casts a vote for or against.",
        CloseVote.name: "Closes the vote and records its outcome.",
        ReportFollowUp.name: "Reports how far a partner has come with a binding decision.",
        RecordBudget.name: "Records a year's budget; what each municipality pays follows.",
        RegisterAgreement.name: "Enters an agreement in the register.",
        AddAgreementVersion.name:
            "Records a text of an agreement; refused with the number of clauses found until that "
            + "number is given.",
        AdoptAgreement.name: "Records a party's own decision to enter into an agreement.",
        MarkCoverage.name: "Says which clauses of an agreement cover a required point.",
        RecordContribution.name: "Records a part that users had in the work on an agreement.",
        RecordAgreementSent.name: "Records that an agreement was sent to Helsedirektoratet.",
        ReviewAgreement.name: "Records the parties' review of an agreement.",
        AssessClause.name: "Records what the parties think of a clause.",
        TerminateAgreement.name: "Records a party's notice to end an agreement.",
    ]

    private static let minutesSummaries: [CommandName: String] = [
        CirculateMinutes.name: "Sends a version of the minutes to those who attended.",
        RequestChange.name:
            "Asks for a change of the minutes, which stops their approval by silence.",
        PublishMinutes.name: "Opens the minutes to all.",
        RegisterPublication.name: "Registers where a partner has published the minutes.",
    ]
}
