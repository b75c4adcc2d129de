import Exchange
import Pages

extension FileFault {
    /// Whether it is the size that is wrong.
    var isTooLarge: Bool {
        switch self {
        case .tooLarge, .tooLargeUnpacked: true
        case .empty, .unknownExtension, .mislabelled, .passwordProtected, .macros, .damaged: false
        }
    }
}

extension FaultWords {
    /// Why a file was not taken in.
    static func file(_ fault: FileFault) -> Words {
        (
            Phrase(
                nb: "Filen ble ikke tatt imot", nn: "Fila blei ikkje teken imot",
                en: "The file was not taken in"),
            reason(fault)
        )
    }

    private static func reason(_ fault: FileFault) -> Phrase {
        switch fault {
        case .empty: Phrase(nb: "Filen er tom.", nn: "Fila er tom.", en: "The file is empty.")
        case .tooLarge, .tooLargeUnpacked: tooLarge.text
        case .unknownExtension:
            Phrase(
                nb: "Vi tar imot PDF, Word (.docx), bilder (.png, .jpg) og ren tekst (.txt).",
                nn: "Vi tek imot PDF, Word (.docx), bilete (.png, .jpg) og rein tekst (.txt).",
                en: "We take in PDF, Word (.docx), pictures (.png, .jpg) and plain text (.txt).")
        case .mislabelled:
            Phrase(
                nb: "Innholdet er av et annet slag enn navnet sier.",
                nn: "Innhaldet er av eit anna slag enn namnet seier.",
                en: "The content is of another kind than the name says.")
        case .passwordProtected:
            Phrase(
                nb: "Filen åpnes med passord. Lagre den uten, og prøv igjen.",
                nn: "Fila blir opna med passord. Lagre henne utan, og prøv igjen.",
                en: "The file opens with a password. Save it without, and try again.")
        case .macros:
            Phrase(
                nb: "Filen har makroer. Lagre den som .docx uten, og prøv igjen.",
                nn: "Fila har makroar. Lagre henne som .docx utan, og prøv igjen.",
                en: "The file has macros. Save it as .docx without, and try again.")
        case .damaged:
            Phrase(
                nb: "Filen er skadet eller avkortet.", nn: "Fila er skadd eller avkorta.",
                en: "The file is damaged or cut off.")
        }
    }
}
