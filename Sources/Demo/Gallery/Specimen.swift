import Governance
public import Pages

/// One page in one state, as one reader sees it: what the preview shows, the snapshots hold, and
/// the accessibility check and the screenshots walk through.
public struct Specimen: Sendable {
    /// Its name in the gallery, also that of its files: `saker/sak-under-forankring`.
    public let name: String
    /// Where the page stands; `nil` for a mail.
    public let destination: Destination?
    /// Who looks.
    public let visitor: Visitor
    /// Texts that this reader must not see, whatever page is asked for.
    public let withheld: [String]
    private let render: @Sendable (Language) -> String?

    /// The page as a whole document; `nil` where there is nothing for this reader, which in a
    /// gallery is a fault.
    public func html(in language: Language) -> String? { render(language) }
}

/// What stands on a page besides its own data.
enum Situation: Sendable {
    /// Nothing.
    case plain
    /// A form was sent that the rules refuse.
    case refused(any Command, scope: String = "", values: [String: [String]])
    /// A form was sent with a field that does not hold what it must.
    case malformed(CommandName, scope: String = "", field: String, FormAnswer.Expectation)
    /// What was done last was just recorded by whoever looks.
    case receipt
    /// Something was searched for, and this was found.
    case found(SearchQuestion, SearchFindings)
    /// The reader is told what is new since they opened some pages.
    case own(opened: [Destination: Instant] = [:])
    /// The reader has noted something beside what the page is about, or could not save it.
    case noted([Notable: PrivateNote], answer: NoteAnswer? = nil)
    /// A draft is kept under a key.
    case draft(String, values: [String: [String]])
    /// Parts of the minutes have been written, and one could perhaps not be saved.
    case written([MinutesSection: [KeptRevision]], answer: MinutesSectionAnswer? = nil)
}

extension Specimen {
    /// A page at a destination.
    init(
        _ name: String, _ destination: Destination, as visitor: Visitor = .everyone,
        in scene: Scene, _ situation: Situation = .plain, query: String = ""
    ) throws {
        try self.init(
            name, destination, as: visitor, in: scene, situation, query: query,
            make: { destination.page(in: $0) })
    }

    /// A page that stands at a destination and is made from more than the frame.
    init(
        _ name: String, _ destination: Destination, as visitor: Visitor = .everyone,
        in scene: Scene, _ situation: Situation = .plain, query: String = "",
        demonstration: Demonstration? = nil,
        make: @escaping @Sendable (Frame) -> (any Page)?
    ) throws {
        let frames = try Language.allCases.map { language in
            var frame = try scene.frame(
                of: destination, for: visitor, in: language, query: query)
            frame.demonstration = demonstration
            try scene.put(situation, on: &frame)
            return frame
        }
        self.init(
            name: name, destination: destination, visitor: visitor,
            withheld: frames.first.map { scene.withheld(from: $0.reader) } ?? []
        ) { language in
            guard let frame = frames.first(where: { $0.language == language }) else { return nil }
            return make(frame)?.html(in: frame).text
        }
    }

    /// A document to print.
    init(
        document name: String, _ document: Printable, as visitor: Visitor = .everyone,
        in scene: Scene
    ) throws {
        let destination = Destination.document(document)
        let frames = try Language.allCases.map {
            try scene.frame(of: destination, for: visitor, in: $0)
        }
        self.init(
            name: name, destination: destination, visitor: visitor,
            withheld: frames.first.map { scene.withheld(from: $0.reader) } ?? []
        ) { language in
            frames.first { $0.language == language }.flatMap {
                document.sheet(in: $0, base: "https://samrad.example")?.html.text
            }
        }
    }

    /// A mail.
    init(
        mail name: String, in scene: Scene,
        write: @escaping @Sendable (Correspondence) -> MailText?
    ) {
        self.init(
            name: name, destination: nil, visitor: .everyone,
            withheld: scene.withheld(from: .everyone)
        ) { language in
            write(scene.correspondence(in: language))?.html
        }
    }
}

extension Scene {
    /// The words of every text that a reader must not see at this moment.
    func withheld(from reader: Reader) -> [String] {
        partnership.withheldTexts(from: reader, at: now).compactMap { stage.words(of: $0) }
    }

    /// Mails written at this moment, in a language.
    func correspondence(in language: Language) -> Correspondence {
        let (stage, cast) = (stage, cast)
        return Correspondence(
            names: Names(
                in: partnership,
                people: { person in cast.members.first { $0.id == person }?.name },
                texts: { stage.words(of: $0) }),
            id: PartnershipID("helgeland"), base: "https://samrad.example", language: language,
            now: now)
    }
}

extension Scene {
    /// Puts on a page what stands there besides its own data.
    ///
    /// - Throws: ``NotOnStage`` where a command that is to be refused would be granted.
    func put(_ situation: Situation, on frame: inout Frame) throws(NotOnStage) {
        switch situation {
        case .plain: break
        case .refused(let command, let scope, let values):
            guard let refusal = frame.obstacle(to: command) else {
                throw NotOnStage("a refusal of \(type(of: command).name)")
            }
            frame.answer = FormAnswer(
                command: type(of: command).name, scope: scope, values: values,
                trouble: .refused(refusal))
        case .malformed(let command, let scope, let field, let expected):
            frame.answer = FormAnswer(
                command: command, scope: scope, values: [:],
                trouble: .malformed(field: field, expected: expected))
        case .receipt:
            guard let latest else { throw NotOnStage("something that was just recorded") }
            frame.receipt = ReceiptNotice(
                events: latest.events, clauses: latest.clauses, warnings: latest.warnings)
        case .found(let question, let findings):
            frame.search = SearchResult(question: question, findings: findings)
        case .own(let opened):
            guard let actor = frame.actor else { throw NotOnStage("a signed-in reader") }
            let marks = opened.map { ($0.key.subject, $0.value) }
            frame.own = ReadersOwn(
                ReadMarks(Dictionary(uniqueKeysWithValues: marks)), of: actor, in: partnership,
                at: now)
        case .draft(let key, let values):
            frame.drafts[key] = KeptDraft(values: values, savedAt: now)
        case .noted(let notes, let answer):
            frame.own.notes = notes
            frame.noteAnswer = answer
        case .written(let parts, let answer):
            frame.manuscript = parts
            frame.sectionAnswer = answer
        }
    }
}
