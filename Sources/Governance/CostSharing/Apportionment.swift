/// Whole units shared by weight so that they always add up: the method of largest remainders.
enum Apportionment {
    /// Shares a number of units.
    ///
    /// Each gets the whole units of its exact share; what is left goes one by one to those with the
    /// largest remainders, and among equals to the first.
    ///
    /// - Parameters:
    ///   - units: How many there are; not below zero.
    ///   - weights: What each is to have in proportion to; none below zero.
    ///   - total: The weights together; above zero.
    static func shares(
        of units: Int64, by weights: [Int128], total: Int128
    ) throws(CostFault) -> [Int64] {
        var shares: [Int64] = []
        var remainders: [Int128] = []
        for weight in weights {
            let exact = try product(Int128(units), weight).quotientAndRemainder(dividingBy: total)
            shares.append(Int64(exact.quotient))
            remainders.append(exact.remainder)
        }
        let left = Int(units - shares.reduce(0, +))
        let order = weights.indices.sorted {
            (remainders[$1], $0) < (remainders[$0], $1)
        }
        for index in order.prefix(left) { shares[index] += 1 }
        return shares
    }

    /// The nearest whole number of units of a part, halves upwards; such numbers need not add up.
    static func nearest(
        of units: Int64, weight: Int128, total: Int128
    ) throws(CostFault) -> Int64 {
        let exact = try product(Int128(units), weight).quotientAndRemainder(dividingBy: total)
        return Int64(exact.quotient) + (exact.remainder >= total - exact.remainder ? 1 : 0)
    }

    static func product(_ left: Int128, _ right: Int128) throws(CostFault) -> Int128 {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        if overflow { throw .overflow }
        return product
    }

    static func sum(_ numbers: [Int128]) throws(CostFault) -> Int128 {
        var sum: Int128 = 0
        for number in numbers {
            let (next, overflow) = sum.addingReportingOverflow(number)
            if overflow { throw .overflow }
            sum = next
        }
        return sum
    }
}
