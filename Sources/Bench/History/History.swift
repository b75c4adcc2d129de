import Governance

/// Generates a long and believable history of one partnership: every week a meeting is planned,
/// cases come in and are triaged, papers and notice go out, a meeting is held with attendance,
/// rounds and votes, minutes are published and partners report. Every fifth week a case turns out
/// to hold what is exempt.
///
/// A case is discussed five weeks after it came and decided in a meeting two weeks later; about
/// 180 entries a week.
struct History {
    /// The body whose meetings fill the history.
    static let committee = BodyID("ssu")
    private static let electing = BodyID("partnerskapsmote")
    static let secretary = Actor(PersonID(1), as: .appointment(AppointmentID(1)))

    var play: Play
    private let first: CivilDate
    private var week = 0
    private var nextPerson = 100
    /// The meetings and cases of each week, by the week in which they are planned or come.
    private var meetings: [MeetingID] = []
    private var cases: [[CaseID]] = []
    private(set) var leader: AppointmentID?
    private(set) var deputyLeader: AppointmentID?

    /// Founds the partnership, fills the committee and has its leaders elected.
    init(charter: Charter, zone: Zone) throws(Refusal) {
        first = charter.inForce
        play = Play(zone: zone, from: first)
        try play.give(
            FoundPartnership(charter: charter, secretariat: [PersonID(1), PersonID(2)]),
            by: Actor(PersonID(3), as: .operator))
        try appointEveryone()
        try electLeaders()
    }

    private mutating func appointEveryone() throws(Refusal) {
        for seat in play.state.bodies.seats(of: Self.committee) {
            try appoint(to: .seat(id: seat.id))
            switch seat.group.deputies {
            case .personal: try appoint(to: .deputy(seat: seat.id))
            case .list where seat.ordinal <= 4:
                try appoint(to: .listed(list: seat.list, position: seat.ordinal))
            case .list, .none: break
            }
        }
    }

    mutating func appoint(to place: Place) throws(Refusal) {
        nextPerson += 1
        try play.give(
            Appoint(person: PersonID(nextPerson), place: place, from: play.today),
            by: Self.secretary)
    }

    private mutating func electLeaders() throws(Refusal) {
        let date = first.adding(days: 1)
        try play.give(
            PlanMeeting(body: Self.electing, when: Self.date(date, hour: 9)), by: Self.secretary)
        let meeting = MeetingID(play.state.meetings.count)
        play.wait(until: date, hour: 9)
        try play.give(OpenMeeting(meeting: meeting), by: Self.secretary)
        let members = members
        leader = members.first { $0.place.body == Self.committee && side(of: $0) == .trust }?.id
        deputyLeader = members.first { side(of: $0) == .municipalities }?.id
        guard let leader else { return }
        try play.give(
            ElectLeaders(
                body: Self.committee, meeting: meeting, leader: leader,
                deputyLeader: deputyLeader), by: Self.secretary)
        try play.give(CloseMeeting(meeting: meeting), by: Self.secretary)
    }

    private func side(of appointment: Appointment) -> Side? {
        play.state.group(of: appointment)?.side
    }

    /// Those who hold a member's seat in the committee today.
    var members: [Appointment] { seated { $0.group.standing == .member } }

    /// Those who hold any seat in the committee today.
    var everyone: [Appointment] { seated { _ in true } }

    private func seated(_ isWanted: (Seat) -> Bool) -> [Appointment] {
        play.state.bodies.seats(of: Self.committee).filter(isWanted)
            .compactMap { play.state.bodies.holder(of: $0.id, on: play.today) }
    }

    static func date(_ date: CivilDate, hour: Int) -> PlannedDate {
        PlannedDate(date, at: WallTime(hour: hour, minute: 0) ?? .midnight, mode: .video)
    }

    /// Plays one week.
    mutating func playWeek() throws(Refusal) {
        let monday = first.adding(days: 7 * (week + 1))
        play.wait(until: monday, hour: 9)
        if week.isMultiple(of: 13), week > 0 { try replaceSomebody() }
        try planMeeting(on: monday.adding(days: 7 * 8 + 2))
        try takeInCases()
        play.wait(until: monday.adding(days: 1), hour: 9)
        try prepareAgendas()
        play.wait(until: monday.adding(days: 2), hour: 9)
        if week >= 8 { try holdMeeting(meetings[week - 8]) }
        play.wait(until: monday.adding(days: 3), hour: 9)
        if week >= 8 { try circulateMinutes(of: meetings[week - 8]) }
        play.wait(until: monday.adding(days: 4), hour: 9)
        if week >= 9 { try publishMinutes(of: meetings[week - 9]) }
        if week >= 9, week.isMultiple(of: 5) { try exempt(cases[week - 9][0]) }
        week += 1
    }

    /// Plays until a meeting is open in which members can answer a round; more is not recorded.
    mutating func playIntoOpenRound() throws(Refusal) {
        let today = first.adding(days: 7 * (week + 1))
        play.wait(until: today.adding(days: 2), hour: 9)
        try openRound(in: meetings[week - 8])
    }

    private mutating func replaceSomebody() throws(Refusal) {
        // A seat that a body fills by its own decision is not to be had in passing (R103).
        let observers = everyone.filter {
            guard let group = play.state.group(of: $0), group.standing == .observer else {
                return false
            }
            if case .body = group.appointedBy { return false }
            return true
        }
        let leaving = observers[week / 13 % observers.count]
        try play.give(
            EndAppointment(appointment: leaving.id, on: play.today.adding(days: -1)),
            by: Self.secretary)
        try appoint(to: leaving.place)
    }

    private mutating func exempt(_ id: CaseID) throws(Refusal) {
        guard let ground = play.state.charter.grounds.first else { return }
        try play.give(
            Exempt(.wholeCase(id: id), ground: ground.id, publicTitle: "Sak om overgang"),
            by: Self.secretary)
    }

    private mutating func planMeeting(on date: CivilDate) throws(Refusal) {
        try play.give(
            PlanMeeting(body: Self.committee, when: Self.date(date, hour: 9)), by: Self.secretary)
        meetings.append(MeetingID(play.state.meetings.count))
    }

    private mutating func takeInCases() throws(Refusal) {
        var new: [CaseID] = []
        for number in 1...4 {
            let submitter = everyone[(week + number) % everyone.count]
            new.append(try play.takeInCase(from: submitter))
        }
        cases.append(new)
    }

    /// This week's cases go to the meeting in five weeks for discussion, last week's to the
    /// meeting in six for decision; the agenda of the meeting in two weeks is sent out.
    private mutating func prepareAgendas() throws(Refusal) {
        if week >= 3 { try play.place(cases[week], on: meetings[week - 3], version: nil) }
        if week >= 4 { try play.place(cases[week - 1], on: meetings[week - 2], version: 1) }
        guard week >= 6 else { return }
        try play.sendNotice(
            of: meetings[week - 6], approvedBy: [leader, deputyLeader].compactMap { $0 })
    }
}
