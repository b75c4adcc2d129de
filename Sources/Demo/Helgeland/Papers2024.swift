/// What people write in the year: submissions, case papers, reasons and minutes.
///
/// Written for the demonstration; no patient, and nobody who lives, is meant.
enum Papers2024 {
    static let reference = """
        1. Strategisk samarbeidsutvalg godkjenner felles rutine for utskrivningsklare pasienter.
        2. Rutinen gjelder fra 1. september 2024 og tas i bruk i 100 % av utskrivningene der \
        kommunen skal gi tjenester etter utskriving.
        3. Hver partner peker ut en ansvarlig for innføringen og melder fra om erfaringer innen \
        utgangen av året.
        """

    /// The same words in other lines, as they stand in the records of a formannskap.
    static let referenceReset = """
        1. Strategisk samarbeidsutvalg godkjenner felles rutine for utskrivningsklare   pasienter.

        2. Rutinen gjelder fra 1. september 2024 og tas i bruk i 100% av utskrivningene der
        kommunen skal gi tjenester etter utskriving.
        3. Hver partner peker ut en ansvarlig for innføringen og melder fra om
        erfaringer innen utgangen av året.
        """

    /// One word differs: January where the reference says September.
    static let referenceChanged = """
        1. Strategisk samarbeidsutvalg godkjenner felles rutine for utskrivningsklare pasienter.
        2. Rutinen gjelder fra 1. januar 2024 og tas i bruk i 100 % av utskrivningene der \
        kommunen skal gi tjenester etter utskriving.
        3. Hver partner peker ut en ansvarlig for innføringen og melder fra om erfaringer innen \
        utgangen av året.
        """

    static let routineBackground = """
        Kommunene får i dag melding om utskrivningsklare pasienter til ulike tider og med ulikt \
        innhold. Tre sengeposter bruker hvert sitt oppsett. Hjemmetjenestene opplever at \
        medisinlister og hjelpemiddelbehov mangler når meldingen kommer sent på fredag, og \
        sykehuset opplever at svaret fra kommunen drøyer. Forrige felles rutine er fra 2016 og er \
        ikke tilpasset elektronisk meldingsutveksling.
        """

    static let routineQuestion = """
        Helsefellesskapet bes om å vedta én rutine som gjelder alle sengeposter og alle kommuner: \
        hva meldingen skal inneholde, når den skal sendes, og hvem som svarer.
        """

    static let routineProposal = """
        Melding innen kl. 12, svar samme dag, fast sjekkliste for legemidler, hjelpemidler og \
        oppfølging, og et felles telefonnummer mellom post og hjemmetjeneste i helgene.
        """

    static let routineAssessment = """
        En arbeidsgruppe med sykepleiere fra fire kommuner og tre sengeposter har prøvd \
        sjekklisten i seks uker. Meldinger med alle opplysninger gikk opp fra om lag halvparten \
        til nær alle, og antall telefoner i etterkant gikk ned. Rutinen krever ikke nye \
        stillinger. Den forutsetter at fastlegene får samme opplysninger samme dag. Brukerutvalget \
        har bedt om at pasienten får sjekklisten på papir, og det er tatt inn.
        """

    static let minutesFebruary = """
        Referat fra møte i Strategisk samarbeidsutvalg 14. februar 2024, Mosjøen.

        SSU 1/2024 Felles rutine for utskrivningsklare pasienter. Saken ble drøftet. Utvalget \
        støtter at rutinen gjelder alle sengeposter, og ba om at oppfølging fra fastlege kommer \
        tydeligere fram. Saken sendes til forankring hos partnerne og kommer tilbake til vedtak \
        15. mai.

        SSU 2/2024 Legevaktdekning på kysten i påskeuka. Sekretariatet orienterte. Utvalget tok \
        saken til orientering.

        Eventuelt: Felles parkering ved Sandnessjøen sykehus ble tatt opp og drøftet. Ikke vedtak.
        """

    static let minutesMay = """
        Referat fra møte i Strategisk samarbeidsutvalg 15. mai 2024, Sandnessjøen.

        SSU 3/2024 Felles rutine for utskrivningsklare pasienter. Vedtatt ved konsensus som \
        innstillingen. Brukerrepresentanten ba om at pårørende nevnes i sjekklisten.

        SSU 4/2024 Ambulerende rehabiliteringsteam, prøveordning. Det ble ikke enighet. Ved \
        avstemming stemte 9 for og 5 mot; hvordan den enkelte stemte, framgår av protokollen.
        """

    static let minutesMayCorrected = """
        Referat fra møte i Strategisk samarbeidsutvalg 15. mai 2024, Sandnessjøen.

        SSU 3/2024 Felles rutine for utskrivningsklare pasienter. Vedtatt ved konsensus som \
        innstillingen. Brukerrepresentanten ba om at pårørende nevnes i sjekklisten. Vara for \
        Hemnes deltok til og med denne saken.

        SSU 4/2024 Ambulerende rehabiliteringsteam, prøveordning. Det ble ikke enighet. Ved \
        avstemming stemte 9 for og 5 mot; hvordan den enkelte stemte, framgår av protokollen.
        """

    static let minutesJune = """
        Protokoll fra Partnerskapsmøtet 5. juni 2024, Brønnøysund. 17 av 18 partnere møtte.

        Sak 1: Årsmelding fra Strategisk samarbeidsutvalg ble gjennomgått.

        Sak 2: Endring av samarbeidsavtalen om varsling ved forfall ble drøftet. Endringen kan \
        vedtas i neste Partnerskapsmøte.

        Sak 3: Felles bemanningsordning i ferieavviklingen. Det ble ikke konsensus. Innsigelsen \
        med begrunnelse følger protokollen.
        """

    static let minutesDecember = """
        Referat fra møte i Strategisk samarbeidsutvalg 5. desember 2023, Mo i Rana. Møteplan for \
        2024 ble vedtatt: 14. februar, 15. mai, 11. september og 4. desember.
        """

    static let minutesElection = """
        Protokoll fra Partnerskapsmøtet 7. juni 2023, Sandnessjøen. Torunn Bergset (Rana) ble \
        valgt til leder og Solveig Brattland (Helgelandssykehuset) til nestleder av Strategisk \
        samarbeidsutvalg. Neste Partnerskapsmøte er 5. juni 2024.
        """
}
