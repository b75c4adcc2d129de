import Governance

extension Names {
    func sentence(_ reason: DecisionRefusal) -> Phrase {
        switch reason {
        case .discussionOnly: DecisionSentences.discussionOnly
        case .notACase: DecisionSentences.notACase
        case .notAnnounced: DecisionSentences.notAnnounced
        case .notDiscussedBefore: DecisionSentences.notDiscussedBefore
        case .notDiscussedInPrevious(let date): notDiscussedInPrevious(date.words)
        case .decidedElsewhere(let id): decidedElsewhere(body(id))
        case .noFrame: DecisionSentences.noFrame
        case .notAFrame(let id): notAFrame(of: body(id))
        case .inputMissing(let ids): inputMissing(partners(ids))
        case .noQuorum(let present, let needed): noQuorum(present, needed)
        case .noVotes: DecisionSentences.noVotes
        case .alreadyDecided: DecisionSentences.alreadyDecided
        case .unknownProposal: DecisionSentences.unknownProposal
        case .alreadyOpen: DecisionSentences.alreadyOpen
        case .noRound: DecisionSentences.noRound
        case .noVote: DecisionSentences.noVote
        case .principalPresent(let id): principalPresent(holder(of: id).capitalised)
        case .noSay: DecisionSentences.noSay
        case .nobodyLeft: DecisionSentences.nobodyLeft
        case .needsWords(let position): needsWords(position)
        case .votesMissing(let seats): votesMissing(.list(seats.map { seat($0).quoted }))
        case .notInWriting: InWritingRefusals.notInWriting
        case .paperMissing: InWritingRefusals.paperMissing
        case .alreadyInWriting: InWritingRefusals.already
        case .meetingTooNear(let last): InWritingRefusals.meetingTooNear(last.words)
        case .seatsVacant(let seats):
            InWritingRefusals.vacant(.list(seats.map { seat($0).quoted }))
        case .answersOver: InWritingRefusals.over
        case .notAsked: InWritingRefusals.notAsked
        }
    }

    private func notDiscussedInPrevious(_ date: Phrase) -> Phrase {
        Phrase(
            nb: "En slik sak vedtas i møtet etter drøftingen, og den var ikke oppe i møtet "
                + "\(date.nb). Drøft den nå, så kan den vedtas i neste møte.",
            nn: "Ei slik sak blir vedteken i møtet etter drøftinga, og ho var ikkje oppe i møtet "
                + "\(date.nn). Drøft ho no, så kan ho vedtakast i neste møte.",
            en: "Such a case is decided in the meeting after its discussion, and it was not up in "
                + "the meeting on \(date.en). Discuss it now; it can be decided in the next.")
    }

    private func decidedElsewhere(_ body: Phrase) -> Phrase {
        Phrase(
            nb: "Slike saker vedtas i \(body.nb). Drøft saken her, og fordel den dit etterpå.",
            nn: "Slike saker blir vedtekne i \(body.nn). Drøft saka her, og fordel ho dit etterpå.",
            en: "Such cases are decided by \(body.en). Discuss it here, and route it there after.")
    }

    private func notAFrame(of body: Phrase) -> Phrase {
        Phrase(
            nb: "Rammen må være et vedtak i \(body.nb). Velg et fra listen.",
            nn: "Ramma må vere eit vedtak i \(body.nn). Vel eit frå lista.",
            en: "The frame must be a decision of \(body.en). Choose one from the list.")
    }

    private func inputMissing(_ partners: Phrase) -> Phrase {
        Phrase(
            nb: "Saken kan ikke vedtas før det er registrert innspill fra \(partners.nb). "
                + "Den som taler for dem, kan også registrere at det ikke er innspill.",
            nn: "Saka kan ikkje vedtakast før det er registrert innspel frå \(partners.nn). "
                + "Den som talar for dei, kan òg registrere at det ikkje er innspel.",
            en: "The case cannot be decided until input is recorded from \(partners.en). "
                + "Whoever speaks for them can also record that there is none.")
    }

    private func noQuorum(_ present: Int, _ needed: Int) -> Phrase {
        Phrase(
            nb: "For få medlemmer er til stede: \(present) av minst \(needed). "
                + "Saken kan drøftes nå og vedtas når flere er kommet.",
            nn: "For få medlemer er til stades: \(present) av minst \(needed). "
                + "Saka kan drøftast no og vedtakast når fleire er komne.",
            en: "Too few members are present: \(present) of at least \(needed). "
                + "The case can be discussed now and decided when more have come.")
    }

    private func principalPresent(_ holder: Phrase) -> Phrase {
        Phrase(
            nb: "\(holder.nb) er til stede og svarer selv. Vara svarer når medlemmet er borte.",
            nn: "\(holder.nn) er til stades og svarar sjølv. Vara svarar når medlemen er borte.",
            en: "\(holder.en) is present and answers. A deputy answers when the member is away.")
    }

    private func needsWords(_ position: Position) -> Phrase {
        switch position {
        case .agrees, .agreesWithReservation:
            Phrase(
                nb: "Et forbehold må ha en tekst. Skriv hva forbeholdet gjelder.",
                nn: "Eit atterhald må ha ein tekst. Skriv kva atterhaldet gjeld.",
                en: "A reservation must have its words. Write what it concerns.")
        case .objects:
            Phrase(
                nb: "En innsigelse må ha en begrunnelse. Skriv hvorfor du ikke kan slutte deg til.",
                nn: "Ei motsegn må ha ei grunngjeving. Skriv kvifor du ikkje kan slutte deg til.",
                en: "An objection must have a reason. Write why you cannot agree.")
        }
    }

    private func votesMissing(_ seats: Phrase) -> Phrase {
        Phrase(
            nb: "Ikke alle har stemt ennå. Det mangler stemme fra \(seats.nb).",
            nn: "Ikkje alle har røysta enno. Det manglar røyst frå \(seats.nn).",
            en: "Not everybody has voted yet. Votes are missing from \(seats.en).")
    }
}

private enum DecisionSentences {
    static let discussionOnly = Phrase(
        nb: "Dette organet drøfter saker uten å gjøre vedtak. Protokollfør det dere kom fram til.",
        nn: "Dette organet drøftar saker utan å gjere vedtak. Protokollfør det de kom fram til.",
        en: "This body discusses and does not decide. Have your conclusions minuted.")
    static let notACase = Phrase(
        nb: "Bare saker kan vedtas, og dette punktet er ikke en sak med nummer. "
            + "Det kan drøftes nå og meldes inn til et senere møte.",
        nn: "Berre saker kan vedtakast, og dette punktet er ikkje ei sak med nummer. "
            + "Det kan drøftast no og meldast inn til eit seinare møte.",
        en: "Only cases can be decided, and this item is not a case with a number. "
            + "It can be discussed now and submitted for a later meeting.")
    static let notAnnounced = Phrase(
        nb: "Saken var ikke sendt ut før møtet og kan ikke vedtas i dag. "
            + "Den kan drøftes nå og settes på neste saksliste.",
        nn: "Saka var ikkje send ut før møtet og kan ikkje vedtakast i dag. "
            + "Ho kan drøftast no og setjast på neste saksliste.",
        en: "The case was not sent out before the meeting and cannot be decided today. "
            + "It can be discussed now and put on the next agenda.")
    static let notDiscussedBefore = Phrase(
        nb: "Saken går i to steg, og dette er den første drøftingen. "
            + "Den kan vedtas i et senere møte.",
        nn: "Saka går i to steg, og dette er den første drøftinga. "
            + "Ho kan vedtakast i eit seinare møte.",
        en: "The case takes two steps, and this is its first discussion. "
            + "It can be decided in a later meeting.")
    static let noFrame = Phrase(
        nb: "Dette organet får ikke rammer fra et annet. La feltet stå tomt.",
        nn: "Dette organet får ikkje rammer frå eit anna. La feltet stå tomt.",
        en: "This body decides within no other's frame. Leave the field empty.")
    static let noVotes = Phrase(
        nb: "Dette organet blir enig ved konsensus og stemmer ikke. Start en konsensusrunde.",
        nn: "Dette organet blir einig ved konsensus og røystar ikkje. Start ein konsensusrunde.",
        en: "This body agrees by consensus and does not vote. Start a consensus round.")
    static let alreadyDecided = Phrase(
        nb: "Saken er allerede avgjort i dette møtet. Vedtaket står i vedtaksregisteret.",
        nn: "Saka er alt avgjord i dette møtet. Vedtaket står i vedtaksregisteret.",
        en: "The case has been settled in this meeting. See the register of decisions.")
    static let unknownProposal = Phrase(
        nb: "Dette forslaget finnes ikke på saken. Velg et av forslagene som er fremmet.",
        nn: "Dette forslaget finst ikkje på saka. Vel eit av forslaga som er sette fram.",
        en: "There is no such proposal on this case. Choose one that has been made.")
    static let alreadyOpen = Phrase(
        nb: "En konsensusrunde eller avstemning pågår allerede. Avslutt den først.",
        nn: "Ein konsensusrunde eller ei røysting går alt føre seg. Avslutt den først.",
        en: "A consensus round or a vote is open already. Close it first.")
    static let noRound = Phrase(
        nb: "Ingen konsensusrunde er åpen nå. Vent til møtelederen starter en.",
        nn: "Ingen konsensusrunde er open no. Vent til møteleiaren startar ein.",
        en: "No consensus round is open now. Wait until the chair starts one.")
    static let noVote = Phrase(
        nb: "Ingen avstemning er åpen nå. Vent til møtelederen starter en.",
        nn: "Inga røysting er open no. Vent til møteleiaren startar ei.",
        en: "No vote is open now. Wait until the chair starts one.")
    static let nobodyLeft = Phrase(
        nb: "Ingen av dem som var med i runden, er igjen. Saken kan avsluttes uten vedtak "
            + "og settes på neste saksliste.",
        nn: "Ingen av dei som var med i runden, er att. Saka kan avsluttast utan vedtak "
            + "og setjast på neste saksliste.",
        en: "Nobody who had a part in the round is left. The item can be closed undecided "
            + "and the case put on the next agenda.")
    static let noSay = Phrase(
        nb: "Personen var ikke til stede som medlem da runden startet, og er ikke med i denne. "
            + "Neste runde gjelder for alle som er til stede da.",
        nn: "Personen var ikkje til stades som medlem då runden starta, og er ikkje med i denne. "
            + "Neste runde gjeld for alle som er til stades då.",
        en: "The person was not present as a member when the round began, and has no part in it. "
            + "The next round is for all who are present then.")
}
