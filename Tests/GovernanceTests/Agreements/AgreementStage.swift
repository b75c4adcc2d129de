import Testing

@testable import Governance

/// A small partnership with agreements: a trust and five municipalities.
struct AgreementStage {
    var story: Opening
    let everyone = [Fjord.trust] + Fjord.municipalities

    init() throws {
        story = try Opening.staffed()
    }

    var state: Partnership { story.state }

    func agreement(_ id: AgreementID) throws -> Agreement {
        try #require(story.state.agreements[id])
    }

    /// Registers an agreement with a text of so many clauses.
    mutating func registered(
        _ kind: AgreementKind = .cooperation, under: AgreementID? = nil, from: String,
        to: String? = nil, notice: Int? = nil, clauses: Int = 4
    ) throws -> AgreementID {
        let id = story.state.agreements.next
        try story.give(
            RegisterAgreement(
                kind: kind, title: "Avtale \(id)", parties: kind == .model ? [] : everyone,
                under: under, noticeMonths: notice), by: .secretary)
        try story.give(
            AddAgreementVersion(
                agreement: id, text: Self.text(clauses), from: day(from), to: to.map { day($0) },
                clauses: clauses), by: .secretary)
        return id
    }

    static func text(_ clauses: Int) -> String {
        (1...clauses).map { "§ \($0) Punkt \($0)\nTekst nummer \($0)." }.joined(separator: "\n")
    }

    /// The parties adopt it, each on the day given.
    mutating func adopted(
        _ id: AgreementID, by parties: [PartnerID], on date: String, version: Int = 1
    ) throws {
        for partner in parties {
            try story.give(
                AdoptAgreement(
                    agreement: id, version: version, partner: partner,
                    by: partner == Fjord.trust ? .board : .council, date: day(date)),
                by: .secretary)
        }
    }

    func refusal(of command: some Command, by actor: Actor = .secretary) -> Refusal? {
        do {
            _ = try state.decide(command, by: actor, at: story.now)
            return nil
        } catch {
            return error
        }
    }

    func duties(_ rule: DutyRule) -> [Duty] {
        state.duties(at: story.now).filter { $0.rule == rule }
    }
}
