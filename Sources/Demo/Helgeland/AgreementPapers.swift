/// Texts of agreements, written for the demonstration: short, and nobody's real words.
enum AgreementPapers {
    static let framework = """
        Teksten er skrevet for visningen.

        1. Formål
        Regjeringen og KS vil at sykehus og kommuner planlegger og utvikler tjenestene sammen.

        2. Prinsipper
        Samarbeidet har faste møteplasser på tre nivåer, og søker enighet som partene kan stå ved.

        3. Varighet og oppsigelse
        Avtalen gjelder ut 2023. Den kan sies opp med tre måneders varsel.
        """

    static let cooperation = """
        Teksten er skrevet for visningen, og er ikke den partene har vedtatt.

        § 1 Parter og formål
        Avtalen er mellom kommunene på Helgeland og Helgelandssykehuset HF. Den skal gi \
        innbyggerne gode og sammenhengende tjenester uansett hvor de bor.

        § 2 Oppgaver og ansvar
        Partene er enige om hvem som har ansvaret for hvilke oppgaver, slik tjenesteavtalene \
        beskriver. Forebygging er et felles ansvar.

        § 3 Samarbeid og møteplasser
        Samarbeidet foregår i Dialogmøtet, Partnerskapsmøtet og Strategisk samarbeidsutvalg. \
        Brukere og fastleger er med i alle.

        § 4 Felles planlegging
        Partene legger planer sammen, prøver dem ut og rapporterer hvert år om hva de har ført til.

        § 5 Kunnskap og utdanning
        Ansatte lærer av hverandre gjennom nettverk og hospitering begge veier. Partene samarbeider \
        om forskning, praksis og læretid.

        § 6 Digitale løsninger
        Meldinger og felles løsninger innføres samtidig hos alle parter.

        § 7 Uenighet
        Uenighet løses så nær tjenesten som mulig. Ellers går saken til Partnerskapsmøtet.

        § 8 Varighet, revisjon og oppsigelse
        Avtalen gjelder til den sies opp med ett års varsel. Partene går gjennom den hvert år.

        § 9 Innsending
        Avtalen sendes til Helsedirektoratet når alle parter har vedtatt den.
        """

    static let pathways = """
        Teksten er skrevet for visningen.

        § 1 Koordinerte forløp
        Pasienter som trenger habilitering, rehabilitering eller opplæring, får én plan og én \
        kontakt på hver side.

        § 2 Innleggelse
        Legen avklarer med kommunen før innleggelse når det er mulig, og sender med oppdatert \
        liste over legemidler.

        § 3 Døgnopphold for øyeblikkelig hjelp
        Kommunen har plasser for pasienter som kan behandles nær hjemmet.

        § 4 Utskrivning
        Sykehuset melder fra innen ett døgn etter innleggelse når pasienten antas å trenge \
        kommunale tjenester.

        § 5 Utskrivningsklar pasient
        Kommunens lege får si sin mening før pasienten meldes utskrivningsklar.
        """

    /// The next text of the agreement on admission and discharge, for comparison.
    static let pathwaysRevised = """
        Teksten er skrevet for visningen.

        § 1 Koordinerte forløp
        Pasienter som trenger habilitering, rehabilitering eller opplæring, får én plan og én \
        kontakt på hver side.

        § 2 Innleggelse
        Legen avklarer alltid med kommunen før planlagt innleggelse, og sender med oppdatert \
        liste over legemidler.

        § 3 Utskrivning
        Sykehuset melder fra innen to døgn etter innleggelse når pasienten antas å trenge \
        kommunale tjenester.

        § 4 Barn og unge
        Barn og unge med sammensatte vansker får en felles plan.
        """

    static let emergency = """
        Teksten er skrevet for visningen.

        § 1 Beredskap og akuttmedisinsk kjede
        Partene har planer som henger sammen, og øver sammen hvert år.

        § 2 Jordmortjenester
        Kommunen og sykehuset avtaler følgetjeneste for fødende.
        """
}
