extension Round {
    /// Whether it can be answered at an instant: one in writing is over when its days are.
    public func isOpen(at instant: Instant) -> Bool {
        closedAt == nil && due.map { instant < $0 } ?? true
    }

    /// The seats that have not answered.
    public var unanswered: [SeatID] { voices.map(\.seat).filter { answers[$0] == nil } }
}

extension AgendaItem {
    /// The round in which it was answered in writing, open or over; an item has one at most.
    public var roundInWriting: Round? { rounds.first { $0.due != nil } }
}

extension Partnership {
    /// Who answers in writing for each seat that decides, on a day: the holder, or where nobody
    /// holds it the next who can speak for it. Nobody answers for two seats, and whoever was found
    /// partial for none (R94, R95, R114).
    func voicesInWriting(
        on item: AgendaItem, of body: BodyID, _ date: CivilDate
    ) -> [Voice] {
        var taken: Set<AppointmentID> = []
        return bodies.seats(of: body).filter { $0.group.standing == .member }.compactMap { seat in
            let speaker = speakers(for: seat.id, on: date).first {
                !taken.contains($0.id) && !item.disqualified.contains($0.person)
            }
            guard let speaker else { return nil }
            taken.insert(speaker.id)
            return Voice(seat: seat.id, appointment: speaker.id)
        }
    }

    /// Those who are asked, or would be, with who answers for each on a day.
    public func answering(
        _ round: Round?, on item: AgendaItem, in body: BodyID, _ date: CivilDate
    ) -> [Voice] {
        let now = voicesInWriting(on: item, of: body, date)
        guard let round else { return now }
        return round.voices.map { voice in
            guard let answer = round.answers[voice.seat] else {
                return now.first { $0.seat == voice.seat } ?? voice
            }
            return Voice(seat: voice.seat, appointment: answer.appointment)
        }
    }

    /// Everyone who was asked answers, each by their day; who has not answered when the round ends
    /// in another way owes nothing any more. When the day is over, it stays with whoever could
    /// have answered for the seat then.
    func writingDuties(at instant: Instant) -> [Duty] {
        charter.bodies.flatMap { body -> [Duty] in
            guard let rule = body.decisions?.inWriting else { return [] }
            return meetings.of(body.id).flatMap(\.items).flatMap { item -> [Duty] in
                guard let round = item.roundInWriting, let due = round.due else { return [] }
                let day = min(zone.date(at: instant), zone.lastDay(before: due))
                return answering(round, on: item, in: body.id, day).compactMap { voice in
                    let answer = round.answers[voice.seat]
                    if answer == nil, let end = round.closedAt, end < due { return nil }
                    return Duty(
                        rule: .answerInWriting, clause: rule.clause, subject: .item(item.id),
                        who: .appointment(voice.appointment), opens: round.openedAt, due: due,
                        fulfilled: answer?.at)
                }
            }
        }
    }
}

extension AnswerRound {
    /// Each seat answers by itself, and silence is never a yes: the last answer makes the decision,
    /// and one objection leaves the matter to the meeting.
    func answer(
        _ round: Round, inWritingOn found: AgendaItem, of meeting: Meeting,
        _ deciding: inout Deciding
    ) throws(Refusal) {
        let rule = deciding.charter.body(meeting.body)?.decisions?.inWriting
        guard let due = round.due, deciding.at < due else {
            throw Refusal(.decisions(.answersOver), by: rule?.clause)
        }
        if let obstacle = deciding.state.obstacle(toContentOf: found, in: meeting) {
            throw obstacle
        }
        try deciding.checkActorImpartial(on: found)
        try deciding.checkOwn(appointment, in: meeting.body, on: deciding.today)
        let voices = deciding.state.voicesInWriting(on: found, of: meeting.body, deciding.today)
        guard let seat = voices.first(where: { $0.appointment == appointment })?.seat,
            round.voices.contains(where: { $0.seat == seat })
        else { throw Refusal(.decisions(.notAsked), by: rule?.clause) }
        rule.map { deciding.rest(on: $0.clause) }
        try record(for: seat, &deciding)
        guard position != .objects else { return deciding.record(RoundClosed(item: item)) }
        guard let answered = deciding.state.meetings.item(item),
            answered.roundInWriting?.unanswered.isEmpty == true
        else { return }
        deciding.record(RoundClosed(item: item))
        try deciding.conclude(
            answered, in: meeting, proposal: round.proposal, method: .inWriting, agreed: true)
    }
}
