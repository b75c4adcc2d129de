import Governance
import Testing

@testable import Exchange

@Suite struct CommandCodingTests {
    private let coding: CommandCoding

    init() throws { coding = try CommandCoding() }

    private func problem(_ name: CommandName, _ json: String) -> CommandProblem? {
        do {
            _ = try coding.decode(name, Array(json.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func `a command is read from its JSON`() throws {
        let json = #"{"body":"ssu","when":{"date":"2024-06-12","time":"10:00","mode":"video"}}"#
        let command = try coding.decode(PlanMeeting.name, Array(json.utf8))
        let date = try #require(CivilDate("2024-06-12"))
        let time = try #require(WallTime("10:00"))
        #expect(
            AnyHashable(command)
                == AnyHashable(
                    PlanMeeting(body: Name("ssu"), when: PlannedDate(date, at: time, mode: .video)))
        )
    }

    @Test func `an unknown command is refused by name`() {
        #expect(problem(Name("case.eat"), "{}") == .unknownCommand(Name("case.eat")))
    }

    @Test(arguments: ["", "{", "{'meeting':1}", "{\"meeting\":1}x", "nul", #"{"meeting":1e400}"#])
    func `what is no JSON, or holds a number that none can hold, is said to be no JSON`(
        body: String
    ) throws {
        #expect(problem(OpenMeeting.name, body) == .notJSON)
    }

    @Test func `bytes that are not UTF-8 are no JSON`() {
        #expect(throws: CommandProblem.self) {
            try coding.decode(OpenMeeting.name, Array("{\"meeting\":\"".utf8) + [0xFF, 0x22, 0x7D])
        }
    }

    @Test func `an unknown key is refused with its place and the keys there are`() {
        #expect(
            problem(CancelMeeting.name, #"{"meeting":1,"reason":"x","reson":"y"}"#)
                == .unknownKey(JSONPointer(["reson"]), expected: "one of meeting, reason"))
    }

    @Test func `a missing key is refused with what was expected`() {
        #expect(
            problem(MoveMeeting.name, #"{"meeting":1,"when":{"date":"2024-06-12","mode":"video"}}"#)
                == .missingKey(
                    JSONPointer(["when", "time"]), expected: "a time of day (HH:mm)"))
    }

    @Test func `null is refused, also for what may be left out`() {
        #expect(
            problem(EndAppointment.name, #"{"appointment":1,"on":null}"#)
                == .wrongType(JSONPointer(["on"]), expected: "a day of the calendar (yyyy-MM-dd)"))
    }

    @Test(arguments: [
        (#"{"appointment":0}"#, "/appointment"), (#"{"appointment":2147483648}"#, "/appointment"),
        (#"{"appointment":1.5}"#, "/appointment"), (#"{"appointment":1,"on":"2023-02-29"}"#, "/on"),
    ])
    func `a value outside what is allowed is refused with its place`(json: String, place: String)
        throws
    {
        let found = try #require(problem(EndAppointment.name, json))
        guard case .badValue(let pointer, _) = found else {
            Issue.record("\(found)")
            return
        }
        #expect(pointer.description == place)
    }

    @Test func `an enum with values takes exactly one of its keys`() {
        #expect(
            problem(
                LiftExemption.name, #"{"subject":{"wholeCase":{"id":1},"agendaItem":{"id":1}}}"#)
                == .badValue(
                    JSONPointer(["subject"]),
                    expected: "an object with exactly one of wholeCase, agendaItem"))
        #expect(
            problem(LiftExemption.name, #"{"subject":{"wholeCase":{"id":"1"}}}"#)
                == .wrongType(
                    JSONPointer(["subject", "wholeCase", "id"]),
                    expected: "a whole number from 1 to 2147483647"))
    }

    @Test func `a bomb of brackets is refused rather than crashing`() {
        let bomb = String(repeating: "[", count: 100_000)
        #expect(problem(OpenMeeting.name, bomb) == .notJSON)
    }

    @Test func `a pointer escapes what JSON pointers must`() {
        #expect(JSONPointer(["a/b", "c~d"]).description == "/a~1b/c~0d")
    }

    @Test func `a problem becomes problem details with the field and the status`() {
        let details = ProblemDetails(
            .missingKey(JSONPointer(["reason"]), expected: "a string"), commandID: "k")
        #expect(details.status == 400)
        #expect(details.field == "/reason")
        #expect(details.detail == "/reason is missing; expected a string.")
    }
}
