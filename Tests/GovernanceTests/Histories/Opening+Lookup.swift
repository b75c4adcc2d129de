@testable import Governance

extension Opening {
    /// The item on the agenda of the meeting that is going on.
    var item: AgendaItem {
        guard let item = state.meetings.byDate.first(where: \.isOpen)?.items.first else {
            preconditionFailure("a meeting is going on, with an item")
        }
        return item
    }

    func id(_ place: Place) -> AppointmentID {
        state.bodies.appointments.first { $0.place == place }?.id ?? AppointmentID(0)
    }

    /// A round is open on the case that is ready to be decided.
    static func inRound(
        presentToo places: [Place] = [], under charter: Charter = Fjord.charter
    ) throws(Refusal) -> Opening {
        var story = try readyToDecide(under: charter)
        for place in places {
            try story.give(
                Arrive(meeting: MeetingID(3), appointment: story.id(place)), by: .secretary)
        }
        try story.give(OpenItem(item: story.item.id), by: .secretary)
        try story.give(ProposeDecision(item: story.item.id, wording: "Vedtas"), by: .secretary)
        try story.give(OpenRound(item: story.item.id, proposal: 1), by: .secretary)
        return story
    }

    /// Whoever holds a place, acting in it.
    func acting(_ place: Place) -> Actor {
        let appointment = state.bodies.appointments.first { $0.place == place }
        return Actor(appointment?.person ?? PersonID(0), as: .appointment(id(place)))
    }

    /// Plans a meeting and says which it is.
    mutating func planned(_ body: BodyID, _ date: String) throws(Refusal) -> MeetingID {
        try give(
            PlanMeeting(body: body, when: PlannedDate(day(date), at: .nine, mode: .video)),
            by: .secretary)
        return MeetingID(state.meetings.count)
    }
}
