import Governance

/// One case at all partners: who has answered, with which words, and who has not (R36–R38).
struct AnchoringBoard: Codable, Hashable, Sendable {
    /// The wording that the partners are asked to adopt alike.
    let reference: String
    let due: CivilDate
    let answered: Int
    let rows: [AnchoringRow]
    /// Partners without an answer, by name.
    let unanswered: [String]
    /// Partners spoken for by another's seat whose input is missing before a decision (R40).
    let missingInput: [String]

    init?(of found: Case, for frame: Frame) {
        guard let anchoring = frame.partnership.anchoring[found.id] else { return nil }
        reference = frame.words(anchoring.reference) ?? frame.say(Phrase.withheld)
        due = anchoring.due
        answered = anchoring.answered.count
        rows = anchoring.partners.map { AnchoringRow($0, in: anchoring, for: frame) }
        unanswered = anchoring.partners
            .filter { !anchoring.status(of: $0).isAnswer }
            .map { frame.names.partner($0) }
        let coming = frame.treatments(of: found).last {
            $0.item.closedAt == nil && $0.meeting.closedAt == nil
        }
        let missing = coming.map { frame.partnership.missingInput(on: found.id, in: $0.meeting) }
        missingInput = (missing ?? []).map { frame.names.partner($0) }
    }

    func html(in frame: Frame) -> HTML {
        let progress = Progress(
            part: answered, whole: rows.count, label: frame.say(AnchoringPageWords.answeredLabel),
            language: frame.language)
        let columns = [
            AnchoringPageWords.partner, AnchoringPageWords.answer, AnchoringPageWords.treatedIn,
            AnchoringPageWords.wording,
        ]
        return """
            \(progress)\(waiting(frame))
            \(Disclosure(
                title: frame.say(AnchoringPageWords.reference), isOpen: answered == 0,
                content: Prose(text: reference).html))
            \(CardTable(
                caption: frame.say(AnchoringPageWords.caption),
                columns: columns.map { .init(title: frame.say($0)) },
                rows: rows.map { $0.cells(in: frame) }))
            """
    }

    private func waiting(_ frame: Frame) -> HTML {
        var lines: [HTML] = []
        if !unanswered.isEmpty {
            let names = frame.language.list(unanswered)
            lines.append(
                "<p>\(frame.say(AnchoringPageWords.unanswered(names, due: due.words)))</p>")
        }
        if !missingInput.isEmpty {
            let names = frame.language.list(missingInput)
            lines.append("<p>\(frame.say(AnchoringPageWords.inputMissing(names)))</p>")
        }
        return lines.joined()
    }
}

/// Where one partner stands on a case.
struct AnchoringRow: Codable, Hashable, Sendable {
    let partner: PartnerID
    let name: String
    let status: LocalTreatment.Status
    let statusWords: String
    let localBody: String?
    let localNumber: String?
    let date: CivilDate?
    /// Whether the words adopted are those of the reference; `nil` where none were given (R36).
    let isIdentical: Bool?
    /// Where the adopted words differ; empty where they do not, or none were given.
    let differences: [WordStretch]
    /// The remark, or why the partner cannot adopt.
    let remark: String?
    /// What the seat that speaks for the partner has recorded (R40).
    let input: String?

    init(_ id: PartnerID, in anchoring: Anchoring, for frame: Frame) {
        let last = anchoring.treatments[id]?.last
        let words = { (text: TextID?) -> String? in
            text.map { frame.words($0) ?? frame.say(Phrase.withheld) }
        }
        partner = id
        name = frame.names.partner(id)
        status = anchoring.status(of: id)
        statusWords = frame.say(status.label)
        localBody = words(last?.body)
        localNumber = words(last?.number)
        date = last?.date
        isIdentical = last?.isIdentical
        if last?.isIdentical == false, let own = last?.text.flatMap(frame.words),
            let reference = frame.words(anchoring.reference)
        {
            differences = WordStretch.all(in: WordComparison(reference: reference, local: own))
        } else {
            differences = []
        }
        remark = last?.isIdentical == nil ? words(last?.text) : nil
        input = anchoring.inputs[id].map {
            words($0.text) ?? frame.say(AnchoringPageWords.noInputRecorded)
        }
    }

    func cells(in frame: Frame) -> [HTML] {
        let place = [
            localBody, localNumber, date.map(frame.day),
        ].compactMap(\.self).joined(separator: ", ")
        return [
            "<a href=\"\(frame.link(.partner(partner)))\">\(name)</a>",
            badge.html, "\(place.isEmpty ? "–" : place)", said(in: frame),
        ]
    }

    private var badge: Badge { Badge(text: statusWords, tone: status.tone) }

    private func said(in frame: Frame) -> HTML {
        var parts: [HTML] = []
        switch isIdentical {
        case true?: parts.append("\(frame.say(AnchoringPageWords.identical))")
        case false?:
            parts.append(
                """
                \(frame.say(AnchoringPageWords.differs))\
                \(WordChanges(stretches: differences, language: frame.language))
                """)
        case nil: parts += remark.map { [Prose(text: $0).html] } ?? []
        }
        if let input {
            parts.append(
                "<p>\(frame.say(AnchoringPageWords.inputFromSeat)): \(input)</p>")
        }
        return parts.isEmpty ? "–" : "<div>\(parts.joined())</div>"
    }
}

extension LocalTreatment.Status {
    /// How the state of a treatment is to be felt.
    var tone: Tone {
        switch self {
        case .notTreated: .neutral
        case .scheduled: .active
        case .adopts, .adoptsWithRemark, .noInput: .done
        case .cannotAdopt: .late
        }
    }
}
