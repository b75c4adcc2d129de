import Governance

/// An exemption as everybody may know it: on which ground, and for how long.
struct ExemptionFacts: Codable, Hashable, Sendable {
    let ground: GroundID
    /// The provision: `offl. § 13`.
    let law: String
    /// What it protects, in plain words.
    let plain: String
    let until: CivilDate?

    /// Told before the rest of what is exempt.
    func notice(in frame: Frame) -> Notice {
        let end = until.map { OpennessPageWords.until($0.words) } ?? OpennessPageWords.untilLifted
        return Notice(
            kind: .info, title: frame.say(OpennessPageWords.exempt(law)),
            content: "<p>\(plain)</p><p>\(frame.say(end))</p>")
    }
}

extension Frame {
    /// The exemption in force today, as everybody may know it.
    func exemption(of subject: Exemptible) -> ExemptionFacts? {
        partnership.exemption(of: subject, on: today).map { found in
            let ground = charter.ground(found.ground)
            return ExemptionFacts(
                ground: found.ground, law: ground?.law ?? found.ground.rawValue,
                plain: ground.map { say($0.plain) } ?? "", until: found.until)
        }
    }
}

/// What pages say about exemption from openness.
enum OpennessPageWords {
    static func exempt(_ law: String) -> Phrase {
        Phrase(
            nb: "Unntatt fra offentlighet etter \(law)",
            nn: "Unnateke frå offentlegheita etter \(law)",
            en: "Exempt from public access under \(law)")
    }

    static func until(_ day: Phrase) -> Phrase {
        Phrase(
            nb: "Unntaket gjelder til og med \(day.nb).",
            nn: "Unntaket gjeld til og med \(day.nn).", en: "The exemption holds until \(day.en).")
    }

    static let untilLifted = Phrase(
        nb: "Unntaket gjelder til sekretariatet opphever det.",
        nn: "Unntaket gjeld til sekretariatet opphevar det.",
        en: "The exemption holds until the secretariat lifts it.")
    static let ground = Phrase(nb: "Hjemmel", nn: "Heimel", en: "Legal ground")
    static let groundHint = Phrase(
        nb: "Velg bare når saken må skjermes. Ellers blir den åpen for alle.",
        nn: "Vel berre når saka må skjermast. Elles blir ho open for alle.",
        en: "Choose one only if the case must be kept back. Otherwise it is open to all.")
    static let lastDay = Phrase(nb: "Siste dag", nn: "Siste dag", en: "Last day")
    static let lastDayHint = Phrase(
        nb: "La stå tomt om unntaket skal gjelde til noen opphever det.",
        nn: "La stå tomt om unntaket skal gjelde til nokon opphevar det.",
        en: "Leave it empty if it is to hold until somebody lifts it.")
}
