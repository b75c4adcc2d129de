import Governance
import Pages

extension Charter {
    /// The same charter, had it let a body decide in writing, so that it can be looked at: none of
    /// our sources does, and the clause on how the body decides stands in.
    func decidingInWriting(_ id: BodyID) -> Charter {
        var charter = self
        for index in charter.bodies.indices where charter.bodies[index].id == id {
            guard var terms = charter.bodies[index].decisions else { continue }
            terms.inWriting = Ruled(5, by: terms.form.clause)
            charter.bodies[index].decisions = terms
        }
        return charter
    }
}

/// A case that is decided in writing, between two meetings.
extension Places {
    func decisionsInWriting() throws -> [Specimen] {
        let body = Year2024.Body.strategic
        let meeting = try deciding.meeting(body, "2024-05-15")
        let id = Year2024.Submitted.routine
        let item = try deciding.partnership.treatment(of: id, in: meeting).id
        let ready = try heard(on: id, in: meeting)
        let place = Destination.roundInWriting(item)
        let sent = try ready.after(
            OpenRoundInWriting(item: item, wording: "SSU slutter seg til rutinen."))
        let asked = try voices(of: item, in: sent)
        let some = try asked.prefix(4).enumerated().reduce(sent) { scene, voice in
            try scene.after(
                AnswerRound(
                    item: item, appointment: voice.element.appointment,
                    position: voice.offset == 3 ? .agreesWithReservation : .agrees,
                    text: "Opplæringen må være på plass først."))
        }
        let all = try asked.reduce(sent) { scene, voice in
            try scene.after(
                AnswerRound(item: item, appointment: voice.appointment, position: .agrees))
        }
        let reserved = AnswerRound(
            item: item, appointment: asked[2].appointment, position: .agreesWithReservation)
        return try [
            Specimen("skriftlig/sendes", place, as: .secretariat, in: ready),
            Specimen("skriftlig/mangler-innspill", place, as: .secretariat, in: deciding),
            Specimen("skriftlig/saksliste", .agenda(meeting.id), as: .secretariat, in: deciding),
            Specimen("skriftlig/svar", place, as: .member, in: sent),
            Specimen("skriftlig/offentlig", place, in: some),
            Specimen("skriftlig/sekretariat", place, as: .secretariat, in: some),
            Specimen(
                "skriftlig/avvist", place, as: .member, in: some,
                .refused(
                    reserved, scope: "agreesWithReservation",
                    values: ["position": ["agreesWithReservation"], "text": [""]])),
            Specimen(
                "skriftlig/innsigelse", place, as: .member,
                in: some.after(
                    AnswerRound(
                        item: item, appointment: asked[5].appointment, position: .objects,
                        text: "Kostnadene er ikke avklart."))),
            Specimen(
                "skriftlig/mote-onsket", place,
                in: some.after(
                    DemandMeeting(item: item, reason: "Saken bør drøftes."), by: .leader)),
            Specimen("skriftlig/vedtatt", place, in: all),
            Specimen("skriftlig/saken", .theCase(Year2024.Submitted.routine), in: some),
        ]
    }

    /// The same moment when each partner that another's seat speaks for has been heard (R40).
    private func heard(on id: CaseID, in meeting: Meeting) throws -> Scene {
        let partnership = deciding.partnership
        let missing = Set(partnership.missingInput(on: id, in: meeting))
        let inputs = partnership.bodies.seats(of: meeting.body).flatMap { seat in
            partnership.partners(spokenForBy: seat.id).filter(missing.contains)
                .map { RecordInput(case: id, seat: seat.id, partner: $0) }
        }
        return try inputs.reduce(deciding) { try $0.after($1) }
    }

    private func voices(of item: ItemID, in scene: Scene) throws -> [Voice] {
        guard let round = scene.partnership.meetings.item(item)?.roundInWriting else {
            throw NotOnStage("a round in writing")
        }
        return round.voices
    }
}
