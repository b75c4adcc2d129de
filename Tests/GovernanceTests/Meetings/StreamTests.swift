import TestKit
import Testing

@testable import Governance

@Suite struct `Following a meeting live (R62, R68)` {
    @Test(arguments: [
        "http://video.example", "https://", "https://user@video.example", "https:video.example",
        "ftp://video.example", "https://video.example/a b", "https://:443/", "video.example",
        "https://video.example/\"x",
    ])
    func `only a secure address with a host is taken`(link: String) throws {
        var story = try Opening.staffed()
        let meeting = try story.planned(Fjord.strategic, "2024-03-13")
        #expect(throws: Refusal(.meetings(.notSecureAddress))) {
            try story.give(SetStream(meeting: meeting, link: link), by: .secretary)
        }
    }

    @Test func `it is told anew when it changes, and can be taken away`() throws {
        var story = try Opening.staffed()
        let meeting = try story.planned(Fjord.strategic, "2024-03-13")
        #expect(throws: Refusal(.meetings(.noStream))) {
            try story.give(SetStream(meeting: meeting, link: " "), by: .secretary)
        }
        try story.give(
            SetStream(meeting: meeting, link: "https://video.example/1"), by: .secretary)
        let told = try #require(story.state.meetings[meeting])
        #expect(told.stream.flatMap { story.texts[$0] } == "https://video.example/1")
        #expect(told.revision == 1)
        try story.give(SetStream(meeting: meeting), by: .secretary)
        #expect(story.state.meetings[meeting]?.stream == nil)
    }

    @Test func `behind closed doors nobody follows`() throws {
        var charter = Fjord.charter
        for index in charter.bodies.indices {
            charter.bodies[index].meetings?.open = Ruled(false, by: "meets")
        }
        var story = try Opening.staffed(under: charter)
        let meeting = try story.planned(Fjord.strategic, "2024-03-13")
        #expect(throws: Refusal(.meetings(.behindClosedDoors), by: "meets")) {
            try story.give(
                SetStream(meeting: meeting, link: "https://video.example"), by: .secretary)
        }
    }
}
