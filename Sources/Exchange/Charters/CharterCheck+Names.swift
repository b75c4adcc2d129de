import Governance

extension CharterCheck.Findings {
    /// Every name is given once, and every clause that a rule comes from exists.
    mutating func names() {
        once(charter.clauses.map(\.id), .clause)
        once(charter.bodies.map(\.id), .body)
        once(charter.councils.map(\.id), .council)
        once(charter.grounds.map(\.id), .ground)
        once(charter.priorities.map(\.id), .priority)
        once(charter.partners.map(\.id), .partner)
        once(charter.catchment.map(\.id), .partner, under: "catchment")
        for (index, partner) in charter.catchment.enumerated()
        where charter.partners.contains(where: { $0.id == partner.id }) {
            add(
                .duplicateName(.partner, partner.id.rawValue),
                at: CharterPath().key("catchment").index(index).key("id"), reads: ["partners"])
        }
        for (index, body) in charter.bodies.enumerated() {
            let place = CharterPath().key("bodies").index(index).key("seats")
            let names = body.seats.map(\.id)
            for (group, name) in names.enumerated() {
                if names[..<group].contains(name) {
                    add(.duplicateName(.seatGroup, name), at: place.index(group).key("id"))
                }
                if !ShortNames.allows(name) {
                    add(.badName(name), at: place.index(group).key("id"))
                }
            }
        }
    }

    private mutating func once<Subject>(
        _ names: [Name<Subject>], _ thing: CharterThing, under root: String? = nil
    ) {
        var seen: Set<Name<Subject>> = []
        for (index, name) in names.enumerated() where !seen.insert(name).inserted {
            let place = CharterPath().key(root ?? thing.root).index(index).key("id")
            add(.duplicateName(thing, name.rawValue), at: place)
        }
    }

    /// Every rule's clause exists, every wording is in three languages, and clauses are quoted.
    mutating func words() {
        let clauses = Set(charter.clauses.map(\.id))
        // The tree is what `Codable` writes of a value just read, which does not fail.
        guard let tree = try? CharterTree(charter) else { return }
        var references: [(ClauseID, CharterPath)] = []
        var empty: [CharterPath] = []
        tree.mappings { path, mapping in
            for key in ["by", "clause"] {
                if let text = mapping[key]?.text {
                    references.append((ClauseID(text), path.key(key)))
                }
            }
            if mapping["nb"] != nil {
                for language in ["nb", "nn", "en"] where mapping[language]?.text == "" {
                    empty.append(path.key(language))
                }
            }
        }
        for (clause, path) in references where !clauses.contains(clause) {
            need(clause, .clause, in: clauses, at: path)
        }
        for path in empty { add(.emptyWords, at: path) }
        for (index, clause) in charter.clauses.enumerated() {
            quotes(of: clause, at: CharterPath().key("clauses").index(index))
        }
    }

    private mutating func quotes(of clause: Clause, at place: CharterPath) {
        if clause.words.isEmpty && clause.basis != .ourDefault {
            add(.clauseWithoutWords(clause.id), at: place)
        }
        for (index, text) in clause.requirements.enumerated()
        where !Self.isNumber(text, after: "R", upTo: 260) {
            add(.noRequirement(text), at: place.key("requirements").index(index))
        }
        for (index, note) in clause.notes.enumerated()
        where !Self.isNumber(note.id, after: "X", upTo: 45) {
            add(.noContradiction(note.id), at: place.key("notes").index(index).key("id"))
        }
    }

    /// Whether a text is a letter and a number from 1, without leading zeros.
    private static func isNumber(_ text: String, after letter: Character, upTo last: Int) -> Bool {
        guard text.first == letter, let number = Int(text.dropFirst()) else { return false }
        return (1...last).contains(number) && text == "\(letter)\(number)"
    }
}
