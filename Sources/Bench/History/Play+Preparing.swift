import Governance

/// The secretariat's work before a meeting.
extension Play {
    /// A case comes in, is triaged to the committee and gets its paper.
    mutating func takeInCase(from submitter: Appointment) throws(Refusal) -> CaseID {
        let number = state.cases.count + 1
        try give(
            SubmitCase(
                CaseTemplate(
                    title: "Overgang mellom sykehus og kommune, sak \(number)",
                    background: Self.background, question: Self.question,
                    proposal: Self.proposal)),
            by: Actor(submitter.person, as: .appointment(submitter.id)))
        let id = CaseID(number)
        try give(
            TriageCase(
                case: id, outcome: .routed(to: History.committee), kind: .routine,
                routingReason: "Saken gjelder en felles rutine for hele fellesskapet."),
            by: History.secretary)
        try give(
            WritePaper(
                case: id, basedOn: 0, title: "Rutine for overgang, sak \(number)",
                background: Self.background, assessment: Self.assessment,
                recommendation: Self.proposal), by: History.secretary)
        return id
    }

    /// Cases go on an agenda, with a new version of the paper where one is named as its basis.
    mutating func place(
        _ cases: [CaseID], on meeting: MeetingID, version: Int?
    ) throws(Refusal) {
        for id in cases {
            if let version {
                try give(
                    WritePaper(
                        case: id, basedOn: version, title: "Rutine for overgang, til vedtak",
                        background: Self.background, recommendation: Self.proposal),
                    by: History.secretary)
            }
            try give(PlaceCase(case: id, meeting: meeting), by: History.secretary)
        }
    }

    /// Leaders and secretariat approve the agenda, and the notice goes out.
    mutating func sendNotice(
        of meeting: MeetingID, approvedBy leaders: [AppointmentID]
    ) throws(Refusal) {
        for id in leaders {
            guard let appointment = state.bodies.appointment(id) else { continue }
            try give(
                ApproveAgenda(meeting: meeting),
                by: Actor(appointment.person, as: .appointment(id)))
        }
        try give(ApproveAgenda(meeting: meeting), by: History.secretary)
        try give(SendNotice(meeting: meeting), by: History.secretary)
    }

    static let question = "Skal fellesskapet innføre én felles rutine for overgangen?"

    static let proposal = """
        Rutinen innføres fra neste kvartal. Partene melder tilbake om erfaringene etter et halvt år.
        """

    static let background = """
        Pasienter som flyttes mellom sykehus og kommune, møter i dag ulike rutiner. Meldinger \
        kommer sent fram, hjelpemidler mangler den første dagen, og pårørende får ikke vite hvem \
        som har ansvaret. Begge parter har pekt på dette i årsmeldingen, og brukerutvalgene har \
        bedt om at det blir ryddet opp i.
        """

    static let assessment = """
        En felles rutine krever opplæring i alle kommunene og en kontaktperson på hver avdeling. \
        Kostnaden er liten og nytten stor. Sekretariatet mener at rutinen bør prøves ut i to \
        kommuner først, og at erfaringene legges fram for utvalget.
        """
}
