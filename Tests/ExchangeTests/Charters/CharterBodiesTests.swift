import Exchange
import Foundation
import Governance
import TestKit
import Testing

/// Who meets where: the bodies of the agreement and of the national model.
@Suite struct `The bodies of a charter` {
    @Test(.requirements("R48", "R55"))
    func `Dialogmøtet is an arena of its own, of the board chair and the mayors`() throws {
        let charter = try Shipped.charter("helgeland")
        let arena = try #require(charter.bodies.first { $0.kind == .dialogue })
        #expect(arena.level == .political)
        let members = charter.seats(of: arena).filter { $0.group.standing == .member }
        let mayors = members.filter { $0.group.side == .municipalities }
        #expect(
            mayors.compactMap(\.partner)
                == charter.partners.filter { $0.kind == .municipality }.map(\.id))
        #expect(members.filter { $0.group.side == .trust }.map(\.partner) == ["983974929"])
        #expect(members.count == mayors.count + 1)
        #expect(members.allSatisfy { $0.group.appointedBy == .office })
    }

    @Test(.requirements("R82"))
    func `the national model gathers elected and administrative leaders of every partner`() throws {
        let place = try #require(Shipped.places().first { $0.id == "agder" })
        let charter = Charter.template(try Shipped.charter("template"), for: place)
        let top = try #require(charter.bodies.first { $0.kind == .partnership })
        for partner in charter.partners {
            let offices = charter.seats(of: top).filter { $0.partner == partner.id }
            #expect(Set(offices.map(\.group.id)).count == 2, "\(partner.name)")
            #expect(offices.allSatisfy { $0.group.standing == .member })
        }
    }

    @Test(.requirements("R81"))
    func `the national model's partnership meeting is held every year`() throws {
        let charter = try Shipped.charter("template")
        let top = try #require(charter.bodies.first { $0.kind == .partnership })
        let rule = try #require(top.meetings?.leastPerYear)
        #expect(rule.value == 1)
        #expect(charter.clause(rule.clause)?.requirements == ["R81"])
    }

    @Test(.requirements("R53"), arguments: ["template", "ostfold"])
    func `professional committees are for clinicians of both sides`(name: String) throws {
        let charter = try Shipped.charter(name)
        let committees = charter.bodies.filter { $0.kind == .professional }
        #expect(!committees.isEmpty)
        for committee in committees {
            #expect(committee.level == .clinical)
            let sides = committee.seats.filter { $0.standing == .member }.map(\.side)
            #expect(Set(sides).isSuperset(of: [.trust, .municipalities]))
            #expect(committee.meetings != nil)
        }
    }

    @Test(.requirements("R54"))
    func `a charter without posts in the secretariat is refused`() throws {
        var charter = try Shipped.charter("helgeland")
        let index = try #require(charter.bodies.firstIndex { $0.kind == .secretariat })
        charter.bodies[index].seats = []
        // JSON is YAML too, which lets a charter made in memory go through the same checks.
        let yaml = String(decoding: try JSONEncoder().encode(charter), as: UTF8.self)
        let reading = CharterFile.read(yaml: yaml)
        #expect(reading.charter == nil)
        #expect(reading.problems.map(\.fault).contains(.noSecretariat))
    }
}
