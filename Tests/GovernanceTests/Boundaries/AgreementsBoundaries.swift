import Demo
import Governance
import TestKit
import Testing

@Suite struct `Agreements at their boundaries` {
    private let id = AgreementID(1)

    private func registered(
        _ kind: AgreementKind, from: String = "2020-01-01", by parties: Int = 18
    ) throws -> Fresh {
        var fresh = try Fresh()
        try fresh.play(
            RegisterAgreement(
                kind: kind, title: "Samarbeidsavtale", parties: fresh.charter.partners.map(\.id)),
            "2023-05-01 09:00")
        try fresh.play(
            AddAgreementVersion(
                agreement: id, text: "§ 1 Formål\nGode forløp.", from: fresh.zone.day(from),
                clauses: 1), "2023-05-01 09:00")
        for partner in fresh.charter.partners.prefix(parties) {
            try fresh.play(
                AdoptAgreement(
                    agreement: id, version: 1, partner: partner.id,
                    by: partner.kind == .trust ? .board : .council,
                    date: fresh.zone.day("2020-12-31")), "2023-05-01 10:00")
        }
        return fresh
    }

    private func duties(_ rule: DutyRule, in fresh: Fresh) throws -> [Duty] {
        try fresh.state.duties(at: fresh.zone.moment("2023-05-02 09:00")).filter {
            $0.rule == rule
        }
    }

    @Test(.requirements("R138", "R176"))
    func `6 of 18 parties bind nobody, 18 of 18 bind all`() throws {
        let fresh = try registered(.cooperation, by: 6)
        let waiting = try #require(fresh.state.agreements[id])
        let version = try #require(waiting.version(1))
        #expect((waiting.adopters(of: version).count, waiting.parties.count) == (6, 18))
        #expect(try waiting.standing(on: fresh.zone.day("2023-05-02")) == .awaiting)
        let whole = try registered(.cooperation)
        #expect(
            try whole.state.agreements[id]?.standing(on: whole.zone.day("2023-05-02"))
                == .inForce(version: 1))
    }

    @Test(.requirements("R195"))
    func `it is sent within one month, the last day of January for one of New Year's Eve`() throws {
        let fresh = try registered(.cooperation)
        let duty = try #require(try duties(.agreementSent, in: fresh).first)
        #expect(try duty.due == fresh.zone.end(of: fresh.zone.day("2021-01-31")))
    }

    @Test(.requirements("R196")) func `notice is twelve months`() throws {
        var fresh = try registered(.cooperation)
        try fresh.play(
            TerminateAgreement(
                agreement: id, partner: fresh.charter.partners[0].id,
                date: fresh.zone.day("2023-04-30")), "2023-05-01 11:00")
        #expect(
            try fresh.state.agreements[id]?.termination?.ends == fresh.zone.day("2024-04-30"))
    }

    @Test(.requirements("R7")) func `joining is in time on the last day of 2020`() throws {
        let fresh = try registered(.framework, by: 1)
        let joining = try duties(.joining, in: fresh)
        let (now, end) = try (
            fresh.at("2023-05-02 09:00"), fresh.zone.end(of: fresh.zone.day("2020-12-31"))
        )
        #expect(joining.count == 18)
        #expect(joining.count { $0.status(at: now) == .kept } == 1)
        #expect(joining.allSatisfy { $0.due == end })
    }
}
