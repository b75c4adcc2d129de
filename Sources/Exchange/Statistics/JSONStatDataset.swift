/// A dataset in JSON-stat 2.0: a cube whose cells stand in row-major order.
struct JSONStatDataset: Decodable {
    let version: String
    let kind: String
    /// The dimensions' names, in the order of the cube.
    let id: [String]
    let size: [Int]
    let role: [String: [String]]?
    let dimension: [String: Dimension]
    let value: JSONValue

    struct Dimension: Decodable {
        let category: Category
    }

    /// Categories in order: listed, numbered, or only one, which then has but a label.
    struct Category: Decodable {
        let index: JSONValue?
        let label: [String: String]?

        var codes: [String]? {
            switch index {
            case .array(let items):
                return items.compactMap { if case .string(let code) = $0 { code } else { nil } }
            case .object(let places):
                return places.sorted { Self.place($0.value) < Self.place($1.value) }.map(\.key)
            case nil: return label.map { Array($0.keys) }.flatMap { $0.count == 1 ? $0 : nil }
            default: return nil
            }
        }

        private static func place(_ value: JSONValue) -> Int64 {
            if case .integer(let place) = value { place } else { .max }
        }
    }

    private enum CodingKeys: String, CodingKey {
        case version, id, size, role, dimension, value
        case kind = "class"
    }

    /// Where a dimension stands in the cube: by its role, or by its name.
    func place(of name: String, role kind: String) throws(PopulationTableProblem) -> Int {
        let named = role?[kind]?.first ?? name
        guard let place = id.firstIndex(of: named) ?? id.firstIndex(of: name) else {
            throw .noDimension(name)
        }
        return place
    }

    /// The codes of each dimension, as many as its size says.
    func categories() throws(PopulationTableProblem) -> [[String]] {
        guard id.count == size.count else { throw .sizes }
        var all: [[String]] = []
        for (name, count) in zip(id, size) {
            guard let codes = dimension[name]?.category.codes else { throw .noDimension(name) }
            guard codes.count == count else { throw .sizes }
            all.append(codes)
        }
        return all
    }

    /// The cells that hold something, by their place in row-major order.
    func cells() throws(PopulationTableProblem) -> [(Int, JSONValue)] {
        var count = 1
        for length in size {
            let (product, overflow) = count.multipliedReportingOverflow(by: length)
            guard length > 0, !overflow else { throw .sizes }
            count = product
        }
        switch value {
        case .array(let cells):
            guard cells.count == count else { throw .sizes }
            return cells.enumerated().filter { $0.element != .null }.map { ($0.offset, $0.element) }
        case .object(let sparse):
            var cells: [(Int, JSONValue)] = []
            for (key, cell) in sparse where cell != .null {
                guard let offset = Int(key), (0..<count).contains(offset) else { throw .sizes }
                cells.append((offset, cell))
            }
            return cells.sorted { $0.0 < $1.0 }
        default:
            throw .notAJSONStatDataset
        }
    }

    /// The place in each dimension of a cell in row-major order.
    func places(of offset: Int) -> [Int] {
        var rest = offset
        var places: [Int] = []
        for length in size.reversed() {
            places.append(rest % length)
            rest /= length
        }
        return places.reversed()
    }
}
