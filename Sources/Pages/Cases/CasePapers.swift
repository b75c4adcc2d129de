import Governance

/// One version of the case paper, and what it changed.
struct PaperFacts: Codable, Hashable, Sendable {
    let version: Int
    let written: String
    let author: String?
    let background: String
    let assessment: String?
    let recommendation: String
    /// What differs from the version before, part by part; empty for the first.
    let changes: [PaperChange]

    /// A part of the paper that was changed.
    struct PaperChange: Codable, Hashable, Sendable {
        let part: String
        let words: [WordStretch]
    }

    /// Which version it is, when it was written, and by whom.
    var signature: Phrase { CasePageWords.writtenBy(author, written, version) }

    /// All versions, the newest first.
    static func all(of found: Case, for frame: Frame) -> [PaperFacts] {
        let earlier = [nil] + found.papers.map(Optional.some)
        return zip(found.papers, earlier)
            .map { PaperFacts($0, after: $1, for: frame) }
            .reversed()
    }

    private init(_ paper: CasePaper, after earlier: CasePaper?, for frame: Frame) {
        let words = { (text: TextID?) -> String? in
            text.map { frame.words($0) ?? frame.say(Phrase.withheld) }
        }
        version = paper.version
        written = frame.moment(paper.writtenAt)
        author = frame.name(paper.author)
        background = words(paper.background) ?? ""
        assessment = words(paper.assessment)
        recommendation = words(paper.recommendation) ?? ""
        changes = earlier.map { PaperChange.all(from: $0, to: paper, for: frame) } ?? []
    }
}

extension PaperFacts.PaperChange {
    /// What differs between two versions of a paper, part by part.
    static func all(from before: CasePaper, to paper: CasePaper, for frame: Frame) -> [Self] {
        let words = { (text: TextID?) -> String in
            text.map { frame.words($0) ?? frame.say(Phrase.withheld) } ?? ""
        }
        let parts: [(Phrase, TextID?, TextID?)] = [
            (CasePageWords.paperTitle, before.title, paper.title),
            (CasePageWords.background, before.background, paper.background),
            (CasePageWords.assessment, before.assessment, paper.assessment),
            (CasePageWords.recommendation, before.recommendation, paper.recommendation),
        ]
        return parts.compactMap { part, old, new in
            let comparison = WordComparison(reference: words(old), local: words(new))
            if comparison.isIdentical { return nil }
            return Self(part: frame.say(part), words: WordStretch.all(in: comparison))
        }
    }
}

/// What has changed in a paper since this reader last opened the case.
struct PaperNews: Codable, Hashable, Sendable {
    /// The version that stood there then.
    let read: Int
    let changes: [PaperFacts.PaperChange]

    /// `nil` where the reader has read the newest version, or none.
    init?(of found: Case, for frame: Frame) {
        guard let newest = found.papers.last, let read = frame.paperVersionRead(of: found.id),
            read < newest.version, let before = found.papers.first(where: { $0.version == read })
        else { return nil }
        self.read = read
        changes = PaperFacts.PaperChange.all(from: before, to: newest, for: frame)
    }
}

/// A file with a case.
struct AttachmentFacts: Codable, Hashable, Sendable {
    let number: Int
    let name: String
    /// In bytes.
    let size: Int
    let mediaType: String
    let attached: CivilDate

    init(_ file: Attachment, for frame: Frame) {
        number = file.number
        name = frame.words(file.name) ?? frame.say(Phrase.withheld)
        size = file.file.size
        mediaType = file.file.mediaType
        attached = frame.partnership.zone.date(at: file.attachedAt)
    }
}

extension CaseMatter {
    /// The newest paper with what the body is asked to decide first; older ones folded away.
    func paper(in frame: Frame) -> HTML {
        guard let newest = papers.first else {
            return PageSection(
                title: frame.say(CasePageWords.paper), id: "saksframlegg",
                content: "\(noPaper(frame))\(files(in: frame))"
            ).html
        }
        let content: HTML = """
            \(paperNews.shown { $0.section(in: frame) })\
            <h3>\(frame.say(CasePageWords.recommendation))</h3>
            \(Prose(text: newest.recommendation))
            <h3>\(frame.say(CasePageWords.background))</h3>
            \(Prose(text: newest.background))
            \(newest.assessment.shown { text in
                """
                <h3>\(frame.say(CasePageWords.assessment))</h3>
                \(Prose(text: text))
                """
            })
            <p class="hint">\(frame.say(newest.signature))</p>
            \(DocumentLinks(frame: frame, documents: [.casePaper(submission.id)]))
            \(papers.dropLast().map { changed($0, frame) })\(files(in: frame))
            """
        return PageSection(
            title: frame.say(CasePageWords.paper), id: "saksframlegg", content: content
        ).html
    }

    private func noPaper(_ frame: Frame) -> HTML {
        let isOpen = [.received, .returned].contains(stage.step)
        return "<p>\(frame.say(isOpen ? CasePageWords.paperLater : CasePageWords.noPaper))</p>"
    }

    /// What a version changed in the one before, and that one as it was.
    private func changed(_ paper: PaperFacts, _ frame: Frame) -> HTML {
        let parts = paper.changes.map { $0.html(in: frame) }
        let older = papers.first { $0.version == paper.version - 1 }.shown { old -> HTML in
            """
            <h3>\(frame.say(CasePageWords.asItWas(old.version)))</h3>
            \(Prose(text: old.recommendation))\(Prose(text: old.background))\
            \(old.assessment.shown { Prose(text: $0).html })
            """
        }
        return Disclosure(
            title: frame.say(CasePageWords.changed(paper.version, from: paper.version - 1)),
            content: "\(parts)\(older)"
        ).html
    }

    private func files(in frame: Frame) -> HTML {
        if attachments.isEmpty { return .nothing }
        let items = attachments.map { file -> HTML in
            let href = frame.link(.attachment(submission.id, file.number))
            let kilobytes = max(1, (file.size + 1023) / 1024)
            return """
                <li><a href="\(href)">\(file.name)</a> \
                (\(frame.language.number(kilobytes)) kB, \(frame.day(file.attached)))\
                \(frame.importLink(file, of: submission.id))</li>
                """
        }
        return "<h3>\(frame.say(CasePageWords.attachments))</h3><ul>\(items)</ul>"
    }
}

extension PaperFacts.PaperChange {
    fileprivate func html(in frame: Frame) -> HTML {
        "<h3>\(part)</h3>\(WordChanges(stretches: words, language: frame.language))"
    }
}

extension PaperNews {
    fileprivate func section(in frame: Frame) -> HTML {
        Disclosure(
            title: frame.say(OwnWords.changedSince(read)), isOpen: true,
            content: "\(changes.map { $0.html(in: frame) })"
        ).html
    }
}
