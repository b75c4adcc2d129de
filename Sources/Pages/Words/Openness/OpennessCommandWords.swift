public import Governance

extension Exempt: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(
            nb: "Unnta fra offentlighet", nn: "Unnta frå offentlegheita",
            en: "Exempt from public access")
    }
}

extension LiftExemption: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Opphev unntaket", nn: "Opphev unntaket", en: "Lift the exemption")
    }
}
