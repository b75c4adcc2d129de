import Foundation
import Testing

@testable import Desk
@testable import Exchange
@testable import Governance

/// Logs live for decades: what was once written must be read by every later version. The golden
/// files are such logs. `RECORD=1` writes those that are missing, and never changes one.
@Suite struct EventCodingTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden/events")

    /// Sample and file; the second sample of a type has a number.
    private static let goldens: [(event: any Event, file: String)] = {
        var count: [EventName: Int] = [:]
        return EventSamples.all.map { event in
            let name = type(of: event).name
            count[name, default: 0] += 1
            let number = count[name, default: 0]
            return (event, number == 1 ? "\(name).json" : "\(name)-\(number).json")
        }
    }()

    @Test func `every type of event has a sample`() {
        let sampled = Set(EventSamples.all.map { type(of: $0).name })
        #expect(Events.all.map { $0.name }.filter { !sampled.contains($0) } == [])
    }

    @Test func `every sample is written as its golden file has it`() throws {
        for (event, file) in Self.goldens {
            let bytes = try EventCoding.encode(event)
            let url = Self.folder.appending(path: file)
            if ProcessInfo.processInfo.environment["RECORD"] == "1",
                !FileManager.default.fileExists(atPath: url.path)
            {
                try Data(bytes + [UInt8(ascii: "\n")]).write(to: url)
            }
            let golden = try? String(contentsOf: url, encoding: .utf8)
            #expect(
                golden == String(decoding: bytes, as: UTF8.self) + "\n",
                "\(file) is missing or differs; RECORD=1 writes a missing one")
        }
    }

    @Test func `every golden file is read as the event it was written from`() throws {
        let samples = Dictionary(uniqueKeysWithValues: Self.goldens.map { ($1, $0) })
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        try #require(files.count >= Events.all.count)
        for file in files {
            let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
            let bytes = Array(text.utf8.dropLast())
            let stem = file.dropLast(".json".count)
            let name = EventName(String(stem.split(separator: "-")[0]))
            let event = try EventCoding.decode(name, bytes)
            #expect(try EventCoding.encode(event) == bytes, "\(file)")
            if let sample = samples[file] {
                #expect(AnyHashable(event) == AnyHashable(sample), "\(file)")
            }
        }
    }

    @Test func `a key that a later version added is ignored in an event`() throws {
        let event = try EventCoding.decode(
            MeetingOpened.name, Array(#"{"meeting":4,"recordedBy":{"camera":true}}"#.utf8))
        #expect(AnyHashable(event) == AnyHashable(MeetingOpened(meeting: ID(4))))
    }

    @Test func `an event of an unknown type is refused by name`() {
        #expect(throws: EventProblem.unknownEvent(Name("meeting.teleported"))) {
            try EventCoding.decode(Name("meeting.teleported"), Array("{}".utf8))
        }
    }

    @Test func `an event that lacks a key is refused with the place`() {
        #expect {
            try EventCoding.decode(
                CaseSubmitted.name, Array(#"{"case":1,"number":{"year":2024}}"#.utf8))
        } throws: { error in
            guard case EventProblem.unreadable(CaseSubmitted.name, at: "/number", _) = error
            else { return false }
            return true
        }
    }

    @Test func `no event holds a fraction or a type without a known form`() throws {
        let reader = SchemaReader()
        for type in Events.all { _ = try reader.schema(of: type) }
        #expect(reader.definitions["CaseSubmitted"] != nil)
    }

    @Test func `bytes are canonical: sorted by bytes, and nothing escaped without need`() throws {
        let value: JSONValue = [
            "b": "a/b «æ» \u{2028}\u{7F}", "a10": 1, "a9": true, "B": .null, "é": [],
            "z": "\"\\\u{1}\n",
        ]
        let expected =
            #"{"B":null,"a10":1,"a9":true,"b":"a/b «æ» "# + "\u{2028}\u{7F}"
            + #"","z":"\"\\\u0001\n","é":[]}"#
        #expect(String(decoding: try CanonicalJSON.encode(value), as: UTF8.self) == expected)
    }
}
