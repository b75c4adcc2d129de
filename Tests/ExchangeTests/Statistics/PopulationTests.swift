import Exchange
import Foundation
import Governance
import TestKit
import Testing

@Suite(.requirements("R172")) struct `The list of inhabitants` {
    @Test func `covers every municipality of the 19 partnerships from 2005 to 2026`() throws {
        let population = try PopulationList.read(Repository.text("charters/data/population.csv"))
        let municipalities = try Shipped.places().flatMap { $0.municipalities + $0.catchment }
        #expect(population.dates.map(\.year) == Array(2005...2026))
        for date in population.dates {
            let missing = municipalities.filter { population[$0.id, on: date] == nil }
            // Founded out of others whose parts the statistics do not add up for that year.
            #expect(missing.map(\.id) == (date.year == 2005 ? ["1160", "1576"] : []))
        }
    }

    @Test func `is written as it was read`() throws {
        let text = try Repository.text("charters/data/population.csv")
        #expect(PopulationList.text(try PopulationList.read(text)) == text)
    }

    @Test(arguments: [
        ("", "population.csv:1: expected the columns number;YEAR;YEAR;…"),
        ("number;22\n", "population.csv:1: expected the columns number;YEAR;YEAR;…"),
        ("number;2022\n1812\n", "population.csv:2: expected as many fields as there are columns"),
        (
            "number;2022\n1812;x\n",
            "population.csv:2: \"x\"; expected a number of inhabitants, or nothing"
        ),
        (
            "number;2022\n1812;-1\n",
            "population.csv:2: \"-1\"; expected a number of inhabitants, or nothing"
        ),
        ("number;2022\n1812;1\n1812;1\n", "population.csv:3: \"1812\" stands twice"),
    ])
    func `says which line cannot be used`(text: String, sentence: String) {
        let problem = #expect(throws: PopulationListProblem.self) {
            try PopulationList.read(text)
        }
        #expect(problem?.description == sentence)
    }
}

@Suite(.requirements("R172")) struct `A table of inhabitants in JSON-stat2` {
    private func read(_ json: String) throws -> Population {
        try PopulationTable.read(Data(json.utf8))
    }

    private func table(
        ids: String = #""Region","ContentsCode","Tid""#, size: String = "2,1,2",
        further: String = "", value: String = "[1981,1975,26092,null]"
    ) -> String {
        """
        {"version":"2.0","class":"dataset","label":"07459","source":"Statistisk sentralbyrå",
         "role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]},
         "id":[\(ids)],"size":[\(size)],
         "dimension":{
          "Region":{"label":"region","category":{"index":{"K-1833":1,"K-1812":0},
           "label":{"K-1812":"Sømna","K-1833":"Rana"}}},\(further)
          "ContentsCode":{"category":{"label":{"Personer1":"Personer"},
           "unit":{"Personer1":{"base":"personer","decimals":0}}}},
          "Tid":{"category":{"index":["2022","2023"]}}},
         "value":\(value),"status":{"3":"."}}
        """
    }

    private let first = CivilDate.firstDay(of: 2022)
    private let second = CivilDate.firstDay(of: 2023)

    @Test func `is read by region and year, in the order its indices give`() throws {
        let population = try read(table())
        #expect(population.inhabitants(on: first) == ["1812": 1_981, "1833": 26_092])
        #expect(population.inhabitants(on: second) == ["1812": 1_975])
    }

    @Test func `may be sparse`() throws {
        let population = try read(table(value: #"{"0":1981,"2":26092}"#))
        #expect(population.inhabitants(on: first) == ["1812": 1_981, "1833": 26_092])
        #expect(population.inhabitants(on: second).isEmpty)
    }

    @Test func `is added up over both sexes`() throws {
        let population = try read(
            table(
                ids: #""Region","Kjonn","ContentsCode","Tid""#, size: "2,2,1,2",
                further: #""Kjonn":{"category":{"index":["1","2"]}},"#,
                value: "[1000,1,981,2,20000,3,6092,4]"))
        #expect(population.inhabitants(on: first) == ["1812": 1_981, "1833": 26_092])
        #expect(population.inhabitants(on: second) == ["1812": 3, "1833": 7])
    }

    @Test func `is refused where parts do not make the whole`() throws {
        let some = table(
            ids: #""Region","Alder","ContentsCode","Tid""#, size: "2,2,1,2",
            further: #""Alder":{"category":{"index":["000","001"]}},"#,
            value: "[1,2,3,4,5,6,7,8]")
        #expect(throws: PopulationTableProblem.severalValues(of: "Alder")) { try read(some) }
    }

    @Test func `is refused with the reason where it is something else`() {
        typealias Problem = PopulationTableProblem
        #expect(throws: Problem.notAJSONStatDataset) { try read("<html>") }
        #expect(throws: Problem.notAJSONStatDataset) {
            try read(table().replacing("2.0", with: "1.0"))
        }
        #expect(throws: Problem.sizes) { try read(table(value: "[1,2,3]")) }
        #expect(throws: Problem.sizes) { try read(table(value: #"{"4":1}"#)) }
        #expect(throws: Problem.notACount(region: "K-1812", year: "2022")) {
            try read(table(value: "[-1,1,1,1]"))
        }
        #expect(throws: Problem.notAYear("2023M1")) {
            try read(table(value: "[1,1,1,1]").replacing("\"2023\"", with: "\"2023M1\""))
        }
    }

    @Test func `is asked for by municipality within today's borders`() throws {
        let address = try #require(PopulationTable.address(of: ["1833", "1812"], from: 2020))
        let parts = try #require(URLComponents(url: address, resolvingAgainstBaseURL: false))
        let query = Dictionary(
            uniqueKeysWithValues: (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") })
        #expect(address.host() == "data.ssb.no")
        #expect(address.path() == "/api/pxwebapi/v2/tables/07459/data")
        #expect(query["valueCodes[Region]"] == "K-1812,K-1833")
        #expect(query["codelist[Region]"] == "agg_KommSummer")
        #expect(query["valueCodes[Tid]"] == "from(2020)")
        #expect(!address.absoluteString.contains("["))
    }
}
