public import Desk
public import Exchange
public import Governance
public import Pages
import Storage

/// Everything a server of pages and of the API is made of, as a value: the desk behind it, the
/// clock, the pages it shows and what it needs done by others.
public struct Site: Sendable {
    /// Finds the page at a destination, cut to what the frame's reader may see.
    public typealias PageRegistry = @Sendable (Destination, Frame) -> (any Page)?
    /// Makes the file at a destination that is no page, such as a calendar.
    public typealias FileRegistry = @Sendable (Destination, Frame) -> ServedFile?

    /// The one way in.
    public let desk: Desk
    /// Tells the time; a demonstration moves it.
    public let clock: @Sendable () -> Instant
    /// The pages.
    public let pages: PageRegistry
    /// The files made from the state, such as calendars.
    public let files: FileRegistry
    /// Hands a sign-in link to mail.
    public let mailer: SignInMailer
    /// Reads what an uploaded file says, so that it can be screened.
    public let textOf: FileReader
    /// Makes the PDFs of documents.
    public let printer: DocumentPrinter
    /// The full texts of the partnerships' own agreements, where they have been loaded.
    public let agreements: [PartnershipID: AgreementText]
    /// What the operator has decided.
    public let settings: SiteSettings
    /// What a demonstration adds; `nil` on a real site.
    public let demonstration: DemonstrationPort?

    let search: Search
    let forms: CommandForms
    let openAPI: [UInt8]
    var names: PeopleNames { desk.names }
    let keptPages = KeptPages()
    let turns = Turns()
    let receipts = Receipts()
    let apiCalls = CallCounts()
    let audience: Audience

    /// A site.
    ///
    /// - Parameters:
    ///   - search: Finds by words; with an index in memory where none is given.
    ///   - version: The program's version, as the API's description tells it.
    /// - Throws: If a command cannot be described; a test shows that each can.
    public init(
        desk: Desk, clock: @escaping @Sendable () -> Instant, settings: SiteSettings,
        pages: @escaping PageRegistry, files: @escaping FileRegistry = { _, _ in nil },
        mailer: @escaping SignInMailer, textOf: @escaping FileReader,
        printer: @escaping DocumentPrinter,
        demonstration: DemonstrationPort? = nil, agreements: [PartnershipID: AgreementText] = [:],
        search: Search? = nil, version: String
    ) throws(DescriptionDefect) {
        self.desk = desk
        self.search =
            search
            ?? Search(
                desk: desk,
                sources: Search.Sources(of: desk, agreements: agreements.mapValues(\.clauses)))
        self.clock = clock
        self.settings = settings
        audience = Audience(
            capacity: settings.connections * 3 / 4, visitors: settings.connections * 5 / 8)
        self.agreements = agreements
        self.pages = pages
        self.files = files
        self.mailer = mailer
        self.textOf = textOf
        self.printer = printer
        self.demonstration = demonstration
        forms = try CommandForms()
        let reads = ReadOperation.pages + (demonstration == nil ? [] : ReadOperation.demonstration)
        openAPI = try OpenAPIDocument(version: version, reads: reads).bytes
    }

    /// Forgets names that were looked up, after the people register was corrected.
    public func peopleChanged() { names.forgetAll() }
}

/// A file made from the state.
public struct ServedFile: Sendable {
    /// The media type.
    public let contentType: String
    /// The bytes.
    public let bytes: [UInt8]

    /// A file to send.
    public init(contentType: String, bytes: [UInt8]) {
        self.contentType = contentType
        self.bytes = bytes
    }
}

/// What is mailed to somebody who asked to sign in.
public struct SignInMail: Sendable {
    /// The person's address.
    public let address: String
    /// The person's name.
    public let name: String
    /// The person's language.
    public let language: Language
    /// The partnership's own name.
    public let partnership: Wording
    /// The link, whole.
    public let link: String
    /// When it stops working.
    public let expires: Instant
}

/// Hands a sign-in link to mail; what goes wrong is the mailer's to log and retry.
public typealias SignInMailer = @Sendable (SignInMail) async -> Void

/// Reads the text of a file of a kind.
public typealias FileReader =
    @Sendable (FileKind, [UInt8]) async throws(FileReadingFault) -> ExtractedText

/// Why the text of a file could not be read; the file is then not stored.
public enum FileReadingFault: Error, Hashable, Sendable {
    /// The file is at fault.
    case file(FileFault)
    /// A program that is needed is missing or failed; what, for the operator.
    case unavailable(String)
}
