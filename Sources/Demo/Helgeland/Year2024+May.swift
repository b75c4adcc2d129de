import Governance

/// A18 to A24: consensus, a vote, and minutes that somebody wants changed.
extension Year2024 {
    private func mayItem(_ id: CaseID) throws -> AgendaItem {
        try partnership.treatment(of: id, in: meeting(Body.strategic, "2024-05-15"))
    }

    /// A18: the deputy has the say in the round that is open, the member from the next item on;
    /// a member of the trust leaves, and the first deputy on its list takes over at once.
    mutating func openMayRound() throws {
        let may = try meeting(Body.strategic, "2024-05-15")
        try open(may, "2024-05-15 09:30", without: [.seat("ssu.kommune.2")])
        let deputies = [
            try partnership.appointment(to: .personalDeputy(of: "ssu.kommune.2")).id,
            try partnership.appointment(to: .listed("ssu.helseforetak", 1)).id,
        ]
        for deputy in deputies {
            try play(
                Arrive(meeting: may.id, appointment: deputy), by: secretary, "2024-05-15 09:30")
        }
        let item = try mayItem(Submitted.routine)
        try play(OpenItem(item: item.id), by: secretary, "2024-05-15 10:30")
        try play(
            ProposeDecision(item: item.id, wording: Papers2024.reference), by: leader,
            "2024-05-15 11:00")
        try play(OpenRound(item: item.id, proposal: 1), by: leader, "2024-05-15 11:10")
        try play(
            AnswerRound(item: item.id, appointment: deputies[0], position: .agrees),
            by: partnership.acting(.personalDeputy(of: "ssu.kommune.2")), "2024-05-15 11:15")
        let member = try partnership.acting(.seat("ssu.kommune.2"))
        let seat = try partnership.appointment(to: .seat("ssu.kommune.2")).id
        try play(Arrive(meeting: may.id, appointment: seat), by: secretary, "2024-05-15 11:20")
        try ask(
            AnswerRound(item: item.id, appointment: seat, position: .agrees), by: member,
            "2024-05-15 11:21")
        try play(
            Leave(
                meeting: may.id,
                appointment: partnership.appointment(to: .seat("ssu.helseforetak.7")).id),
            by: secretary, "2024-05-15 11:22")
        try play(
            AnswerRound(item: item.id, appointment: deputies[1], position: .agrees),
            by: partnership.acting(.listed("ssu.helseforetak", 1)), "2024-05-15 11:23")
    }

    /// A19: an observer cannot object, but can have words minuted.
    mutating func objectAsObserver() throws {
        let item = try mayItem(Submitted.routine).id
        let observer = try partnership.acting(.seat("ssu.bruker-helseforetak.1"))
        let own = try partnership.appointment(to: .seat("ssu.bruker-helseforetak.1")).id
        try ask(
            AnswerRound(
                item: item, appointment: own, position: .objects,
                text: "Pårørende er ikke nevnt i sjekklisten."),
            by: observer, "2024-05-15 11:25")
        try play(
            MakeStatement(
                item: item, appointment: own,
                text: "Brukerutvalget ber om at pårørende nevnes i sjekklisten."),
            by: observer, "2024-05-15 11:27")
    }

    /// A20: nobody with a say objects.
    mutating func decideInMay() throws {
        let item = try mayItem(Submitted.routine)
        let answers = item.rounds.last?.answers ?? [:]
        for voice in item.openVoices ?? [] where answers[voice.seat] == nil {
            try play(
                AnswerRound(item: item.id, appointment: voice.appointment, position: .agrees),
                by: secretary, "2024-05-15 11:30")
        }
        try play(CloseRound(item: item.id), by: leader, "2024-05-15 11:40")
        try play(CloseItem(item: item.id), by: secretary, "2024-05-15 11:45")
    }

    /// A21: nine for, five against.
    mutating func voteInMay() throws {
        let item = try mayItem(Submitted.rehabilitation)
        try play(OpenItem(item: item.id), by: secretary, "2024-05-15 12:30")
        try play(
            ProposeDecision(
                item: item.id,
                wording: "Ambulerende rehabiliteringsteam prøves ut i to år fra 1. januar 2025."),
            by: leader, "2024-05-15 12:50")
        try play(OpenVote(item: item.id, proposal: 1), by: leader, "2024-05-15 13:00")
        for (index, voice) in (try mayItem(Submitted.rehabilitation).openVoices ?? []).enumerated()
        {
            try play(
                CastVote(
                    item: item.id, appointment: voice.appointment,
                    choice: index < 9 ? .for : .against),
                by: secretary, "2024-05-15 13:05")
        }
        try play(CloseVote(item: item.id), by: leader, "2024-05-15 13:10")
        try play(CloseItem(item: item.id), by: secretary, "2024-05-15 13:20")
        try play(
            CloseMeeting(meeting: meeting(Body.strategic, "2024-05-15").id), by: secretary,
            "2024-05-15 13:30")
    }

    /// A22: the minutes go out before Whitsun and the national day.
    mutating func circulateMayMinutes() throws {
        try play(
            CirculateMinutes(
                meeting: meeting(Body.strategic, "2024-05-15").id, text: Papers2024.minutesMay),
            by: secretary, "2024-05-16 15:00")
    }

    /// A23: a member asks for a change, which stops the clock until a new version is sent.
    mutating func correctMayMinutes() throws {
        let may = try meeting(Body.strategic, "2024-05-15").id
        try play(
            RequestChange(
                meeting: may,
                text: "Det bør framgå at vara for Hemnes deltok i SSU 3/2024."),
            by: partnership.acting(.seat("ssu.kommune.2")), "2024-05-19 18:30")
        try play(
            CirculateMinutes(meeting: may, text: Papers2024.minutesMayCorrected), by: secretary,
            "2024-05-21 09:00")
    }

    /// A24: published in time, and marked as awaiting approval.
    mutating func publishMayMinutes() throws {
        try play(
            PublishMinutes(meeting: meeting(Body.strategic, "2024-05-15").id), by: secretary,
            "2024-05-22 10:00")
    }
}
