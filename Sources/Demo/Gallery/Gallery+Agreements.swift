import Governance
import Pages

/// The register of agreements: empty, filled, pasted into, refused, and laid side by side.
extension Places {
    func agreements() throws -> [Specimen] {
        let empty = try at(.noticed)
        let filled = try registered(in: empty)
        let main = Destination.agreement(RegisteredAgreements.cooperation)
        let service = Destination.agreement(RegisteredAgreements.emergency)
        let pathways = RegisteredAgreements.pathways
        return try [
            Specimen("avtaler/tom", .agreements, in: empty),
            Specimen("avtaler/tom-sekretariat", .agreements, as: .secretariat, in: empty),
            Specimen("avtaler/register", .agreements, in: filled),
            Specimen("avtaler/samarbeidsavtale", main, in: filled),
            Specimen("avtaler/samarbeidsavtale-sekretariat", main, as: .secretariat, in: filled),
            Specimen("avtaler/juli-2022", main, in: filled, query: "?dato=2022-07-31"),
            Specimen("avtaler/venter", service, as: .contact, in: filled),
            Specimen(
                "avtaler/rammeavtale", .agreement(RegisteredAgreements.framework), in: filled),
            Specimen(
                "avtaler/formannskap-avvist", service, as: .secretariat, in: filled,
                .refused(executive(in: filled), values: ["partner": ["1828"], "by": ["executive"]])),
            pasted(AgreementPapers.pathwaysRevised, "avtaler/innlimt", in: filled),
            pasted("Bare prat uten overskrifter.", "avtaler/innlimt-uten-punkter", in: filled),
            Specimen("avtaler/sammenlign", .agreementComparison(pathways), in: filled),
            Specimen(
                "avtaler/sammenlign-mal", .agreementComparison(RegisteredAgreements.cooperation),
                in: filled, query: "?med=mal"),
            Specimen(
                "avtaler/sammenlign-versjon", .agreementComparison(pathways),
                in: revised(filled), query: "?versjon=2&med=3-1"),
        ]
    }

    private func registered(in scene: Scene) throws -> Scene {
        let commands = try RegisteredAgreements(
            under: scene.partnership.charter, zone: scene.partnership.zone
        ).commands
        return try commands.reduce(scene) { scene, command in try scene.after(command) }
    }

    private func executive(in scene: Scene) throws -> AdoptAgreement {
        AdoptAgreement(
            agreement: RegisteredAgreements.emergency, version: 1, partner: Cast.nesna,
            by: .executive, date: try scene.partnership.zone.day("2024-01-15"))
    }

    private func pasted(_ text: String, _ name: String, in scene: Scene) throws -> Specimen {
        let from = try scene.partnership.zone.day("2024-07-01")
        let command = AddAgreementVersion(
            agreement: RegisteredAgreements.pathways, text: text, from: from)
        return try Specimen(
            name, .agreement(RegisteredAgreements.pathways), as: .secretariat, in: scene,
            .refused(command, values: ["text": [text], "from": ["\(from)"]]))
    }

    private func revised(_ scene: Scene) throws -> Scene {
        try scene.after(
            AddAgreementVersion(
                agreement: RegisteredAgreements.pathways, text: AgreementPapers.pathwaysRevised,
                from: scene.partnership.zone.day("2024-07-01"), clauses: 4))
    }
}
