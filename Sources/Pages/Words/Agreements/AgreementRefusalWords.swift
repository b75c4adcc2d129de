import Governance

extension Names {
    func sentence(_ reason: AgreementRefusal) -> Phrase {
        switch reason {
        case .unknown, .unknownVersion, .unknownClause, .noTerms: missing(reason)
        case .wrongParties, .unknownPartner, .wrongParent, .badNotice: registering(reason)
        case .noClauses, .tooManyClauses, .confirmClauses, .badDates: pasting(reason)
        case .notForKind, .notParty, .notYourPartner, .needsCouncil, .notItsBody: adopting(reason)
        case .notYet, .unchanged, .notDemanded, .alreadyTerminated, .notInForce: keeping(reason)
        }
    }

    private func missing(_ reason: AgreementRefusal) -> Phrase {
        switch reason {
        case .unknownVersion:
            Phrase(
                nb: "Avtalen har ingen slik versjon. Registrer teksten først.",
                nn: "Avtalen har ingen slik versjon. Registrer teksten først.",
                en: "The agreement has no such version. Record its text first.")
        case .unknownClause:
            Phrase(
                nb: "Versjonen har ikke dette punktet. Last siden på nytt.",
                nn: "Versjonen har ikkje dette punktet. Last sida på nytt.",
                en: "The version has no such clause. Load the page again.")
        case .noTerms:
            Phrase(
                nb: "Reglene her sier ikke noe om avtaler, så det er ikke noe register ennå. "
                    + "Ta det opp med den som drifter Samråd.",
                nn: "Reglane her seier ikkje noko om avtalar, så det er ikkje noko register enno. "
                    + "Ta det opp med den som driftar Samråd.",
                en: "The rules here say nothing of agreements, so there is no register yet. "
                    + "Raise it with whoever runs Samråd.")
        default:
            Phrase(
                nb: "Denne avtalen finnes ikke. Gå tilbake til registeret.",
                nn: "Denne avtalen finst ikkje. Gå tilbake til registeret.",
                en: "There is no such agreement. Go back to the register.")
        }
    }

    private func registering(_ reason: AgreementRefusal) -> Phrase {
        switch reason {
        case .wrongParties(.host):
            Phrase(
                nb: "En avtale om vertskommune er mellom minst to kommuner, uten helseforetaket.",
                nn: "Ein avtale om vertskommune er mellom minst to kommunar, utan helseføretaket.",
                en: "A host agreement is between two municipalities or more, without the trust.")
        case .wrongParties(.model):
            Phrase(
                nb: "Andres avtale har ingen parter her. Fjern avkryssingen for partene.",
                nn: "Avtalen til andre har ingen partar her. Fjern avkryssinga for partane.",
                en: "Others' agreement has no parties here. Untick the parties.")
        case .wrongParties:
            Phrase(
                nb: "Avtalen er mellom helseforetaket og minst én kommune, og hver står én gang. "
                    + "Kryss av for begge sider.",
                nn: "Avtalen er mellom helseføretaket og minst éin kommune, og kvar står éin "
                    + "gong. Kryss av for begge sider.",
                en: "The agreement is between the trust and at least one municipality, each once. "
                    + "Tick both sides.")
        case .unknownPartner(let id):
            Phrase(
                nb: "\(partner(id)) er ikke partner her. Velg partene på nytt.",
                nn: "\(partner(id)) er ikkje partnar her. Vel partane på nytt.",
                en: "\(partner(id)) is no partner here. Choose the parties again.")
        case .badNotice(let most):
            Phrase(
                nb: "Oppsigelsestiden er fra 1 til \(most) måneder. Rett tallet.",
                nn: "Oppseiingstida er frå 1 til \(most) månader. Rett talet.",
                en: "Notice is from 1 to \(most) months. Correct the number.")
        default:
            Phrase(
                nb: "En delavtale må høre til en avtale, og ingenting hører til andres avtale. "
                    + "Velg hvilken avtale den står under.",
                nn: "Ein delavtale må høyre til ein avtale, og ingenting høyrer til avtalen til "
                    + "andre. Vel kva avtale han står under.",
                en: "A sub-agreement must belong to an agreement, and nothing belongs to others' "
                    + "agreement. Choose which it stands under.")
        }
    }

    private func pasting(_ reason: AgreementRefusal) -> Phrase {
        switch reason {
        case .noClauses:
            Phrase(
                nb: "Fant ingen punkter. Begynn hvert punkt på en egen linje med § 1, 1., 1-1 "
                    + "eller #, og en kort overskrift uten punktum.",
                nn: "Fann ingen punkt. Byrja kvart punkt på ei eiga linje med § 1, 1., 1-1 eller "
                    + "#, og ei kort overskrift utan punktum.",
                en: "No clauses were found. Begin each on a line of its own with § 1, 1., 1-1 or "
                    + "#, and a short heading without a full stop.")
        case .tooManyClauses(let found, let most):
            Phrase(
                nb: "Fant \(found) punkter; en avtale kan ha \(most). Del den i delavtaler.",
                nn: "Fann \(found) punkt; ein avtale kan ha \(most). Del han i delavtalar.",
                en: "Found \(found) clauses; an agreement can have \(most). Divide it.")
        case .confirmClauses(let found):
            Phrase(
                nb: "Fant \(found) punkter. Se over dem, og registrer teksten. Ingenting er "
                    + "lagret ennå.",
                nn: "Fann \(found) punkt. Sjå over dei, og registrer teksten. Ingenting er lagra "
                    + "enno.",
                en: "Found \(found) clauses. Look them over and record the text. Nothing has been "
                    + "saved yet.")
        default:
            Phrase(
                nb: "Datoene stemmer ikke. Den første dagen må komme før den siste og etter den "
                    + "forrige versjonen.",
                nn: "Datoane stemmer ikkje. Den første dagen må kome før den siste og etter den "
                    + "førre versjonen.",
                en: "The dates do not fit. The first day must come before the last, and after the "
                    + "version before.")
        }
    }

    private func adopting(_ reason: AgreementRefusal) -> Phrase {
        switch reason {
        case .notParty(let id):
            Phrase(
                nb: "\(partner(id)) er ikke part i avtalen. Velg en av partene.",
                nn: "\(partner(id)) er ikkje part i avtalen. Vel ein av partane.",
                en: "\(partner(id)) is no party to the agreement. Choose one of the parties.")
        case .notYourPartner:
            Phrase(
                nb: "Du kan registrere for din egen kommune eller ditt eget foretak. "
                    + "Be sekretariatet om hjelp for andre.",
                nn: "Du kan registrere for din eigen kommune eller ditt eige føretak. "
                    + "Spør sekretariatet om hjelp for andre.",
                en: "You can record for your own municipality or trust. "
                    + "Ask the secretariat for help with others.")
        case .needsCouncil:
            Phrase(
                nb: "Kommunestyret selv må vedta avtalen. Registrer den når kommunestyret har "
                    + "behandlet den.",
                nn: "Kommunestyret sjølv må vedta avtalen. Registrer han når kommunestyret har "
                    + "behandla han.",
                en: "The municipal council itself must adopt it. Record it when the council has "
                    + "decided.")
        case .notItsBody(let body):
            Phrase(
                nb: "Parten har ikke dette organet: \(body.label.nb). Velg et annet.",
                nn: "Parten har ikkje dette organet: \(body.label.nn). Vel eit anna.",
                en: "The party has no such body: \(body.label.en). Choose another.")
        default:
            Phrase(
                nb: "Dette gjelder ikke for en avtale av denne typen.",
                nn: "Dette gjeld ikkje for ein avtale av denne typen.",
                en: "That does not apply to an agreement of this kind.")
        }
    }

    private func keeping(_ reason: AgreementRefusal) -> Phrase {
        switch reason {
        case .notYet:
            Phrase(
                nb: "Dagen har ikke kommet ennå. Registrer det når det er gjort.",
                nn: "Dagen har ikkje kome enno. Registrer det når det er gjort.",
                en: "That day is still to come. Record it when it is done.")
        case .unchanged:
            Phrase(
                nb: "Det er registrert slik fra før. Endre noe før du lagrer.",
                nn: "Det er registrert slik frå før. Endre noko før du lagrar.",
                en: "It is recorded so already. Change something before you save.")
        case .notDemanded(let point):
            Phrase(
                nb: "Denne typen avtale måles ikke mot «\(point.label.nb)». Velg et annet krav.",
                nn:
                    "Denne typen avtale blir ikkje målt mot «\(point.label.nn)». Vel eit anna krav.",
                en: "This kind of agreement is not held against “\(point.label.en)”. Choose "
                    + "another.")
        case .alreadyTerminated:
            Phrase(
                nb: "Avtalen er alt sagt opp. Se når den slutter.",
                nn: "Avtalen er alt sagd opp. Sjå når han sluttar.",
                en: "Notice has been given already. See when the agreement ends.")
        default:
            Phrase(
                nb: "Avtalen var ikke i kraft den dagen, så det er ingenting å si opp.",
                nn: "Avtalen var ikkje i kraft den dagen, så det er ingenting å seie opp.",
                en: "The agreement was not in force that day, so there is nothing to end.")
        }
    }
}
