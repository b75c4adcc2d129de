import Governance

/// A4 to A9: cases come in, are let in late or not, and go out with the first notice.
extension Year2024 {
    /// A4: the nurse's case, in the last minute of the last day.
    mutating func receiveRoutine() throws {
        let wish = try meeting(Body.strategic, "2024-02-14").id
        try play(
            SubmitCase(
                CaseTemplate(
                    title: "Felles rutine for utskrivningsklare pasienter",
                    background: Papers2024.routineBackground,
                    question: Papers2024.routineQuestion,
                    proposal: Papers2024.routineProposal,
                    basis: "Helse- og omsorgstjenesteloven § 6-2 nr. 5", wishes: wish)),
            by: withoutSeat("Silje Korsnes"), "2024-01-17 23:59")
    }

    /// A5: one minute later it is another day, and too late.
    mutating func receiveRehabilitation() throws {
        let wish = try meeting(Body.strategic, "2024-02-14").id
        try play(
            SubmitCase(
                CaseTemplate(
                    title: "Ambulerende rehabiliteringsteam, prøveordning",
                    background: """
                        Rehabiliteringsavdelingen har hatt ventetid på over tolv uker. Et team \
                        som reiser ut til kommunene, kan følge opp flere hjemme og gi opplæring.
                        """,
                    question: "Skal det prøves ut et felles team i to år fra 2025?",
                    proposal: "Fire årsverk, delt likt mellom sykehuset og kommunene.",
                    wishes: wish)),
            by: partnership.acting(.seat("ssu.helseforetak.4")), "2024-01-18 00:00")
    }

    /// A6: a reason alone does not let a late case in.
    mutating func placeWithoutLeader() throws {
        try ask(
            PlaceCase(
                case: Submitted.rehabilitation, meeting: meeting(Body.strategic, "2024-02-14").id,
                urgency: "Søknadsfristen for prosjektmidler er i april."),
            by: secretary, "2024-01-18 10:00")
    }

    /// A7: the leader's approval and a reason do.
    mutating func placeWithLeader() throws {
        let february = try meeting(Body.strategic, "2024-02-14").id
        try play(
            SubmitCase(
                CaseTemplate(
                    title: "Legevaktdekning på kysten i påskeuka",
                    background: """
                        To av legevaktlegene på ytre Helgeland er borte i påskeuka, og båtruta går \
                        med helgerute. Ambulansebåten må kanskje gå lengre turer.
                        """,
                    question: "Hvordan samordner kommunene og sykehuset beredskapen i påskeuka?",
                    wishes: february)),
            by: partnership.acting(.seat("ssu.kommune.4")), "2024-01-18 12:30")
        try play(
            ApproveLateCase(case: Submitted.easter, meeting: february), by: leader,
            "2024-01-18 13:10")
        try play(
            PlaceCase(
                case: Submitted.easter, meeting: february,
                urgency: "Påsken er over før neste møte 15. mai."),
            by: secretary, "2024-01-18 14:00")
    }

    /// A8: the secretariat takes a stand on each.
    mutating func triage() throws {
        try play(
            TriageCase(
                case: Submitted.routine, outcome: .routed(to: Body.strategic), kind: .routine,
                principles: [.professional], steps: .two,
                routingReason: """
                    Felles rutine som binder alle kommuner og sengeposter; SSU godkjenner rutiner \
                    etter forslag fra sekretariatet. Ingen grunn til unntak fra offentlighet.
                    """), by: secretary, "2024-01-19 09:00")
        try play(
            TriageCase(
                case: Submitted.rehabilitation, outcome: .routed(to: Body.strategic),
                kind: .plan, principles: [.economic], steps: .one,
                routingReason: "Prøveordning med felles finansiering hører til i SSU.",
                oneStepReason: """
                    Ordningen ble drøftet i rehabiliteringsnettverket i høst, og alle partnere var \
                    med der.
                    """), by: secretary, "2024-01-19 09:20")
        try play(
            TriageCase(
                case: Submitted.easter, outcome: .routed(to: Body.strategic), kind: .information,
                steps: .one, routingReason: "Gjelder beredskap i flere kommuner samtidig.",
                oneStepReason: "Bare til orientering og samordning; ingenting skal vedtas."),
            by: secretary, "2024-01-19 09:40")
        try writeRoutinePaper("2024-01-26 13:00")
    }

    private mutating func writeRoutinePaper(_ when: String) throws {
        try play(
            WritePaper(
                case: Submitted.routine, basedOn: 0,
                title: "Felles rutine for utskrivningsklare pasienter",
                background: Papers2024.routineBackground,
                assessment: Papers2024.routineAssessment, recommendation: Papers2024.reference),
            by: secretary, when)
    }

    /// A9: notice, agenda and papers of the first meeting.
    mutating func sendFebruaryNotice() throws {
        let february = try meeting(Body.strategic, "2024-02-14")
        let placed = february.items.map(\.id)
        try play(
            PlaceCase(case: Submitted.routine, meeting: february.id), by: secretary,
            "2024-01-29 09:00")
        let routine = try partnership.treatment(
            of: Submitted.routine, in: meeting(Body.strategic, "2024-02-14"))
        try play(
            OrderAgenda(meeting: february.id, items: [routine.id] + placed), by: secretary,
            "2024-01-29 09:05")
        try sendNotice(of: february, "2024-01-31 10:00")
    }

    /// April: two cases that belong to Partnerskapsmøtet.
    mutating func takeInPartnershipCases() throws {
        try play(
            SubmitCase(
                CaseTemplate(
                    title: "Endring av samarbeidsavtalen: varsling ved forfall",
                    background: "Avtalen sier ikke hvor raskt forfall skal meldes.",
                    question: "Skal forfall meldes senest tre dager før møtet?")),
            by: partnership.acting(.seat("ssu.kommune.5")), "2024-04-03 09:00")
        try play(
            SubmitCase(
                CaseTemplate(
                    title: "Felles bemanningsordning i ferieavviklingen",
                    background: "Flere kommuner leier inn de samme vikarene i juli.",
                    question: "Skal partnerne lage en felles vikarliste?")),
            by: partnership.acting(.seat("ssu.helseforetak.7")), "2024-04-04 09:00")
        try play(
            TriageCase(
                case: Submitted.agreement, outcome: .routed(to: Body.partnership),
                kind: .agreement, principles: [.administrative], steps: .two,
                routingReason: "Bare Partnerskapsmøtet kan endre avtalen."),
            by: secretary, "2024-04-08 09:00")
        try play(
            TriageCase(
                case: Submitted.staffing, outcome: .routed(to: Body.partnership), kind: .plan,
                principles: [.administrative], steps: .one,
                routingReason: "Gjelder arbeidsgiveransvaret hos alle partnere.",
                oneStepReason: "Skal ordningen virke i sommer, må den vedtas nå."),
            by: secretary, "2024-04-08 09:10")
    }

    /// Somebody who signs in and holds no place.
    func withoutSeat(_ name: String) throws -> Actor {
        guard let member = cast.members.first(where: { $0.name == name }) else {
            throw NotOnStage(name)
        }
        return Actor(member.id)
    }
}
