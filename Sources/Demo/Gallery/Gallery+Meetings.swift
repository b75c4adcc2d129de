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
            Specimen(
                "moter/direktesending", .meeting(february),
                in: noticed.after(
                    SetStream(meeting: february, link: "https://video.example/ssu"))),
            Specimen(
                "moter/direktesending-avvist", .meeting(february), as: .secretariat, in: noticed,
                .refused(
                    SetStream(meeting: february, link: "http://video.example/ssu"),
                    scope: "andre", values: ["link": ["http://video.example/ssu"]])),
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

    /// The year of all bodies, and an agenda that is sent, changed and sent again.
    func plans() throws -> [Specimen] {
        let noticed = try at(.noticed)
        let spring = try noticed.meeting(Year2024.Body.partnership, "2024-06-05").id
        let sent =
            try noticed
            .after(AddItem(meeting: spring, kind: .information, title: "Økonomien i fellesskapet"))
            .after(AddItem(meeting: spring, kind: .election, title: "Valg av valgkomité"))
            .after(SendNotice(meeting: spring))
            .after(AddItem(meeting: spring, kind: .information, title: "Nytt om beredskap"))
        let items = sent.partnership.meetings[spring]?.items.map(\.id) ?? []
        let changed = try sent.after(OrderAgenda(meeting: spring, items: items.reversed()))
        let again = try changed.after(SendNotice(meeting: spring))
        let asked = try poll(in: noticed)
        let poll = Destination.datePoll(ID(1))
        return try [
            Specimen("moter/datoer-medlem", poll, as: .member, in: asked),
            Specimen("moter/datoer-sekretariat", poll, as: .secretariat, in: asked),
            Specimen(
                "moter/datoer-avvist", poll, as: .member, in: asked,
                .malformed(AnswerDatePoll.name, field: "answers.1", .choice)),
            Specimen(
                "moter/datoer-fastsatt", poll, as: .observer,
                in: asked.after(SettleDatePoll(poll: ID(1), date: 2))),
            Specimen("arshjul/alle", .yearWheel(2024), in: noticed),
            Specimen("arshjul/sekretariat", .yearWheel(2024), as: .secretariat, in: noticed),
            Specimen(
                "arshjul/ett-organ", .yearWheel(2024), in: noticed, query: "?organ=\(ssu)"),
            Specimen("arshjul/tomt", .yearWheel(2026), in: noticed),
            Specimen("saksliste/endret", .agenda(spring), as: .secretariat, in: changed),
            Specimen("saksliste/utsendt", .sentAgenda(spring, 2), in: again),
            Specimen("moter/innkalt-igjen", .meeting(spring), in: again),
        ]
    }

    /// A poll of three dates, one of them a holiday, that a member and a deputy have answered.
    func poll(in scene: Scene) throws -> Scene {
        let zone = scene.partnership.zone
        let dates = try ["2024-10-02", "2024-10-16", "2024-11-06"].map {
            PlannedDate(
                try zone.day($0), at: try time("09:00"), until: try time("12:00"), mode: .video,
                place: "Lenke kommer i innkallingen")
        }
        return
            try scene
            .after(OpenDatePoll(body: ssu, dates: dates, closes: zone.day("2024-03-01")))
            .after(answer("ssu.kommune.1", [.yes, .ifNeeded, .no], in: scene), by: .leader)
            .after(
                answer("ssu.bruker-helseforetak.1", [.no, .yes, .yes], in: scene), by: .observer)
    }

    private func answer(
        _ seat: String, _ answers: [DatePoll.Suits], in scene: Scene
    ) throws -> AnswerDatePoll {
        AnswerDatePoll(
            poll: ID(1),
            appointment: try scene.partnership.appointment(to: .seat(seat)).id,
            answers: answers)
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
        ] + speaking(in: february) + impartiality(in: february)
    }

    /// Somebody has the floor, somebody waits, and the room is ticked off once too often.
    private func speaking(in meeting: MeetingID) throws -> [Specimen] {
        let discussing = try at(.discussing)
        guard let item = discussing.partnership.meetings[meeting]?.items.first(where: \.isOpen)?.id
        else { throw NotOnStage("an open item") }
        let (member, observer) = try (
            own(.member, in: discussing), own(.observer, in: discussing)
        )
        let scene =
            try discussing
            .after(RequestFloor(item: item, appointment: observer), by: .observer)
            .after(GiveFloor(item: item, appointment: member))
        let present = discussing.partnership.meetings[meeting]?.present(at: discussing.now) ?? []
        let unchanged = present.sorted().map { "\($0)" }
        return try [
            Specimen("moterom/taleliste", .room(meeting), as: .leader, in: scene),
            Specimen("moterom/taleliste-observator", .room(meeting), as: .observer, in: scene),
            Specimen(
                "moterom/oppmote-avvist", .room(meeting), as: .secretariat, in: scene,
                .refused(
                    RecordAttendance(
                        meeting: meeting, present: present.sorted(), known: present.sorted()),
                    scope: "alle", values: ["present": unchanged, "known": unchanged])),
        ]
    }

    /// A member tells of a conflict of interest, and is found partial.
    private func impartiality(in meeting: MeetingID) throws -> [Specimen] {
        let discussing = try at(.discussing)
        guard let item = discussing.partnership.meetings[meeting]?.items.first(where: \.isOpen)?.id
        else { throw NotOnStage("an open item") }
        let member = try own(.member, in: discussing)
        let told = try discussing.after(
            DeclareConflict(
                item: item, appointment: member, reason: "Søsteren min leder tiltaket."),
            by: .member)
        let found = try told.after(
            RuleOnConflict(
                item: item, appointment: member, finding: .disqualified, reason: "Nær slektning."))
        return try [
            Specimen("moterom/habilitet-meldt", .room(meeting), as: .leader, in: told),
            Specimen("moterom/inhabil", .room(meeting), as: .member, in: found),
            Specimen("moterom/inhabil-sekretariat", .room(meeting), as: .secretariat, in: found),
        ]
    }

    /// The place in which somebody is looking.
    private func own(_ visitor: Visitor, in scene: Scene) throws -> AppointmentID {
        guard case .appointment(let id)? = try visitor.actor(in: scene.partnership)?.hat else {
            throw NotOnStage("\(visitor)")
        }
        return id
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
