import Governance
import Lexicon
import Storage

/// Makes the index's documents from the state, its texts and the people register.
struct DocumentWriter: Sendable {
    let state: Partnership
    /// When it is asked what everyone may find.
    let now: Instant
    let words: [TextID: String]
    let names: [PersonID: String]
    /// What the files with cases say by digest, where that has been read.
    let files: [String: String]
    /// The full text of the agreement by clause, where it has been loaded.
    let agreement: [ClauseID: String]

    /// The document of something; `nil` where it has no words, or is no longer there.
    func document(_ found: Findable) -> IndexedDocument? {
        let written = texts(of: found)
        guard !written.title.isEmpty || !written.text.isEmpty else { return nil }
        return IndexedDocument(
            key: found.description, order: order(of: found), title: written.title,
            text: written.text, marks: state.facets(of: found).marks(of: found.kind),
            isOpen: state.mayFind(found, .everyone, at: now))
    }

    private func texts(of found: Findable) -> (title: String, text: String) {
        let own = state.texts(of: found)
        let title = own.title.flatMap { words[$0] }
        let others = own.others.compactMap { words[$0] }
        let around = surroundings(of: found)
        return (
            joined([title] + around.title), joined(others.map(Optional.some) + around.text)
        )
    }

    private func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// What nobody wrote by hand: numbers, days, names.
    private func surroundings(of found: Findable) -> (title: [String?], text: [String?]) {
        switch found {
        case .theCase(let id): return ([], [state.cases[id]?.number.description])
        case .attachment(let id, let number):
            return ([], [state.file(number, of: id).flatMap { files[$0.digest] }])
        case .item(let id): return ([state.meetings.item(id)?.number.map(number)], [])
        case .decision(let id):
            let decision = state.decisions[id]
            return ([decision.map { number($0.number) }], [state.day(of: found).map(day)])
        case .minutes(let id, _):
            return ([abbreviation(state.meetings[id]?.body)], [state.day(of: found).map(day)])
        case .meeting(let id):
            let body = state.meetings[id]?.body
            return ([abbreviation(body)] + name(of: body), [state.day(of: found).map(day)])
        case .body(let id):
            return ([abbreviation(id)] + name(of: id), all(state.charter.body(id)?.mandate.value))
        case .person(let id): return person(id)
        case .partner(let id): return partner(id)
        case .clause(let id):
            let clause = state.charter.clause(id)
            return (
                [clause?.number], [clause?.words] + all(clause?.plain) + [agreement[id]]
            )
        case .publicTitle, .discussion: return ([], [])
        }
    }

    private func person(_ id: AppointmentID) -> (title: [String?], text: [String?]) {
        guard let appointment = state.bodies.appointment(id), let name = names[appointment.person]
        else { return ([], []) }
        let partners = appointment.place.seat.map { state.partners(spokenForBy: $0) } ?? []
        return (
            [name],
            all(state.group(of: appointment)?.title) + [abbreviation(appointment.body)]
                + self.name(of: appointment.body) + partners.map(partnerName)
        )
    }

    private func partner(_ id: PartnerID) -> (title: [String?], text: [String?]) {
        ([partnerName(id), id.rawValue], [state.contact(of: id).flatMap { names[$0] }])
    }

    private func partnerName(_ id: PartnerID) -> String? {
        (state.charter.partners + state.charter.catchment).first { $0.id == id }?.name
    }

    private func name(of body: BodyID?) -> [String?] {
        all(body.flatMap { state.charter.body($0) }?.name)
    }

    private func abbreviation(_ body: BodyID?) -> String? {
        body.flatMap { state.charter.body($0) }?.abbreviation
    }

    private func number(_ number: TreatmentNumber) -> String {
        "\(abbreviation(number.body) ?? "") \(number.sequence)/\(number.year)"
    }

    private func all(_ wording: Wording?) -> [String?] { [wording?.nb, wording?.nn, wording?.en] }

    private func day(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return "\(date) \(WordForms.writtenOut(year: year, month: month, day: day))"
    }
}

extension DocumentWriter {
    /// The place among the answers: the newest first, and what lasts after all that has a day.
    fileprivate func order(of found: Findable) -> Int64 {
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
        let day = Int64(max(0, state.day(of: found)?.dayNumber ?? 0))
        return day << 42 | kind << 38 | Int64(number)
    }

    private func place<Subject>(_ name: Name<Subject>, in all: [Name<Subject>]) -> Int {
        all.firstIndex(of: name) ?? all.count
    }
}

extension Facets {
    func marks(of kind: Findable.Kind?) -> [IndexMark] {
        var marks = partners.map { IndexMark("partner", $0.rawValue) }
        if let kind { marks.append(IndexMark("kind", kind.rawValue)) }
        if let body { marks.append(IndexMark("body", body.rawValue)) }
        if let year { marks.append(IndexMark("year", "\(year)")) }
        if let status { marks.append(IndexMark("status", status.rawValue)) }
        if let priority { marks.append(IndexMark("priority", priority.rawValue)) }
        return marks
    }
}

extension SearchQuestion {
    /// The marks that an answer of a kind must bear.
    func marks(of kind: Findable.Kind) -> [IndexMark] {
        var facets = Facets()
        facets.body = body
        facets.year = year
        facets.status = status
        facets.partners = partner.map { [$0] } ?? []
        facets.priority = priority
        return facets.marks(of: kind)
    }
}
