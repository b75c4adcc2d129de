import Testing

/// Two words, written beside each other.
struct WordPair: Hashable, Sendable, CustomTestStringConvertible {
    let first: String
    let second: String

    var testDescription: String { "\(first) \(second)" }

    /// The pairs of a list: each pair by a space, pairs by commas.
    static func list(_ text: String) -> [WordPair] {
        text.split { $0 == "," || $0 == "\n" }.compactMap { pair in
            let words = pair.split(separator: " ").map(String.init)
            return words.count == 2 ? WordPair(first: words[0], second: words[1]) : nil
        }
    }
}

extension WordPair {
    /// The field's own words in bokmål, each with the nynorsk that Apertium translates it to.
    static let bothLanguages = list(
        """
        sykehus sjukehus, sykehuset sjukehuset, sykehusene sjukehusa, sykehjem sjukeheim,
        sykehjemmet sjukeheimen, sykehjemsplass sjukeheimsplass, sykepleier sjukepleiar,
        sykepleiere sjukepleiarar, sykepleierne sjukepleiarane, hjemmesykepleie heimesjukepleie,
        sykdom sjukdom, sykdommer sjukdommar, syk sjuk, syke sjuke, sykmelding sjukmelding,
        sykefravær sjukefråvær, helsetjeneste helseteneste, helsetjenester helsetenester,
        helsetjenestene helsetenestene, helsetjenesten helsetenesta, tjeneste teneste,
        tjenester tenester, tjenesteavtale tenesteavtale, tjenesteavtaler tenesteavtalar,
        omsorgstjeneste omsorgsteneste, omsorgstjenester omsorgstenester,
        spesialisthelsetjenesten spesialisthelsetenesta, primærhelsetjenesten primærhelsetenesta,
        kommunehelsetjenesten kommunehelsetenesta, tjenestetilbud tenestetilbod, kommuner kommunar,
        kommunene kommunane, samarbeidsavtaler samarbeidsavtalar,
        samarbeidsavtalene samarbeidsavtalane, samarbeidspartner samarbeidspartnar, avtaler avtalar,
        avtalene avtalane, utskrivningsklar utskrivingsklar, utskrivningsklare utskrivingsklare,
        utskrivning utskriving, utskrivninger utskrivingar, innleggelse innlegging,
        innleggelser innleggingar, innleggelsen innlegginga, pasienter pasientar,
        pasientene pasientane, pasientforløpene pasientforløpa, pasientsikkerhet pasienttryggleik,
        brukermedvirkning brukarmedverknad, bruker brukar, brukere brukarar, brukerne brukarane,
        brukerutvalg brukarutval, brukerrepresentant brukarrepresentant, pårørende pårørande,
        oppfølgingen oppfølginga, følge følgje, følger følgjer, rutiner rutinar, rutinene rutinane,
        veileder rettleiar, veiledere rettleiarar, veiledning rettleiing, veilederen rettleiaren,
        veien vegen, vei veg, uke veke, uker veker, ukene vekene, årlig årleg, måned månad,
        måneder månader, månedene månadene, månedlig månadleg, dager dagar, dagene dagane,
        daglig dagleg, frister fristar, fristene fristane, møter møte, møtene møta,
        innkallinger innkallingar, innkallingen innkallinga, sakslisten sakslista, saken saka,
        vedtakene vedtaka, vedtar vedtek, vedtatt vedteke, beslutning avgjerd,
        beslutninger avgjerder, beslutningen avgjerda, enighet semje, uenighet usemje,
        uenigheter usemje, enige samde, mulighet moglegheit, muligheter moglegheiter,
        muligheten moglegheita, mulig mogleg, mulige moglege, vesentlig vesentleg, faglig fagleg,
        faglige faglege, virksomhet verksemd, virksomheter verksemder, virksomheten verksemda,
        virkning verknad, virkninger verknader, påvirke påverka, påvirkning påverknad,
        medvirkning medverknad, medvirke medverka, iverksetting iverksetjing,
        gjennomføre gjennomføra, kvalitetsforbedring kvalitetsforbetring, forbedring forbetring,
        forbedringer forbetringar, utviklingen utviklinga, opplæringen opplæringa,
        forskning forsking, tilskudd tilskot, tilskuddet tilskotet, regnskap rekneskap,
        ansvarlig ansvarleg, ansvarlige ansvarlege, oppgave oppgåve, oppgaver oppgåver,
        oppgavene oppgåvene, oppgavefordeling oppgåvefordeling, oppgaveoverføring oppgåveoverføring,
        overføringer overføringar, overganger overgangar, behandlingen behandlinga,
        behandlinger behandlingar, behandlingstilbud behandlingstilbod, forebygging førebygging,
        forebygge førebyggja, forebyggende førebyggjande, helsefremmende helsefremjande,
        ungdommer ungdommar, skrøpelige skrøpelege, lidelse liding, lidelser lidingar,
        rusmidler rusmiddel, avhengighet avhengnad, jordmødre jordmødrer,
        jordmortjeneste jordmorteneste, fødsler fødslar, leger legar, legene legane,
        fastleger fastlegar, fastlegene fastlegane, legevakten legevakta,
        ambulansetjeneste ambulanseteneste, beredskapsplaner beredskapsplanar, meldinger meldingar,
        meldingene meldingane, dokumenter dokument, dokumentene dokumenta,
        samhandlingen samhandlinga, avvikene avvika, avviksmeldinger avviksmeldingar,
        hendelse hending, hendelser hendingar, uønsket uønskt, uønskede uønskte, utvalg utval,
        utvalget utvalet, utvalgene utvala, arbeidsgruppen arbeidsgruppa, leder leiar,
        ledere leiarar, lederne leiarane, ledelse leiing, nestleder nestleiar, medlemmet medlemmen,
        representanter representantar, representantene representantane, observatører observatørar,
        myndighet styresmakt, myndigheter styresmakter, myndighetene styresmaktene,
        statsforvalter statsforvaltar, ordfører ordførar, ordførere ordførarar,
        kommunedirektører kommunedirektørar, tilsatt tilsett, ansatt tilsett, ansatte tilsette,
        arbeidstaker arbeidstakar, arbeidstakere arbeidstakarar, tillitsvalgt tillitsvald,
        tillitsvalgte tillitsvalde, referater referat, protokoller protokollar, godkjenne godkjenna,
        forbehold atterhald, uttalelse uttale, uttalelser utsegner, høring høyring,
        høringer høyringar, høringsuttalelse høyringsfråsegn, innspill innspel, innspillene innspela,
        forslagene forslaga, anbefaling tilråding, anbefalinger tilrådingar, anbefale tilrå,
        innstillinger innstillingar, drøftinger drøftingar, drøfte drøfta, spørsmålene spørsmåla,
        løsning løysing, løsninger løysingar, løsningen løysinga, utfordringer utfordringar,
        utfordringene utfordringane, behovene behova, målsetting målsetjing, målene måla,
        tiltakene tiltaka, handlingsplaner handlingsplanar, strategier strategiar, planer planar,
        planene planane, framskrivninger framskrivingar, befolkningen befolkninga,
        innbyggere innbyggjarar, innbyggerne innbyggjarane, innbygger innbyggjar, hjemme heime,
        hjem heim, hjemmet heimen, hjemmetjeneste heimeteneste, hjemmetjenester heimetenester,
        hjemmeboende heimebuande, vente venta, tilgjengelig tilgjengeleg,
        tilgjengelige tilgjengelege, tilgjengelighet tilgjengelegheit, taushetsplikt teieplikt,
        offentlighet offentlegheit, offentlig offentleg, offentlige offentlege, åpenhet openheit,
        åpen open, åpne opne, lukket lukka, henvisning tilvising, henvisninger tilvisingar,
        epikriser epikrisar, legemidler legemiddel, legemidlene legemidla, kartlegge kartleggja,
        vurderinger vurderingar, vurderingen vurderinga, vurdere vurdera, rapporter rapportar,
        rapportere rapportera, erfaringer erfaringar, erfaringene erfaringane, loven lova,
        bestemmelse føresegn, bestemmelser føresegner, bestemmelsene føresegnene, betingelse vilkår,
        forutsetning føresetnad, forutsetninger føresetnader, forpliktelse forplikting,
        forpliktelser forpliktingar, forplikte forplikta, rettighet rett, rettigheter rettar,
        rettighetene rettane, selvstendig sjølvstendig, sammen saman, sammenheng samanheng,
        sammenhengende samanhengande, hvordan korleis, hvem kven, hva kva, noen nokon, ikke ikkje,
        flere fleire, gjøre gjera, kommer kjem, komme komma, skrive skriva, skriver skriv,
        begynne byrja, endringer endringar, endringene endringane, lavere lågare, høyere høgare,
        høy høg, raskere raskare, datter dotter, kjennetegn kjenneteikn
        """)

    /// Words that look alike and are two things.
    static let distinct = list(
        """
        lege lig, fastlege fast, lege legg, helse hel, hjem hjelm, plan plass, møte mote, sak sakte,
        vedtak tak, bruker brann, frist fris, rutine rute, kommune komme, kommune kommunikasjon,
        rus rusk, ansvar ansatt, ansatt ansett, avtale tale, avvik avvise, innkalling innstilling,
        høring hår, får far, råd rad, mål mal, dag dagny, år årlig, åpen opera, syk sykkel,
        sykehus sykehjem, pasient pasta, utskrivning innskrivning, oppgave gave,
        oppfølging oppfatning, mor mord, mor mål, barn barnehage, fødsel føde, hørt hort,
        politi politikk, politisk polisk, styre styrke, styre stor, by byrå, vei veie, vei vekt,
        uke ukjent, hel heltid, høy høyre, ferie ferd, ferge ferdig, regnskap regn, budsjett budskap,
        tjeneste tjene, tjenester stener, virkning virksomhet, beslutning slutning, enhet en,
        innspill spill, vurdering verdi, melding mel, måned måne, team tema, gruppe grøfte,
        protokoll prosjekt, prosjekt prospekt, sekretariat sekret, sekretær sekretariat,
        tilskudd tilskuer, konsensus konsekvens, observasjon observatør, ambulanse ambolt,
        beredskap beretning, dialog diagnose, partner part, likeverd like, bo bod, mennesker menn,
        eldre eld, trygd trygg, avdeling del, rehabilitering habilitering, strategi strateg,
        råd rådhus, plan plass, frist fritt, vara vær, post pest, møte måte, kommune kommando,
        leder ledning, følge fugl, tiltak tiltale, legevakt legeme, spørsmål spor,
        kvalitet kvantitet, partner parti, samhandling samtale, ambulanse ambulant, klage klasse,
        beslutte beslag, psykisk fysisk, somatisk semantisk, akutt aktuell, kronisk krone,
        barsel barse, habil habilitering, styrer styrt, budsjett buss, statsforvalter stat,
        vold volt, uttalelse uttak, henvisning visning
        """)
}
