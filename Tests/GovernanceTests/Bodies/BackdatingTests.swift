import Testing

@testable import Governance

/// What was held stays as it was held: nobody is put into or taken out of it afterwards.
@Suite struct `Backdating` {
    /// The committee met on 14 February; now it is the day after.
    private static func dayAfter() throws -> Opening {
        var story = try Opening.readyToDiscuss()
        story.wait(until: moment("2024-02-15 09:00"))
        return story
    }

    @Test func `an appointment begins after the last meeting`() throws {
        var story = try Self.dayAfter()
        let place = Place.listed(list: "ssu.foretak", position: 3)
        let appoint = { (from: String) in
            Appoint(person: PersonID(801), place: place, from: day(from))
        }
        #expect(throws: Refusal(.bodies(.metSince(day("2024-02-14"))))) {
            try story.give(appoint("2024-02-14"), by: .secretary)
        }
        try story.give(appoint("2024-02-15"), by: .secretary)
        #expect(story.state.bodies.appointments.last?.place == place)
    }

    @Test func `an appointment ends on the day of the last meeting attended, or later`() throws {
        var story = try Self.dayAfter()
        let attended = story.id(.seat(id: "ssu.kommune.2"))
        let stayedAway = story.id(.seat(id: "ssu.foretak.2"))
        let end = { EndAppointment(appointment: $0, on: day("2024-02-13")) }
        #expect(throws: Refusal(.bodies(.metSince(day("2024-02-14"))))) {
            try story.give(end(attended), by: .secretary)
        }
        try story.give(
            EndAppointment(appointment: attended, on: day("2024-02-14")), by: .secretary)
        try story.give(end(stayedAway), by: .secretary)
        #expect(story.state.bodies.appointment(stayedAway)?.to == day("2024-02-13"))
    }

    @Test func `a meeting whose day has passed gets no cases and no notice`() throws {
        var story = try Opening.staffed()
        let meeting = try story.planned(Fjord.preparing, "2024-02-01")
        try story.give(
            AddItem(meeting: meeting, kind: .information, title: "Orientering"), by: .secretary)
        try story.give(SubmitCase(.example("En sak")), by: Actor(PersonID(700)))
        story.wait(until: moment("2024-02-01 23:00"))
        try story.give(PlaceCase(case: CaseID(1), meeting: meeting), by: .secretary)
        story.wait(until: moment("2024-02-02 00:00"))
        #expect(throws: Refusal(.meetings(.past))) {
            try story.give(SendNotice(meeting: meeting), by: .secretary)
        }
        try story.give(SubmitCase(.example("En sak til")), by: Actor(PersonID(700)))
        #expect(throws: Refusal(.meetings(.past))) {
            try story.give(PlaceCase(case: CaseID(2), meeting: meeting), by: .secretary)
        }
    }
}
