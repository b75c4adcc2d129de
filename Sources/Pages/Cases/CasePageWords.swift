/// What the page of a case says about where it stands, its paper and its submission.
enum CasePageWords {
    static let steps = Phrase(nb: "Steg", nn: "Steg", en: "Steps")
    static let standing = Phrase(
        nb: "Hvor saken står", nn: "Kvar saka står", en: "Where the case stands")
    static let next = Phrase(nb: "Neste", nn: "Neste", en: "Next")
    static let beforeDecision = Phrase(
        nb: "Dette mangler før saken kan vedtas", nn: "Dette manglar før saka kan vedtakast",
        en: "What is missing before it can be decided")
    static let stepReceived = Phrase(
        nb: "Mottatt og vurdert", nn: "Motteken og vurdert", en: "Received and assessed")
    static let stepDiscussion = Phrase(nb: "Drøfting", nn: "Drøfting", en: "Discussion")
    static let stepAnchoring = Phrase(
        nb: "Forankring", nn: "Forankring", en: "Treatment by partners")
    static let stepDecision = Phrase(nb: "Vedtak", nn: "Vedtak", en: "Decision")
    static let stepFollowUp = Phrase(nb: "Oppfølging", nn: "Oppfølging", en: "Follow-up")
    static let nextTriage = Phrase(
        nb: "Sekretariatet vurderer saken og bestemmer hvem som skal behandle den.",
        nn: "Sekretariatet vurderer saka og avgjer kven som skal behandle ho.",
        en: "The secretariat assesses the case and decides who handles it.")
    static let nextCompletion = Phrase(
        nb: "Innmelderen fyller ut det som mangler, og sender saken inn på nytt.",
        nn: "Innmeldaren fyller ut det som manglar, og sender saka inn på nytt.",
        en: "The submitter completes what is missing and sends it in again.")
    static let nextAgenda = Phrase(
        nb: "Sekretariatet setter saken på sakslisten til et møte.",
        nn: "Sekretariatet set saka på sakslista til eit møte.",
        en: "The secretariat puts the case on the agenda of a meeting.")
    static let nextAnchoring = Phrase(
        nb: "Sekretariatet sender saken til alle partnerne. Deretter kan den vedtas i et "
            + "senere møte.",
        nn: "Sekretariatet sender saka til alle partnarane. Deretter kan ho vedtakast i eit "
            + "seinare møte.",
        en: "The secretariat sends the case to all partners. It can then be decided in a "
            + "later meeting.")
    static let nextDecision = Phrase(
        nb: "Sekretariatet setter saken opp til vedtak i et møte.",
        nn: "Sekretariatet set saka opp til vedtak i eit møte.",
        en: "The secretariat puts the case up for decision in a meeting.")
    static let nextFollowUp = Phrase(
        nb: "Hver partner følger opp vedtaket og melder fra når det er gjennomført.",
        nn: "Kvar partnar følgjer opp vedtaket og melder frå når det er gjennomført.",
        en: "Each partner follows it up and reports when it is carried out.")
    static let paper = Phrase(nb: "Saksframlegg", nn: "Saksframlegg", en: "Case paper")
    static let paperTitle = Phrase(nb: "Tittel", nn: "Tittel", en: "Title")
    static let recommendation = Phrase(nb: "Innstilling", nn: "Innstilling", en: "Recommendation")
    static let recommendationHint = Phrase(
        nb: "Det møtet blir bedt om å vedta, punkt for punkt.",
        nn: "Det møtet blir bede om å vedta, punkt for punkt.",
        en: "What the meeting is asked to decide, point by point.")
    static let background = Phrase(nb: "Bakgrunn", nn: "Bakgrunn", en: "Background")
    static let assessment = Phrase(nb: "Vurdering", nn: "Vurdering", en: "Assessment")
    static let attachments = Phrase(nb: "Vedlegg", nn: "Vedlegg", en: "Attachments")
    static let noPaper = Phrase(
        nb: "Sekretariatet har ikke skrevet saksframlegget ennå. Innmeldingen står lenger ned.",
        nn: "Sekretariatet har ikkje skrive saksframlegget enno. Innmeldinga står lenger nede.",
        en: "The secretariat has not written the paper yet. The submission stands below.")
    static let paperLater = Phrase(
        nb: "Saksframlegget skrives når saken er fordelt.",
        nn: "Saksframlegget blir skrive når saka er fordelt.",
        en: "The paper is written when the case has been routed.")
    static let received = Phrase(nb: "Mottatt", nn: "Motteken", en: "Received")
    static let submitter = Phrase(nb: "Innmelder", nn: "Innmeldar", en: "Submitter")
    static let question = Phrase(nb: "Spørsmål", nn: "Spørsmål", en: "Question")
    static let proposal = Phrase(nb: "Forslag", nn: "Forslag", en: "Proposal")
    static let basis = Phrase(
        nb: "Lov eller avtale", nn: "Lov eller avtale", en: "Law or agreement")
    static let wish = Phrase(nb: "Ønsket møte", nn: "Ønskt møte", en: "Meeting wished for")
    static let priority = Phrase(
        nb: "Prioritert gruppe", nn: "Prioritert gruppe", en: "Group with priority")
    static let submission = Phrase(nb: "Innmeldingen", nn: "Innmeldinga", en: "Submission")
    static let readSubmission = Phrase(
        nb: "Les det innmelderen skrev",
        nn: "Les det innmeldaren skreiv",
        en: "Read what the submitter wrote")

    static func kicker(_ number: String) -> Phrase {
        Phrase(nb: "Sak \(number)", nn: "Sak \(number)", en: "Case \(number)")
    }

    static func carriedOut(_ part: Int, of whole: Int) -> Phrase {
        Phrase(
            nb: "\(part) av \(whole) har gjennomført", nn: "\(part) av \(whole) har gjennomført",
            en: "\(part) of \(whole) have carried it out")
    }

    static func nextAnswers(_ due: Phrase) -> Phrase {
        Phrase(
            nb: "Partnerne behandler saken hos seg og svarer innen \(due.nb).",
            nn: "Partnarane behandlar saka hos seg og svarer innan \(due.nn).",
            en: "The partners treat the case at home and answer by \(due.en).")
    }

    static func writtenBy(_ author: String?, _ moment: String, _ version: Int) -> Phrase {
        let by = author.map { ", \($0)" } ?? ""
        return Phrase(
            nb: "Versjon \(version), \(moment)\(by)", nn: "Versjon \(version), \(moment)\(by)",
            en: "Version \(version), \(moment)\(by)")
    }

    static func changed(_ version: Int, from earlier: Int) -> Phrase {
        Phrase(
            nb: "Endret fra versjon \(earlier) til \(version)",
            nn: "Endra frå versjon \(earlier) til \(version)",
            en: "Changed from version \(earlier) to \(version)")
    }

    static func asItWas(_ version: Int) -> Phrase {
        Phrase(
            nb: "Versjon \(version) i sin helhet", nn: "Versjon \(version) i sin heilskap",
            en: "Version \(version) in full")
    }

    static func cameInTime(_ meeting: Phrase, _ deadline: Phrase) -> Phrase {
        Phrase(
            nb: "\(meeting.nb). Saken kom i tide (frist \(deadline.nb)).",
            nn: "\(meeting.nn). Saka kom i tide (frist \(deadline.nn)).",
            en: "\(meeting.en). The case came in time (due \(deadline.en)).")
    }

    static func cameLate(_ meeting: Phrase, _ deadline: Phrase) -> Phrase {
        Phrase(
            nb: "\(meeting.nb). Saken kom etter fristen \(deadline.nb).",
            nn: "\(meeting.nn). Saka kom etter fristen \(deadline.nn).",
            en: "\(meeting.en). The case came after the deadline, \(deadline.en).")
    }
}
