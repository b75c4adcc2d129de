import Governance

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
        case .decisions: DecisionsPage(frame)
        case .decision(let id): DecisionPage(frame, id: id)
        case .partners: PartnersPage(frame)
        case .partner(let id): PartnerPage(frame, id: id)
        default: nil
        }
    }
}
