import Foundation
import Testing

@testable import Governance

@Suite struct `Names in the log` {
    @Test(arguments: [Hat.none, .operator, .appointment(ID(12)), .contact("1828")])
    func `of capacities are read as they are written`(hat: Hat) throws {
        #expect(Hat(hat.description) == hat)
        #expect(try again(hat) == hat)
    }

    @Test(arguments: [
        "", "none:", "none:1", "appointment", "appointment:", "appointment:0", "appointment:-1",
        "appointment:+5", "appointment:05", "appointment:x", ":appointment:5", "contact",
        "contact:", "leader",
    ])
    func `of capacities have one form only`(text: String) {
        #expect(Hat(text) == nil)
    }

    @Test(arguments: [
        Place.seat(id: "ssu.kommune.1"), .deputy(seat: "ssu.kommune.1"),
        .listed(list: "ssu.foretak", position: 3),
    ])
    func `of places keep their body`(place: Place) throws {
        #expect(try again(place) == place)
        #expect(place.body == "ssu")
    }

    @Test func `and numbers are written bare`() throws {
        #expect(try written(CaseID(17)) == "17")
        #expect(try written(BodyID("ssu")) == "\"ssu\"")
        #expect(try written(["1828": 1] as [PartnerID: Int]) == "{\"1828\":1}")
        #expect(try written(day("2024-05-17")) == "\"2024-05-17\"")
    }

    @Test func `of commands and events are each used once`() {
        let commands = Commands.all.map { $0.name }
        let events = Events.all.map { $0.name }
        #expect(Set(commands).count == commands.count)
        #expect(Set(events).count == events.count)
        #expect(commands.allSatisfy { Commands.named($0)?.name == $0 })
        #expect(events.allSatisfy { Events.named($0)?.name == $0 })
    }

    @Test func `of a charter are read as they are written`() throws {
        #expect(try again(Fjord.charter) == Fjord.charter)
    }

    private func again<Value: Codable>(_ value: Value) throws -> Value {
        try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }

    private func written(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
}
