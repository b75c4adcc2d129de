import Governance

/// What an agreement and those under it cover of a list, point by point, with the gaps shown.
struct CoverageMatrix: Codable, Sendable {
    let list: RequiredList
    let rows: [Row]
    /// How many points nothing covers; `nil` for an agreement that fills another's list, and shows
    /// only what it covers.
    let gaps: Int?

    /// A point with what covers it.
    struct Row: Codable, Sendable {
        let point: RequiredPoint
        let label: String
        let degree: Coverage.Degree
        let places: [Place]
    }

    /// A clause that covers a point.
    struct Place: Codable, Sendable {
        let agreement: AgreementID
        let title: String
        let clause: Int
        let label: String
    }

    init(_ list: RequiredList, of agreement: Agreement, on day: CivilDate, in frame: Frame) {
        self.list = list
        let coverage = frame.partnership.coverage(of: agreement, by: list, on: day)
        let isWhole = agreement.kind == .cooperation || agreement.kind == .host
        rows = coverage.filter { isWhole || $0.degree != .gap }.map { covered in
            Row(
                point: covered.point, label: frame.say(covered.point.label),
                degree: covered.degree,
                places: covered.places.flatMap { Place.all($0, in: frame) })
        }
        gaps = isWhole ? coverage.count { $0.degree == .gap } : nil
    }

    func html(of own: AgreementID, in frame: Frame) -> HTML {
        let columns = [
            AgreementPageWords.demand, AgreementPageWords.standing, AgreementPageWords.coveredBy,
        ]
        return """
            \(gaps.shown { "<p>\(frame.say(AgreementPageWords.gaps($0, of: rows.count)))</p>" })
            \(CardTable(
                caption: frame.say(list.label),
                columns: columns.map { .init(title: frame.say($0)) },
                rows: rows.map { row in
                    [
                        "\(row.label)",
                        Badge(text: frame.say(row.degree.label), tone: row.degree.tone).html,
                        row.places.isEmpty ? "–" : links(row.places, of: own, in: frame),
                    ]
                }))
            """
    }

    private func links(_ places: [Place], of own: AgreementID, in frame: Frame) -> HTML {
        let items = places.map { place -> HTML in
            let address = frame.link(.agreement(place.agreement)) + "#punkt-\(place.clause)"
            let label = place.agreement == own ? place.label : "\(place.label) (\(place.title))"
            return "<li><a href=\"\(address)\">\(label)</a></li>"
        }
        return "<ul class=\"papers\">\(items)</ul>"
    }
}

extension CoverageMatrix.Place {
    fileprivate static func all(
        _ place: Coverage.Place, in frame: Frame
    ) -> [CoverageMatrix.Place] {
        guard let agreement = frame.partnership.agreements[place.agreement],
            let version = agreement.version(place.version)
        else { return [] }
        let text = frame.text(of: version)
        return place.clauses.map { ordinal in
            CoverageMatrix.Place(
                agreement: agreement.id, title: frame.title(of: agreement), clause: ordinal,
                label: text?.clause(ordinal)?.line ?? frame.say(Phrase.withheld))
        }
    }
}

extension Coverage.Degree {
    /// How it is to be felt.
    var tone: Tone {
        switch self {
        case .covered: .done
        case .foreseen: .soon
        case .gap: .late
        }
    }
}
