@testable import Governance

extension EventSamples {
    static let agreements: [any Event] = [
        AgreementRegistered(
            agreement: ID(1), kind: .cooperation, title: ID(40),
            parties: [Name("1824"), Name("983974929")], under: nil, noticeMonths: 12),
        AgreementRegistered(
            agreement: ID(2), kind: .service, title: ID(41), parties: [], under: ID(1),
            noticeMonths: nil),
        AgreementVersionAdded(
            agreement: ID(1), version: 1, text: ID(42), headings: [0, 4, 9], from: day, to: later),
        AgreementVersionAdded(
            agreement: ID(1), version: 2, text: ID(43), headings: [0], from: later, to: nil),
        AgreementAdopted(
            agreement: ID(1), version: 1, partner: Name("1824"),
            adoption: Adoption(body: .council, number: ID(44), date: day)),
        AgreementAdopted(
            agreement: ID(1), version: 1, partner: Name("983974929"),
            adoption: Adoption(body: .board, number: nil, date: day)),
        CoverageMarked(agreement: ID(1), version: 1, point: .admission, clauses: [2, 3]),
        ContributionRecorded(
            agreement: ID(1), contribution: Contribution(part: .organisation, name: ID(45))),
        AgreementSent(
            agreement: ID(1), version: 1,
            sending: AgreementSending(date: later, receipt: ID(46))),
        AgreementSent(
            agreement: ID(1), version: 1, sending: AgreementSending(date: later, receipt: nil)),
        AgreementReviewed(
            agreement: ID(1), review: AgreementReview(date: later, conclusion: ID(47))),
        ClauseAssessed(
            agreement: ID(1), version: 1, clause: 2,
            assessment: ClauseAssessment(
                standing: .mustDevelop, goal: ID(48), measure: ID(49), effect: ID(50))),
        ClauseAssessed(
            agreement: ID(1), version: 1, clause: 1,
            assessment: ClauseAssessment(
                standing: .works, goal: nil, measure: nil, effect: nil)),
        AgreementTerminated(
            agreement: ID(1),
            termination: AgreementTermination(
                partner: Name("1824"), given: day, ends: later)),
        AgreementTerminated(
            agreement: ID(2),
            termination: AgreementTermination(partner: nil, given: day, ends: later)),
    ]
}
