import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages
import Storage

extension Site {
    /// Saves a part of the minutes: joined with what others have saved, or kept aside where they
    /// have written in the same place.
    func takeSection(
        _ section: MinutesSection, of id: MeetingID, _ visit: Visit, _ place: Place
    ) async throws -> Response {
        let form = try await visit.form()
        let member = try await member(of: visit, place)
        guard let member, isSameSecret(form.first("_token") ?? "", member.formSecret) else {
            if visit.wantsJSON { throw member == nil ? Fault.signedOut : Fault.forgedForm }
            return try unsent(
                form, to: place.destination, .signedOut,
                member == nil ? .unauthorized : .forbidden, visit, place, member)
        }
        guard let meeting = place.partnership.meetings[id], meeting.closedAt != nil,
            place.partnership.mayWriteMinutes(of: meeting, .actor(member.actor), at: visit.now)
        else { throw Fault.notFound }
        let key = SectionKey(
            MinutesManuscript.key(of: id, in: place.id), section: section.description)
        let text = try await restored(form, key) ?? form.first("text") ?? ""
        let sent = try SentText(form, text: text)
        let writing = Writing(section: section, meeting: meeting, key: key, member: member)
        let trouble: MinutesSectionAnswer.Trouble
        do {
            switch try await save(sent, writing, visit, place) {
            case .success(let saved): return try response(saved, writing, visit, place)
            case .failure(let found): trouble = found.trouble
            }
        } catch {
            let fault = Fault(error)
            guard fault.trouble != nil, !visit.wantsJSON else { throw error }
            fault.log(visit)
            trouble = .failed
        }
        return try await again(sent.text, trouble, writing, visit, place)
    }

    /// The revision that is to be brought back, where the form asks for one.
    private func restored(_ form: FormFields, _ key: SectionKey) async throws -> String? {
        guard let number = form.first("_restore").flatMap({ Int($0) }) else { return nil }
        let found = try await desk.registers.manuscripts.revisions(of: key)
            .first { $0.number == number }
        guard let found else { throw Fault.notFound }
        return found.content
    }

    private func save(
        _ sent: SentText, _ writing: Writing, _ visit: Visit, _ place: Place
    ) async throws -> Result<SavedText, SectionTrouble> {
        if let defect = WritingDefect(of: sent.text, limit: TextField.minutes.limit) {
            return .failure(SectionTrouble(trouble: .init(defect)))
        }
        let isOpen = place.partnership.areMinutesOpenForWriting(writing.meeting, at: visit.now)
        let own = DraftKeeping.key(
            ownDraftName(of: writing.section, writing.meeting.id), of: writing.member.actor.person,
            in: place.id)
        let author = Int64(writing.member.actor.person.rawValue)
        guard isOpen else {
            try await keep(["text": [sent.text]], as: own, by: author, at: visit.now)
            return .failure(SectionTrouble(trouble: .closed))
        }
        let outcome = try await desk.sharedWriting.save(
            SharedWriting.Save(
                sent.text, by: writing.member.actor.person, typed: sent.typed, base: sent.base,
                at: visit.now),
            of: writing.key, proposal: try await proposal(writing, visit, place))
        switch outcome {
        case .saved(let number, let text):
            if sent.wasAside { _ = try await desk.registers.drafts.delete(own, by: author) }
            return .success(
                SavedText(
                    revision: number, text: text,
                    KeepingReceipt(visit.now, in: place.partnership, visit.language)))
        case .overlaps:
            try await keep(["text": [sent.text]], as: own, by: author, at: visit.now)
            return .failure(SectionTrouble(trouble: .overlaps))
        }
    }

    private func response(
        _ saved: SavedText, _ writing: Writing, _ visit: Visit, _ place: Place
    ) throws -> Response {
        if visit.wantsJSON { return try .json(saved) }
        let page = Route.within(place.id, .minutesDraft(writing.meeting.id)).path
        return .seeOther("\(page)#\(writing.section)")
    }

    /// What the program proposes for the part, in the writer's language.
    private func proposal(
        _ writing: Writing, _ visit: Visit, _ place: Place
    ) async throws -> String {
        try await names.resolving { name in
            try await desk.texts.resolving(in: place.id) { words in
                proposedMinutes(
                    of: writing.section, writing.meeting,
                    in: Names(in: place.partnership, people: name, texts: words),
                    visit.language)
            }
        }
    }

    /// The page with the text as it was typed, and what stands in its way.
    private func again(
        _ text: String, _ trouble: MinutesSectionAnswer.Trouble, _ writing: Writing,
        _ visit: Visit, _ place: Place
    ) async throws -> Response {
        if visit.wantsJSON { throw trouble.fault }
        let origin = Place(
            id: place.id, partnership: place.partnership,
            destination: .minutesDraft(writing.meeting.id))
        let answer = MinutesSectionAnswer(section: writing.section, text: text, trouble: trouble)
        let built = try await page(
            visit, origin, writing.member, token: writing.member.formToken,
            address: Route.within(place.id, origin.destination).path
        ) { frame in
            frame.sectionAnswer = answer
        }
        guard let built else { throw Fault.notFound }
        return .html(built.html, status: trouble.fault.entry.status)
    }
}

/// Which part is written, and by whom.
private struct Writing {
    let section: MinutesSection
    let meeting: Meeting
    let key: SectionKey
    let member: Member
}

private struct SectionTrouble: Error {
    let trouble: MinutesSectionAnswer.Trouble
}

extension MinutesSectionAnswer.Trouble {
    fileprivate init(_ defect: WritingDefect) {
        switch defect {
        case .tooLong: self = .tooLong
        case .unreadable: self = .unreadable
        case .identityNumber: self = .identityNumber
        }
    }

    fileprivate var fault: Fault {
        switch self {
        case .overlaps, .closed: .overwritten
        case .identityNumber: .identityNumber
        case .tooLong: .tooLarge
        case .unreadable: .badRequest
        case .failed: .busy
        }
    }
}
