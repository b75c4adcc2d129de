import Governance

extension Findable.Kind {
    /// Where the documents of a kind lie in the order of the index: together, so that those of one
    /// kind are gone through by themselves.
    var orders: ClosedRange<Int64> {
        let place = Int64(Self.allCases.firstIndex(of: self) ?? 0)
        return place << 59...(place + 1) << 59 - 1
    }
}

extension DocumentWriter {
    /// The place among the answers: within its kind the newest first, and what lasts after all that
    /// has a day.
    func order(of found: Findable) -> Int64 {
        let (kind, number): (Int64, Int) =
            switch found {
            case .theCase(let id): (11, id.rawValue)
            case .publicTitle(let id): (10, id.rawValue)
            case .attachment(let id, let number): (9, id.rawValue << 10 | number)
            case .decision(let id): (8, id.rawValue)
            case .item(let id): (7, id.rawValue)
            case .discussion(let id): (6, id.rawValue)
            case .minutes(_, let text): (5, text.rawValue)
            case .meeting(let id): (4, id.rawValue)
            case .clause(let id): (3, place(id, in: state.charter.clauses.map(\.id)))
            case .body(let id): (2, place(id, in: state.charter.bodies.map(\.id)))
            case .partner(let id):
                (1, place(id, in: (state.charter.partners + state.charter.catchment).map(\.id)))
            case .person(let id): (0, id.rawValue)
            }
        let day = Int64(min(max(0, state.day(of: found)?.dayNumber ?? 0), 1 << 17 - 1))
        return found.kind.orders.lowerBound | day << 42 | kind << 38 | Int64(number)
    }

    private func place<Subject>(_ name: Name<Subject>, in all: [Name<Subject>]) -> Int {
        all.firstIndex(of: name) ?? all.count
    }
}
