import Governance
import Pages

/// Where the links in mails lead at which one answers without signing in.
extension Places {
    func answers() throws -> [Specimen] {
        let (noticed, absence) = try (at(.noticed), at(.absence))
        let february = try noticed.meeting(Year2024.Body.strategic, "2024-02-14").id
        let may = try absence.meeting(Year2024.Body.strategic, "2024-05-15").id
        let member = try Visitor.member.requiredActor(in: noticed.partnership)
        let deputy = try Visitor.deputy.requiredActor(in: absence.partnership)
        let coming = try noticed.after(
            PromiseAttendance(meeting: february, appointment: noticed.appointment(of: member)))
        let away = try noticed.after(
            ReportAbsence(meeting: february, appointment: noticed.appointment(of: member)))
        let declined = try absence.after(
            AnswerCall(
                meeting: may, deputy: absence.appointment(of: deputy), accepts: false))
        return try [
            attendance("svar/medlem", member, february, in: noticed),
            attendance("svar/kommer", member, february, in: coming),
            attendance("svar/forfall", member, february, in: away),
            attendance("svar/vara", deputy, may, in: absence),
            attendance("svar/vara-nei", deputy, may, in: declined),
            Specimen("svar/over", .answer("lenke"), in: noticed) { AnswerOverPage(nil, in: $0) },
            Specimen("svar/avvist", .answer("lenke"), in: noticed) {
                AnswerOverPage(Refusal(.meetings(.alreadyAbsent)), in: $0)
            },
        ]
    }

    private func attendance(
        _ name: String, _ actor: Actor, _ meeting: MeetingID, in scene: Scene
    ) throws -> Specimen {
        let question = scene.partnership.attendanceQuestion(
            to: try scene.appointment(of: actor), in: meeting)
        return try Specimen(name, .answer("lenke"), in: scene) { frame in
            question.flatMap { AttendanceAnswerPage($0, in: frame) }
        }
    }
}

extension Scene {
    /// The place that somebody acts in.
    fileprivate func appointment(of actor: Actor) throws(NotOnStage) -> AppointmentID {
        guard case .appointment(let id) = actor.hat else { throw NotOnStage("a place") }
        return id
    }
}
