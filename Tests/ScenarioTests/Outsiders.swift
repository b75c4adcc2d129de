import Demo
import Desk
import Governance
import Storage
import TestKit
import Testing

@Suite struct `Row B8: those who have no part in the partnership` {
    /// Helgeland and a neighbour at one desk, with one case that is exempted from openness.
    private struct Scene {
        static let neighbour = PartnershipID("nabo")
        static let neighboursSecretary = PersonID(900)

        let desk: Desk
        let zone: Zone
        let now: Instant
        let stranger: Actor
        let exempted = Submitted.routine

        init() async throws {
            let charter = try helgeland()
            zone = try oslo()
            let year = try Year2024.play(until: .a9, charter: charter, zone: zone)
            let store = try SQLiteEventStore.inMemory()
            desk = Desk(
                store: store, registers: store.registers, zone: zone, admitsOperator: true)
            now = try zone.moment("2024-02-01 09:00")
            let journalist = try #require(year.cast.members.last)
            #expect(journalist.places.isEmpty && journalist.contactOf == nil)
            stranger = Actor(journalist.id)
            for act in year.stage.acts where act.refusal == nil {
                try await handle(act.command, act.actor, act.at)
            }
            try await handle(
                Exempt(
                    .wholeCase(id: exempted), ground: GroundID("offl-13"),
                    publicTitle: "Unntatt offentlighet"),
                year.stage.partnership.acting(.seat(id: SeatID("sekretariat.kommune.1"))), now)
            try await handle(
                FoundPartnership(charter: charter, secretariat: [Self.neighboursSecretary]),
                Actor(PersonID(901), as: .operator), now, in: Self.neighbour)
        }

        func handle(
            _ command: any Command, _ actor: Actor, _ at: Instant,
            in partnership: PartnershipID = PlayedYear.partnership
        ) async throws {
            let position = desk.snapshot(of: partnership)?.position ?? 0
            let id = try #require(CommandID("outsiders-\(position)"))
            _ = try await desk.handle(command, id: id, by: actor, at: at, in: partnership)
        }

        var state: Partnership {
            get throws { try #require(desk.snapshot(of: PlayedYear.partnership)) }
        }

        /// The names of the commands that are granted to somebody.
        func granted(to actor: Actor) async throws -> [CommandName] {
            var granted: [CommandName] = []
            for command in try everyCommand(in: state, zone: zone) {
                do {
                    try await handle(command, actor, now)
                    granted.append(type(of: command).name)
                } catch let error as DeskError {
                    guard case .refused = error else { throw error }
                }
            }
            return granted
        }
    }

    @Test func `B8: the list of commands tried is the list of commands there are`() async throws {
        let scene = try await Scene()
        let tried = try everyCommand(in: scene.state, zone: scene.zone).map { type(of: $0).name }
        #expect(tried.sorted() == Commands.all.map { $0.name }.sorted())
    }

    @Test(.requirements("R151"))
    func `B8: somebody signed in without a seat can submit a case and nothing else`() async throws {
        let scene = try await Scene()
        #expect(try await scene.granted(to: scene.stranger) == [SubmitCase.name])
    }

    @Test func `B8: another partnership's secretariat can do nothing here in that post`()
        async throws
    {
        let scene = try await Scene()
        let neighbours = try #require(scene.desk.snapshot(of: Scene.neighbour))
        let secretary = try neighbours.acting(.seat(id: SeatID("sekretariat.helseforetak.1")))
        #expect(secretary.person == Scene.neighboursSecretary)
        let before = try scene.state.position
        #expect(try await scene.granted(to: secretary).isEmpty)
        #expect(try scene.state.position == before)
    }

    @Test func `B8: nobody can act in a capacity that is another's`() async throws {
        let scene = try await Scene()
        let member = try scene.state.acting(.seat(id: SeatID("ssu.kommune.1")))
        let before = try scene.state.position
        for hat in [member.hat, .contact(PartnerID("1832"))] {
            let forged = Actor(scene.stranger.person, as: hat)
            #expect(try await scene.granted(to: forged).isEmpty)
        }
        #expect(try scene.state.position == before)
    }

    @Test(.requirements("R68", "R143"))
    func `B8: none of them learns what an exempted case is about`() async throws {
        let scene = try await Scene()
        let state = try scene.state
        let february = try state.meeting(
            of: Body.strategic, on: scene.zone.day("2024-02-14"))
        let item = try state.treatment(of: scene.exempted, in: february).id
        let outsiders: [Reader] = [
            .everyone, .actor(scene.stranger), .actor(Actor(Scene.neighboursSecretary)),
            .actor(Actor(Scene.neighboursSecretary, as: .appointment(AppointmentID(1)))),
        ]
        for reader in outsiders {
            #expect(!state.mayRead(scene.exempted, reader, at: scene.now))
            #expect(!state.mayRead(item, reader, at: scene.now))
            #expect(state.mayRead(Submitted.easter, reader, at: scene.now))
        }
        let member = try state.acting(.seat(id: SeatID("ssu.kommune.1")))
        #expect(state.mayRead(item, .actor(member), at: scene.now))
    }
}
