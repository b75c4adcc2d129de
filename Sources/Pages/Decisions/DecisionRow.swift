import Governance

/// An entry of the decision register, cut to what the reader may see.
struct DecisionRow: Codable, Hashable, Sendable {
    let id: DecisionID
    /// The number of the treatment: `SSU 3/2024` (R247).
    let number: String
    let theCase: CaseID
    let title: String
    let outcome: Decision.Outcome
    let outcomeWords: String
    let date: CivilDate
    /// `nil` where it is exempt from this reader.
    let wording: String?
    /// How far it reaches (R20, R156).
    let force: ForceFacts
    /// How many partners have carried it out, of those bound; `nil` where it binds nobody (R39).
    let carriedOut: Share?

    /// So many of so many.
    struct Share: Codable, Hashable, Sendable {
        let part: Int
        let whole: Int
    }

    var badge: Badge { Badge(text: outcomeWords, tone: outcome.tone) }

    /// How far the partners have come with it.
    func followUp(in frame: Frame) -> HTML {
        carriedOut.shown { share in
            Progress(
                part: share.part, whole: share.whole,
                label: frame.say(DecisionsPageWords.haveCarriedOut), language: frame.language
            ).html
        }
    }
}

extension Frame {
    /// A decision as a row of the register: its number and outcome are told to everyone, its
    /// words and what the partners make of it only to those who may read the treatment.
    func row(of decision: Decision) -> DecisionRow? {
        let mayRead = partnership.mayRead(decision.item, reader, at: now)
        guard mayRead || partnership.exemption(of: .agendaItem(id: decision.item), on: today) != nil
        else { return nil }
        let owed = mayRead ? partnership.followUps(of: decision) : []
        return DecisionRow(
            id: decision.id, number: names.number(decision.number), theCase: decision.caseID,
            title: title(of: decision), outcome: decision.outcome,
            outcomeWords: say(decision.outcome.label),
            date: partnership.zone.date(at: decision.at),
            wording: mayRead ? words(decision.wording) ?? say(Phrase.withheld) : nil,
            force: ForceFacts(of: decision, isReadable: mayRead, for: self),
            carriedOut: owed.isEmpty
                ? nil
                : .init(part: owed.count { $0.report?.state == .done }, whole: owed.count))
    }

    /// Decisions to choose among, by number and title, as far as the reader may know them.
    func choices(of decisions: [Decision]) -> [Control.Option] {
        decisions.compactMap { row(of: $0) }.map {
            Control.Option(value: "\($0.id)", label: "\($0.number) \($0.title)")
        }
    }

    /// The title of the case, or what stands in its stead where the treatment alone is exempt.
    func title(of decision: Decision) -> String {
        let own = partnership.exemption(of: .agendaItem(id: decision.item), on: today)
        if !partnership.mayRead(decision.item, reader, at: now), let own {
            return words(own.publicTitle) ?? say(Phrase.withheld)
        }
        return title(of: decision.caseID)
    }
}
