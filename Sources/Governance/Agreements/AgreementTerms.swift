/// What the law and the national agreement demand of agreements, each with its clause.
///
/// What an agreement must *hold* is in ``RequiredPoint``; here are the rules that give duties and
/// refusals, which each charter cites.
public struct AgreementTerms: Codable, Hashable, Sendable {
    /// Whether each municipality's council itself adopts (hol. § 6-1, R176).
    public var councilItself: Ruled<Bool>
    /// Whether users' organisations and experience must have a part in the work (hol. § 6-1, R178).
    public var contributions: Ruled<Bool>
    /// Months after it is concluded in which an agreement is to be sent to Helsedirektoratet
    /// (hol. § 6-4, R195).
    public var sentMonths: Ruled<Int>
    /// Whether the parties review it every year (hol. § 6-5).
    public var yearlyReview: Ruled<Bool>
    /// Months of notice where the agreement sets none (hol. § 6-5, koml. § 20-8).
    public var noticeMonths: Ruled<Int>
    /// Whether a host agreement is adopted by each council itself (koml. § 20-4).
    public var hostCouncilItself: Ruled<Bool>
    /// The last day for each partner's decision to join by the national agreement (R7).
    public var joinBy: Ruled<CivilDate>
}
