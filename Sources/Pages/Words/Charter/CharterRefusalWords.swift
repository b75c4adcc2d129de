import Governance

extension Names {
    func sentence(_ reason: CharterRefusal) -> Phrase {
        switch reason {
        case .alreadyFounded:
            Phrase(
                nb: "Helsefellesskapet er allerede opprettet. "
                    + "Avtalen endres gjennom partenes egne vedtak.",
                nn: "Helsefellesskapet er alt oppretta. "
                    + "Avtalen blir endra gjennom partane sine eigne vedtak.",
                en: "The partnership has been founded already. "
                    + "The agreement is changed by the partners' own decisions.")
        case .noSecretariat:
            Phrase(
                nb: "Avtalen må ha et sekretariat med plass til dem som oppnevnes. "
                    + "Rett avtalefilen eller antallet personer.",
                nn: "Avtalen må ha eit sekretariat med plass til dei som blir oppnemnde. "
                    + "Rett avtalefila eller talet på personar.",
                en: "The agreement must have a secretariat with room for those appointed. "
                    + "Correct the agreement's file or the number of persons.")
        case .unusableName:
            Phrase(
                nb: "Navnet kan ikke stå i adresser. Bruk 2 til 40 små bokstaver fra a til z, "
                    + "siffer og bindestrek, og ikke et navn som Samråd bruker selv.",
                nn: "Namnet kan ikkje stå i adresser. Bruk 2 til 40 små bokstavar frå a til z, "
                    + "siffer og bindestrek, og ikkje eit namn som Samråd bruker sjølv.",
                en: "The name cannot stand in addresses. Use 2 to 40 of the letters a to z, digits "
                    + "and dashes, and no name that Samråd itself uses.")
        }
    }
}
