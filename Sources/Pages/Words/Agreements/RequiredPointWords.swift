public import Governance

extension RequiredList {
    /// What the list is, as the heading of its matrix.
    public var label: Phrase {
        switch self {
        case .statutory:
            Phrase(
                nb: "Det loven krever (hol. § 6-2 første ledd)",
                nn: "Det lova krev (hol. § 6-2 første ledd)",
                en: "What the law demands (hol. § 6-2 first paragraph)")
        case .host:
            Phrase(
                nb: "Det loven krever (kommuneloven § 20-4)",
                nn: "Det lova krev (kommunelova § 20-4)",
                en: "What the law demands (kommuneloven § 20-4)")
        case .template:
            Phrase(
                nb: "Delene i den nasjonale malen fra 2011",
                nn: "Delane i den nasjonale malen frå 2011",
                en: "The sections of the national template of 2011")
        }
    }
}

extension RequiredPoint {
    /// Its number with its words: `nr. 3 Innleggelse i sykehus`.
    public var label: Phrase {
        let (sign, words) = (number, words)
        return switch list {
        case .statutory:
            Phrase(
                nb: "Nr. \(sign): \(words.nb)", nn: "Nr. \(sign): \(words.nn)",
                en: "No. \(sign): \(words.en)")
        case .host:
            Phrase(
                nb: "Bokstav \(sign): \(words.nb)", nn: "Bokstav \(sign): \(words.nn)",
                en: "Letter \(sign): \(words.en)")
        case .template: Phrase { "\(sign). \(words.in($0))" }
        }
    }

    private var words: Phrase {
        switch list {
        case .statutory: statutoryWords
        case .host: hostWords
        case .template: templateWords
        }
    }

    private var statutoryWords: Phrase {
        switch self {
        case .tasks:
            Phrase(
                nb: "hvem som har ansvaret for hva, og hvilke tiltak hver skal utføre",
                nn: "kven som har ansvaret for kva, og kva tiltak kvar skal utføre",
                en: "who is responsible for what, and which measures each carries out")
        case .pathways:
            Phrase(
                nb: "samarbeid om innleggelse, utskrivning, habilitering, rehabilitering, læring "
                    + "og mestring",
                nn: "samarbeid om innlegging, utskriving, habilitering, rehabilitering, læring og "
                    + "meistring",
                en: "admission, discharge, habilitation, rehabilitation, learning and mastery")
        case .admission:
            Phrase(
                nb: "innleggelse i sykehus", nn: "innlegging i sjukehus",
                en: "admission to hospital")
        case .emergencyBeds:
            Phrase(
                nb: "kommunens døgnopphold for øyeblikkelig hjelp",
                nn: "døgnopphald for augeblikkeleg hjelp i kommunen",
                en: "the municipality's emergency beds")
        case .discharge:
            Phrase(
                nb: "utskrivningsklare pasienter", nn: "utskrivingsklare pasientar",
                en: "patients ready for discharge")
        case .knowledge:
            Phrase(
                nb: "kunnskap og informasjon begge veier, faglige nettverk og hospitering",
                nn: "kunnskap og informasjon begge vegar, faglege nettverk og hospitering",
                en: "knowledge both ways, professional networks and work exchange")
        case .research:
            Phrase(
                nb: "forskning, utdanning, praksis og læretid",
                nn: "forsking, utdanning, praksis og læretid",
                en: "research, education, practice and apprenticeship")
        case .midwifery:
            Phrase(nb: "jordmortjenester", nn: "jordmortenester", en: "midwifery")
        case .localICT:
            Phrase(nb: "IKT-løsninger lokalt", nn: "IKT-løysingar lokalt", en: "local ICT")
        case .prevention: Phrase(nb: "forebygging", nn: "førebygging", en: "prevention")
        case .preparedness:
            Phrase(
                nb: "beredskapsplaner og den akuttmedisinske kjeden",
                nn: "beredskapsplanar og den akuttmedisinske kjeda",
                en: "preparedness plans and the chain of emergency care")
        case .planning:
            Phrase(
                nb: "hvordan partene sammen utvikler og planlegger tjenestene",
                nn: "korleis partane saman utviklar og planlegg tenestene",
                en: "how the parties develop and plan the services together")
        case .children:
            Phrase(
                nb: "barn og unge med sammensatte vansker",
                nn: "barn og unge med samansette vanskar",
                en: "children and young people with complex difficulties")
        default: Phrase(asWritten: rawValue)
        }
    }

    private var hostWords: Phrase {
        switch self {
        case .hostParticipants:
            Phrase(nb: "hvem som deltar", nn: "kven som deltek", en: "who takes part")
        case .hostMunicipality:
            Phrase(
                nb: "hvem som er vertskommune", nn: "kven som er vertskommune",
                en: "which municipality is the host")
        case .hostTasks:
            Phrase(
                nb: "hvilke oppgaver og hvilken myndighet verten får",
                nn: "kva oppgåver og kva mynde verten får",
                en: "which tasks and powers the host is given")
        case .hostTransfer:
            Phrase(
                nb: "når oppgavene og myndigheten går over",
                nn: "når oppgåvene og mynda går over", en: "when tasks and powers are transferred")
        case .hostNotice:
            Phrase(
                nb: "hvilke av vertens vedtak de andre får melding om",
                nn: "kva vedtak hos verten dei andre får melding om",
                en: "which of the host's decisions the others are told of")
        case .hostSettlement:
            Phrase(
                nb: "det økonomiske oppgjøret", nn: "det økonomiske oppgjeret",
                en: "the financial settlement")
        case .hostExit:
            Phrase(
                nb: "hvordan en deltaker går ut", nn: "korleis ein deltakar går ut",
                en: "how a participant leaves")
        case .hostDissolution:
            Phrase(
                nb: "hvordan samarbeidet oppløses", nn: "korleis samarbeidet blir oppløyst",
                en: "how the cooperation is dissolved")
        case .hostOther:
            Phrase(
                nb: "annet som loven krever avtalt", nn: "anna som lova krev avtalt",
                en: "anything else that the law demands be agreed")
        default: Phrase(asWritten: rawValue)
        }
    }

    /// The sections as the template calls them, and what they are about for other readers.
    private var templateWords: Phrase {
        switch self {
        case .templateParties: Phrase(nb: "Parter", nn: "Partar", en: "Parties")
        case .templateBackground: Phrase(nb: "Bakgrunn", nn: "Bakgrunn", en: "Background")
        case .templatePurpose: Phrase(nb: "Formål", nn: "Formål", en: "Purpose")
        case .templateScope: Phrase(nb: "Virkeområdet", nn: "Verkeområdet", en: "Scope")
        case .templateAdoption:
            Phrase(
                nb: "Prosess for vedtakelse av avtalen", nn: "Prosess for å vedta avtalen",
                en: "How the agreement is adopted")
        case .templateForms:
            Phrase(nb: "Samarbeidsformer", nn: "Samarbeidsformer", en: "Forms of cooperation")
        case .templateReporting:
            Phrase(
                nb: "Plikt til gjennomføring og rapportering",
                nn: "Plikt til gjennomføring og rapportering",
                en: "Duty to carry out and report")
        case .templateUsers:
            Phrase(
                nb: "Involvering av pasient- og brukerorganisasjoner",
                nn: "Involvering av pasient- og brukarorganisasjonar",
                en: "Part of patients' and users' organisations")
        case .templateDeviations: Phrase(nb: "Avvik", nn: "Avvik", en: "Deviations")
        case .templateDisagreement:
            Phrase(
                nb: "Håndtering av uenighet", nn: "Handtering av usemje",
                en: "How disagreement is handled")
        case .templateBreach: Phrase(nb: "Mislighold", nn: "Misleghald", en: "Breach")
        case .templateDuration:
            Phrase(
                nb: "Varighet, revisjon og oppsigelse", nn: "Lengd, revisjon og oppseiing",
                en: "Duration, revision and notice")
        case .templateSubmission:
            Phrase(
                nb: "Innsending av avtaler til Helsedirektoratet",
                nn: "Innsending av avtalar til Helsedirektoratet",
                en: "Sending agreements to Helsedirektoratet")
        default: Phrase(asWritten: rawValue)
        }
    }
}
