import Governance

/// One decision by itself, as it is sent to those it concerns (særutskrift, R249).
struct ExtractDocument: Document {
    let title: String
    let mark: String?
    let extract: DecisionExtract
    let caseNumber: String?
    /// What the decision means for the partners, in a sentence.
    let force: String?
    /// Where the minutes stand that it is taken from.
    let standing: String

    let kind: Phrase? = DocumentWords.extract
    var fileName: String {
        let number = extract.number.split { $0 == " " || $0 == "/" }.joined(separator: "-")
        return "\(number)-saerutskrift"
    }

    init?(_ frame: Frame, _ id: DecisionID) {
        guard let found = frame.partnership.decisions[id],
            let meeting = frame.partnership.meetings.meeting(of: found.item),
            let item = meeting.item(found.item),
            let extract = DecisionExtract(item, of: meeting, in: frame)
        else { return nil }
        self.extract = extract
        title = extract.title
        caseNumber = frame.partnership.cases[found.caseID]?.number.description
        force = frame.row(of: found)?.force.sentence
        standing =
            MinutesStanding(meeting, in: frame)?.words ?? frame.say(DocumentWords.minutesToCome)
        mark = frame.exemption(of: .agendaItem(id: item.id)).map {
            frame.say(MeetingWords.exempt($0.law))
        }
    }

    func content(in frame: Frame) -> HTML {
        """
        \(DocumentFacts(
            rows: [
                (DocumentWords.matter, extract.number),
                (DocumentWords.caseNumber, caseNumber),
                (DocumentWords.decidedIn, extract.when),
                (DocumentWords.attendance, extract.present),
                (DecisionsPageWords.how, extract.method),
                (DecisionsPageWords.outcome, extract.outcome),
                (MeetingWords.minutes, standing),
            ], language: frame.language))
        <section><h2>\(frame.say(CasePageWords.stepDecision))</h2>
        \(Prose(text: extract.wording))
        \(extract.nextStep.shown { "<p>\($0).</p>" })\(force.shown { "<p>\($0)</p>" })</section>
        \(statements(frame))
        <p class="quiet">\(frame.say(DocumentWords.takenFrom))</p>
        """
    }

    private func statements(_ frame: Frame) -> HTML {
        if extract.statements.isEmpty { return .nothing }
        return """
            <section><h2>\(frame.say(RoomPageWords.statements))</h2>
            <ul>\(extract.statements.map { "<li>\($0)</li>" as HTML })</ul></section>
            """
    }
}
