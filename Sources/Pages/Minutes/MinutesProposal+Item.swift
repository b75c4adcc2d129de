import Governance

extension MinutesProposal {
    /// One item: its number and title, and what was said, proposed and decided.
    func item(_ item: Governance.AgendaItem, at index: Int) -> [String] {
        let day = meeting.date
        let exemption = partnership.exemption(of: .agendaItem(id: item.id), on: day)
        let number = item.number.map { names.number($0) } ?? "\(index + 1)"
        if let exemption {
            let law =
                partnership.charter.ground(exemption.ground)?.law ?? exemption.ground.rawValue
            let decision = item.decision.flatMap { partnership.decisions[$0] }
            return [
                "\(number): \(words(exemption.publicTitle))", say(MeetingWords.exempt(law)) + ".",
                decision.map { say($0.outcome.label) + "." },
            ].compactMap { $0 }
        }
        return ["\(number): \(title(of: item))"] + presence(at: item)
            + item.conflicts.filter(\.stands).flatMap { impartiality($0, in: item) }
            + speakers(on: item)
            + item.statements.map {
                say(MinutesProposalWords.statement(person($0.appointment), words($0.text)))
            }
            + item.proposals.map {
                say(
                    MinutesProposalWords.proposal(
                        $0.number, names.person($0.person), words($0.wording)))
            }
            + item.rounds.flatMap { round($0) } + item.votes.flatMap { vote($0) }
            + outcome(of: item)
    }

    private func title(of item: Governance.AgendaItem) -> String {
        if let caseID = item.caseID, let found = partnership.cases[caseID] {
            return words(found.title)
        }
        return item.title.map { words($0) } ?? say(item.kind.label)
    }

    /// Who of those attending was away while the item was treated (attendance is per item).
    private func presence(at item: Governance.AgendaItem) -> [String] {
        guard item.openedAt != nil else {
            // What was decided in writing before the meeting was treated, only not in the room.
            return item.decision == nil ? [say(MinutesProposalWords.notTreated)] : []
        }
        let here = meeting.present(during: item)
        let away = meeting.attendance.keys.filter { !here.contains($0) }.sorted()
        return away.isEmpty
            ? []
            : [
                say(
                    MinutesProposalWords.away(
                        away.map { person($0) }.joined(separator: "; ")))
            ]
    }

    /// Who spoke, in the order in which they first got the floor.
    private func speakers(on item: Governance.AgendaItem) -> [String] {
        let people = meeting.speakers.speeches(on: item.id).map(\.appointment)
        let names = people.enumerated().filter { people.firstIndex(of: $1) == $0 }
            .map { say(self.names.holder(of: $1)) }
        return names.isEmpty
            ? [] : [say(MinutesProposalWords.spoke(names.joined(separator: ", ")))]
    }

    /// What was told of a conflict of interest, what the body found, and who stood in.
    private func impartiality(
        _ conflict: ConflictOfInterest, in item: Governance.AgendaItem
    ) -> [String] {
        let who = person(conflict.appointment)
        let law = conflict.ground.map { partnership.charter.ground($0)?.law ?? $0.rawValue }
        let told = say(
            MinutesProposalWords.conflict(
                who,
                law.map { say(MeetingWords.exempt($0)) } ?? language.quoted(words(conflict.reason)))
        )
        guard let ruling = conflict.ruling else { return [told] }
        let clause = partnership.charter.impartiality.flatMap {
            partnership.charter.clause($0.clause)
        }
        // The grounds of a finding would tell what is exempt.
        let grounds = law == nil ? ruling.reason.map { language.quoted(words($0)) } : nil
        let found = say(
            MinutesProposalWords.found(
                who, ruling.finding, by: clause.map { "\($0.source) \($0.number)" }, grounds))
        guard ruling.finding == .disqualified else { return [told, found] }
        let here = meeting.present(during: item)
        let deputies = conflict.calls.filter { $0.accepts != false && here.contains($0.deputy) }
            .map { say(MinutesProposalWords.stoodIn(person($0.deputy), for: who)) }
        return [told, found] + deputies
    }

    /// The round: that all agreed, or who had reservations, objections, or said nothing.
    private func round(_ round: Round) -> [String] {
        let answers = round.voices.map { ($0, round.answers[$0.seat]) }
        func people(_ matches: (Answer?) -> Bool) -> [(Voice, Answer?)] {
            answers.filter { matches($0.1) }
        }
        let agreeing = people { $0?.position == .agrees }.count
        let silent = people { $0 == nil }.map { person($0.0.appointment) }
        let isInWriting = round.due != nil
        let head =
            isInWriting
            ? say(
                MinutesProposalWords.inWriting(
                    round.proposal, agreeing: agreeing, of: answers.count,
                    sent: partnership.zone.date(at: round.openedAt).words))
            : say(MinutesProposalWords.round(round.proposal, agreeing: agreeing, of: answers.count))
        let reserved = people { $0?.position == .agreesWithReservation }.map {
            say(
                MinutesProposalWords.reservation(
                    person($0.0.appointment), $0.1?.text.map { words($0) } ?? ""))
        }
        let objected = people { $0?.position == .objects }.map {
            say(
                MinutesProposalWords.objection(
                    person($0.0.appointment), $0.1?.text.map { words($0) } ?? ""))
        }
        let missing = silent.joined(separator: "; ")
        let quiet =
            silent.isEmpty
            ? []
            : [
                say(
                    isInWriting
                        ? MinutesProposalWords.noAnswer(missing)
                        : MinutesProposalWords.silent(missing))
            ]
        return [head] + reserved + objected + quiet + demanded(round)
    }

    /// Who wanted a meeting instead of answering in writing, and why.
    private func demanded(_ round: Round) -> [String] {
        guard let demand = round.demand else { return [] }
        let reason: String? = demand.reason.map { words($0) }
        return [say(MinutesProposalWords.demanded(names.person(demand.person) ?? "–", reason))]
    }

    /// The vote, with each member's vote where it was not unanimous (R116).
    private func vote(_ vote: Vote) -> [String] {
        let tally = vote.tally
        let head = say(MinutesProposalWords.vote(vote.proposal, tally.for, tally.against))
        guard tally.for > 0, tally.against > 0 else { return [head] }
        let lines = Ballot.Choice.allCases.map { choice -> String in
            let who = vote.voices.compactMap { voice in
                vote.ballots[voice.seat].flatMap { $0.choice == choice ? $0.appointment : nil }
            }
            return "\(say(choice.label)): " + who.map { person($0) }.joined(separator: "; ")
        }
        return [head] + lines
    }

    private func outcome(of item: Governance.AgendaItem) -> [String] {
        guard let id = item.decision, let decision = partnership.decisions[id] else {
            return item.kind == .treatment && item.closedAt != nil
                ? [say(MinutesProposalWords.discussed)] : []
        }
        let number = names.number(decision.number)
        switch decision.outcome {
        case .agreed:
            return [
                say(MinutesProposalWords.decision(number, say(decision.method.label))),
                words(decision.wording),
            ]
        case .notAgreed:
            return [
                [
                    say(MinutesProposalWords.noDecision(number)),
                    decision.nextStep.map { say($0.label) + "." },
                ].compactMap { $0 }.joined(separator: " ")
            ]
        }
    }
}
