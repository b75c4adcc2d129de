extension Destination {
    /// The page at a destination, cut to what the frame's reader may see.
    ///
    /// `nil` where there is nothing, or nothing for this reader: the two must look the same. Also
    /// for destinations that are no pages, such as where a form is sent.
    public func page(in frame: Frame) -> (any Page)? {
        switch self {
        case .cases: CasesPage(frame)
        case .newCase: NewCasePage(frame)
        case .bodies: BodiesPage(frame)
        case .body(let id): BodyPage(frame, id)
        case .duties: DutiesPage(frame)
        case .mine: MyPage(frame)
        case .compliance: CompliancePage(frame)
        case .charter: CharterPage(frame)
        case .clause(let id): ClausePage(frame, id)
        case .demo: DemonstrationPage(frame)
        case .demoMail(let number): DemonstrationMailPage(frame, number)
        default: nil
        }
    }
}
