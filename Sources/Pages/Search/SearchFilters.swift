import Governance

/// How an answer is narrowed, as it stands in the address.
struct SearchFilters: Codable, Hashable, Sendable {
    let kind: Findable.Kind?
    let body: BodyID?
    let year: Int?
    let status: CaseStatus?
    let partner: PartnerID?
    let priority: Name<PriorityGroup>?

    init(_ question: SearchQuestion, in frame: Frame) {
        kind = question.kind
        body = question.body
        year = question.year
        status = question.status
        partner = question.partner
        priority = question.priority
    }

    /// Whether more than the kind is narrowed.
    var narrowsBesidesKind: Bool {
        body != nil || year != nil || status != nil || partner != nil || priority != nil
    }

    /// The address of the same search, of another kind or on another page of it.
    func address(of words: String, kind: Findable.Kind?, page: Int = 1, in frame: Frame) -> String {
        let fields: [(String, String?)] = [
            ("q", words), ("type", kind?.rawValue), ("organ", body?.rawValue),
            ("ar", year.map(String.init)), ("status", status?.rawValue),
            ("partner", partner?.rawValue), ("gruppe", priority?.rawValue),
            ("side", page > 1 ? "\(page)" : nil),
        ]
        let query = fields.compactMap { name, value in value.map { "\(name)=\($0.percentEncoded)" }
        }
        return "\(frame.link(.search))?\(query.joined(separator: "&"))"
    }

    /// The address of a search of everything.
    func unfiltered(_ words: String, in frame: Frame) -> String {
        SearchFilters(SearchQuestion(words: words), in: frame)
            .address(of: words, kind: nil, in: frame)
    }

    /// The questions by which an answer is narrowed.
    func fields(in frame: Frame) -> [Field] {
        var fields = [
            field(
                "type", SearchWords.kind,
                Findable.Kind.allCases.map {
                    .init(value: $0.rawValue, label: frame.say($0.label))
                }, kind?.rawValue, frame),
            field(
                "organ", SearchWords.body,
                frame.charter.bodies.map {
                    .init(value: $0.id.rawValue, label: frame.say($0.name))
                }, body?.rawValue, frame),
            field(
                "ar", SearchWords.year,
                years(frame).map {
                    .init(value: "\($0)", label: "\($0)")
                }, year.map(String.init), frame),
            field(
                "status", SearchWords.status,
                CaseStatus.allCases.map {
                    .init(value: $0.rawValue, label: frame.say($0.label))
                }, status?.rawValue, frame),
            field(
                "partner", SearchWords.partner,
                frame.charter.partners.map {
                    .init(value: $0.id.rawValue, label: $0.name)
                }, partner?.rawValue, frame),
        ]
        if !frame.charter.priorities.isEmpty {
            fields.append(
                field(
                    "gruppe", SearchWords.priority,
                    frame.charter.priorities.map {
                        .init(value: $0.id.rawValue, label: frame.say($0.name))
                    }, priority?.rawValue, frame))
        }
        return fields
    }

    private func field(
        _ name: String, _ label: Phrase, _ options: [Control.Option], _ chosen: String?,
        _ frame: Frame
    ) -> Field {
        Field(
            name: name, label: frame.say(label),
            control: .select(options: options, chosen: chosen), language: frame.language)
    }

    /// From the first meeting or case on; public, since the year plan is.
    private func years(_ frame: Frame) -> [Int] {
        let first = frame.partnership.meetings.byDate.first?.date.year ?? frame.today.year
        let last = frame.partnership.meetings.byDate.last?.date.year ?? frame.today.year
        return Array((min(first, frame.today.year)...max(last, frame.today.year)).reversed())
    }
}
