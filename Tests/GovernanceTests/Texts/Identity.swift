@testable import Governance

/// Makes identity numbers that nobody has been given: the individual number is fixed by the
/// test, and the check digits reckoned from the sums that the register demands.
enum Identity {
    /// Eleven digits for a birth date written `ddMMyy`, with the shifts that mark other kinds.
    static func number(
        _ date: String = "130972", dayShift: Int = 0, monthShift: Int = 0
    ) -> String {
        let parts = date.compactMap(\.wholeNumberValue)
        let day = parts[0] * 10 + parts[1] + dayShift
        let month = parts[2] * 10 + parts[3] + monthShift
        let head = [day / 10, day % 10, month / 10, month % 10, parts[4], parts[5]]
        for individual in 100...999 {
            let nine = head + [individual / 100, individual / 10 % 10, individual % 10]
            for last in 0...99 {
                let digits = nine + [last / 10, last % 10]
                if Screening.isChecked(digits) { return digits.map(String.init).joined() }
            }
        }
        preconditionFailure("every date has numbers")
    }
}
