import TestKit
import Testing

@Suite struct `Support for tests` {
    @Test func `a mutation is a path and a change`() throws {
        let mutation = try CharterMutation(parsing: "bodies.ssu.submissionDays=+1")
        #expect(mutation.path == "bodies.ssu.submissionDays")
        #expect(mutation.delta == 1)
        #expect(try CharterMutation(parsing: "a=-1").delta == -1)
    }

    @Test(arguments: ["", "a", "=+1", "a=", "a=0", "a=b=1", "a=x"])
    func `another form is refused`(text: String) {
        #expect(throws: MalformedMutation(text: text)) { try CharterMutation(parsing: text) }
    }
}
