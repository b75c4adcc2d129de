@testable import Governance

/// Cases from submission to follow-up, and openness.
extension Author {
    static let cases: [Idea] = [
        submit, submit,
        { author, state in
            guard let found = author.theCase(state, where: { $0.intake == .returned }) else {
                return nil
            }
            return (
                Actor(found.submitter),
                CompleteCase(case: found.id, template: .example(author.text()))
            )
        },
        { author, state in
            guard author.random.chance(15),
                let found = author.theCase(state, where: { $0.withdrawal == nil })
            else { return nil }
            return (Actor(found.submitter), WithdrawCase(case: found.id, reason: author.text()))
        },
        triage, triage, triage,
        { author, state in
            guard let found = author.theCase(state, where: \.isRouted) else { return nil }
            let based = author.random.chance(5) ? 7 : found.papers.count
            return (
                author.secretary(state),
                WritePaper(
                    case: found.id, basedOn: based, title: author.text(),
                    background: author.text(), recommendation: author.text())
            )
        },
        { author, state in
            guard author.random.chance(40), let found = author.theCase(state, where: \.isRouted)
            else { return nil }
            let size = author.random.chance(5) ? 0 : 1000
            return (
                author.secretary(state),
                AttachFile(
                    case: found.id, fileName: "vedlegg.pdf",
                    file: StoredFile(
                        digest: "\(found.id)-\(found.attachments.count + 1)", size: size,
                        mediaType: "application/pdf"))
            )
        },
        exempt, lift,
        { author, state in
            guard
                let found = author.theCase(
                    state, where: { $0.isRouted && state.anchoring[$0.id] == nil })
            else { return nil }
            return (
                author.secretary(state),
                SendForAnchoring(case: found.id, reference: author.text())
            )
        },
        localTreatment, input, input,
        { author, state in
            guard let decision = author.random.pick(Array(state.decisions.newestFirst)),
                let partner = author.random.pick(state.charter.partners)
            else { return nil }
            return (
                author.answering(for: partner.id, state),
                ReportFollowUp(
                    decision: decision.id, partner: partner.id,
                    progress: author.random.pick(FollowUpReport.Progress.allCases) ?? .done)
            )
        },
    ]

    private static let submit: Idea = { author, state in
        let wished = author.random.chance(30) ? author.coming(state)?.id : nil
        return (
            Actor(PersonID(700 + author.random.below(3))),
            SubmitCase(.example(author.text(), wishes: wished))
        )
    }

    private static let triage: Idea = { author, state in
        guard
            let found = author.theCase(
                state, where: { $0.triage == nil && $0.withdrawal == nil })
                ?? (author.random.chance(10) ? author.theCase(state, where: { _ in true }) : nil)
        else { return nil }
        let outcome: Triage.Outcome =
            switch author.random.below(10) {
            case 0: .returned
            case 1: .returned
            case 2: author.random.chance(50) ? .answered : .rejected
            case 3: .routed(to: author.random.pick(state.charter.bodies)?.id ?? Fjord.dialogue)
            case 4: .routed(to: Fjord.partnership)
            default: .routed(to: Fjord.strategic)
            }
        let isShort = author.random.chance(50)
        return (
            author.secretary(state),
            TriageCase(
                case: found.id, outcome: outcome, kind: .routine, steps: isShort ? .one : .two,
                routingReason: author.text(),
                oneStepReason: author.random.chance(95) ? author.text() : nil)
        )
    }

    private static let exempt: Idea = { author, state in
        guard author.random.chance(50) else { return nil }
        let items = state.meetings.byDate.flatMap(\.items)
        let subject =
            author.random.chance(50)
            ? author.random.pick(items).map { Exemptible.agendaItem(id: $0.id) }
            : author.theCase(state, where: \.isRouted).map { .wholeCase(id: $0.id) }
        guard let subject else { return nil }
        let until = author.today(state).adding(days: author.random.below(6) - 1)
        return (
            author.secretary(state),
            Exempt(
                subject, ground: author.random.chance(90) ? Name("offl-13") : nil,
                until: author.random.chance(50) ? nil : until, publicTitle: author.text())
        )
    }

    private static let lift: Idea = { author, state in
        let day = author.today(state)
        let cases = state.cases.newestFirst.map { Exemptible.wholeCase(id: $0.id) }
        let items = state.meetings.byDate.flatMap(\.items).map { Exemptible.agendaItem(id: $0.id) }
        let exempted = (cases + items).filter { state.exemption(of: $0, on: day) != nil }
        guard author.random.chance(60), let subject = author.random.pick(exempted) else {
            return nil
        }
        return (author.secretary(state), LiftExemption(subject))
    }

    private static let localTreatment: Idea = { author, state in
        guard let id = author.random.pick(state.anchoring.cases),
            let partner = author.random.pick(state.charter.partners)
        else { return nil }
        let status = author.random.pick(LocalTreatment.Status.allCases) ?? .noInput
        return (
            author.answering(for: partner.id, state),
            RecordLocalTreatment(
                case: id, partner: partner.id, status: status, body: "Formannskapet",
                date: author.today(state), text: author.text())
        )
    }

    private static let input: Idea = { author, state in
        guard let id = author.random.pick(state.anchoring.cases),
            let (seat, partners) = author.random.pick(
                state.bodies.represented.sorted { $0.key < $1.key }),
            let partner = author.random.pick(partners)
        else { return nil }
        let holder = state.bodies.holder(of: seat, on: author.today(state))
        return (
            holder.map { author.own($0, state) } ?? author.secretary(state),
            RecordInput(
                case: id, seat: seat, partner: partner,
                input: author.random.chance(50) ? author.text() : nil)
        )
    }

    /// A partner's contact, or the secretariat on its behalf.
    mutating func answering(for partner: PartnerID, _ state: Partnership) -> Actor {
        guard random.chance(60), let person = state.contact(of: partner) else {
            return secretary(state)
        }
        return Actor(person, as: .contact(partner))
    }
}

extension Case {
    fileprivate var isRouted: Bool { if case .routed = intake { true } else { false } }
}
