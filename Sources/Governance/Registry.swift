/// Every command there is, so that each can be given by its wire name.
public enum Commands {
    /// All command types, by subject.
    public static let all: [any Command.Type] = [
        FoundPartnership.self,
        Appoint.self, EndAppointment.self, Represent.self, ElectLeaders.self, CreateBody.self,
        NameContact.self,
        AdoptYearPlan.self, PlanMeeting.self, MoveMeeting.self, CancelMeeting.self, SetStream.self,
        FixNextMeeting.self, CallExtraordinary.self, OpenMeeting.self, CloseMeeting.self,
        ReportAbsence.self, WithdrawAbsence.self, PromiseAttendance.self, AnswerCall.self,
        Arrive.self, Leave.self, RecordAttendance.self,
        OpenDatePoll.self, AnswerDatePoll.self, SettleDatePoll.self, DropDatePoll.self,
        SubmitCase.self, CompleteCase.self, WithdrawCase.self, TriageCase.self, WritePaper.self,
        AttachFile.self,
        ApproveLateCase.self, PlaceCase.self, AddItem.self, RemoveItem.self, OrderAgenda.self,
        ScheduleAgenda.self, TakeInProposed.self, ApproveAgenda.self, SendNotice.self,
        OpenItem.self, CloseItem.self, RequestFloor.self, WithdrawRequest.self, GiveFloor.self,
        EndSpeech.self, MakeStatement.self,
        DeclareConflict.self, RuleOnConflict.self, TakeBackConflict.self,
        ProposeDecision.self, OpenRound.self, AnswerRound.self, CloseRound.self,
        OpenRoundInWriting.self, DemandMeeting.self, OpenVote.self, CastVote.self,
        CloseVote.self,
        CirculateMinutes.self, RequestChange.self, PublishMinutes.self, RegisterPublication.self,
        SendForAnchoring.self, RecordLocalTreatment.self, RecordInput.self,
        Exempt.self, LiftExemption.self,
        ReportFollowUp.self,
        RecordBudget.self,
        RegisterAgreement.self, AddAgreementVersion.self, AdoptAgreement.self, MarkCoverage.self,
        RecordContribution.self, RecordAgreementSent.self, ReviewAgreement.self,
        AssessClause.self, TerminateAgreement.self,
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// The command of a wire name; `nil` where there is none.
    public static func named(_ name: CommandName) -> (any Command.Type)? { byName[name] }
}

/// Every event there is or ever was, so that every log can be read.
public enum Events {
    /// All event types, by subject.
    public static let all: [any Event.Type] = [
        PartnershipFounded.self,
        AppointmentMade.self, AppointmentEnded.self, RepresentationSet.self, LeadersElected.self,
        BodyCreated.self,
        ContactNamed.self,
        MeetingPlanned.self, MeetingMoved.self, MeetingCancelled.self, StreamSet.self,
        YearPlanAdopted.self,
        NextMeetingFixed.self, MeetingOpened.self, MeetingClosed.self,
        AbsenceReported.self, AbsenceWithdrawn.self, AttendancePromised.self, DeputyCalled.self,
        CallAnswered.self, Arrived.self, Left.self,
        DatePollOpened.self, DatePollAnswered.self, DatePollEnded.self,
        CaseSubmitted.self, CaseCompleted.self, CaseWithdrawn.self, CaseTriaged.self,
        PaperWritten.self, FileAttached.self,
        LateCaseApproved.self, ItemPlaced.self, ItemRemoved.self, AgendaOrdered.self,
        ItemScheduled.self,
        AgendaApproved.self, NoticeSent.self, ItemOpened.self, ItemClosed.self,
        FloorRequested.self, RequestWithdrawn.self, FloorGiven.self, FloorEnded.self,
        StatementMade.self,
        ConflictDeclared.self, ConflictRuled.self, ConflictTakenBack.self,
        DecisionProposed.self, RoundOpened.self, RoundAnswered.self, RoundClosed.self,
        RoundOpenedInWriting.self, MeetingDemanded.self, VoiceHandedOver.self, VoteOpened.self,
        VoteCast.self, VoteClosed.self, DecisionMade.self,
        MinutesCirculated.self, ChangeRequested.self, MinutesPublished.self,
        PublicationRegistered.self,
        AnchoringSent.self, LocalTreatmentRecorded.self, InputRecorded.self,
        Exempted.self, ExemptionLifted.self,
        FollowUpReported.self,
        BudgetRecorded.self,
        AgreementRegistered.self, AgreementVersionAdded.self, AgreementAdopted.self,
        CoverageMarked.self, ContributionRecorded.self, AgreementSent.self,
        AgreementReviewed.self, ClauseAssessed.self, AgreementTerminated.self,
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// The event of a wire name; `nil` where there is none.
    public static func named(_ name: EventName) -> (any Event.Type)? { byName[name] }
}
