import Governance
import Pages

extension Charter {
    /// The same charter, had it let a body decide in writing: none of our sources does, so the
    /// clause is our own and is only there to be looked at.
    func decidingInWriting(_ id: BodyID) -> Charter {
        var charter = self
        let clause = ClauseID("skriftlig")
        charter.clauses.append(
            Clause(
                id: clause, number: "Eksempel", basis: .ourDefault, source: "Samråd", words: "",
                plain: Wording(
                    nb: "Saker kan avgjøres skriftlig når alle svarer innen fem dager.",
                    nn: "Saker kan avgjerast skriftleg når alle svarar innan fem dagar.",
                    en: "Cases can be decided in writing when everyone answers within five days."),
                requirements: [], notes: []))
        for index in charter.bodies.indices where charter.bodies[index].id == id {
            charter.bodies[index].decisions?.inWriting = Ruled(5, by: clause)
        }
        return charter
    }
}

/// A case that is decided in writing, between two meetings.
extension Places {
    func decisionsInWriting() throws -> [Specimen] {
        let body = Year2024.Body.strategic
        let meeting = try writing.meeting(body, "2024-05-15")
        let item = try writing.partnership.treatment(of: Year2024.Submitted.routine, in: meeting).id
        let place = Destination.roundInWriting(item)
        let sent = try writing.after(
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
        return [
            Specimen("skriftlig/sendes", place, as: .secretariat, in: writing),
            Specimen("skriftlig/saksliste", .agenda(meeting.id), as: .secretariat, in: writing),
            Specimen("skriftlig/svar", place, as: .member, in: sent),
            Specimen("skriftlig/offentlig", place, in: some),
            Specimen("skriftlig/sekretariat", place, as: .secretariat, in: some),
            Specimen(
                "skriftlig/avvist", place, as: .member, in: some,
                .refused(
                    reserved, scope: "agreesWithReservation",
                    values: ["position": ["agreesWithReservation"], "text": [""]])),
            try Specimen(
                "skriftlig/innsigelse", place, as: .member,
                in: some.after(
                    AnswerRound(
                        item: item, appointment: asked[5].appointment, position: .objects,
                        text: "Kostnadene er ikke avklart."))),
            try Specimen(
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
