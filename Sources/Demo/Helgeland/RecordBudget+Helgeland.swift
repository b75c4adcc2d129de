import Governance

extension RecordBudget {
    /// The first budget of the municipalities' coordinator, as the cases of 2022 had it: travel is
    /// left open, and the grant is above its ceiling (R169, X19). The inhabitants are those of
    /// 1 January 2022 (SSB, table 07459).
    static let firstBudget = RecordBudget(
        year: 2023,
        costs: BudgetCosts(
            salary: Money(kroner: 900_000), pension: Money(kroner: 189_000),
            employerTax: Money(kroner: 55_539), running: Money(kroner: 100_000)),
        grant: Money(kroner: 504_000),
        inhabitants: Dictionary(
            uniqueKeysWithValues: inhabitants2022.map { (PartnerID($0), $1) }))

    private static let inhabitants2022 = [
        ("1811", 1_406), ("1812", 1_981), ("1813", 7_777), ("1815", 1_175), ("1816", 462),
        ("1818", 1_825), ("1820", 7_333), ("1822", 2_257), ("1824", 13_233), ("1825", 1_461),
        ("1826", 1_273), ("1827", 1_369), ("1828", 1_698), ("1832", 4_420), ("1833", 26_092),
        ("1834", 1_869), ("1835", 450), ("1836", 1_153),
    ]
}
