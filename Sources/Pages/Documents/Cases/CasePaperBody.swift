import Governance

/// What a body is asked to decide and why: the case paper, or the submission where that is what
/// there is, with the files that belong to it listed.
struct CasePaperBody: Sendable {
    /// Heading and text, in the order they are read.
    let parts: [(title: Phrase, text: String?)]
    /// Who wrote it and when; `nil` for a submission, whose submitter is not told here.
    let signature: String?
    let attachments: [AttachmentFacts]
    let theCase: CaseID

    init(of found: Case, in frame: Frame) {
        theCase = found.id
        attachments = found.attachments.map { AttachmentFacts($0, for: frame) }
        if let paper = PaperFacts.all(of: found, for: frame).first {
            parts = [
                (CasePageWords.recommendation, paper.recommendation),
                (CasePageWords.background, paper.background),
                (CasePageWords.assessment, paper.assessment),
            ]
            signature = frame.say(paper.signature)
        } else {
            let submission = SubmissionFacts(of: found, for: frame)
            parts = [
                (CasePageWords.question, submission.question),
                (CasePageWords.background, submission.background),
                (CasePageWords.proposal, submission.proposal),
                (CasePageWords.basis, submission.basis),
            ]
            signature = nil
        }
    }

    func html(in frame: Frame, at level: HeadingLevel) -> HTML {
        """
        \(parts.map {
            WrittenPart(title: frame.say($0.title), text: $0.text, level: level).html
        })\
        \(files(in: frame, at: level))\
        \(signature.shown { "<p class=\"quiet\">\($0)</p>" })
        """
    }

    private func files(in frame: Frame, at level: HeadingLevel) -> HTML {
        if attachments.isEmpty { return .nothing }
        let rows = attachments.map { file -> HTML in
            let href = frame.link(.attachment(theCase, file.number))
            let kilobytes = frame.language.number(max(1, (file.size + 1023) / 1024))
            return "<li><a href=\"\(href)\">\(file.name)</a> (\(kilobytes) kB)</li>\n"
        }
        return """
            <section>\(level.heading(frame.say(CasePageWords.attachments)))
            <p>\(frame.say(DocumentWords.attachmentsOnline))</p>
            <ol>
            \(rows)</ol></section>

            """
    }
}
