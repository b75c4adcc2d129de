import Demo
import Desk
import Governance
import TestKit
import Testing

@Suite struct `Rows A4 to A9: from submission to notice` {
    private func february(_ year: PlayedYear, in state: Partnership) throws -> Meeting {
        try year.meeting(Body.strategic, "2024-02-14", in: state)
    }

    @Test(.requirements("R110", "R151"))
    func `A4: a nurse's case at 23:59, 28 days before the meeting, is in time`() async throws {
        let year = try await PlayedYear.played()
        let receipt = try year.receipt(of: SubmitCase.self, in: .a4)
        #expect(year.clauses(receipt.clauses, carry: "R151"))
        #expect(year.clauses(receipt.clauses, carry: "R110"))
        let state = try year.state(after: .a4)
        let submitted = try #require(state.cases[Submitted.routine])
        #expect(submitted.number.description == "2024/1")
        #expect(submitted.receivedAt == (try year.zone.moment("2024-01-17 23:59")))
        #expect(
            state.reporting(of: submitted, for: try february(year, in: state))
                == .inTime(deadline: try year.zone.day("2024-01-17")))
        #expect(
            try #require(submitted.submission.wishes) == (try february(year, in: state)).id)
    }

    @Test(.requirements("R151", "R143"))
    func `A4: until triage only submitter and secretariat see what was received`() async throws {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a4)
        let at = try year.zone.moment("2024-01-18 08:00")
        let nurse = try #require(state.cases[Submitted.routine]).submitter
        let secretary = try state.acting(.seat(id: SeatID("sekretariat.kommune.1")))
        let member = try state.acting(.seat(id: SeatID("ssu.kommune.1")))
        #expect(!state.mayRead(Submitted.routine, .everyone, at: at))
        #expect(!state.mayRead(Submitted.routine, .actor(member), at: at))
        #expect(state.mayRead(Submitted.routine, .actor(Actor(nurse)), at: at))
        #expect(state.mayRead(Submitted.routine, .actor(secretary), at: at))
        let triaged = try year.state(after: .a8)
        #expect(
            triaged.mayRead(
                Submitted.routine, .everyone, at: try year.zone.moment("2024-01-19 12:00")))
    }

    @Test(.requirements("R110", "R111"))
    func `A5: one minute later a case is late for February and in time for May`() async throws {
        let year = try await PlayedYear.played()
        let receipt = try year.receipt(of: SubmitCase.self, in: .a5)
        #expect(
            receipt.warnings.map(\.concern) == [
                .cameLate(
                    deadline: try year.zone.day("2024-01-17"), next: try year.zone.day("2024-05-15")
                )
            ])
        #expect(year.clause(receipt.warnings.first?.clause, carries: "R111"))
        let state = try year.state(after: .a5)
        let late = try #require(state.cases[Submitted.rehabilitation])
        #expect(
            state.nextMeeting(for: late, after: try february(year, in: state))?.id
                == (try year.meeting(Body.strategic, "2024-05-15", in: state)).id)
        #expect(late.number.description == "2024/2")
        #expect(
            state.reporting(of: late, for: try february(year, in: state))
                == .late(deadline: try year.zone.day("2024-01-17")))
        #expect(
            state.reporting(
                of: late, for: try year.meeting(Body.strategic, "2024-05-15", in: state))
                == .inTime(deadline: try year.zone.day("2024-04-17")))
    }

    @Test(.requirements("R111"))
    func `A6: a reason without the leader's approval lets no late case in`() async throws {
        let year = try await PlayedYear.played()
        let refusal = try year.refusal(of: PlaceCase.self, in: .a6)
        #expect(
            refusal.reason
                == .agenda(
                    .lateNeedsLeader(
                        deadline: try year.zone.day("2024-01-17"),
                        next: try year.zone.day("2024-05-15"))))
        #expect(year.clause(refusal.clause, carries: "R111"))
        #expect(refusal.instead == ApproveLateCase.name)
        #expect(try february(year, in: year.state(after: .a6)).items.isEmpty)
    }

    @Test(.requirements("R111"))
    func `A7: approval and reason let a late case in, and both are shown`() async throws {
        let year = try await PlayedYear.played()
        let receipt = try year.receipt(of: PlaceCase.self, in: .a7)
        #expect(
            receipt.warnings.map(\.concern)
                == [.takenInLate(deadline: try year.zone.day("2024-01-17"))])
        #expect(year.clauses(receipt.clauses, carry: "R111"))
        let state = try year.state(after: .a7)
        let placed = try #require(february(year, in: state).items.first?.late)
        let leader = try state.acting(.seat(id: SeatID("ssu.kommune.1")))
        #expect(placed.approvedBy == leader.person)
        let texts = try await year.desk.texts.contents(
            of: [placed.reason], in: PlayedYear.partnership)
        #expect(texts[placed.reason] == "Påsken er over før neste møte 15. mai.")
    }

    @Test(.requirements("R29", "R86", "R91", "R128", "R149"))
    func `A8: triage stores kind, principle, steps and every reason`() async throws {
        let year = try await PlayedYear.played()
        let state = try year.state(after: .a8)
        let first = try #require(state.cases[Submitted.routine]?.triage)
        #expect(first.outcome == .routed(to: Body.strategic))
        #expect(first.kind == .routine)
        #expect(first.principles == [.professional])
        #expect((first.steps, first.oneStepReason == nil) == (.two, true))
        let second = try #require(state.cases[Submitted.rehabilitation]?.triage)
        #expect(second.steps == .one)
        let reasons = [
            first.routingReason, second.routingReason, try #require(second.oneStepReason),
        ]
        let texts = try await year.desk.texts.contents(of: reasons, in: PlayedYear.partnership)
        #expect(Set(texts.keys) == Set(reasons))
    }

    @Test(.requirements("R96", "R112", "R129", "R247"))
    func `A9: notice reaches members, deputies and observers, and numbers the cases`() async throws
    {
        let year = try await PlayedYear.played()
        let receipt = try year.receipt(of: SendNotice.self, in: .a9)
        #expect(receipt.warnings.isEmpty)
        #expect(year.clauses(receipt.clauses, carry: "R112"))
        let state = try year.state(after: .a9)
        let february = try february(year, in: state)
        let notice = try #require(february.notices.first)
        #expect(notice.sentAt == (try year.zone.moment("2024-01-31 10:00")))
        let sent = notice.recipients.compactMap(state.bodies.appointment)
        #expect(sent.count { $0.place.isDeputy } == 10)
        #expect(sent.count { state.group(of: $0)?.standing == .member && !$0.place.isDeputy } == 14)
        #expect(sent.count { state.group(of: $0)?.standing == .observer } == 12)
        #expect(
            february.items.map { $0.caseID } == [Submitted.routine, Submitted.easter])
        #expect(
            february.items.compactMap(\.number).map { "\($0.body) \($0.sequence)/\($0.year)" }
                == ["ssu 1/2024", "ssu 2/2024"])
    }
}
