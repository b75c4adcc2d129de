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
        }
    }
}
