extension Destination {
    /// The page at a destination, cut to what the frame's reader may see.
    ///
    /// `nil` where there is nothing, or nothing for this reader: the two must look the same. Also
    /// for destinations that are no pages, such as where a form is sent.
    public func page(in frame: Frame) -> (any Page)? {
        switch self {
        case .home: HomePage(frame)
        case .cases: CasesPage(frame)
        case .newCase: NewCasePage(frame)
        case .theCase(let id): CasePage(frame, id: id)
        case .intake: IntakePage(frame)
        case .meetings: MeetingsPage(frame)
        case .meeting(let id): MeetingPage(frame, id)
        case .yearWheel(let year): YearWheelPage(frame, year)
        case .datePoll(let id): DatePollPage(frame, id)
        case .roundInWriting(let id): InWritingPage(frame, id)
        case .sentAgenda(let id, let version): SentAgendaPage(frame, id, version)
        case .agenda(let id): AgendaPage(frame, id)
        case .room(let id): RoomPage(frame, id)
        case .minutes(let id): MinutesPage(frame, id)
        case .minutesDraft(let id): MinutesDraftPage(frame, id)
        case .minutesSection(let id, let section): MinutesSectionPage(frame, id, section)
        case .decisions: DecisionsPage(frame)
        case .decision(let id): DecisionPage(frame, id: id)
        case .bodies: BodiesPage(frame)
        case .body(let id): BodyPage(frame, id)
        case .partners: PartnersPage(frame)
        case .partner(let id): PartnerPage(frame, id: id)
        case .costs: CostsPage(frame)
        case .budget(let year): CostsPage(frame, year: year)
        case .duties: DutiesPage(frame)
        case .mine: MyPage(frame)
        case .compliance: CompliancePage(frame)
        case .charter: CharterPage(frame)
        case .clause(let id): ClausePage(frame, id)
        case .agreements: AgreementsPage(frame)
        case .agreement(let id): AgreementPage(frame, id)
        case .agreementComparison(let id): AgreementComparisonPage(frame, id)
        case .people: PeoplePage(frame)
        case .search: SearchPage(frame)
        case .follow(let followed): FollowPage(frame, followed)
        case .embed: EmbedPage(frame)
        case .withheld: WithheldPage(frame)
        case .demo: DemonstrationPage(frame)
        case .demoMail(let number): DemonstrationMailPage(frame, number)
        default: nil
        }
    }
}
