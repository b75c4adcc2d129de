public import Governance

extension TextField {
    /// One sentence under the field that says what to write.
    public var hint: Phrase {
        switch self {
        case .title: Hint.title
        case .background: Hint.background
        case .assessment: Hint.assessment
        case .proposal: Hint.proposal
        case .basis: Hint.basis
        case .question: Hint.question
        case .reason: Hint.reason
        case .note: Hint.note
        case .place: Hint.place
        case .wording: Hint.wording
        case .statement: Hint.statement
        case .reservation: Hint.reservation
        case .objection: Hint.objection
        case .minutes: Hint.minutes
        case .changeRequest: Hint.changeRequest
        case .localText: Hint.localText
        case .localBody: Hint.localBody
        case .localNumber: Hint.localNumber
        case .input: Hint.input
        case .publicTitle: Hint.publicTitle
        case .link: Hint.link
        case .fileName: Hint.fileName
        case .report: Hint.report
        case .mandate: Hint.mandate
        case .presenter: Hint.presenter
        case .agreementText: Hint.agreementText
        case .contributor: Hint.contributor
        case .receipt: Hint.receipt
        case .conclusion: Hint.conclusion
        case .goal: Hint.goal
        case .measure: Hint.measure
        case .effect: Hint.effect
        }
    }

    private enum Hint {
        static let agreementText = Phrase(
            nb: "Lim inn alt. Punktene blir funnet på overskriftene (§ 1, 1., 1-1 eller #), og du "
                + "får se dem før noe lagres.",
            nn: "Lim inn alt. Punkta blir funne på overskriftene (§ 1, 1., 1-1 eller #), og du "
                + "får sjå dei før noko blir lagra.",
            en: "Paste it all. Clauses are found by their headings (§ 1, 1., 1-1 or #), and you "
                + "see them before anything is saved.")
        static let contributor = Phrase(
            nb: "Navnet på organisasjonen, eller hvor erfaringene er hentet fra.",
            nn: "Namnet på organisasjonen, eller kvar erfaringane er henta frå.",
            en: "The organisation's name, or where the experience comes from.")
        static let receipt = Phrase(
            nb: "Journalnummer eller lenke, så det kan finnes igjen.",
            nn: "Journalnummer eller lenkje, så det kan finnast att.",
            en: "A record number or link, so that it can be found again.")
        static let conclusion = Phrase(
            nb: "Hva partene ble enige om: ingen endring, eller hva som skal endres.",
            nn: "Kva partane blei samde om: inga endring, eller kva som skal endrast.",
            en: "What the parties agreed on: no change, or what is to change.")
        static let goal = Phrase(
            nb: "Hva punktet skal oppnå når det er endret.",
            nn: "Kva punktet skal oppnå når det er endra.",
            en: "What the clause is to achieve once changed.")
        static let measure = Phrase(
            nb: "Hva som skal gjøres for å komme dit.", nn: "Kva som skal gjerast for å kome dit.",
            en: "What is to be done to get there.")
        static let effect = Phrase(
            nb: "Hva pasienter og tjenester skal merke.",
            nn: "Kva pasientar og tenester skal merke.",
            en: "What patients and services will notice.")
        static let title = Phrase(
            nb: "Kort og dekkende, slik den skal stå på sakslisten.",
            nn: "Kort og dekkjande, slik han skal stå på sakslista.",
            en: "Short and to the point, as it is to stand on the agenda.")
        static let background = Phrase(
            nb: "Hva saken gjelder, og hvorfor den kommer nå.",
            nn: "Kva saka gjeld, og kvifor ho kjem no.",
            en: "What the case is about, and why it comes now.")
        static let assessment = Phrase(
            nb: "Hvordan opplysningene i saken veies mot hverandre.",
            nn: "Korleis opplysningane i saka blir vegne mot kvarandre.",
            en: "How the facts of the case are weighed against each other.")
        static let proposal = Phrase(
            nb: "Det du mener bør vedtas.",
            nn: "Det du meiner bør vedtakast.",
            en: "What you think should be decided.")
        static let basis = Phrase(
            nb: "Loven, forskriften eller avtalen som saken bygger på.",
            nn: "Lova, forskrifta eller avtalen som saka byggjer på.",
            en: "The law, regulation or agreement that the case rests on.")
        static let question = Phrase(
            nb: "Det helsefellesskapet blir bedt om å gjøre.",
            nn: "Det helsefellesskapet blir bede om å gjere.",
            en: "What the partnership is asked to do.")
        static let reason = Phrase(
            nb: "Blir vist sammen med avgjørelsen.",
            nn: "Blir vist saman med avgjerda.",
            en: "Shown together with what was decided.")
        static let note = Phrase(
            nb: "Det andre bør vite om dette.",
            nn: "Det andre bør vite om dette.",
            en: "What others should know about this.")
        static let place = Phrase(
            nb: "Møterom og adresse, eller lenken til videomøtet.",
            nn: "Møterom og adresse, eller lenkja til videomøtet.",
            en: "Room and address, or the link to the video meeting.")
        static let wording = Phrase(
            nb: "Hele teksten, slik den skal vedtas.",
            nn: "Heile teksten, slik han skal vedtakast.",
            en: "The whole text, as it is to be decided.")
        static let statement = Phrase(
            nb: "Slik det skal stå i referatet.",
            nn: "Slik det skal stå i referatet.",
            en: "As it is to stand in the minutes.")
        static let reservation = Phrase(
            nb: "Det du slutter deg til med dette forbeholdet.",
            nn: "Kva atterhald du tek når du sluttar deg til.",
            en: "The reservation with which you agree.")
        static let objection = Phrase(
            nb: "Hvorfor du ikke kan slutte deg til forslaget.",
            nn: "Kvifor du ikkje kan slutte deg til forslaget.",
            en: "Why you cannot agree to the proposal.")
        static let minutes = Phrase(
            nb: "Det som ble drøftet og vedtatt, sak for sak.",
            nn: "Det som blei drøfta og vedteke, sak for sak.",
            en: "What was discussed and decided, case by case.")
        static let changeRequest = Phrase(
            nb: "Hvilken del av referatet, og hva som bør stå der.",
            nn: "Kva del av referatet, og kva som bør stå der.",
            en: "Which part of the minutes, and what should stand there.")
        static let localText = Phrase(
            nb: "Lim inn ordlyden fra vedtaket eller merknaden hos dere.",
            nn: "Lim inn ordlyden frå vedtaket eller merknaden hos dykk.",
            en: "Paste the wording of your own decision or remark.")
        static let localBody = Phrase(
            nb: "For eksempel kommunestyret eller formannskapet.",
            nn: "Til dømes kommunestyret eller formannskapet.",
            en: "For example the municipal council.")
        static let localNumber = Phrase(
            nb: "Slik det står i deres eget arkiv.",
            nn: "Slik det står i arkivet dykkar.",
            en: "As it stands in your own archive.")
        static let input = Phrase(
            nb: "Det partneren mener. La feltet stå tomt hvis det ikke er innspill.",
            nn: "Det partnaren meiner. La feltet stå tomt om det ikkje er innspel.",
            en: "What the partner thinks. Leave it empty if there is no input.")
        static let publicTitle = Phrase(
            nb: "Det alle kan se i stedet for tittelen.",
            nn: "Det alle kan sjå i staden for tittelen.",
            en: "What everybody can see in place of the title.")
        static let link = Phrase(
            nb: "Hele adressen, med https:// først.",
            nn: "Heile adressa, med https:// først.",
            en: "The whole address, beginning with https://.")
        static let fileName = Phrase(
            nb: "Et navn som sier hva filen inneholder.",
            nn: "Eit namn som seier kva fila inneheld.",
            en: "A name that says what the file holds.")
        static let report = Phrase(
            nb: "Hva dere har gjort, og hva som gjenstår.",
            nn: "Kva de har gjort, og kva som står att.",
            en: "What you have done, and what remains.")
        static let mandate = Phrase(
            nb: "Hva organet skal gjøre, og når det skal være ferdig.",
            nn: "Kva organet skal gjere, og når det skal vere ferdig.",
            en: "What the body is to do, and when it is to be finished.")
        static let presenter = Phrase(
            nb: "Navn eller rolle, slik det skal stå på sakslisten.",
            nn: "Namn eller rolle, slik det skal stå på sakslista.",
            en: "Name or role, as it is to stand on the agenda.")
    }
}
