import Governance

/// The paper of one case (R132, R248).
struct CasePaperDocument: Document {
    let title: String
    let mark: String?
    let kind: Phrase?
    let number: String
    /// The meetings it is or was treated in.
    let meetings: [String]
    let paper: CasePaperBody

    var fileName: String {
        "sak-\(number.split(separator: "/").joined(separator: "-"))-saksframlegg"
    }

    init?(_ frame: Frame, _ id: CaseID) {
        guard let found = frame.partnership.cases[id],
            frame.partnership.mayRead(id, frame.reader, at: frame.now)
        else { return nil }
        title = frame.title(of: id)
        number = found.number.description
        kind = found.papers.isEmpty ? CasePageWords.submission : CasePageWords.paper
        mark =
            frame.isUnassessed(found)
            ? frame.say(DocumentWords.unassessed)
            : frame.exemption(of: .wholeCase(id: id)).map {
                frame.say(MeetingWords.exempt($0.law))
            }
        meetings = frame.treatments(of: found).map { treatment in
            let meeting = MeetingLink(treatment.meeting, in: frame).title
            let number = treatment.item.number.map { frame.names.number($0) }
            return [number, meeting].compactMap { $0 }.joined(separator: ", ")
        }
        paper = CasePaperBody(of: found, in: frame)
    }

    func content(in frame: Frame) -> HTML {
        """
        \(DocumentFacts(
            rows: [
                (DocumentWords.caseNumber, number),
                (DocumentWords.treatedIn, meetings.isEmpty ? nil : frame.language.list(meetings)),
            ], language: frame.language))
        \(paper.html(in: frame, at: .part))
        """
    }
}
