/// The secretariat writes a version of the case paper (R129, R132).
public struct WritePaper: Command {
    /// `case.write`.
    public static let name: CommandName = Name("case.write")
    /// The case.
    public var `case`: CaseID
    /// The version it is based on; 0 for the first.
    public var basedOn: Int
    /// What the case is called.
    public var title: String
    /// The facts of the case.
    public var background: String
    /// How they are weighed.
    public var assessment: String?
    /// What the body is asked to decide.
    public var recommendation: String

    /// Asks to record a version of the paper.
    public init(
        case id: CaseID, basedOn: Int, title: String, background: String,
        assessment: String? = nil, recommendation: String
    ) {
        self.case = id
        self.basedOn = basedOn
        self.title = title
        self.background = background
        self.assessment = assessment
        self.recommendation = recommendation
    }

    /// A version based on an older one is refused, so that nobody's text is lost.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.open(`case`)
        guard basedOn == found.papers.count else {
            throw Refusal(.cases(.olderVersion(current: found.papers.count)))
        }
        let paper = CasePaper(
            version: basedOn + 1, title: try deciding.text(title, .title),
            background: try deciding.text(background, .background),
            assessment: try deciding.optionalText(assessment, .assessment),
            recommendation: try deciding.text(recommendation, .wording),
            writtenAt: deciding.at, author: deciding.actor.person)
        deciding.record(PaperWritten(case: `case`, paper: paper))
    }
}

/// A version of a case paper was written.
public struct PaperWritten: Event {
    /// `paper.written`.
    public static let name: EventName = Name("paper.written")
    /// The case.
    public let `case`: CaseID
    /// The version.
    public let paper: CasePaper

    /// Adds the version.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.cases.change(`case`) { $0.papers.append(paper) }
    }
}

/// A file is put with a case, after it has been screened and stored.
public struct AttachFile: Command {
    /// `case.attach`.
    public static let name: CommandName = Name("case.attach")
    /// The largest file, in bytes (25 MB).
    public static let largest = 25 * 1024 * 1024
    /// The case.
    public var `case`: CaseID
    /// What the file is called.
    public var fileName: String
    /// The stored file.
    public var file: StoredFile

    /// Asks to attach a file.
    public init(case id: CaseID, fileName: String, file: StoredFile) {
        self.case = id
        self.fileName = fileName
        self.file = file
    }

    /// Files have a bound, and their names are screened like any text.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.open(`case`)
        guard (1...Self.largest).contains(file.size) else {
            throw Refusal(.cases(.fileTooLarge(limit: Self.largest)))
        }
        let attachment = Attachment(
            number: found.attachments.count + 1, name: try deciding.text(fileName, .fileName),
            file: file, attachedAt: deciding.at)
        deciding.record(FileAttached(case: `case`, attachment: attachment))
    }
}

/// A file was put with a case.
public struct FileAttached: Event {
    /// `file.attached`.
    public static let name: EventName = Name("file.attached")
    /// The case.
    public let `case`: CaseID
    /// The file.
    public let attachment: Attachment

    /// Adds the file.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.cases.change(`case`) { $0.attachments.append(attachment) }
    }
}
