public import Governance
public import Storage

/// Texts that several write at once: a save names the revision it was written from, and what
/// others have saved meanwhile is joined with it, never overwritten.
public struct SharedWriting: Sendable {
    /// What a writer saves of a section.
    public struct Save: Sendable {
        let text: String
        let author: PersonID
        let typed: TypedOn
        let base: Int
        let at: Instant

        /// A save of a text typed on an opened page.
        ///
        /// - Parameters:
        ///   - base: The revision that the text was written from; 0 where there was none.
        public init(_ text: String, by author: PersonID, typed: TypedOn, base: Int, at: Instant) {
            self.text = text
            self.author = author
            self.typed = typed
            self.base = base
            self.at = at
        }
    }

    /// What came of a save.
    public enum Outcome: Sendable, Hashable {
        /// It is durable, and the section says this now: the writer's own text, joined with what
        /// others have written since.
        case saved(number: Int, text: String)
        /// Another has written in the same place: nothing was saved, and this is what the section
        /// says.
        case overlaps(Revision)
    }

    /// How often a save is decided again when others saved meanwhile.
    private static let tries = 5
    private let register: any ManuscriptRegister

    init(register: any ManuscriptRegister) {
        self.register = register
    }

    /// Saves a section; `proposal` is what it said before anybody had written in it.
    ///
    /// - Throws: `ManuscriptError.changed` where others kept saving.
    public func save(
        _ save: Save, of section: SectionKey, proposal: String
    ) async throws(ManuscriptError) -> Outcome {
        for _ in 1..<Self.tries {
            do {
                return try await decide(save, section, proposal)
            } catch {
                guard error == .changed else { throw error }
            }
        }
        return try await decide(save, section, proposal)
    }

    private func decide(
        _ save: Save, _ section: SectionKey, _ proposal: String
    ) async throws(ManuscriptError) -> Outcome {
        guard let basis = try await basis(save, section) else {
            let opening = NewRevision(
                author: nil, typed: nil, content: proposal, savedAt: save.at.milliseconds)
            let number = try await register.append(
                [opening, save.revision], to: section, expecting: 0)
            return .saved(number: number, text: save.text)
        }
        let newest = basis.newest
        // What was typed later on the same page has come already, and holds this.
        let isOvertaken = basis.own?.typed.map { $0.turn > save.typed.turn } ?? false
        // The page's own last save may have been stored without the page hearing of it.
        let from = [basis.own, basis.named].compactMap { $0 }.max { $0.number < $1.number }
        let base = from?.content ?? proposal
        if isOvertaken || save.text == newest.content || save.text == base {
            return .saved(number: newest.number, text: newest.content)
        }
        if from?.number == newest.number {
            let number = try await register.append(
                [save.revision], to: section, expecting: newest.number)
            return .saved(number: number, text: save.text)
        }
        let merged = MergedText(base: base, mine: save.text, theirs: newest.content)
        guard let text = merged.text else { return .overlaps(newest) }
        let joined = NewRevision(
            author: save.revision.author, typed: nil, content: text,
            savedAt: save.at.milliseconds)
        let number = try await register.append(
            [save.revision, joined], to: section, expecting: newest.number)
        return .saved(number: number, text: text)
    }

    private func basis(
        _ save: Save, _ section: SectionKey
    ) async throws(ManuscriptError) -> SectionBasis? {
        do {
            // What was shown before anybody saved is the first revision: the proposal.
            return try await register.basis(
                of: section, for: save.typed.line, at: max(save.base, 1))
        } catch {
            throw .failed(error)
        }
    }
}

extension SharedWriting.Save {
    fileprivate var revision: NewRevision {
        NewRevision(
            author: Int64(author.rawValue), typed: typed, content: text,
            savedAt: at.milliseconds)
    }
}
