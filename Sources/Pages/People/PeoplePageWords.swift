/// What the page of the people register says.
enum PeoplePageWords {
    static let title = Phrase(nb: "Personer", nn: "Personar", en: "People")
    static let lead = Phrase(
        nb:
            "De som har en plass, svarer for en partner eller har meldt inn en sak. Bare sekretariatet ser denne siden.",
        nn:
            "Dei som har ein plass, svarer for ein partnar eller har meldt inn ei sak. Berre sekretariatet ser denne sida.",
        en:
            "Those who hold a seat, answer for a partner or have submitted a case. Only the secretariat sees this page."
    )
    static let name = Phrase(nb: "Navn", nn: "Namn", en: "Name")
    static let email = Phrase(nb: "E-postadresse", nn: "E-postadresse", en: "E-mail address")
    static let emailHint = Phrase(
        nb: "Hit går innkallinger og påminnelser, og med den logger personen inn.",
        nn: "Hit går innkallingar og påminningar, og med ho loggar personen inn.",
        en: "Notices and reminders go here, and the person signs in with it.")
    static let language = Phrase(nb: "Språk", nn: "Språk", en: "Language")
    static let offices = Phrase(nb: "Plasser", nn: "Plassar", en: "Places")
    static let change = Phrase(nb: "Rett", nn: "Rett", en: "Correct")
    static let save = Phrase(nb: "Lagre", nn: "Lagre", en: "Save")
    static let add = Phrase(nb: "Legg til en person", nn: "Legg til ein person", en: "Add a person")
    static let noEmail = Phrase(nb: "ingen", nn: "ingen", en: "none")
    static let nobody = Phrase(nb: "Ingen ennå", nn: "Ingen enno", en: "Nobody yet")
    static let nobodyText = Phrase(
        nb: "De du legger til, kommer hit og kan velges når du oppnevner noen.",
        nn: "Dei du legg til, kjem hit og kan veljast når du oppnemner nokon.",
        en: "Those you add come here, and can be chosen when you appoint somebody.")
    static let shared = Phrase(
        nb: "Deles med et annet helsefellesskap og rettes av den som drifter Samråd.",
        nn: "Blir delt med eit anna helsefellesskap og retta av den som driftar Samråd.",
        en: "Shared with another partnership; whoever runs Samråd corrects it.")
    static let erase = Phrase(
        nb: "Slett kontaktopplysningene", nn: "Slett kontaktopplysningane",
        en: "Erase the contact data")
    static let eraseWhy = Phrase(
        nb:
            "Personen får da ikke mer e-post og kan ikke logge inn. Navnet blir stående i vedtak og referater.",
        nn:
            "Personen får då ikkje meir e-post og kan ikkje logge inn. Namnet blir ståande i vedtak og referat.",
        en:
            "The person then gets no more mail and cannot sign in. The name stays in decisions and minutes."
    )

    static func everyone(_ count: Int) -> Phrase {
        Phrase(nb: "Alle (\(count))", nn: "Alle (\(count))", en: "Everyone (\(count))")
    }

    static func name(of language: Language) -> Phrase {
        switch language {
        case .nb: Phrase(nb: "Bokmål", nn: "Bokmål", en: "Bokmål")
        case .nn: Phrase(nb: "Nynorsk", nn: "Nynorsk", en: "Nynorsk")
        case .en: Phrase(nb: "Engelsk", nn: "Engelsk", en: "English")
        }
    }

    static func sentence(of trouble: PersonFormAnswer.Trouble) -> Phrase {
        switch trouble {
        case .missing:
            FormAnswer.Expectation.something.phrase
        case .tooLong:
            Phrase(nb: "Dette er for langt.", nn: "Dette er for langt.", en: "This is too long.")
        case .unreadable:
            Phrase(
                nb: "Her er et tegn som ikke kan vises. Skriv det på nytt.",
                nn: "Her er eit teikn som ikkje kan visast. Skriv det på nytt.",
                en: "This holds a character that cannot be shown. Write it again.")
        case .identityNumber:
            Phrase(
                nb: "Her står et fødselsnummer. Det skal aldri inn her.",
                nn: "Her står eit fødselsnummer. Det skal aldri inn her.",
                en: "There is a national identity number here. It never belongs here.")
        case .noAddress:
            Phrase(
                nb: "Skriv en e-postadresse, for eksempel kari@kommune.no.",
                nn: "Skriv ei e-postadresse, til dømes kari@kommune.no.",
                en: "Write an e-mail address, for example kari@kommune.no.")
        case .addressTaken:
            Phrase(
                nb: "Denne adressen kan ikke brukes her. Bruk en som bare denne personen har.",
                nn: "Denne adressa kan ikkje brukast her. Bruk ei som berre denne personen har.",
                en: "This address cannot be used here. Use one that only this person has.")
        case .signedOut: FrameWords.trouble(.signedOut)
        }
    }
}
