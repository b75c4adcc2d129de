import Governance

extension Names {
    func sentence(_ reason: TextRefusal) -> Phrase {
        switch reason {
        case .empty(let field):
            let name = field.label
            return Phrase(
                nb: "Feltet «\(name.nb)» er tomt. Skriv noe der før du går videre.",
                nn: "Feltet «\(name.nn)» er tomt. Skriv inn tekst der før du går vidare.",
                en: "The field “\(name.en)” is empty. Write something there before you go on.")
        case .tooLong(let field, let limit): return tooLong(field.label, limit)
        case .controlCharacter(let field, let place): return control(field.label, place)
        case .identityNumber(let field, let place): return identity(field.label, place)
        }
    }

    private func tooLong(_ field: Phrase, _ limit: Int) -> Phrase {
        let most = Phrase { $0.number(limit) }
        return Phrase(
            nb: "Teksten i «\(field.nb)» er for lang. Kort den ned til \(most.nb) tegn.",
            nn: "Teksten i «\(field.nn)» er for lang. Kort han ned til \(most.nn) teikn.",
            en: "The text in “\(field.en)” is too long. Shorten it to \(most.en) characters.")
    }

    private func control(_ field: Phrase, _ place: Int) -> Phrase {
        Phrase(
            nb: "Teksten i «\(field.nb)» har et usynlig tegn i posisjon \(place). "
                + "Slett det, eller skriv stedet på nytt.",
            nn: "Teksten i «\(field.nn)» har eit usynleg teikn i posisjon \(place). "
                + "Slett det, eller skriv staden på nytt.",
            en: "The text in “\(field.en)” holds an invisible character at position \(place). "
                + "Delete it, or write that place again.")
    }

    private func identity(_ field: Phrase, _ place: Int) -> Phrase {
        Phrase(
            nb: "Teksten i «\(field.nb)» ser ut til å ha et fødselsnummer i posisjon \(place). "
                + "Ta det bort. Opplysninger om pasienter skal ikke stå her.",
            nn: "Teksten i «\(field.nn)» ser ut til å ha eit fødselsnummer i posisjon \(place). "
                + "Ta det bort. Opplysningar om pasientar skal ikkje stå her.",
            en: "The text in “\(field.en)” seems to hold an identity number at position \(place). "
                + "Take it out. Nothing about patients is to be written here.")
    }
}
