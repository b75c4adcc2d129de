import Governance

extension Names {
    func sentence(_ reason: MeetingRefusal) -> Phrase {
        switch reason {
        case .unknown: MeetingSentences.unknown
        case .noSuchBody: MeetingSentences.noSuchBody
        case .past: MeetingSentences.past
        case .endsBeforeStart: MeetingSentences.endsBeforeStart
        case .modeNotAllowed(let mode, let allowed): notAllowed(mode, allowed)
        case .sameDay(let other, let dates): sameDay(body(other), dates)
        case .followed(let other, let date): followed(by: body(other), date.words)
        case .tooMany(let limit): tooMany(limit)
        case .planAdopted: MeetingSentences.planAdopted
        case .otherYear(let date): otherYear(date.words)
        case .noYearPlan: MeetingSentences.noYearPlan
        case .emptyPlan: MeetingSentences.emptyPlan
        case .sameDateTwice(let date): twice(date.words)
        case .notPlanned: MeetingSentences.notPlanned
        case .notOpen: MeetingSentences.notOpen
        case .notToday(let date): notToday(date.words)
        case .fixesNoDate: MeetingSentences.fixesNoDate
        case .notNextYear(let year): notIn(year)
        case .alreadyFixed: MeetingSentences.alreadyFixed
        case .shortNotice(let earliest): shortNotice(earliest.words)
        case .noExtraordinary: MeetingSentences.noExtraordinary
        case .notPrepared(let id): notPrepared(by: body(id))
        case .itemOpen(let id): itemOpen(item(id).capitalised)
        case .notInBody: AttendanceSentences.notInBody
        case .alreadyPresent: AttendanceSentences.alreadyPresent
        case .notPresent: AttendanceSentences.notPresent
        case .attendanceUnchanged: AttendanceSentences.unchanged
        case .alreadyAbsent: AttendanceSentences.alreadyAbsent
        case .notAbsent: AttendanceSentences.notAbsent
        case .notCalled: AttendanceSentences.notCalled
        case .alreadyAnswered: AttendanceSentences.alreadyAnswered
        case .cancelled: StreamSentences.cancelled
        case .behindClosedDoors: StreamSentences.closed
        case .notSecureAddress: StreamSentences.notSecure
        case .noStream: StreamSentences.none
        }
    }

    private func notAllowed(_ mode: MeetingMode, _ allowed: [MeetingMode]) -> Phrase {
        let (asked, ways) = (mode.inSentence, Phrase.anyOf(allowed.map(\.inSentence)))
        return Phrase(
            nb: "Dette organet kan ikke møtes \(asked.nb). Det kan møtes \(ways.nb).",
            nn: "Dette organet kan ikkje møtast \(asked.nn). Det kan møtast \(ways.nn).",
            en: "This body cannot meet \(asked.en). It can meet \(ways.en).")
    }

    private func sameDay(_ other: Phrase, _ dates: [CivilDate]) -> Phrase {
        let days = Phrase.anyOf(dates.map(\.words))
        return Phrase(
            nb: "Møtet skal være samme dag som møtet i \(other.nb). Velg \(days.nb).",
            nn: "Møtet skal vere same dag som møtet i \(other.nn). Vel \(days.nn).",
            en: "The meeting is to be on the same day as that of \(other.en). Choose \(days.en).")
    }

    private func followed(by other: Phrase, _ date: Phrase) -> Phrase {
        Phrase(
            nb: "Møtet i \(other.nb) \(date.nb) skal være samme dag som dette. "
                + "Avlys det møtet først, eller flytt begge.",
            nn: "Møtet i \(other.nn) \(date.nn) skal vere same dag som dette. "
                + "Avlys det møtet først, eller flytt begge.",
            en: "The meeting of \(other.en) \(date.en) is to be on the same day as this one. "
                + "Cancel that meeting first, or move both.")
    }

    private func tooMany(_ limit: Int) -> Phrase {
        let meetings = Noun(
            one: Phrase(nb: "møte", nn: "møte", en: "meeting"),
            many: Phrase(nb: "møter", nn: "møte", en: "meetings"))
        let most = Phrase { $0.count(limit, meetings) }
        return Phrase(
            nb: "Organet kan ha høyst \(most.nb) i året, og det er planlagt. "
                + "Flytt eller avlys et møte først.",
            nn: "Organet kan ha høgst \(most.nn) i året, og det er planlagt. "
                + "Flytt eller avlys eit møte først.",
            en: "The body can hold at most \(most.en) a year, and these are planned. "
                + "Move or cancel one first.")
    }

    private func otherYear(_ date: Phrase) -> Phrase {
        Phrase(
            nb: "\(date.nb) hører ikke til året planen gjelder for. Rett datoen eller året.",
            nn: "\(date.nn) høyrer ikkje til året planen gjeld for. Rett datoen eller året.",
            en: "\(date.en) is not in the year of the plan. Correct the date or the year.")
    }

    private func twice(_ date: Phrase) -> Phrase {
        Phrase(
            nb: "\(date.nb) står to ganger i planen. Ta bort den ene.",
            nn: "\(date.nn) står to gonger i planen. Ta bort den eine.",
            en: "\(date.en) stands twice in the plan. Take one of them out.")
    }

    private func notToday(_ date: Phrase) -> Phrase {
        Phrase(
            nb: "Møtet er satt til \(date.nb) og kan åpnes den dagen. "
                + "Skal det holdes en annen dag, må det flyttes først.",
            nn: "Møtet er sett til \(date.nn) og kan opnast den dagen. "
                + "Skal det haldast ein annan dag, må det flyttast først.",
            en: "The meeting is set for \(date.en) and can be opened on that day. "
                + "If it is to be held on another day, move it first.")
    }

    private func notIn(_ year: Int) -> Phrase {
        Phrase(
            nb: "Datoen skal være i \(year), året etter dette møtet. Velg en dato i \(year).",
            nn: "Datoen skal vere i \(year), året etter dette møtet. Vel ein dato i \(year).",
            en: "The date is to be in \(year), the year after this meeting. Choose one in \(year).")
    }

    private func shortNotice(_ earliest: Phrase) -> Phrase {
        Phrase(
            nb: "Varselet er for kort. Et ekstraordinært møte som kalles inn i dag, "
                + "kan tidligst være \(earliest.nb).",
            nn: "Varselet er for kort. Eit ekstraordinært møte som blir kalla inn i dag, "
                + "kan tidlegast vere \(earliest.nn).",
            en: "The notice is too short. An extraordinary meeting called today "
                + "can be on \(earliest.en) at the earliest.")
    }

    private func notPrepared(by body: Phrase) -> Phrase {
        Phrase(
            nb: "Før dette møtet skal \(body.nb) ha møte, og det er ikke satt opp. "
                + "Legg inn det møtet først.",
            nn: "Før dette møtet skal \(body.nn) ha møte, og det er ikkje sett opp. "
                + "Legg inn det møtet først.",
            en: "\(body.en) is to meet before this meeting, and no such meeting is planned. "
                + "Plan that one first.")
    }

    private func itemOpen(_ item: Phrase) -> Phrase {
        Phrase(
            nb: "\(item.nb) er ikke avsluttet. Avslutt behandlingen først.",
            nn: "\(item.nn) er ikkje avslutta. Avslutt behandlinga først.",
            en: "\(item.en) has not been finished. Finish it first.")
    }
}
