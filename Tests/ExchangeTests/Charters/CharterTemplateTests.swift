import Exchange
import Foundation
import Governance
import TestKit
import Testing

@Suite struct `The template and the lists of places` {
    @Test(.requirements("R11"))
    func `there are 19 partnerships with addresses in plain ASCII`() throws {
        let places = try Shipped.places()
        #expect(places.count == 19)
        #expect(Set(places.map(\.id)).count == 19)
        for place in places {
            #expect(place.id.rawValue.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") })
        }
        #expect(Set(["helgeland", "ostfold", "agder"]).isSubset(of: places.map(\.id.rawValue)))
    }

    @Test(.requirements("R11"))
    func `every municipality of the country belongs to one partnership`() throws {
        let all = try Shipped.places().flatMap { $0.municipalities + $0.catchment }
        #expect(all.count == 357)
        #expect(Set(all.map(\.id)).count == 357)
    }

    @Test(arguments: [("helgeland", "helgeland"), ("ostfold", "ostfold")])
    func `agree with the charter that a partnership has of its own`(slug: String, name: String)
        throws
    {
        let place = try #require(Shipped.places().first { $0.id.rawValue == slug })
        let charter = try Shipped.charter(name)
        #expect(
            Set(charter.partners.map(\.id)) == Set(([place.trust] + place.municipalities).map(\.id))
        )
        #expect(Set(charter.catchment.map(\.id)) == Set(place.catchment.map(\.id)))
    }

    @Test func `make a sound charter for each of the 19`() throws {
        let template = try Shipped.charter("template")
        for place in try Shipped.places() {
            let charter = Charter.template(template, for: place)
            let yaml = try yaml(of: charter)
            let problems = CharterFile.read(
                yaml: yaml, setting: CharterFile.Setting(commands: Shipped.commands)
            ).problems
            #expect(problems.isEmpty, "\(place.id): \(problems)")
            #expect(charter.id == place.id)
        }
    }

    @Test func `a template without partners is no charter of a partnership`() throws {
        let yaml = try Repository.text("charters/template.yaml")
        let faults = CharterFile.read(yaml: yaml).problems.map(\.fault)
        #expect(faults.contains(.trusts(0)))
        #expect(faults.contains(.noMunicipality))
    }

    @Test(arguments: [
        ("", "", "partnerships.csv:1: expected the columns slug;name;trust;trustNumber"),
        ("slug;name;trust;trustNumber\na;A;HF", "", "partnerships.csv:2: expected as many fields"),
        (
            "slug;name;trust;trustNumber\na;A;HF;1\na;B;HF;2", "partnership;number;name;standing",
            "partnerships.csv:3: \"a\" stands twice"
        ),
        (
            "slug;name;trust;trustNumber\na;A;HF;1",
            "partnership;number;name;standing\nb;1;B;partner",
            "municipalities.csv:2: there is no partnership \"b\""
        ),
        (
            "slug;name;trust;trustNumber\na;A;HF;1",
            "partnership;number;name;standing\na;1;B;member",
            "municipalities.csv:2: \"member\"; expected partner or catchment"
        ),
    ])
    func `a broken list is refused with its line`(first: String, second: String, says: String) {
        let problem = #expect(throws: PlaceListProblem.self) {
            try PartnershipPlace.list(partnerships: first, municipalities: second)
        }
        #expect(problem?.description.hasPrefix(says) == true)
    }

    /// JSON is YAML too, which lets a charter made in memory go through the same checks.
    private func yaml(of charter: Charter) throws -> String {
        String(decoding: try JSONEncoder().encode(charter), as: UTF8.self)
    }
}
