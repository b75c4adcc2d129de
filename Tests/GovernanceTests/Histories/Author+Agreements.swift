@testable import Governance

/// Registering agreements, adopting them and keeping them.
extension Author {
    static let agreements: [Idea] = [
        register, addVersion, addVersion, adopt, adopt, adopt, adopt, adopt, cover, cover, keep,
        keep,
        keep, keep, keep, keep, keep, keep, keep, end, end,
    ]

    private static let end: Idea = { author, state in
        let day = author.today(state)
        let inForce = state.agreements.inOrder.filter { $0.version(inForceOn: day) != nil }
        guard let found = author.random.pick(inForce), author.random.chance(60) else { return nil }
        return (
            author.secretary(state),
            TerminateAgreement(
                agreement: found.id, partner: author.random.pick(found.parties), date: day)
        )
    }

    private static let register: Idea = { author, state in
        guard author.random.chance(state.agreements.inOrder.count < 3 ? 60 : 10) else { return nil }
        let kind =
            author.random.chance(60)
            ? .cooperation : author.random.pick(AgreementKind.allCases) ?? .service
        let some: [PartnerID] =
            [Fjord.trust] + Fjord.municipalities.prefix(1 + author.random.below(2))
        let parties: [PartnerID] =
            switch kind {
            case .host: Array(Fjord.municipalities.prefix(2))
            case .model: []
            case .framework, .cooperation, .subAgreement, .service: some
            }
        let under = author.random.pick(state.agreements.inOrder.filter { $0.kind == .cooperation })
        return (
            author.secretary(state),
            RegisterAgreement(
                kind: kind, title: author.text(), parties: parties,
                under: kind == .subAgreement || kind == .service ? under?.id : nil,
                noticeMonths: author.random.chance(20) ? 3 : nil)
        )
    }

    private static let addVersion: Idea = { author, state in
        guard let found = author.random.pick(state.agreements.inOrder),
            found.versions.count < 3, author.random.chance(50)
        else { return nil }
        let count = 1 + author.random.below(3)
        let text = (1...count).map { "§ \($0) Punkt\n\(author.text())" }.joined(separator: "\n")
        let after = found.versions.last?.from ?? author.today(state).adding(days: -400)
        return (
            author.secretary(state),
            AddAgreementVersion(
                agreement: found.id, text: text,
                from: after.adding(days: 1 + author.random.below(30)),
                clauses: author.random.chance(90) ? count : nil)
        )
    }

    private static let adopt: Idea = { author, state in
        guard let (found, version) = author.adoptable(state),
            let partner = author.random.pick(
                found.parties.filter { version.adoptions[$0] == nil })
        else { return nil }
        let own: AdoptingBody = partner == Fjord.trust ? .board : .council
        let body = author.random.chance(92) ? own : author.random.pick(AdoptingBody.allCases)
        return (
            author.answering(for: partner, state),
            AdoptAgreement(
                agreement: found.id, version: version.number, partner: partner,
                by: body ?? own, number: author.random.chance(30) ? author.text() : nil,
                date: author.today(state).adding(days: -author.random.below(300)))
        )
    }

    private static let cover: Idea = { author, state in
        guard let (found, version) = author.readable(state), author.random.chance(60),
            let list = author.random.pick(found.kind.lists),
            let point = author.random.pick(list.points(on: author.today(state)))
        else { return nil }
        return (
            author.secretary(state),
            MarkCoverage(
                agreement: found.id, version: version.number, point: point,
                clauses: [1 + author.random.below(version.headings.count)])
        )
    }

    private static let keep: Idea = { author, state in
        guard let (found, version) = author.readable(state), author.random.chance(60) else {
            return nil
        }
        let day = author.today(state).adding(days: -author.random.below(40))
        let commands: [any Command] = [
            RecordContribution(
                agreement: found.id,
                part: author.random.pick(Contribution.Part.allCases) ?? .organisation,
                contributor: author.text()),
            ReviewAgreement(agreement: found.id, date: day, conclusion: author.text()),
            RecordAgreementSent(
                agreement: found.id, version: version.number, date: day,
                receipt: author.random.chance(50) ? author.text() : nil),
            AssessClause(
                agreement: found.id, version: version.number, clause: 1, standing: .mustDevelop,
                goal: author.text(), effect: author.random.chance(50) ? author.text() : nil),
        ]
        return author.random.pick(commands).map { (author.secretary(state), $0) }
    }

    private mutating func readable(_ state: Partnership) -> (Agreement, AgreementVersion)? {
        let found = random.pick(state.agreements.inOrder.filter { !$0.versions.isEmpty })
        return found.flatMap { agreement in agreement.versions.last.map { (agreement, $0) } }
    }

    /// One that awaits parties, so that some are in force before the history ends.
    private mutating func adoptable(_ state: Partnership) -> (Agreement, AgreementVersion)? {
        let waiting = state.agreements.inOrder.filter { agreement in
            guard let version = agreement.versions.last else { return false }
            return agreement.adopters(of: version).count < agreement.parties.count
        }
        return random.pick(waiting).flatMap { agreement in
            agreement.versions.last.map { (agreement, $0) }
        }
    }
}
