import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages
import Storage

extension Site {
    /// What a member has noted, for the pages that show it: never for data or a fingerprint.
    func notes(
        of reader: any PageReader, _ visit: Visit, _ place: Place
    ) async throws -> [Notable: PrivateNote] {
        guard !visit.wantsJSON, !visit.wantsToWatch,
            place.destination == .mine || Notable(place.destination) != nil
        else { return [:] }
        let kept = try await desk.registers.notes.notes(
            of: Int64(reader.actor.person.rawValue), in: place.id.rawValue)
        return Dictionary(
            uniqueKeysWithValues: kept.compactMap { subject, note in
                Destination(segments: subject.split(separator: "/").map { String($0) })
                    .flatMap { Notable($0) }.map { ($0, PrivateNote(note)) }
            })
    }

    /// Saves a note over the version it was written from; one that was changed meanwhile is shown
    /// beside what was typed.
    func takeNote(_ subject: Notable, _ visit: Visit, _ place: Place) async throws -> Response {
        let form = try await visit.form()
        let member = try await member(of: visit, place)
        guard let member, isSameSecret(form.first("_token") ?? "", member.formSecret) else {
            if visit.wantsJSON { throw member == nil ? Fault.signedOut : Fault.forgedForm }
            return try unsent(
                form, to: place.destination, .signedOut,
                member == nil ? .unauthorized : .forbidden, visit, place, member)
        }
        let sent = try SentText(form, text: form.first("text") ?? "")
        guard try await mayNote(subject, sent, member, visit, place) else { throw Fault.notFound }
        let trouble: NoteAnswer.Trouble
        do {
            switch try await save(sent, on: subject, by: member, visit, place) {
            case .success(let saved):
                if visit.wantsJSON { return try .json(saved) }
                let back = localPath(form.first("_return"), in: place.id)
                let page = Route.within(place.id, subject.place).path
                return .seeOther(back ?? "\(page)#notat")
            case .failure(let found): trouble = found.trouble
            }
        } catch {
            let fault = Fault(error)
            guard fault.trouble != nil, !visit.wantsJSON else { throw error }
            fault.log(visit)
            trouble = .failed
        }
        if visit.wantsJSON { throw trouble.fault }
        return try await again(sent.text, trouble, on: subject, member, visit, place)
    }

    /// Whether the member reads what the note is to stand beside; what they have noted before can
    /// be deleted in any case.
    private func mayNote(
        _ subject: Notable, _ sent: SentText, _ member: Member, _ visit: Visit, _ place: Place
    ) async throws -> Bool {
        let reader = Reader.actor(member.actor)
        let mayRead =
            switch subject {
            case .theCase(let id): place.partnership.mayRead(id, reader, at: visit.now)
            case .meeting(let id): place.partnership.meetings[id] != nil
            }
        if mayRead { return true }
        guard sent.text.isEmpty else { return false }
        let kept = try await desk.registers.notes.notes(
            of: Int64(member.actor.person.rawValue), in: place.id.rawValue)
        return kept[subject.place.subject] != nil
    }

    private func save(
        _ sent: SentText, on subject: Notable, by member: Member, _ visit: Visit, _ place: Place
    ) async throws -> Result<SavedText, NoteTrouble> {
        if let defect = WritingDefect(of: sent.text, limit: PrivateNote.limit) {
            return .failure(NoteTrouble(trouble: .init(defect)))
        }
        let author = Int64(member.actor.person.rawValue)
        let aside = DraftKeeping.key(subject.draft, of: member.actor.person, in: place.id)
        do {
            let version = try await desk.registers.notes.save(
                sent.text, on: subject.place.subject, by: author, in: place.id.rawValue,
                basedOn: sent.base, typed: sent.typed, at: visit.now.milliseconds)
            if sent.wasAside { _ = try await desk.registers.drafts.delete(aside, by: author) }
            return .success(
                SavedText(
                    revision: version, text: sent.text,
                    KeepingReceipt(visit.now, in: place.partnership, visit.language)))
        } catch {
            guard let refused = error as? NoteError, case .changed = refused else { throw error }
            try await keep(["text": [sent.text]], as: aside, by: author, at: visit.now)
            return .failure(NoteTrouble(trouble: .changed))
        }
    }

    /// The page with the note as it was typed, and what stands in its way.
    private func again(
        _ text: String, _ trouble: NoteAnswer.Trouble, on subject: Notable, _ member: Member,
        _ visit: Visit, _ place: Place
    ) async throws -> Response {
        let origin = Place(
            id: place.id, partnership: place.partnership, destination: subject.place)
        let built = try await page(
            visit, origin, member, token: member.formToken,
            address: Route.within(place.id, origin.destination).path
        ) { frame in
            frame.noteAnswer = NoteAnswer(text: text, trouble: trouble)
        }
        guard let built else { throw trouble.fault }
        return .html(built.html, status: trouble.fault.entry.status)
    }
}

private struct NoteTrouble: Error {
    let trouble: NoteAnswer.Trouble
}

extension PrivateNote {
    fileprivate init(_ note: Note) {
        self.init(
            text: note.content, version: note.version,
            savedAt: Instant(milliseconds: note.savedAt))
    }
}

extension NoteAnswer.Trouble {
    fileprivate init(_ defect: WritingDefect) {
        switch defect {
        case .tooLong: self = .tooLong
        case .unreadable: self = .unreadable
        case .identityNumber: self = .identityNumber
        }
    }

    fileprivate var fault: Fault {
        switch self {
        case .changed: .overwritten
        case .identityNumber: .identityNumber
        case .tooLong: .tooLarge
        case .unreadable: .badRequest
        case .failed: .busy
        }
    }
}
