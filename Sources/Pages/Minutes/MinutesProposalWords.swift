import Governance

/// The sentences of proposed minutes.
enum MinutesProposalWords {
    static let head = Phrase(nb: "Innledning", nn: "Innleiing", en: "Opening")
    static let tail = Phrase(nb: "Avslutning", nn: "Avslutning", en: "Close")
    static let whole = Phrase(nb: "Hele referatet", nn: "Heile referatet", en: "All of the minutes")

    static func title(_ body: String) -> Phrase {
        Phrase(
            nb: "Referat fra møte i \(body)", nn: "Referat frå møte i \(body)",
            en: "Minutes of a meeting of \(body)")
    }

    static func opened(_ time: String) -> Phrase {
        Phrase(
            nb: "Møtet ble åpnet \(time).", nn: "Møtet blei opna \(time).",
            en: "The meeting was opened at \(time).")
    }

    static func closed(_ time: String) -> Phrase {
        Phrase(
            nb: "Møtet ble avsluttet \(time).", nn: "Møtet blei avslutta \(time).",
            en: "The meeting was closed at \(time).")
    }

    static func next(_ meeting: String) -> Phrase {
        Phrase(
            nb: "Neste års møte ble fastsatt: \(meeting).",
            nn: "Møtet neste år blei fastsett: \(meeting).",
            en: "Next year's meeting was fixed: \(meeting).")
    }

    static let present = Phrase(nb: "Til stede", nn: "Til stades", en: "Present")
    static let members = Phrase(nb: "Medlemmer", nn: "Medlemer", en: "Members")
    static let deputies = Phrase(nb: "Vara", nn: "Vara", en: "Deputies")
    static let observers = Phrase(nb: "Observatører", nn: "Observatørar", en: "Observers")
    static let listeners = Phrase(nb: "Tilhørere", nn: "Tilhøyrarar", en: "Listeners")
    static let absent = Phrase(
        nb: "Medlemmer som ikke møtte", nn: "Medlemer som ikkje møtte",
        en: "Members who did not attend")

    static func from(_ time: String) -> Phrase {
        Phrase(nb: "fra \(time)", nn: "frå \(time)", en: "from \(time)")
    }

    static func to(_ time: String) -> Phrase {
        Phrase(nb: "til \(time)", nn: "til \(time)", en: "until \(time)")
    }

    static let notTreated = Phrase(
        nb: "Saken ble ikke behandlet.", nn: "Saka blei ikkje behandla.",
        en: "The item was not treated.")

    static func away(_ people: String) -> Phrase {
        Phrase(
            nb: "Ikke til stede under saken: \(people).",
            nn: "Ikkje til stades under saka: \(people).",
            en: "Not present for this item: \(people).")
    }

    static func spoke(_ people: String) -> Phrase {
        Phrase(
            nb: "Ordet i saken: \(people).", nn: "Ordet i saka: \(people).",
            en: "Spoke on the item: \(people).")
    }

    static func conflict(_ who: String, _ reason: String) -> Phrase {
        Phrase(
            nb: "Det ble meldt fra om mulig inhabilitet for \(who): \(reason).",
            nn: "Det blei meldt frå om mogleg inhabilitet for \(who): \(reason).",
            en: "A possible conflict of interest of \(who) was told of: \(reason).")
    }

    static func found(
        _ who: String, _ finding: ConflictOfInterest.Finding, by law: String?, _ grounds: String?
    ) -> Phrase {
        let by = law.map { " (\($0))" } ?? ""
        let why = grounds.map { ": \($0)" } ?? ""
        return switch finding {
        case .disqualified:
            Phrase(
                nb: "\(who) ble kjent inhabil\(by) og var ikke med på å behandle saken\(why).",
                nn: "\(who) blei kjend inhabil\(by) og var ikkje med på å behandle saka\(why).",
                en: "\(who) was found disqualified\(by) and took no part in the item\(why).")
        case .impartial:
            Phrase(
                nb: "\(who) ble kjent habil\(by)\(why).",
                nn: "\(who) blei kjend habil\(by)\(why).",
                en: "\(who) was found not to be disqualified\(by)\(why).")
        }
    }

    static func stoodIn(_ deputy: String, for who: String) -> Phrase {
        Phrase(
            nb: "\(deputy) møtte i saken for \(who).", nn: "\(deputy) møtte i saka for \(who).",
            en: "\(deputy) stood in for \(who) in the item.")
    }

    static func statement(_ who: String, _ words: String) -> Phrase {
        Phrase(
            nb: "\(who) ba om å få protokollført: «\(words)»",
            nn: "\(who) bad om å få protokollført: «\(words)»",
            en: "\(who) asked to have minuted: “\(words)”")
    }

    static func proposal(_ number: Int, _ who: String?, _ words: String) -> Phrase {
        let (nb, nn, en) =
            who.map { (" fra \($0)", " frå \($0)", " by \($0)") } ?? ("", "", "")
        return Phrase(
            nb: "Forslag \(number)\(nb):\n\(words)", nn: "Forslag \(number)\(nn):\n\(words)",
            en: "Proposal \(number)\(en):\n\(words)")
    }

    static func round(_ proposal: Int, agreeing: Int, of all: Int) -> Phrase {
        Phrase(
            nb: "Konsensusrunde om forslag \(proposal): \(agreeing) av \(all) sluttet seg til.",
            nn: "Konsensusrunde om forslag \(proposal): \(agreeing) av \(all) slutta seg til.",
            en: "Round of consensus on proposal \(proposal): \(agreeing) of \(all) agreed.")
    }

    static func inWriting(
        _ proposal: Int, agreeing: Int, of all: Int, sent: Phrase
    ) -> Phrase {
        Phrase(
            nb: "Skriftlig behandling av forslag \(proposal), sendt ut \(sent.nb): "
                + "\(agreeing) av \(all) sluttet seg til.",
            nn: "Skriftleg behandling av forslag \(proposal), send ut \(sent.nn): "
                + "\(agreeing) av \(all) slutta seg til.",
            en: "Proposal \(proposal) was sent out in writing on \(sent.en): "
                + "\(agreeing) of \(all) agreed.")
    }

    static func noAnswer(_ people: String) -> Phrase {
        Phrase(
            nb: "Svarte ikke skriftlig, som ikke er tilslutning: \(people).",
            nn: "Svarte ikkje skriftleg, som ikkje er tilslutning: \(people).",
            en: "Did not answer in writing, which is no agreement: \(people).")
    }

    static func demanded(_ who: String, _ why: String?) -> Phrase {
        let reason = why.map { (" «\($0)»", " “\($0)”") } ?? ("", "")
        return Phrase(
            nb: "\(who) ba om at saken ble behandlet i møte.\(reason.0)",
            nn: "\(who) bad om at saka blei behandla i møte.\(reason.0)",
            en: "\(who) asked for the case to be treated in a meeting.\(reason.1)")
    }

    static func reservation(_ who: String, _ words: String) -> Phrase {
        Phrase(
            nb: "\(who) sluttet seg til med forbehold: «\(words)»",
            nn: "\(who) slutta seg til med atterhald: «\(words)»",
            en: "\(who) agreed with a reservation: “\(words)”")
    }

    static func objection(_ who: String, _ words: String) -> Phrase {
        Phrase(
            nb: "\(who) hadde innsigelse: «\(words)»", nn: "\(who) hadde motsegn: «\(words)»",
            en: "\(who) objected: “\(words)”")
    }

    static func silent(_ people: String) -> Phrase {
        Phrase(
            nb: "Svarte ikke, som ikke er innsigelse: \(people).",
            nn: "Svarte ikkje, som ikkje er motsegn: \(people).",
            en: "Did not answer, which is no objection: \(people).")
    }

    static func vote(_ proposal: Int, _ for_: Int, _ against: Int) -> Phrase {
        Phrase(
            nb: "Avstemning over forslag \(proposal): \(for_) for, \(against) mot.",
            nn: "Røysting over forslag \(proposal): \(for_) for, \(against) mot.",
            en: "Vote on proposal \(proposal): \(for_) for, \(against) against.")
    }

    static let discussed = Phrase(
        nb: "Saken ble drøftet. Det ble ikke gjort vedtak.",
        nn: "Saka blei drøfta. Det blei ikkje gjort vedtak.",
        en: "The case was discussed. No decision was made.")

    static func decision(_ number: String, _ method: String) -> Phrase {
        Phrase(
            nb: "Vedtak \(number) (\(method.lowercased())):",
            nn: "Vedtak \(number) (\(method.lowercased())):",
            en: "Decision \(number) (\(method.lowercased())):")
    }

    static func noDecision(_ number: String) -> Phrase {
        Phrase(
            nb: "Det ble ikke enighet i sak \(number), og ikke gjort bindende vedtak.",
            nn: "Det blei ikkje semje i sak \(number), og ikkje gjort bindande vedtak.",
            en: "There was no agreement in case \(number), and no binding decision.")
    }
}
