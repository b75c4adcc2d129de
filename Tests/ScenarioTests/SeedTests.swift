import Demo
import Desk
import Exchange
import Governance
import Storage
import Testing

@Suite struct `What a demonstration begins with` {
    private static func seed() throws -> Seed {
        let template = try CharterFile.load(
            yaml: charterText("template.yaml"), file: "template.yaml",
            setting: CharterFile.Setting(isTemplate: true))
        let own = try shipped("ostfold")
        let others = try PartnershipPlace.list(
            partnerships: charterText("data/partnerships.csv"),
            municipalities: charterText("data/municipalities.csv")
        ).filter { $0.id.rawValue != "helgeland" }.map { place in
            Neighbour(
                id: PartnershipID(place.id.rawValue), name: place.name,
                charter: place.id == own.id ? own : .template(template, for: place))
        }
        return try Seed.demonstration(helgeland: helgeland(), others: others, zone: oslo())
    }

    @Test func `founds 19 partnerships at the desk, with every act granted`() async throws {
        let seed = try Self.seed()
        let store = try SQLiteEventStore.inMemory()
        let desk = Desk(
            store: store, registers: store.registers, zone: try oslo(), admitsOperator: true)
        let elapsed = try await ContinuousClock().measure {
            for script in seed.scripts {
                for (index, act) in script.acts.enumerated() {
                    let id = try #require(CommandID("seed-\(1000 + index)"))
                    _ = try await desk.handle(
                        act.command, id: id, by: act.actor, at: act.at, in: script.partnership)
                }
            }
        }
        print("seed: \(seed.scripts.map(\.acts.count).reduce(0, +)) acts in \(elapsed)")
        #expect(desk.partnerships.count == 19)
        for id in desk.partnerships {
            let state = try #require(desk.snapshot(of: id))
            let secretariat = state.charter.bodies.filter { $0.kind == .secretariat }
                .flatMap { state.bodies.people(in: $0.id, on: state.zone.date(at: seed.start)) }
            #expect(secretariat.count == 2)
            #expect(!state.contacts.isEmpty)
        }
    }

    @Test func `every act names people of the register, and comes before the visitor`() throws {
        let seed = try Self.seed()
        #expect(seed.people.map(\.id.rawValue) == Array(1...seed.people.count))
        for script in seed.scripts {
            #expect(zip(script.acts, script.acts.dropFirst()).allSatisfy { $0.at <= $1.at })
            for act in script.acts {
                #expect(act.at <= seed.start)
                #expect(act.actor.person.rawValue <= seed.people.count)
            }
        }
        #expect(Set(seed.people.map(\.email)).count == seed.people.count)
        #expect(seed.people.allSatisfy { $0.email.hasSuffix(".example") })
        #expect(Set(seed.people.map(\.name)).count == seed.people.count)
    }
}
