/// The attendance of the whole room is recorded at once: who has come, and who has gone.
public struct RecordAttendance: Command {
    /// `attendance.record`.
    public static let name: CommandName = Name("attendance.record")
    /// The meeting.
    public var meeting: MeetingID
    /// Everyone who is in the room.
    public var present: [AppointmentID]
    /// Those who were recorded as present when this was filled in; whoever has come or gone since
    /// then, by their own word, is left alone.
    public var known: [AppointmentID]

    /// Asks to record who is in the room.
    public init(meeting: MeetingID, present: [AppointmentID], known: [AppointmentID] = []) {
        self.meeting = meeting
        self.present = present
        self.known = known
    }

    /// The body that meets.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// Arrivals and departures as if each were recorded alone. Those who come are there before
    /// those who go, so that a deputy ticked in the same breath inherits the say.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.open(meeting)
        let here = found.present(at: deciding.at)
        let come = Set(present).subtracting(known).subtracting(here)
        let gone = Set(known).subtracting(present).intersection(here)
        for id in Set(present).union(gone) { try deciding.checkOwn(id, in: found) }
        guard !come.isEmpty || !gone.isEmpty else {
            throw Refusal(.meetings(.attendanceUnchanged))
        }
        for id in come.sorted() { deciding.record(Arrived(meeting: meeting, appointment: id)) }
        for id in gone.sorted() { deciding.record(Left(meeting: meeting, appointment: id)) }
        deciding.handOverVoices(of: gone, in: meeting)
    }
}
