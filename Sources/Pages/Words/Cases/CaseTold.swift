public import Governance

extension CaseSubmitted: ToldEvent {
    /// What the history says of it, with the title.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Saken ble meldt inn", nn: "Saka blei meld inn", en: "The case was submitted",
            words: names.words(submission.title))
    }
}

extension CaseCompleted: ToldEvent {
    /// What the history says of it, with the title.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Saken ble utfylt og sendt inn på nytt",
            nn: "Saka blei utfylt og send inn på nytt",
            en: "The case was completed and sent in again",
            words: names.words(submission.title))
    }
}

extension CaseWithdrawn: ToldEvent {
    /// What the history says of it, with the reason.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "Saken ble trukket", nn: "Saka blei trekt", en: "The case was withdrawn",
            words: names.words(reason))
    }
}

extension CaseTriaged: ToldEvent {
    /// What the history says of it, with the reason of the route.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(outcome(names), words: names.words(triage.routingReason))
    }

    private func outcome(_ names: Names) -> Phrase {
        switch triage.outcome {
        case .routed(let id):
            let body = names.body(id)
            return Phrase(
                nb: "Saken ble fordelt til \(body.nb)", nn: "Saka blei fordelt til \(body.nn)",
                en: "The case was routed to \(body.en)")
        case .returned:
            return Phrase(
                nb: "Saken ble sendt tilbake for utfylling",
                nn: "Saka blei send tilbake for utfylling",
                en: "The case was returned for completion")
        case .answered:
            return Phrase(
                nb: "Saken ble besvart av sekretariatet", nn: "Sekretariatet svara på saka",
                en: "The case was answered by the secretariat")
        case .rejected:
            return Phrase(
                nb: "Saken ble ikke tatt inn", nn: "Saka blei ikkje teken inn",
                en: "The case was not taken in")
        }
    }
}

extension PaperWritten: ToldEvent {
    /// What the history says of it, with the title.
    public func told(_ names: Names) -> HistoryLine {
        let version = paper.version
        return HistoryLine(
            nb: "Saksframlegget ble skrevet, versjon \(version)",
            nn: "Saksframlegget blei skrive, versjon \(version)",
            en: "The case paper was written, version \(version)",
            words: names.words(paper.title))
    }
}

extension FileAttached: ToldEvent {
    /// What the history says of it, with the file's name.
    public func told(_ names: Names) -> HistoryLine {
        HistoryLine(
            nb: "En fil ble lagt ved", nn: "Ei fil blei lagd ved", en: "A file was attached",
            words: names.words(attachment.name))
    }
}
