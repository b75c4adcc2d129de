import Desk
import Governance
import Pages
import Storage

extension PageCorrespondent {
    /// The links at which the reader of a letter answers what it asks, each recorded before it
    /// stands in a mail. A letter that is written again gets new ones; the old ones work as well.
    func answerLinks(
        for letter: Letter, in id: PartnershipID, _ state: Partnership, at instant: Instant
    ) async throws(StorageFailure) -> [Asked: String] {
        var links: [Asked: String] = [:]
        for question in state.questions(asked: letter, at: instant) {
            guard let meeting = state.meetings[question.meeting] else { continue }
            let asked = Asked.meeting(meeting.id)
            let token = SecretToken.make()
            try await desk.registers.answerLinks.issue(
                AnswerLink(
                    person: Int64(letter.person.rawValue), partnership: id.rawValue,
                    hat: Hat.appointment(question.appointment).description,
                    question: asked.description,
                    expiresAt: state.zone.end(of: meeting.date).milliseconds), token: token)
            links[asked] = base + Route.within(id, .answer(token)).path
        }
        return links
    }
}

extension Partnership {
    /// What a letter asks its reader: holders of seats whether they come, deputies whether they
    /// answer the call.
    fileprivate func questions(asked letter: Letter, at instant: Instant) -> [AttendanceQuestion] {
        switch letter.occasion {
        case .notice(let id), .meetingMoved(let id):
            questions(to: letter.person, in: id) { $0.capacity == .holder }
        case .deputyCall(let id):
            questions(to: letter.person, in: id) { $0.capacity != .holder }
        case .reminder:
            Set(
                (reminders(at: instant)[letter] ?? []).filter { $0.rule == .answerCall }
                    .map(\.subject)
            ).flatMap { subject -> [AttendanceQuestion] in
                guard case .meeting(let id) = subject else { return [] }
                return questions(to: letter.person, in: id) { $0.capacity != .holder }
            }
        case .meetingCancelled, .deputyReleased, .minutes, .caseReceived, .caseTriaged,
            .anchoring, .datePoll, .inWriting:
            []
        }
    }

    /// The first open question of a kind: a letter has room for one answer.
    private func questions(
        to person: PersonID, in id: MeetingID, where isMeant: (AttendanceQuestion) -> Bool
    ) -> [AttendanceQuestion] {
        guard let meeting = meetings[id] else { return [] }
        let all = bodies.appointments(of: person, on: meeting.date)
            .filter { $0.body == meeting.body }
            .compactMap { attendanceQuestion(to: $0.id, in: id) }
        return Array(all.filter { $0.isOpen && isMeant($0) }.prefix(1))
    }
}
