import Desk
import Governance
import Pages

extension SearchQuestion {
    /// The question that an address asks; a filter that names nothing narrows nothing.
    init(_ query: FormFields, of partnership: Partnership) {
        func chosen(_ name: String) -> String? {
            query.first(name).flatMap { $0.isEmpty ? nil : $0 }
        }
        self.init(words: chosen("q") ?? "")
        kind = chosen("type").flatMap { Findable.Kind(rawValue: $0) }
        let charter = partnership.charter
        body = chosen("organ").map { BodyID($0) }.flatMap { charter.body($0)?.id }
        year = chosen("ar").flatMap { Int($0) }
        status = chosen("status").flatMap { CaseStatus(rawValue: $0) }
        partner = chosen("partner").map { PartnerID($0) }
            .flatMap { id in charter.partners.first { $0.id == id }?.id }
        priority = chosen("gruppe").map { Name($0) }
            .flatMap { name in charter.priorities.first { $0.id == name }?.id }
        page = chosen("side").flatMap { Int($0) } ?? 1
    }
}

extension Site {
    /// What the address searches for, answered for whoever reads.
    func searchResult(
        _ visit: Visit, _ place: Place, _ reader: (any PageReader)?
    ) async throws -> SearchResult {
        let question = SearchQuestion(visit.query, of: place.partnership)
        let findings = try await search.answer(
            question, for: reader.map { .actor($0.actor) } ?? .everyone, at: visit.now,
            on: place.partnership, of: place.id)
        return SearchResult(question: question, findings: findings)
    }
}
