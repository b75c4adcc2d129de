import Governance
import Storage

/// Keeps the index of one partnership beside its log: makes it anew where it is missing or was
/// made otherwise, and brings it up to date as entries come. Never on the way of a command.
actor IndexKeeper {
    private static let chunk = 2000

    let id: PartnershipID
    let desk: Desk
    let sources: Search.Sources
    nonisolated let index: SQLiteSearchIndex
    private var underWay: Task<Void, any Error>?
    /// What lasts, as it was last put in; `nil` until this process has put it in.
    private var lasting: [String: IndexedDocument]?
    private var namesRevision = 0
    /// The day for which it was last asked what everyone may find.
    private var day: CivilDate?
    /// How often this process has made the index anew.
    private(set) var timesMade = 0
    var unread = UnreadFiles()

    init(_ id: PartnershipID, desk: Desk, index: SQLiteSearchIndex, sources: Search.Sources) {
        self.id = id
        self.desk = desk
        self.index = index
        self.sources = sources
    }

    /// How many entries the index lacks; all of them where it has not been made.
    func lag(behind state: Partnership) async throws -> Int64 {
        state.position - (try await index.standing()?.position ?? 0)
    }

    /// Brings the index to where a state is, after whatever else it is at.
    func catchUp(to state: Partnership, at now: Instant) async throws {
        try await inTurn { try await self.bring(to: state, at: now) }
    }

    /// Throws the index away, as after a text was erased, and makes it anew.
    func remake(from state: Partnership, at now: Instant) async throws {
        try await inTurn { try await self.makeAnew(from: state, at: now) }
    }

    /// Does something when what was begun before it is done, so that no older document takes the
    /// place of a newer one.
    func inTurn(_ work: @escaping @Sendable () async throws -> Void) async throws {
        let before = underWay
        let task = Task {
            _ = await before?.result
            try await work()
        }
        underWay = task
        try await task.value
    }

    private func bring(to asked: Partnership, at now: Instant) async throws {
        // Whoever asks may hold an older state than what the index has been brought to since.
        let newest = desk.snapshot(of: id) ?? asked
        let state = newest.position > asked.position ? newest : asked
        let basis = basis(of: state)
        guard let standing = try await index.standing(), standing.basis == basis,
            standing.position <= state.position
        else { return try await makeAnew(from: state, at: now) }
        let today = state.zone.date(at: now)
        var touched: Set<Findable> = []
        if standing.position < state.position {
            for try await entry in desk.history(of: id, after: standing.position) {
                for event in entry.events { touched.formUnion(event.findables(in: state)) }
            }
        }
        if day != today {
            touched.formUnion(try await opened(in: state, at: now))
        }
        let isNew = standing.position < state.position
        let changes = try await lastingChanges(
            in: state, at: now, isForced: isNew || day != today)
        day = today
        guard isNew || !touched.isEmpty || !changes.isEmpty else { return }
        let writer = try await writer(for: touched, in: state, at: now)
        let documents = touched.compactMap { writer.document($0) }
        let gone = Set(touched.map(\.description)).subtracting(documents.map(\.key))
        try await index.put(
            documents + changes.new, removing: gone.sorted() + changes.gone,
            standing: IndexStanding(position: state.position, basis: basis))
    }

    private func makeAnew(from state: Partnership, at now: Instant) async throws {
        try await index.empty()
        timesMade += 1
        lasting = [:]
        var waiting: [Findable] = []
        for number in 1...max(1, state.cases.count, state.meetings.count) {
            waiting += state.cases[CaseID(number)].map { state.ownFindables(of: $0) } ?? []
            waiting += state.findables(of: MeetingID(number))
            guard waiting.count >= Self.chunk else { continue }
            try await put(waiting, in: state, at: now)
            waiting = []
        }
        try await put(waiting, in: state, at: now)
        let changes = try await lastingChanges(in: state, at: now, isForced: true)
        day = state.zone.date(at: now)
        try await index.put(
            changes.new,
            standing: IndexStanding(position: state.position, basis: basis(of: state)))
    }

    private func put(_ all: [Findable], in state: Partnership, at now: Instant) async throws {
        let writer = try await writer(for: Set(all), in: state, at: now)
        try await index.put(all.compactMap { writer.document($0) }, standing: nil)
    }

    /// The words of another charter are others, and so are the numbers of its bodies.
    private func basis(of state: Partnership) -> String {
        "\(state.charter.id)/\(state.charter.version)"
    }

    /// What time alone has opened since it was last asked.
    private func opened(in state: Partnership, at now: Instant) async throws -> [Findable] {
        try await index.restrictedKeys().compactMap { Findable($0) }
            .filter { state.mayFind($0, .everyone, at: now) }
    }
}

/// What lasts, and what documents are made from.
extension IndexKeeper {
    private struct Changes {
        var new: [IndexedDocument] = []
        var gone: [String] = []

        var isEmpty: Bool { new.isEmpty && gone.isEmpty }
    }

    /// What has changed of the agreement, the partners, the bodies and the people.
    private func lastingChanges(
        in state: Partnership, at now: Instant, isForced: Bool
    ) async throws -> Changes {
        let revision = desk.names.revision
        guard isForced || lasting == nil || revision != namesRevision else { return Changes() }
        let all = state.lastingFindables(on: state.zone.date(at: now))
        let writer = try await writer(for: Set(all), in: state, at: now)
        let documents = all.compactMap { writer.document($0) }
        let known = lasting ?? [:]
        var changes = Changes()
        changes.new = documents.filter { known[$0.key] != $0 }
        let left = Set(documents.map(\.key))
        let before =
            lasting == nil
            ? try await index.keys(beginning: "person:") : Array(known.keys)
        changes.gone = before.filter { !left.contains($0) }
        lasting = Dictionary(uniqueKeysWithValues: documents.map { ($0.key, $0) })
        namesRevision = revision
        return changes
    }

    func writer(
        for all: Set<Findable>, in state: Partnership, at now: Instant
    ) async throws -> DocumentWriter {
        var texts: Set<TextID> = []
        var people: Set<PersonID> = []
        var attached: [Findable: Governance.StoredFile] = [:]
        for found in all {
            let own = state.texts(of: found)
            texts.formUnion([own.title].compactMap { $0 } + own.others)
            switch found {
            case .person(let id):
                state.bodies.appointment(id).map { _ = people.insert($0.person) }
            case .partner(let id): state.contact(of: id).map { _ = people.insert($0) }
            case .attachment(let id, let number):
                attached[found] = state.file(number, of: id)
            default: continue
            }
        }
        let files = try await index.words(ofFiles: Set(attached.values.map(\.digest)))
        for (found, file) in attached where files[file.digest] == nil {
            unread.add(file, at: found)
        }
        var names: [PersonID: String] = [:]
        for person in people { names[person] = try await desk.names.name(of: person) }
        return DocumentWriter(
            state: state, now: now, words: try await sources.words(texts, id), names: names,
            files: files, agreement: sources.agreements[id] ?? [:])
    }
}

extension Event {
    /// What can be found otherwise, or for the first time, because of the event.
    fileprivate func findables(in state: Partnership) -> [Findable] {
        if let removed = self as? ItemRemoved {
            return [.item(removed.item), .discussion(removed.item)]
        }
        return concerns(in: state).flatMap { trail -> [Findable] in
            switch trail {
            case .theCase(let id): state.findables(of: id)
            case .meeting(let id): state.findables(of: id)
            }
        }
    }
}
