import Testing

@testable import Governance
@testable import Pages

@Suite struct `Words of duties` {
    private let names = WordsSample.names
    private let zone = WordsSample.zone

    /// To be sent from 24 to 31 January.
    private func papers(fulfilled: Instant? = nil) -> Duty {
        Duty(
            rule: .papers, clause: WordsSample.clause.id, subject: .meeting(ID(1)),
            who: .secretariat, opens: zone.start(of: WordsSample.day(2024, 1, 24)),
            due: zone.end(of: WordsSample.day(2024, 1, 31)), fulfilled: fulfilled)
    }

    private func noon(_ month: Int, _ day: Int) -> Instant {
        zone.start(of: WordsSample.day(2024, month, day)).adding(milliseconds: 43_200_000)
    }

    @Test func `a deadline is its last day, not the midnight after`() {
        #expect(names.deadline(of: papers()).nb == "Senest 31. januar 2024")
        #expect(names.subject(of: papers()).nn == "møtet 14. februar 2024 (SSU)")
        #expect(names.responsible(for: papers()).nb == "Sekretariatet")
    }

    @Test func `a deadline within a day is a moment`() {
        let call = Duty(
            rule: .answerCall, clause: WordsSample.clause.id, subject: .meeting(ID(1)),
            who: .appointment(ID(2)), opens: noon(1, 1), due: noon(2, 14), fulfilled: nil)
        #expect(names.deadline(of: call).nb == "Før 14. februar 2024 kl. 12.00")
        #expect(names.responsible(for: call).nb == "Ane Lie")
        #expect(names.standing(of: call, at: noon(2, 13)).nn == "Fristen er i morgon.")
    }

    @Test func `how it stands follows the clock`() {
        let duty = papers()
        #expect(names.standing(of: duty, at: noon(1, 10)).nb == "Kan gjøres fra 24. januar 2024.")
        #expect(names.standing(of: duty, at: noon(1, 29)).nb == "Fristen er om 2 dager.")
        #expect(names.standing(of: duty, at: noon(1, 31)).nb == "Fristen er i dag.")
        #expect(
            names.standing(of: duty, at: noon(2, 1)).nb
                == "Fristen gikk ut 31. januar 2024. Det kan fortsatt gjøres.")
    }

    @Test func `what was done is told with how late it was`() {
        let kept = papers(fulfilled: noon(1, 30))
        let late = papers(fulfilled: noon(2, 2))
        #expect(names.standing(of: kept, at: noon(2, 10)).nb == "Gjort 30. januar 2024.")
        #expect(
            names.standing(of: late, at: noon(2, 10)).nb
                == "Gjort 2. februar 2024, 2 dager for sent.")
    }

    @Test func `advice is given where silence would approve too late`() {
        var duty = papers()
        #expect(names.advice(on: duty) == nil)
        for until in [nil, noon(2, 2)] {
            duty.advice = .publishAwaitingApproval(approvedAt: until)
            let flaws = names.advice(on: duty).map { WordingFlaw.flaws(of: $0, isSentence: true) }
            #expect(flaws == [])
        }
    }

    @Test func `every rule can be told for every kind of responsible and subject`() {
        let all: [Responsible] = [
            .secretariat, .body(WordsSample.ssu), .partner(WordsSample.rana), .appointment(ID(3)),
            .seat(WordsSample.listedSeat, for: WordsSample.rana),
        ]
        let subjects: [DutySubject] = [
            .agreementVersion(ID(1), 1), .agreementYear(ID(1), 2024),
            .bodyYear(WordsSample.ssu, 2025), .meeting(ID(1)), .body(WordsSample.ssu),
            .theCase(ID(1)), .decision(ID(1)),
        ]
        for (rule, (who, subject)) in DutyRule.allCases.flatMap({ rule in
            zip(all, subjects).map { (rule, $0) }
        }) {
            let duty = Duty(
                rule: rule, clause: WordsSample.clause.id, subject: subject, who: who,
                opens: noon(1, 1), due: noon(2, 14), fulfilled: nil)
            let told = [
                names.subject(of: duty).capitalised, names.responsible(for: duty),
                names.deadline(of: duty),
            ]
            #expect(told.flatMap { WordingFlaw.flaws(of: $0) } == [])
        }
    }
}
