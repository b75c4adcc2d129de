import Governance
import Pages

/// The meetings: year plan, agenda, the meeting itself and its minutes.
extension Places {
    private var ssu: BodyID { Year2024.Body.strategic }

    func meetings() throws -> [Specimen] {
        let noticed = try at(.noticed)
        let february = try noticed.meeting(ssu, "2024-02-14").id
        let may = try at(.preparing).meeting(ssu, "2024-05-15").id
        let empty = try at(.received).meeting(ssu, "2024-05-15").id
        let timed = try scheduled(february, in: noticed)
        let next = try at(.decided).meeting(ssu, "2024-09-11").id
        let late = PlanMeeting(
            body: ssu,
            when: PlannedDate(
                noticed.partnership.zone.date(at: noticed.now), at: try time("09:00"),
                mode: .video))
        return try [
            Specimen("moter/plan-tom", .meetings, in: at(.founded)),
            Specimen("moter/plan", .meetings, in: noticed),
            Specimen("moter/plan-sekretariat", .meetings, as: .secretariat, in: noticed),
            Specimen(
                "moter/plan-avvist", .meetings, as: .member, in: noticed,
                .refused(late, scope: ssu.rawValue, values: ["when.date": ["2024-02-01"]])),
            Specimen("moter/kommende", .meeting(empty), in: at(.received)),
            Specimen("moter/innkalt", .meeting(february), in: noticed),
            Specimen("moter/innkalt-medlem", .meeting(february), as: .member, in: noticed),
            Specimen("moter/innkalt-observator", .meeting(february), as: .observer, in: noticed),
            Specimen(
                "moter/innkalt-sekretariat", .meeting(february), as: .secretariat, in: noticed),
            Specimen("moter/vara-spurt", .meeting(may), as: .deputy, in: at(.absence)),
            Specimen("moter/holdt", .meeting(february), in: at(.anchoring)),
            Specimen("moter/ekstraordinaert", .meeting(extraordinary()), in: at(.summer)),
            Specimen("saksliste/tom", .agenda(empty), as: .secretariat, in: at(.received)),
            Specimen("saksliste/settes-opp", .agenda(may), as: .secretariat, in: at(.preparing)),
            Specimen("saksliste/tidsplan", .agenda(may), as: .secretariat, in: scheduled(may)),
            Specimen("saksliste/tidsplan-medlem", .meeting(february), as: .member, in: timed),
            Specimen("saksliste/forslag", .agenda(next), as: .secretariat, in: at(.decided)),
            Specimen("saksliste/leder", .agenda(may), as: .leader, in: at(.preparing)),
            Specimen(
                "saksliste/avvist", .agenda(may), as: .secretariat, in: at(.preparing),
                .refused(SendNotice(meeting: may), values: [:])),
            Specimen("saksliste/sendt", .agenda(february), as: .secretariat, in: noticed),
        ]
    }

    /// Items with their time and presenters, and more of it than the meeting has.
    private func scheduled(_ id: MeetingID, in scene: Scene? = nil) throws -> Scene {
        let scene = try scene ?? at(.preparing)
        guard let meeting = scene.partnership.meetings[id] else { throw NotOnStage("the meeting") }
        return try scene.after(
            MoveMeeting(
                meeting: id,
                when: PlannedDate(
                    meeting.date, at: time("09:00"), until: time("10:00"), mode: .video))
        ).after(
            ScheduleAgenda(
                meeting: id,
                items: meeting.items.map {
                    ItemPlan(item: $0.id, minutes: 45, presenter: "Fagsjef Marit Nordnes")
                }))
    }

    func rooms() throws -> [Specimen] {
        let february = try at(.discussing).meeting(ssu, "2024-02-14").id
        let round = try at(.agreeing)
        let may = try round.meeting(ssu, "2024-05-15").id
        let item = try round.partnership.treatment(
            of: Year2024.Submitted.routine, in: round.meeting(ssu, "2024-05-15")
        ).id
        let seat = try round.partnership.appointment(to: .seat("ssu.bruker-helseforetak.1")).id
        let objection = AnswerRound(
            item: item, appointment: seat, position: .objects, text: "Pårørende er ikke nevnt.")
        return try [
            Specimen("moterom/for-motet", .room(february), as: .secretariat, in: at(.noticed)),
            Specimen("moterom/drofting", .room(february), as: .secretariat, in: at(.discussing)),
            Specimen("moterom/drofting-medlem", .room(february), as: .member, in: at(.discussing)),
            Specimen("moterom/enighet", .room(may), as: .leader, in: round),
            Specimen("moterom/enighet-medlem", .room(may), as: .member, in: round),
            Specimen("moterom/enighet-sekretariat", .room(may), as: .secretariat, in: round),
            Specimen(
                "moterom/enighet-avvist", .room(may), as: .observer, in: round,
                .refused(
                    objection, scope: "egen",
                    values: ["position": ["objects"], "text": ["Pårørende er ikke nevnt."]])),
            Specimen("moterom/avstemning", .room(may), as: .member, in: at(.voting)),
            Specimen("moterom/avstemning-leder", .room(may), as: .leader, in: at(.voting)),
        ]
    }

    func minutes() throws -> [Specimen] {
        let circulated = try at(.circulated)
        let may = try circulated.meeting(ssu, "2024-05-15").id
        let february = try at(.anchoring).meeting(ssu, "2024-02-14").id
        return try [
            Specimen("referat/tomt", .minutes(may), as: .secretariat, in: at(.voting)),
            Specimen("referat/til-uttalelse", .minutes(may), as: .member, in: circulated),
            Specimen(
                "referat/til-uttalelse-sekretariat", .minutes(may), as: .secretariat,
                in: circulated),
            Specimen(
                "referat/avvist", .minutes(may), as: .member, in: circulated,
                .refused(
                    RequestChange(meeting: may, text: ""), values: ["text": [""]])),
            Specimen("referat/publisert", .minutes(february), in: at(.anchoring)),
            Specimen(
                "referat/godkjent-sekretariat", .minutes(february), as: .secretariat,
                in: at(.anchoring)),
            Specimen(
                "referat/rettet", .minutes(february), as: .member,
                in: at(.anchoring).after(
                    CirculateMinutes(
                        meeting: february, text: "Rettet referat.",
                        reason: "Navnet på ordstyreren var feil."))),
        ]
    }

    /// The minutes while they are written: proposed, by several, in the same place, and again.
    func writing() throws -> [Specimen] {
        let held = try at(.held)
        let meeting = try held.meeting(ssu, "2024-05-15")
        let may = meeting.id
        let item = MinutesSection.item(
            try held.partnership.treatment(
                of: Year2024.Submitted.routine, in: meeting
            ).id)
        let other = try held.partnership.acting(.seat("sekretariat.helseforetak.1")).person
        let own = try Visitor.secretariat.requiredActor(in: held.partnership).person
        let texts = [
            "SSU 3/2024: Felles rutine\nRutinen ble gjennomgått.",
            "SSU 3/2024: Felles rutine\nRutinen ble gjennomgått. Sjekklisten tas inn som vedlegg.",
            "SSU 3/2024: Felles rutine\nRutinen ble lagt fram av Kari Solvang. Sjekklisten tas inn "
                + "som vedlegg.",
        ]
        let revisions = texts.enumerated().map { index, text in
            KeptRevision(
                number: index + 1, author: index == 0 ? nil : index == 1 ? own : other,
                at: held.now.adding(milliseconds: Int64(index - 3) * 45_000), text: text)
        }
        let clash = MinutesSectionAnswer(
            section: item, text: texts[1] + " Rutinen gjelder fra 1. juni.", trouble: .overlaps)
        let stopped = try at(.stopped)
        return try [
            Specimen("referat/skrives", .minutesDraft(may), as: .secretariat, in: held),
            Specimen(
                "referat/skrives-av-flere", .minutesDraft(may), as: .secretariat, in: held,
                .written([item: revisions])),
            Specimen(
                "referat/skrives-samme-sted", .minutesDraft(may), as: .secretariat, in: held,
                .written([item: revisions], answer: clash)),
            Specimen(
                "referat/skrives-med-fodselsnummer", .minutesDraft(may), as: .secretariat,
                in: held,
                .written(
                    [item: revisions],
                    answer: MinutesSectionAnswer(
                        section: item, text: texts[1], trouble: .identityNumber))),
            Specimen(
                "referat/skrives-igjen", .minutesDraft(may), as: .secretariat, in: stopped),
            Specimen(
                "referat/sendt-til-uttalelse", .minutesDraft(may), as: .secretariat,
                in: at(.circulated)),
            Specimen(
                "referat/utgaver", .minutesSection(may, item), as: .secretariat, in: held,
                .written([item: revisions])),
            Specimen(
                "referat/utgaver-eldre", .minutesSection(may, item), as: .secretariat, in: held,
                .written([item: revisions]), query: "?fra=1&til=2"),
        ]
    }

    private func extraordinary() throws -> MeetingID {
        try at(.summer).meeting(ssu, "2024-08-21").id
    }

    private func time(_ text: String) throws(NotOnStage) -> WallTime {
        guard let time = WallTime(text) else { throw NotOnStage("the time \(text)") }
        return time
    }
}
