public import Governance

/// The text of a file with a case, to begin the case paper with.
public struct ImportedText: Hashable, Sendable {
    /// The file, by its place among the case's.
    public let attachment: Int
    /// Its words in paragraphs; `nil` where it has none that can be read.
    public let words: String?

    /// The text of a file.
    public init(attachment: Int, words: String?) {
        self.attachment = attachment
        self.words = words
    }

    /// The name of the query's field that asks for one: `?tekst=2`.
    public static let queryField = "tekst"

    /// The most characters taken over; more than any case paper should have.
    public static let limit = 200_000
}

/// What could not be read in a file that was just put with a case.
public enum UnreadPart: Hashable, Sendable {
    /// It is a picture.
    case picture
    /// It is a PDF without text.
    case scannedPages
    /// It holds so many pictures or other documents.
    case embedded(Int)
}

extension Frame {
    /// The way to the case paper's form with the text of a file in it; nothing for those who write
    /// none, and for files without text.
    func importLink(_ file: AttachmentFacts, of id: CaseID) -> HTML {
        let isText = !file.mediaType.hasPrefix("image/")
        guard isText, let found = partnership.cases[id], may(WritePaper.anew(for: found))
        else { return .nothing }
        let query = "?\(ImportedText.queryField)=\(file.number)#framlegg"
        return """
             · <a href="\(link(.theCase(id)) + query)">\(say(ImportWords.useText))</a>
            """
    }

    /// What came of asking for a file's text, before the form.
    func importNotice(of id: CaseID) -> HTML {
        guard let imported else { return .nothing }
        let file = partnership.cases[id]?.attachments
            .first { $0.number == imported.attachment }
        let name = file.flatMap { words($0.name) } ?? say(Phrase.withheld)
        return imported.words == nil
            ? Notice(kind: .warning, title: say(ImportWords.noText(name))).html
            : Notice(kind: .info, title: say(ImportWords.taken(name))).html
    }
}

extension WritePaper {
    /// A next version with nothing in it yet, to ask whether the reader may write one.
    public static func anew(for found: Case) -> WritePaper {
        WritePaper(
            case: found.id, basedOn: found.papers.count, title: "–", background: "–",
            recommendation: "–")
    }
}

extension UnreadPart {
    /// What whoever put the file there should do.
    var sentence: Phrase {
        switch self {
        case .picture: ImportWords.picture
        case .scannedPages: ImportWords.scanned
        case .embedded(let count): ImportWords.embedded(count)
        }
    }
}

enum ImportWords {
    static let useText = Phrase(
        nb: "Bruk teksten i saksframlegget", nn: "Bruk teksten i saksframlegget",
        en: "Use its text in the case paper")

    static func taken(_ name: String) -> Phrase {
        Phrase(
            nb: "Teksten fra «\(name)» står under Bakgrunn. Se over den, del den opp og lagre.",
            nn: "Teksten frå «\(name)» står under Bakgrunn. Sjå over han, del han opp og lagre.",
            en: "The text of “\(name)” stands under Background. Look it over, divide it and save.")
    }

    static func noText(_ name: String) -> Phrase {
        Phrase(
            nb: "«\(name)» har ingen tekst som kan leses. Den er trolig skannet.",
            nn: "«\(name)» har ingen tekst som kan lesast. Ho er truleg skanna.",
            en: "“\(name)” has no text that can be read. It was most likely scanned.")
    }

    static let picture = Phrase(
        nb:
            "Filen er et bilde. Teksten i det er ikke kontrollert for "
            + "fødselsnumre. Se over det selv.",
        nn:
            "Fila er eit bilete. Teksten i det er ikkje kontrollert for "
            + "fødselsnummer. Sjå over det sjølv.",
        en:
            "The file is a picture. Its text has not been checked for identity "
            + "numbers. Look it over yourself."
    )
    static let scanned = Phrase(
        nb:
            "PDF-en har ingen tekst, den er trolig skannet. Den kan ikke søkes "
            + "i eller leses høyt, og er ikke kontrollert for fødselsnumre. Se "
            + "over den selv, og legg helst ved originalen.",
        nn:
            "PDF-en har ingen tekst, han er truleg skanna. Han kan ikkje "
            + "søkjast i eller lesast høgt, og er ikkje kontrollert for "
            + "fødselsnummer. Sjå over han sjølv, og legg helst ved originalen.",
        en:
            "The PDF has no text, it was most likely scanned. It cannot be "
            + "searched or read aloud, and has not been checked for identity "
            + "numbers. Look it over yourself, and preferably attach the "
            + "original."
    )

    static func embedded(_ count: Int) -> Phrase {
        Phrase(
            nb: count == 1
                ? "Filen har et bilde eller et innebygd dokument som ikke er "
                    + "kontrollert for fødselsnumre. Se over det selv."
                : "Filen har \(count) bilder eller innebygde dokumenter som ikke "
                    + "er kontrollert for fødselsnumre. Se over dem selv.",
            nn: count == 1
                ? "Fila har eit bilete eller eit innebygd dokument som ikkje er "
                    + "kontrollert for fødselsnummer. Sjå over det sjølv."
                : "Fila har \(count) bilete eller innebygde dokument som ikkje "
                    + "er kontrollerte for fødselsnummer. Sjå over dei sjølv.",
            en: count == 1
                ? "The file holds a picture or an embedded document that has not "
                    + "been checked for identity numbers. Look it over yourself."
                : "The file holds \(count) pictures or embedded documents that "
                    + "have not been checked for identity numbers. Look them over "
                    + "yourself."
        )
    }
}
