import Exchange
import Governance
import Testing

@testable import Web

@Suite struct `Fields read as commands` {
    private func read(
        _ name: CommandName, _ fields: [String: [String]]
    ) throws -> any Command {
        try CommandForms().command(name, from: fields)
    }

    @Test func `an empty field that may be left out is left out`() throws {
        let command = try read(
            SubmitCase.name,
            [
                "template.title": ["T"], "template.background": ["B"], "template.question": ["Q"],
                "template.proposal": [""], "template.wishes": [""],
            ])
        let expected = SubmitCase(CaseTemplate(title: "T", background: "B", question: "Q"))
        #expect(command as? SubmitCase == expected)
    }

    @Test func `a choice is named by its path, and its values below it`() throws {
        let command = try read(
            TriageCase.name,
            [
                "case": ["7"], "outcome": ["routed"], "outcome.routed.to": ["ssu"],
                "kind": ["plan"], "principles": ["economic", "professional"], "steps": ["two"],
                "routingReason": ["R"],
            ])
        let expected = TriageCase(
            case: ID(7), outcome: .routed(to: BodyID("ssu")), kind: .plan,
            principles: [.economic, .professional], steps: .two, routingReason: "R")
        #expect(command as? TriageCase == expected)
    }

    @Test func `what is asked besides is left out where nothing of it was written`() throws {
        let fields = [
            "case": ["7"], "outcome": ["routed.to=ssu"], "kind": ["plan"], "steps": ["two"],
            "routingReason": ["R"], "exemption.ground": [""], "exemption.publicTitle": [""],
            "exemption.until": [""],
        ]
        let open = try #require(try read(TriageCase.name, fields) as? TriageCase)
        #expect(open.exemption == nil)
        let filled = fields.merging(
            ["exemption.ground": ["offl-13"], "exemption.publicTitle": ["Sak om samarbeid"]]
        ) { $1 }
        let kept = try #require(try read(TriageCase.name, filled) as? TriageCase)
        #expect(
            kept.exemption
                == ExemptionRequest(ground: GroundID("offl-13"), publicTitle: "Sak om samarbeid"))
    }

    @Test(arguments: [CirculateMinutes.name, PublishMinutes.name])
    func `minutes are sent with a version for all, or with none`(name: CommandName) throws {
        func publicText(_ written: String) throws -> String? {
            let command = try read(
                name, ["meeting": ["3"], "text": ["Alt"], "publicText": [written]])
            return (command as? CirculateMinutes)?.publicText
                ?? (command as? PublishMinutes)?.publicText
        }
        #expect(try publicText("") == nil)
        #expect(try publicText("Det alle kan lese") == "Det alle kan lese")
    }

    @Test func `a choice without values needs none`() throws {
        let command = try read(
            TriageCase.name,
            [
                "case": ["7"], "outcome": ["returned"], "outcome.routed.to": ["ssu"],
                "kind": ["plan"], "steps": ["two"], "routingReason": ["R"],
            ])
        #expect((command as? TriageCase)?.outcome == .returned)
        #expect((command as? TriageCase)?.principles == [])
    }

    @Test func `a choice may be written whole`() throws {
        let command = try read(
            Appoint.name, ["person": ["3"], "place": [#"{"deputy":{"seat":"ssu.a.1"}}"#]])
        #expect((command as? Appoint)?.place == .deputy(seat: SeatID("ssu.a.1")))
    }

    @Test(arguments: [
        ("case", "sju", "case"), ("kind", "annet", "kind"), ("outcome", "borte", "outcome"),
        ("case", "", "case"), ("steps", "", "steps"),
    ])
    func `what a field does not hold is told by its path`(
        field: String, value: String, told: String
    ) {
        var fields = [
            "case": ["7"], "outcome": ["returned"], "kind": ["plan"], "steps": ["two"],
            "routingReason": ["R"],
        ]
        fields[field] = [value]
        let trouble = #expect(throws: FormReader.Malformed.self) {
            try read(TriageCase.name, fields)
        }
        #expect(trouble?.field == told)
    }

    @Test func `a form keeps names, order, plus signs and broken percent signs`() {
        let form = FormFields(urlEncoded: "a=1+2&b=%C3%A6&a=100%&c=%0D%0Ax".utf8)
        #expect(form.values == ["a": ["1 2", "100%"], "b": ["æ"], "c": ["\nx"]])
        #expect(FormFields(urlEncoded: form.urlEncoded().utf8) == form)
        #expect(!FormFields(urlEncoded: "a=%FF".utf8).isText)
    }
}
