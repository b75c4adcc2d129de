/// What is said around signing in.
enum SignInWords {
    static let title = Phrase(nb: "Logg inn", nn: "Logg inn", en: "Sign in")
    static let lead = Phrase(
        nb:
            "Skriv e-postadressen din, så sender vi en lenke som logger deg inn. Den virker én gang, i et kvarter.",
        nn:
            "Skriv e-postadressa di, så sender vi ei lenkje som loggar deg inn. Ho verkar éin gong, i eit kvarter.",
        en:
            "Write your e-mail address, and we send a link that signs you in. It works once, for a quarter of an hour."
    )
    static let email = Phrase(nb: "E-postadresse", nn: "E-postadresse", en: "E-mail address")
    static let send = Phrase(nb: "Send lenken", nn: "Send lenkja", en: "Send the link")
    static let noEmail = Phrase(
        nb: "Skriv en e-postadresse, for eksempel kari@kommune.no.",
        nn: "Skriv ei e-postadresse, til dømes kari@kommune.no.",
        en: "Write an e-mail address, for example kari@kommune.no.")
    static let sentTitle = Phrase(
        nb: "Se i innboksen", nn: "Sjå i innboksen", en: "Look in your inbox")
    static let sentLead = Phrase(
        nb:
            "Er adressen kjent her, er lenken på vei. Den virker i et kvarter. "
            + "Kommer den ikke, se i søppelposten, eller spør sekretariatet om adressen din er registrert.",
        nn:
            "Er adressa kjend her, er lenkja på veg. Ho verkar i eit kvarter. "
            + "Kjem ho ikkje, sjå i søppelposten, eller spør sekretariatet om adressa di er registrert.",
        en:
            "If the address is known here, the link is on its way. It works for a quarter of an hour. "
            + "If it does not come, look among the junk mail, or ask the secretariat whether your address is registered."
    )
    static let confirmTitle = Phrase(
        nb: "Fullfør innloggingen", nn: "Fullfør innlogginga", en: "Finish signing in")
    static let confirmLead = Phrase(
        nb: "Trykk på knappen for å logge inn. Lenken virker én gang.",
        nn: "Trykk på knappen for å logge inn. Lenkja verkar éin gong.",
        en: "Press the button to sign in. The link works once.")
    static let confirm = Phrase(nb: "Logg meg inn", nn: "Logg meg inn", en: "Sign me in")
    static let spentTitle = Phrase(
        nb: "Lenken virker ikke lenger", nn: "Lenkja verkar ikkje lenger",
        en: "The link no longer works")
    static let spentLead = Phrase(
        nb: "Den er brukt, eller det har gått mer enn et kvarter. Be om en ny.",
        nn: "Ho er brukt, eller det har gått meir enn eit kvarter. Be om ei ny.",
        en: "It has been used, or more than a quarter of an hour has passed. Ask for a new one.")
    static let again = Phrase(
        nb: "Be om en ny lenke", nn: "Be om ei ny lenkje", en: "Ask for a new link")

    static let hatTitle = Phrase(
        nb: "På vegne av hvem?", nn: "På vegner av kven?", en: "On whose behalf?")
    static let hatLead = Phrase(
        nb: "Du har flere roller her. Det du gjør, blir ført på den du velger.",
        nn: "Du har fleire roller her. Det du gjer, blir ført på den du vel.",
        en: "You hold several roles here. What you do is recorded under the one you choose.")
    static let hatLabel = Phrase(nb: "Rolle", nn: "Rolle", en: "Role")
    static let choose = Phrase(nb: "Velg", nn: "Vel", en: "Choose")
    static let signOutEverywhere = Phrase(
        nb: "Logg ut på alle maskiner", nn: "Logg ut på alle maskiner",
        en: "Sign out on all machines")
}

/// What is said around tokens for the API.
enum TokenWords {
    static let title = Phrase(
        nb: "Nøkler for andre programmer", nn: "Nøklar for andre program",
        en: "Keys for other programs")
    static let lead = Phrase(
        nb:
            "Med en nøkkel kan et program lese og skrive her på dine vegne, i den rollen du har nå.",
        nn:
            "Med ein nøkkel kan eit program lese og skrive her på dine vegner, i den rolla du har no.",
        en: "With a key a program can read and write here on your behalf, in the role you have now."
    )
    static let shown = Phrase(
        nb: "Den nye nøkkelen vises bare nå. Ta vare på den.",
        nn: "Den nye nøkkelen blir berre vist no. Ta vare på han.",
        en: "The new key is shown only now. Keep it.")
    static let none = Phrase(nb: "Ingen nøkler ennå", nn: "Ingen nøklar enno", en: "No keys yet")
    static let noneLead = Phrase(
        nb: "Nøklene dine kommer her når du har laget en.",
        nn: "Nøklane dine kjem her når du har laga ein.",
        en: "Your keys appear here when you have made one.")
    static let name = Phrase(nb: "Navn", nn: "Namn", en: "Name")
    static let nameHint = Phrase(
        nb: "Hva du skal bruke den til.", nn: "Kva du skal bruke han til.",
        en: "What you will use it for.")
    static let make = Phrase(nb: "Lag en nøkkel", nn: "Lag ein nøkkel", en: "Make a key")
    static let revoke = Phrase(nb: "Trekk tilbake", nn: "Trekk tilbake", en: "Revoke")
    static let revoked = Phrase(nb: "Trukket tilbake", nn: "Trekt tilbake", en: "Revoked")
    static let expired = Phrase(nb: "Utløpt", nn: "Gått ut", en: "Expired")
    static let until = Phrase(nb: "Virker til", nn: "Verkar til", en: "Works until")
    static let role = Phrase(nb: "Rolle", nn: "Rolle", en: "Role")
    static let nameless = Phrase(
        nb: "Gi nøkkelen et navn på høyst 100 tegn.",
        nn: "Gi nøkkelen eit namn på høgst 100 teikn.",
        en: "Give the key a name of at most 100 characters.")
}
