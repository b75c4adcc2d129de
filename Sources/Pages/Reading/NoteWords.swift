/// What is said of a member's own notes.
enum NoteWords {
    static let title = Phrase(nb: "Notatet ditt", nn: "Notatet ditt", en: "Your note")
    static let all = Phrase(nb: "Notatene dine", nn: "Notata dine", en: "Your notes")
    static let privacy = Phrase(
        nb: "Bare du får se det du noterer. Det er ikke en del av saken, og blir liggende på "
            + "serveren til du sletter det.",
        nn: "Berre du får sjå det du noterer. Det er ikkje ein del av saka, og blir liggjande på "
            + "serveren til du slettar det.",
        en: "Nobody but you is shown what you note. It is no part of the case, and stays on the "
            + "server until you delete it.")
    static let write = Phrase(
        nb: "Noter noe for deg selv", nn: "Noter noko for deg sjølv",
        en: "Note something for yourself")
    static let text = Phrase(nb: "Notat", nn: "Notat", en: "Note")
    static let delete = Phrase(
        nb: "Tøm feltet og lagre for å slette notatet.",
        nn: "Tøm feltet og lagre for å slette notatet.",
        en: "Empty the field and save to delete the note.")
    static let save = Phrase(nb: "Lagre notatet", nn: "Lagre notatet", en: "Save the note")
    static let read = Phrase(nb: "Les notatet", nn: "Les notatet", en: "Read the note")
    static let deleteNow = Phrase(
        nb: "Slett notatet", nn: "Slett notatet", en: "Delete the note")
    static let differences = Phrase(
        nb: "Slik skiller teksten din seg fra det som er lagret",
        nn: "Slik skil teksten din seg frå det som er lagra",
        en: "How your text differs from what is saved")
    static let changedElsewhere = Phrase(
        nb: "Notatet er endret i et annet vindu. Teksten din er tatt vare på. Trykk «Lagre» for å "
            + "se forskjellen.",
        nn: "Notatet er endra i eit anna vindauge. Teksten din er teken vare på. Trykk «Lagre» "
            + "for å sjå skilnaden.",
        en: "The note has been changed in another window. Your text is kept. Press “Save” to see "
            + "the difference.")

    static func saved(_ when: String) -> Phrase {
        Phrase(nb: "Lagret \(when)", nn: "Lagra \(when)", en: "Saved \(when)")
    }

    static func trouble(_ trouble: NoteAnswer.Trouble, isDeleted: Bool) -> Phrase {
        switch trouble {
        case .changed where isDeleted:
            Phrase(
                nb: "Notatet er slettet i et annet vindu. Teksten din står i feltet: lagre på "
                    + "nytt hvis du vil beholde den.",
                nn: "Notatet er sletta i eit anna vindauge. Teksten din står i feltet: lagre på "
                    + "nytt om du vil behalde han.",
                en: "The note has been deleted in another window. Your text stands in the field: "
                    + "save again if you want to keep it.")
        case .changed:
            Phrase(
                nb: "Notatet er endret i et annet vindu. Teksten din står i feltet, men er ikke "
                    + "lagret ennå. Rett den slik den skal være, og lagre.",
                nn: "Notatet er endra i eit anna vindauge. Teksten din står i feltet, men er "
                    + "ikkje lagra enno. Rett han slik han skal vere, og lagre.",
                en: "The note has been changed in another window. Your text stands in the field, "
                    + "but is not saved yet. Make it as it should be, and save.")
        case .identityNumber: DraftWords.identityNumberInForm
        case .tooLong:
            Phrase(
                nb: "Notatet er for langt. Det er ikke lagret.",
                nn: "Notatet er for langt. Det er ikkje lagra.",
                en: "The note is too long. It is not saved.")
        case .unreadable:
            Phrase(
                nb: "Notatet har et tegn som ikke kan vises. Det er ikke lagret.",
                nn: "Notatet har eit teikn som ikkje kan visast. Det er ikkje lagra.",
                en: "The note has a character that cannot be shown. It is not saved.")
        case .failed: FrameWords.trouble(.failed)
        }
    }
}
