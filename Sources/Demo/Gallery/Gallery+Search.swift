import Governance
import Pages

/// The search: nothing asked, something found, all of one kind, and nothing found.
extension Places {
    func searches() throws -> [Specimen] {
        let decided = try at(.decided)
        let question = SearchQuestion(words: "utskrivingsklare")
        var decisions = question
        decisions.kind = .decisions
        decisions.year = 2024
        var mistyped = SearchQuestion(words: "rehabiliterign")
        mistyped.body = Year2024.Body.strategic
        let found = try findings(in: decided)
        return try [
            Specimen("sok/tomt", .search, in: decided),
            Specimen("sok/treff", .search, in: decided, .found(question, found)),
            Specimen(
                "sok/treff-medlem", .search, as: .member, in: decided, .found(question, found)),
            Specimen(
                "sok/avgrenset", .search, in: decided,
                .found(
                    decisions,
                    SearchFindings(groups: found.groups.filter { $0.kind == .decisions }))),
            Specimen(
                "sok/ingen", .search, in: decided,
                .found(
                    mistyped, SearchFindings(groups: [], suggestion: "rehabilitering"))),
            Specimen(
                "sok/bygges", .search, in: decided,
                .found(question, SearchFindings(groups: [], isComplete: false))),
        ]
    }

    private func findings(in scene: Scene) throws -> SearchFindings {
        let state = scene.partnership
        let meeting = try scene.meeting(Year2024.Body.strategic, "2024-02-14")
        let minutes = meeting.minutes.versions.map { Findable.minutes(meeting.id, $0.text) }
        let clauses = state.charter.clauses
            .filter { $0.plain.nb.contains("utskrivningsklar") }.map { Findable.clause($0.id) }
        let groups: [(Findable.Kind, [Findable], Int)] = [
            (.cases, [.theCase(Year2024.Submitted.routine)], 1),
            (.decisions, [.decision(DecisionID(1))], 1),
            (.minutes, Array(minutes.suffix(1)), 12),
            (.agreement, clauses, clauses.count),
        ]
        return SearchFindings(
            groups: groups.filter { !$0.1.isEmpty }.map {
                .init(kind: $0.0, shown: $0.1, total: $0.2)
            })
    }
}
