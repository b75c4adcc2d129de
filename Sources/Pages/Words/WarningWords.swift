public import Governance

extension Names {
    /// What whoever gave a command should know, though it was granted, with the clause.
    public func words(for warning: Warning) -> (what: Phrase, why: ClauseWords?) {
        (sentence(warning.concern), warning.clause.flatMap { clause($0) })
    }

    private func sentence(_ concern: Warning.Concern) -> Phrase {
        switch concern {
        case .nextDateNotFixed: Self.nextDateNotFixed
        case .oneSideAbsent(let side): absent(side)
        case .fewerMeetings(let planned, let wanted): fewer(planned, than: wanted)
        case .outsideWindow(let from, let to): outside(from, to)
        case .inputMissing(let ids): inputMissing(partners(ids))
        case .notPrepared(let id): notPrepared(body(id))
        case .onHoliday(let holiday, let date): onHoliday(holiday, date.words)
        case .onWeekend(let date): onWeekend(date)
        case .inBreak(let usual, let week, let date): away(usual, week, date.words)
        case .collides(let id, let date, let shared):
            collides(abbreviation(id), date.words, shared)
        case .preparationUnplanned(let id, let date): unplanned(body(id), date.words)
        case .takenInLate(let deadline): takenInLate(deadline.words)
        case .cameLate(let deadline, let next): cameLate(deadline.words, next?.words)
        case .frameMissing(let id): frameMissing(body(id))
        case .appointerNotMet(let id): appointerNotMet(body(id))
        case .sideMissing(let side): missing(side)
        case .noDeputy(let id): noDeputy(seat(id).quoted)
        case .grant(let concern): concern.sentence
        }
    }

    private static let nextDateNotFixed = Phrase(
        nb: "Datoen for neste års møte er ikke fastsatt ennå. Den skal fastsettes i møtet.",
        nn: "Datoen for møtet neste år er ikkje fastsett enno. Han skal fastsetjast i møtet.",
        en: "The date of next year's meeting has not been fixed yet. It is to be fixed here.")

    private func absent(_ side: Side) -> Phrase {
        let who = side.label
        return Phrase(
            nb: "Ingen fra denne siden er til stede: \(who.nb). Vurder om saken bør vente.",
            nn: "Ingen frå denne sida er til stades: \(who.nn). Vurder om saka bør vente.",
            en: "Nobody from this side is present: \(who.en). Consider whether it should wait.")
    }

    private func fewer(_ planned: Int, than wanted: Int) -> Phrase {
        Phrase(
            nb: "Planen har færre møter enn avtalt: \(planned) av minst \(wanted). "
                + "Legg gjerne til flere datoer.",
            nn: "Planen har færre møte enn avtalt: \(planned) av minst \(wanted). "
                + "Legg gjerne til fleire datoar.",
            en: "The plan has fewer meetings than agreed: \(planned) of at least \(wanted). "
                + "You may want to add dates.")
    }

    private func outside(_ from: CivilDate?, _ to: CivilDate) -> Phrase {
        let last = to.words
        guard let first = from?.words else {
            return Phrase(
                nb: "Innkallingen skulle vært sendt senest \(last.nb). Tidspunktet blir stående.",
                nn: "Innkallinga skulle ha vore send seinast \(last.nn). Tidspunktet blir ståande.",
                en: "Notice was to be sent by \(last.en). The time it was sent stays on record.")
        }
        return Phrase(
            nb: "Innkallingen sendes utenom avtalt tid, som er fra \(first.nb) til \(last.nb).",
            nn: "Innkallinga blir send utanom avtalt tid, som er frå \(first.nn) til \(last.nn).",
            en: "Notice is sent outside the agreed time, from \(first.en) to \(last.en).")
    }

    private func inputMissing(_ who: Phrase) -> Phrase {
        Phrase(
            nb: "Det er ikke registrert innspill fra \(who.nb). Be dem gjerne om svar.",
            nn: "Det er ikkje registrert innspel frå \(who.nn). Spør dei gjerne om svar.",
            en: "No input has been recorded from \(who.en). You may want to ask for it.")
    }

    private func notPrepared(_ body: Phrase) -> Phrase {
        Phrase(
            nb: "Dette møtet skal forberedes i \(body.nb), som ikke har hatt møte ennå.",
            nn: "Dette møtet skal førebuast i \(body.nn), som ikkje har hatt møte enno.",
            en: "This meeting is to be prepared by \(body.en), which has not met yet.")
    }

    private func takenInLate(_ deadline: Phrase) -> Phrase {
        Phrase(
            nb: "Saken kom etter fristen \(deadline.nb). Den er tatt med, og det står hvorfor.",
            nn: "Saka kom etter fristen \(deadline.nn). Ho er teken med, og det står kvifor.",
            en: "The case came after the deadline, \(deadline.en). It is taken in, and says why.")
    }

    private func cameLate(_ deadline: Phrase, _ next: Phrase?) -> Phrase {
        let meeting =
            next.map {
                Phrase(
                    nb: "møtet \($0.nb)", nn: "møtet \($0.nn)", en: "the meeting on \($0.en)")
            } ?? Phrase(nb: "et senere møte", nn: "eit seinare møte", en: "a later meeting")
        return Phrase(
            nb: "Saken kom etter fristen \(deadline.nb) for møtet du ønsket. Den går til "
                + "\(meeting.nb), om den ikke blir tatt med som hastesak.",
            nn: "Saka kom etter fristen \(deadline.nn) for møtet du ønskte. Ho går til "
                + "\(meeting.nn), om ho ikkje blir teken med som hastesak.",
            en: "The case came after the deadline, \(deadline.en), for the meeting you wished. It "
                + "goes to \(meeting.en), unless it is taken in as urgent.")
    }

    private func frameMissing(_ body: Phrase) -> Phrase {
        Phrase(
            nb: "Forslaget viser ikke til et vedtak i \(body.nb) som setter rammen. "
                + "Foreslå gjerne på nytt, og velg et.",
            nn: "Forslaget viser ikkje til eit vedtak i \(body.nn) som set ramma. "
                + "Føreslå gjerne på nytt, og vel eit.",
            en: "The proposal names no decision of \(body.en) that sets the frame. "
                + "You may want to propose again and choose one.")
    }

    private func appointerNotMet(_ body: Phrase) -> Phrase {
        Phrase(
            nb: "Her oppnevner \(body.nb), som ikke har hatt møte ennå. "
                + "Oppnevningen er registrert uten vedtak.",
            nn: "Her oppnemner \(body.nn), som ikkje har hatt møte enno. "
                + "Oppnemninga er registrert utan vedtak.",
            en: "It is \(body.en) that appoints here, and it has not met yet. "
                + "The appointment is recorded without a decision.")
    }

    private func missing(_ side: Side) -> Phrase {
        let who = side.label
        return Phrase(
            nb: "Organet mangler noen fra denne siden: \(who.nb). Registrer en oppnevning.",
            nn: "Organet manglar ein person frå denne sida: \(who.nn). Registrer ei oppnemning.",
            en: "The body lacks somebody from this side: \(who.en). Record an appointment.")
    }

    private func noDeputy(_ seat: Phrase) -> Phrase {
        Phrase(
            nb: "Det er ingen vara å kalle inn for \(seat.nb). Plassen kan bli stående tom.",
            nn: "Det er ingen vara å kalle inn for \(seat.nn). Plassen kan bli ståande tom.",
            en: "There is no deputy to call in for \(seat.en). The seat may stand empty.")
    }
}
