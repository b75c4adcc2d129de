import Governance
import Pages

extension Charter {
    /// The same charter, had it let a body decide in writing, so that it can be looked at: none of
    /// our sources does, and the clause on how the body decides stands in.
    func decidingInWriting(_ id: BodyID) -> Charter {
        var charter = self
        for index in charter.bodies.indices where charter.bodies[index].id == id {
            guard let clause = charter.bodies[index].decisions?.form.clause else { continue }
            charter.bodies[index].decisions?.inWriting = Ruled(5, by: clause)
        }
        return charter
    }
}

/// A case that is decided in writing, between two meetings.
extension Places {
    func decisionsInWriting() throws -> [Specimen] {
        let body = Year2024.Body.strategic
        let meeting = try deciding.meeting(body, "2024-05-15")
        let item = try deciding.partnership.treatment(
            of: Year2024.Submitted.routine, in: meeting
        ).id
        let place = Destination.roundInWriting(item)
        let routine = Year2024.Submitted.routine
        let answered = deciding.partnership.anchoring[routine]?.answered ?? []
        let heard = try deciding.partnership.charter.partners.map(\.id)
            .filter { !answered.contains($0) }
            .reduce(deciding) { scene, partner in
                try scene.after(
                    RecordLocalTreatment(case: routine, partner: partner, status: .noInput))
            }
        let sent = try heard.after(
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
            Specimen("skriftlig/sendes", place, as: .secretariat, in: heard),
            Specimen("skriftlig/saksliste", .agenda(meeting.id), as: .secretariat, in: heard),
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

    private func voices(of item: ItemID, in scene: Scene) throws -> [Voice] {
        guard let round = scene.partnership.meetings.item(item)?.roundInWriting else {
            throw NotOnStage("a round in writing")
        }
        return round.voices
    }
}
