import Foundation
import Governance
import Testing

@testable import Exchange

/// The published schemas are held true: an independent validator and our own decoder accept the
/// same bodies and refuse the same spoilt ones.
@Suite(.disabled(if: Python.isMissing)) struct SchemaTruthTests {
    /// A value, the schema it is held against, and whether it is to be accepted.
    private struct Trial: Encodable {
        let schema: JSONValue
        let body: JSONValue
        let isGood: Bool
        let note: String
    }

    private func verdicts(on trials: [Trial]) throws -> [Bool] {
        let document = try OpenAPIDocument(version: "1", reads: [])
        let verdicts = try Python.read(
            [document.bytes, Array(try JSONEncoder().encode(trials))],
            with: "check_bodies.py", as: Bool.self)
        try #require(verdicts.count == trials.count)
        return verdicts
    }

    private func value(_ bytes: [UInt8]) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    }

    /// The example, and the example with one thing wrong, in every way and place. Whether a key
    /// may be missing is asked of the type itself, without our schema.
    private func trials(of command: any Command) throws -> [Trial] {
        let body = try value(CommandCoding.encode(command))
        let schema = try SchemaReader().schema(of: type(of: command)).json
        let spoilt = body.spoilt.map {
            Trial(schema: schema, body: $0.value, isGood: false, note: $0.note)
        }
        let shorter = try body.withoutKeys.map { shorter in
            let data = Data(try CanonicalJSON.encode(shorter.value))
            let isGood = isReadable(data, as: type(of: command))
            return Trial(schema: schema, body: shorter.value, isGood: isGood, note: shorter.note)
        }
        return [Trial(schema: schema, body: body, isGood: true, note: "whole")] + spoilt + shorter
    }

    private func isReadable(_ data: Data, as type: any Command.Type) -> Bool {
        do {
            _ = try JSONDecoder().decode(type, from: data)
            return true
        } catch {
            return false
        }
    }

    @Test func `every example reads back as the command it was written from`() throws {
        let coding = try CommandCoding()
        for command in try Commands.examples() + CommandVariants.all {
            let read = try coding.decode(type(of: command).name, CommandCoding.encode(command))
            #expect(AnyHashable(read) == AnyHashable(command))
        }
    }

    @Test func `schema and decoder accept and refuse the same bodies`() throws {
        let coding = try CommandCoding()
        var trials: [Trial] = []
        var decoded: [Bool] = []
        for command in try Commands.examples() + CommandVariants.all {
            for trial in try self.trials(of: command) {
                trials.append(trial)
                let bytes = try CanonicalJSON.encode(trial.body)
                decoded.append((try? coding.decode(type(of: command).name, bytes)) != nil)
            }
        }
        for (trial, (schema, decoder)) in zip(trials, zip(try verdicts(on: trials), decoded))
        where schema != trial.isGood || decoder != trial.isGood {
            let text = String(decoding: try CanonicalJSON.encode(trial.body), as: UTF8.self)
            Issue.record("\(trial.note): schema \(schema), decoder \(decoder): \(text)")
        }
        let good = trials.count(where: \.isGood)
        print("held \(trials.count) bodies against the schemas of commands, \(good) of them good")
        #expect(good > Commands.all.count && trials.count > 10 * good)
    }

    @Test func `a string form's pattern and our own reading agree`() throws {
        let strings = [
            "", "a", "Æ", "ssu.kommune.3", "SSU", "1824", "a b", "case.submit",
            "body.endAppointment",
            "case", "case.", "2024-06-12", "2024-02-30", "2023-02-29", "2024-13-01", "2024-6-1",
            "2024-06-12T10:00:00.000Z", "2024-06-12T10:00:00Z", "2024-06-12T24:00:00.000Z",
            "2024-02-30T10:00:00.000Z", "10:00", "24:00", "9:05", "23:59", "10:60", "none",
            "operator", "appointment:12", "appointment:012", "appointment:0", "contact:1828",
            "contact:", "contact:Å", "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
            "6f9619ff8b86d011b42d00cf4fc964ff", "6f9619ff-8b86-d011-b42d-00cf4fc964fg",
        ]
        let pairs = StringForm.allCases.flatMap { form in strings.map { (form, $0) } }
        let trials = pairs.map { form, string in
            Trial(
                schema: Schema.string(form).json, body: .string(string),
                isGood: form.accepts(string), note: "\(form)")
        }
        for (trial, verdict) in zip(trials, try verdicts(on: trials)) {
            #expect(verdict == trial.isGood, "\(trial.note) \(trial.body)")
        }
    }

    @Test func `receipts with every event, and problem details, fit their schemas`() throws {
        let events = EventSamples.all.filter { !($0 is PartnershipFounded) }
        let receipt = CommandReceipt(
            commandID: "6f9619ff-8b86-d011-b42d-00cf4fc964ff", sequence: 12,
            wasRecordedBefore: false, events: events, clauses: [Name("a4-3")],
            warnings: [.init(text: "Ikke fastsatt", clause: nil)])
        let problem = ProblemDetails(
            type: "/problems/refused", title: "Refused", status: 422, clause: Name("a4-3"),
            instead: MakeStatement.name, commandID: "k")
        let trials = [
            Trial(
                schema: ["$ref": "#/components/schemas/CommandReceipt"],
                body: try value(CanonicalJSON.encode(receipt)), isGood: true, note: ""),
            Trial(
                schema: ["$ref": "#/components/schemas/ProblemDetails"],
                body: try value(CanonicalJSON.encode(problem)), isGood: true, note: ""),
        ]
        #expect(try verdicts(on: trials) == [true, true])
    }
}
