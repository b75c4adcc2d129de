/// Why a cost cannot be shared as asked.
public enum CostFault: Error, Hashable, Sendable {
    /// The charter has no cost key.
    case noKey
    /// Nobody takes part in the sharing.
    case noParticipants
    /// A municipality stands twice.
    case duplicate(PartnerID)
    /// A municipality that is to leave the sharing is not in it.
    case notSharing(PartnerID)
    /// A municipality that is to join is neither in the catchment nor a partner at any time.
    case unknownMunicipality(PartnerID)
    /// The number of inhabitants is not known on the day that the key goes by.
    case missingPopulation(PartnerID, on: CivilDate)
    /// The key gives the municipality no weight.
    case missingWeight(PartnerID)
    /// A number of inhabitants or a weight is below zero.
    case negativeWeight(PartnerID)
    /// All whom a part of the cost is to be shared among weigh nothing.
    case weightless(CostBasis)
    /// The parts of the key, none below zero, make another whole than 100 per cent.
    case partsNotWhole(percent: Int)
    /// The sum to share is below zero.
    case negativeAmount(Money)
    /// The sum to share is not a whole number of the unit that shares are rounded to.
    case notInUnit(Money, RoundingUnit)
    /// The budget year cannot be a year of this program's time.
    case budgetYear(Int)
    /// The numbers are too large to be reckoned exactly.
    case overflow
}
