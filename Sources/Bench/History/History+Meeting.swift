import Governance

/// The meeting day and what follows it.
extension History {
    /// A whole meeting: absences, attendance, discussions and decisions.
    mutating func holdMeeting(_ id: MeetingID) throws(Refusal) {
        try open(id)
        for item in play.state.meetings[id]?.items ?? [] {
            try play.give(OpenItem(item: item.id), by: Self.secretary)
            if isForDecision(item) {
                try decide(item)
            } else {
                try discuss(item)
            }
            try play.give(CloseItem(item: item.id), by: Self.secretary)
        }
        try play.give(CloseMeeting(meeting: id), by: Self.secretary)
    }

    /// Opens a meeting and a round on the first item that can be decided.
    mutating func openRound(in id: MeetingID) throws(Refusal) {
        try open(id)
        let items = play.state.meetings[id]?.items ?? []
        guard let item = items.first(where: isForDecision) else {
            throw Refusal(.agenda(.unknownItem))
        }
        try play.give(OpenItem(item: item.id), by: Self.secretary)
        try propose(on: item)
        try play.give(OpenRound(item: item.id, proposal: 1), by: Self.secretary)
    }

    private func isForDecision(_ item: AgendaItem) -> Bool {
        guard let id = item.caseID, let found = play.state.cases[id] else { return false }
        return found.treatments.first != item.id
    }

    /// Two members report absence and their deputies answer the call; everyone else comes.
    private mutating func open(_ id: MeetingID) throws(Refusal) {
        let absent = members.filter { $0.id != leader && $0.id != deputyLeader }
            .filter { ($0.id.rawValue + id.rawValue).isMultiple(of: 7) }
        for appointment in absent {
            try play.give(
                ReportAbsence(meeting: id, appointment: appointment.id), by: own(appointment))
        }
        let calls = play.state.meetings[id]?.absences.flatMap(\.calls) ?? []
        for call in calls {
            try play.give(
                AnswerCall(meeting: id, deputy: call.deputy, accepts: true), by: Self.secretary)
        }
        try play.give(OpenMeeting(meeting: id), by: Self.secretary)
        for appointment in everyone where !absent.contains(where: { $0.id == appointment.id }) {
            try play.give(Arrive(meeting: id, appointment: appointment.id), by: own(appointment))
        }
        for call in calls {
            try play.give(Arrive(meeting: id, appointment: call.deputy), by: Self.secretary)
        }
    }

    private mutating func discuss(_ item: AgendaItem) throws(Refusal) {
        for speaker in members.prefix(3) {
            try play.give(
                RequestFloor(item: item.id, appointment: speaker.id), by: own(speaker))
        }
        guard let speaker = members.last else { return }
        try play.give(
            MakeStatement(
                item: item.id, appointment: speaker.id,
                text: "Kommunene ber om at kostnaden vises for hver part før vedtaket."),
            by: Self.secretary)
    }

    private mutating func propose(on item: AgendaItem) throws(Refusal) {
        try play.give(
            ProposeDecision(item: item.id, wording: "Rutinen innføres fra neste kvartal."),
            by: Self.secretary)
    }

    /// In a round of consensus, and every fifth time by vote.
    private mutating func decide(_ item: AgendaItem) throws(Refusal) {
        try propose(on: item)
        let meeting = play.state.meetings.meeting(of: item.id)
        let voices = meeting.map { play.state.voices(in: $0.id, on: nil, at: play.now) } ?? []
        let speakers = voices.compactMap { play.state.bodies.appointment($0.appointment) }
        if item.id.rawValue.isMultiple(of: 5) {
            try play.give(OpenVote(item: item.id, proposal: 1), by: Self.secretary)
            for speaker in speakers {
                try play.give(
                    CastVote(item: item.id, appointment: speaker.id, choice: .for),
                    by: own(speaker))
            }
            try play.give(CloseVote(item: item.id), by: Self.secretary)
        } else {
            try play.give(OpenRound(item: item.id, proposal: 1), by: Self.secretary)
            for speaker in speakers {
                try play.give(
                    AnswerRound(item: item.id, appointment: speaker.id, position: .agrees),
                    by: own(speaker))
            }
            try play.give(CloseRound(item: item.id), by: Self.secretary)
        }
    }

    private func own(_ appointment: Appointment) -> Actor {
        Actor(appointment.person, as: .appointment(appointment.id))
    }

    mutating func circulateMinutes(of id: MeetingID) throws(Refusal) {
        let paragraph = "Utvalget drøftet saken. Innstillingen ble lagt fram og begrunnet. "
        try play.give(
            CirculateMinutes(meeting: id, text: String(repeating: paragraph, count: 20)),
            by: Self.secretary)
    }

    /// The minutes go out to all, onto the partners' sites, and partners report on a decision.
    mutating func publishMinutes(of id: MeetingID) throws(Refusal) {
        try play.give(PublishMinutes(meeting: id), by: Self.secretary)
        let partners = play.state.partners(on: play.today)
        for partner in partners {
            try play.give(
                RegisterPublication(
                    meeting: id, partner: partner.id,
                    link: "https://www.\(partner.id).kommune.no/ssu/\(id)"), by: Self.secretary)
        }
        guard let decided = play.state.meetings[id]?.items.compactMap(\.decision).first else {
            return
        }
        for partner in partners {
            try play.give(
                ReportFollowUp(decision: decided, partner: partner.id, progress: .underWay),
                by: Self.secretary)
        }
    }
}
