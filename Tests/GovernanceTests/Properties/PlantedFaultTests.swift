import Testing

@testable import Governance

/// Each invariant is shown a program in which just its rule is broken, and must notice.
@Suite struct `Planted faults` {
    @Test(arguments: PlantedFault.all)
    func `are found and told in few steps`(fault: PlantedFault) throws {
        let invariant = try #require(Invariant.all.first { $0.name.contains(fault.breaks) })
        let counterexample = try fault.search(invariant)
        let found = try #require(counterexample)
        // The same steps, put to the program as it is, break nothing.
        if fault.charter == Fjord.charter {
            let sound = Chronicle(of: found.chronicle.steps, from: found.chronicle.opening)
            #expect(invariant.fault(sound) == nil)
        }
        #expect(found.chronicle.steps.count <= 14)
        #expect(found.description.contains("seed \(found.seed)"))
    }

    @Test func `are planned for every invariant`() {
        for invariant in Invariant.all {
            #expect(
                PlantedFault.all.contains { invariant.name.contains($0.breaks) },
                "no fault is planted for: \(invariant.name)")
        }
    }
}

/// A program with one rule broken.
struct PlantedFault: Sendable, CustomTestStringConvertible {
    /// Words of the name of the invariant that it breaks.
    let breaks: String
    var charter = Fjord.charter
    var engine = Engine.real
    var testDescription: String { breaks }

    /// Plays histories until the invariant notices.
    func search(_ invariant: Invariant) throws -> Counterexample? {
        let openings = [
            try Opening.readyToDiscuss(under: charter), try .readyToDecide(under: charter),
            try .decided(under: charter),
        ]
        for seed in 0..<400 {
            let chronicle = Histories.chronicle(
                seed: UInt64(seed), from: openings[seed % openings.count], engine: engine)
            if let found = Counterexample(seed: UInt64(seed), invariant, in: chronicle) {
                return found
            }
        }
        return nil
    }

    static let all: [PlantedFault] = saying + deciding + recording + time

    private static let saying = [
        // An observer's answer is counted for the first seat.
        PlantedFault(
            breaks: "only members", engine: .answeringWhenRefused { $0.isObserverRefused }),
        PlantedFault(breaks: "who are present", engine: .answeringWhenRefused { $0.isNotPresent }),
        PlantedFault(
            breaks: "principal has it",
            engine: .answeringWhenRefused {
                if case .decisions(.principalPresent) = $0.reason { true } else { false }
            }),
        PlantedFault(breaks: "has a say in it, or the floor", engine: .voicingThePartial),
        PlantedFault(breaks: "has agreed in words", engine: .takingSilenceForYes),
        PlantedFault(breaks: "whoever is partial", engine: .voicingThePartial),
        PlantedFault(
            breaks: "two seats",
            engine: .altering { event in
                guard let event = event as? RoundOpened, let first = event.voices.first else {
                    return [event]
                }
                let voices = event.voices.map {
                    Voice(seat: $0.seat, appointment: first.appointment)
                }
                return [RoundOpened(item: event.item, proposal: event.proposal, voices: voices)]
            }),
    ]

    private static let deciding: [PlantedFault] = {
        var oneStep = Fjord.charter
        oneStep.cases.twoSteps.value = false
        for index in oneStep.bodies.indices {
            oneStep.bodies[index].decisions?.representedInput = nil
        }
        return [
            PlantedFault(breaks: "two steps", charter: oneStep),
            PlantedFault(breaks: "sent out", engine: .decidingAtOnce()),
            PlantedFault(
                breaks: "four weeks", engine: .decidingAtOnce(movingTo: day("2024-01-20"))),
            PlantedFault(
                breaks: "that the body has",
                engine: .altering { event in
                    guard let event = event as? DecisionMade else { return [event] }
                    return [CaseWithdrawn(case: event.case, reason: TextID(1)), event]
                }),
        ]
    }()

    private static let recording = [
        PlantedFault(
            breaks: "written and read",
            engine: .altering { $0 is CaseSubmitted ? [$0, Forgetful(secret: 1)] : [$0] }),
        PlantedFault(
            breaks: "refused command",
            engine: Engine(settle: { state, verdict in
                guard case .refused = verdict else { return Engine.real.settle(state, verdict) }
                var state = state
                state.textCount += 1
                return state
            })),
        PlantedFault(breaks: "command twice", engine: .fickle()),
        PlantedFault(
            breaks: "records something",
            engine: .altering { $0 is AppointmentEnded || $0 is PaperWritten ? [] : [$0] }),
        PlantedFault(
            breaks: "dense and never",
            engine: .altering { event in
                guard let event = event as? CaseSubmitted else { return [event] }
                return [
                    CaseSubmitted(
                        case: ID(event.case.rawValue + 1), number: event.number,
                        submission: event.submission)
                ]
            }),
        PlantedFault(
            breaks: "numbered densely",
            engine: .altering { event in
                guard let event = event as? NoticeSent else { return [event] }
                return [
                    NoticeSent(
                        meeting: event.meeting, version: event.version,
                        recipients: event.recipients, announced: event.announced.map(\.skipping))
                ]
            }),
        PlantedFault(
            breaks: "exactly the texts",
            engine: .rewriting { $0.merging([TextID(9_999): "for mye"]) { old, _ in old } }),
        PlantedFault(
            breaks: "no text is empty",
            engine: .rewriting { $0.mapValues { _ in "Ring \(Identity.number()) straks" } }),
    ]

    private static let time = [
        PlantedFault(breaks: "is lost", engine: .forgetting { $0.anchoring[CaseID(1)] = nil }),
        PlantedFault(
            breaks: "stays kept",
            engine: .forgetting { state in
                for id in 1...2 { state.meetings.change(MeetingID(id)) { $0.notices = [] } }
            }),
        PlantedFault(
            breaks: "already broken",
            engine: .forgetting { state in
                state.meetings.add(
                    Meeting(
                        id: MeetingID(900), body: Fjord.strategic, kind: .ordinary,
                        date: day("2024-01-20"), time: .nine, mode: .video, place: nil,
                        reason: nil, plannedAt: moment("2024-01-02 09:00")))
            }),
        PlantedFault(
            breaks: "nothing turns",
            engine: Engine(nextChange: { state, instant in
                state.nextChange(after: instant).flatMap { state.nextChange(after: $0) }
            })),
        PlantedFault(
            breaks: "the public reads",
            engine: Engine(mayRead: { state, id, _ in state.cases[id]?.withdrawal != nil })),
    ]
}

extension Announcement {
    fileprivate var skipping: Announcement {
        Announcement(
            item: item,
            number: number.map {
                TreatmentNumber(body: $0.body, sequence: $0.sequence + 1, year: $0.year)
            }, paperVersion: paperVersion)
    }
}
