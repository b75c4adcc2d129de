/// The table that joins bokmål and nynorsk, and spellings that both allow: whatever of it stands
/// in a word is written as in the right-hand column, in what is searched and in what is asked.
///
/// It is about roots, since people search for compounds (`sjukeheimsplass`); at each letter the
/// longest row that fits is taken. The endings are left to the stemmer, which
/// knows both languages. A row costs precision only where two words then coincide.
enum Spellings {
    /// A root as it may be written, and as it is found.
    struct Row: Sendable {
        let variant: String
        let common: String
        /// Whether the variant is a spelling to show to whoever searched for the other.
        let isShown: Bool

        init(_ variant: String, _ common: String, isShown: Bool = true) {
            self.variant = variant
            self.common = common
            self.isShown = isShown
        }
    }

    /// The folded word in the common spelling.
    static func common(_ word: String) -> String {
        if let whole = whole[word] { return whole }
        var letters = Array(word.utf8)
        for (variant, common) in beginnings where letters.starts(with: variant) {
            letters.replaceSubrange(..<variant.count, with: common)
        }
        var spelt: [UInt8] = []
        var place = 0
        while place < letters.count {
            let rest = letters[place...]
            if let row = byFirstLetter[letters[place]]?.first(where: { rest.starts(with: $0.0) }) {
                spelt += row.1
                place += row.0.count
            } else {
                spelt.append(letters[place])
                place += 1
            }
        }
        return String(decoding: spelt, as: UTF8.self)
    }

    /// How the folded word reads in the other written language, where the table knows it.
    static func other(than word: String) -> String? {
        let spelt = common(word)
        if spelt != word { return spelt }
        var other = spelt
        for row in rows where row.isShown && other == spelt {
            other = other.replacing(row.common, with: row.variant)
        }
        return other == word ? nil : other
    }

    /// The rows by the first byte of the variant, the longest first.
    private static let byFirstLetter: [UInt8: [([UInt8], [UInt8])]] = {
        let pairs = rows.map { (folded($0.variant), folded($0.common)) }
        return Dictionary(grouping: pairs) { $0.0.first ?? 0 }
            .mapValues { $0.sorted { $0.0.count > $1.0.count } }
    }()

    /// Anywhere in a word.
    private static let rows: [Row] = [
        // Whole words of one language for words of the other.
        Row("rettleiing", "veiledning"), Row("rettleiar", "veileder"),
        Row("vegleiing", "veiledning"), Row("vegleiar", "veileder"),
        Row("tryggleik", "sikkerhet"), Row("teieplikt", "taushetsplikt"),
        Row("avgjersle", "beslutning"), Row("avgjerd", "beslutning"),
        Row("styresmakt", "myndighet"), Row("føresetnad", "forutsetning"),
        Row("føresegn", "bestemmels", isShown: false),
        Row("fråsegn", "uttalels", isShown: false), Row("utsegn", "uttalels", isShown: false),
        Row("betingelse", "vilkår", isShown: false), Row("atterhald", "forbehold"),
        Row("tilråding", "anbefaling"), Row("tilrådning", "anbefaling", isShown: false),
        Row("tilvising", "henvisning"), Row("tilvis", "henvis"),
        Row("moglegheit", "mulighet"), Row("mogleg", "mulig"),
        Row("verksemd", "virksomhet"), Row("verknad", "virkning"),
        Row("avhengnad", "avhengighet"), Row("semje", "enighet"), Row("samde", "enige"),
        Row("heilskap", "helhet"), Row("utgreiing", "utredning"), Row("naudsynt", "nødvendig"),
        Row("meining", "mening"), Row("omsyn", "hensyn"), Row("tilhøve", "forhold"),
        // What bokmål ends with -else; the e is an ending.
        Row("hending", "hendels", isShown: false), Row("liding", "lidels", isShown: false),
        Row("innlegging", "innleggels", isShown: false),
        Row("forplikting", "forpliktels", isShown: false), Row("leiing", "ledels", isShown: false),
        Row("leiar", "leder"), Row("pleiar", "pleier"), Row("brukar", "bruker"),
        Row("fleirtal", "flertall"), Row("folketal", "folketall"), Row("mindretal", "mindretall"),
        // Roots.
        Row("sjuk", "syk"), Row("heim", "hjem"), Row("hjemm", "hjem", isShown: false),
        Row("tenest", "tjenest"),
        Row("utskriving", "utskrivning"), Row("framskriving", "framskrivning"),
        Row("fremj", "framm"), Row("frem", "fram", isShown: false), Row("framj", "framm"),
        Row("forsking", "forskning"), Row("vising", "visning"), Row("løysing", "løsning"),
        Row("løys", "løs"), Row("høyring", "høring"), Row("forbetr", "forbedr"),
        Row("tilskot", "tilskudd"), Row("tilbod", "tilbud"), Row("rekneskap", "regnskap"),
        Row("oppgåve", "oppgave"), Row("førebyggj", "forebygg"), Row("førebygg", "forebygg"),
        Row("medverknad", "medvirkning"), Row("medverk", "medvirk"),
        Row("påverknad", "påvirkning"), Row("påverk", "påvirk"), Row("setjing", "setting"),
        Row("iverksetj", "iverksett"),
        Row("innspel", "innspill"), Row("tillitsvald", "tillitsvalgt"),
        Row("utvald", "utvalgt"), Row("utvalg", "utval", isShown: false),
        Row("månad", "måned"), Row("veke", "uke"),
        Row("sjølv", "selv"), Row("saman", "sammen"), Row("tilsett", "ansatt"),
        Row("tilsatt", "ansatt", isShown: false), Row("skule", "skole"),
        Row("hovud", "hoved"), Row("heil", "hel"), Row("fleir", "fler"), Row("høg", "høy"),
        Row("berekraft", "bærekraft"), Row("ulukke", "ulykke"), Row("naud", "nød"),
        Row("eigedom", "eiendom"), Row("teikn", "tegn"), Row("retningsline", "retningslinje"),
        Row("fødsl", "fødsel", isShown: false), Row("mødre", "mor", isShown: false),
        Row("mødrer", "mor", isShown: false),
        Row("midl", "middel", isShown: false), Row("fråvær", "fravær"), Row("dotter", "datter"),
        Row("byrj", "begynn"), Row("buand", "boend"), Row("tilrå", "anbefale"),
        // Sounds.
        Row("legheit", "lighet"), Row("heit", "het"), Row("følgj", "følg"),
        Row("ggj", "gg", isShown: false), Row("kkj", "kk", isShown: false),
        Row("lgj", "lg", isShown: false), Row("nkj", "nk", isShown: false),
        Row("ngj", "ng", isShown: false),
    ]

    /// At the beginning of a word.
    private static let beginnings: [([UInt8], [UInt8])] = [
        ("open", "åpen"), ("opn", "åpn"), ("veg", "vei"), ("låg", "lav"), ("born", "barn"),
        ("utan", "uten"), ("innan", "innen"), ("eining", "enhet"),
    ].map { (folded($0), folded($1)) }

    private static func folded(_ word: String) -> [UInt8] {
        Array(Folding.fold(word[...].unicodeScalars).utf8)
    }

    /// Words by themselves, most of them small.
    private static let whole: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            ("vedtek", "vedta"), ("vedtar", "vedta"), ("vedteke", "vedta"), ("vedtatt", "vedta"),
            ("vedtatte", "vedta"), ("vedtekne", "vedta"),
            ("åpne", "åpen"), ("åpent", "åpen"), ("ope", "åpen"), ("opne", "åpen"),
            ("unnateke", "unntatt"), ("unnatekne", "unntatt"), ("unntatte", "unntatt"),
            ("uønskt", "uønsket"), ("uønskte", "uønsket"), ("uønskede", "uønsket"),
            ("val", "valg"), ("vala", "valg"), ("valet", "valg"), ("valget", "valg"),
            ("valgene", "valg"),
            ("lågare", "lavere"), ("høgare", "høyere"), ("raskare", "raskere"),
            ("vidare", "videre"),
            ("seinare", "senere"), ("tidlegare", "tidligere"), ("korleis", "hvordan"),
            ("kva", "hva"),
            ("kven", "hvem"), ("kvar", "hver"), ("kvart", "hvert"), ("kvifor", "hvorfor"),
            ("nokon", "noen"),
            ("nokre", "noen"), ("noko", "noe"), ("ikkje", "ikke"), ("gjera", "gjøre"),
            ("gjere", "gjøre"),
            ("kjem", "kommer"), ("eg", "jeg"), ("dei", "de"), ("ein", "en"), ("eit", "et"),
            ("ei", "en"),
            ("vert", "blir"), ("vere", "være"), ("vera", "være"), ("frå", "fra"), ("berre", "bare"),
            ("meir", "mer"), ("mykje", "mye"), ("difor", "derfor"), ("medan", "mens"),
            ("òg", "også"),
        ].map { (Folding.fold($0[...].unicodeScalars), Folding.fold($1[...].unicodeScalars)) })
}
