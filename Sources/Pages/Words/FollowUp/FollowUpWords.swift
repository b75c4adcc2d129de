public import Governance

extension FollowUpReport.Progress {
    /// How far a follow-up has come.
    public var label: Phrase {
        switch self {
        case .notBegun: Phrase(nb: "Ikke begynt", nn: "Ikkje byrja", en: "Not begun")
        case .underWay: Phrase(nb: "I gang", nn: "I gang", en: "Under way")
        case .done: Phrase(nb: "Gjennomført", nn: "Gjennomført", en: "Carried out")
        }
    }
}

extension Names {
    func sentence(_ reason: FollowUpRefusal) -> Phrase {
        switch reason {
        case .notBinding:
            return Phrase(
                nb: "Vedtaket binder ikke partnerne, så det er ingenting å rapportere. "
                    + "Velg et bindende vedtak fra listen.",
                nn: "Vedtaket bind ikkje partnarane, så det er ingenting å rapportere. "
                    + "Vel eit bindande vedtak frå lista.",
                en: "The decision does not bind the partners, so there is nothing to report. "
                    + "Choose a binding decision from the list.")
        case .notBound(let id):
            let name = partner(id)
            return Phrase(
                nb: "\(name) var ikke partner da vedtaket ble gjort. Velg en som var det.",
                nn: "\(name) var ikkje partnar då vedtaket blei gjort. Vel ein som var det.",
                en: "\(name) was not a partner when it was decided. Choose one that was.")
        case .notYourPartner:
            return Phrase(
                nb: "Du kan rapportere for din egen kommune eller ditt eget foretak. "
                    + "Be sekretariatet om hjelp for andre.",
                nn: "Du kan rapportere for din eigen kommune eller ditt eige føretak. "
                    + "Spør sekretariatet om hjelp for andre.",
                en: "You can report for your own municipality or trust. "
                    + "Ask the secretariat for help with others.")
        }
    }
}

extension ReportFollowUp: WordedCommand {
    /// What its button says.
    public static var label: Phrase {
        Phrase(nb: "Rapporter oppfølging", nn: "Rapporter oppfølging", en: "Report follow-up")
    }
}

extension FollowUpReported: ToldEvent {
    /// What the history says of it, with the partner's own words.
    public func told(_ names: Names) -> HistoryLine {
        let (partner, state) = (names.partner(report.partner), report.state.label)
        return HistoryLine(
            nb: "\(partner) rapporterte oppfølging: \(state.nb)",
            nn: "\(partner) rapporterte oppfølging: \(state.nn)",
            en: "\(partner) reported its follow-up: \(state.en)",
            words: report.text.map { names.words($0) })
    }
}
