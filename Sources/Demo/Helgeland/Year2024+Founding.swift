import Governance

/// The founding, and A1 to A3: dates and plans of the year before.
extension Year2024 {
    mutating func found(under charter: Charter) throws {
        let at = "2023-05-04 09:00"
        let posts = cast.members.filter { $0.places.contains { $0.body == Body.secretariat } }
        try play(
            FoundPartnership(charter: charter, secretariat: posts.map(\.id)),
            by: Actor(PersonID(cast.members.count + 1), as: .operator), at)
        try appointEveryone("2023-05-04 10:00")
        try play(
            PlanMeeting(
                body: Body.partnership,
                when: planned("2023-06-07", "10:00", place: "Sandnessjøen, kulturhuset")),
            by: secretary, "2023-05-04 13:00")
        try play(RecordBudget.firstBudget, by: secretary, "2023-05-04 14:00")
        let meeting = try meeting(Body.partnership, "2023-06-07")
        try play(
            AddItem(
                meeting: meeting.id, kind: .election,
                title: "Valg av leder og nestleder i Strategisk samarbeidsutvalg"),
            by: secretary, "2023-05-22 09:00")
        try sendNotice(of: self.meeting(Body.partnership, "2023-06-07"), "2023-05-22 10:00")
        try elect(in: self.meeting(Body.partnership, "2023-06-07"))
    }

    private mutating func appointEveryone(_ when: String) throws {
        for member in cast.members {
            for place in member.places where place.body != Body.secretariat {
                try play(Appoint(person: member.id, place: place), by: secretary, when)
            }
            if let partner = member.contactOf {
                try play(NameContact(partner: partner, person: member.id), by: secretary, when)
            }
        }
        for (seat, partners) in cast.representation {
            try play(Represent(seat: seat, partners: partners), by: secretary, when)
        }
    }

    private mutating func elect(in meeting: Meeting) throws {
        try open(meeting, "2023-06-07 10:00")
        guard let election = meeting.items.first else { throw NotOnStage("the election") }
        try play(OpenItem(item: election.id), by: secretary, "2023-06-07 10:10")
        try play(
            ElectLeaders(
                body: Body.strategic, meeting: meeting.id,
                leader: partnership.appointment(to: .seat("ssu.kommune.1")).id,
                deputyLeader: partnership.appointment(to: .seat("ssu.helseforetak.1")).id),
            by: secretary, "2023-06-07 10:30")
        try play(CloseItem(item: election.id), by: secretary, "2023-06-07 10:31")
    }

    /// A1: Partnerskapsmøtet fixes its next date.
    mutating func fixNextPartnershipMeeting() throws {
        let meeting = try meeting(Body.partnership, "2023-06-07")
        try play(
            FixNextMeeting(
                meeting: meeting.id,
                when: planned("2024-06-05", "12:00", place: "Brønnøysund, rådhuset")),
            by: secretary, "2023-06-07 11:40")
        try play(CloseMeeting(meeting: meeting.id), by: secretary, "2023-06-07 12:00")
        try play(
            CirculateMinutes(meeting: meeting.id, text: Papers2024.minutesElection),
            by: secretary, "2023-06-09 10:00")
        try play(PublishMinutes(meeting: meeting.id), by: secretary, "2023-06-09 10:05")
    }

    /// A2: SSU adopts its year plan, in its last meeting of the year before.
    mutating func adoptYearPlan() throws {
        try play(
            PlanMeeting(
                body: Body.strategic,
                when: planned("2023-12-05", "09:30", place: "Mo i Rana, sykehuset")),
            by: secretary, "2023-08-21 09:00")
        let meeting = try meeting(Body.strategic, "2023-12-05")
        try play(
            AddItem(meeting: meeting.id, kind: .information, title: "Møteplan for 2024"),
            by: secretary, "2023-11-20 09:00")
        try sendNotice(of: self.meeting(Body.strategic, "2023-12-05"), "2023-11-20 10:00")
        try open(self.meeting(Body.strategic, "2023-12-05"), "2023-12-05 09:30")
        let dates = [
            ("2024-02-14", MeetingMode.physical, "Mosjøen, rådhuset"),
            ("2024-05-15", .physical, "Sandnessjøen, sykehuset"),
            ("2024-09-11", .video, "Video, lenke i innkallingen"),
            ("2024-12-04", .physical, "Mo i Rana, sykehuset"),
        ]
        try play(
            AdoptYearPlan(
                body: Body.strategic, year: 2024,
                dates: dates.map { try planned($0.0, "09:30", $0.1, place: $0.2) }),
            by: secretary, "2023-12-05 10:15")
        try play(CloseMeeting(meeting: meeting.id), by: secretary, "2023-12-05 11:30")
    }

    /// A3: Dialogmøtet cannot be on another day than Partnerskapsmøtet.
    mutating func planDialogue() throws {
        let place = "Brønnøysund, rådhuset"
        try ask(
            PlanMeeting(
                body: Body.dialogue, when: planned("2024-06-06", "09:00", place: place)),
            by: secretary, "2023-12-05 14:00")
        try play(
            PlanMeeting(
                body: Body.dialogue, when: planned("2024-06-05", "09:00", place: place)),
            by: secretary, "2023-12-05 14:05")
        try publishDecemberMinutes()
    }

    private mutating func publishDecemberMinutes() throws {
        let meeting = try meeting(Body.strategic, "2023-12-05").id
        try play(
            CirculateMinutes(meeting: meeting, text: Papers2024.minutesDecember),
            by: secretary, "2023-12-06 09:00")
        try play(PublishMinutes(meeting: meeting), by: secretary, "2023-12-11 09:00")
    }
}
