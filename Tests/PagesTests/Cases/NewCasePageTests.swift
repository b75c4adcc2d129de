import Demo
import Governance
import TestKit
import Testing

@testable import Pages

@Suite struct `The template for a case` {
    @Test(.requirements("R132"), arguments: Pages.Language.allCases)
    func `guides whoever writes, question by question, and ends with a checklist`(
        language: Pages.Language
    ) throws {
        let stage = try MeetingStage(until: .a3)
        let frame = try stage.frame(
            MeetingStage.member, "2024-01-10 10:00", .newCase, language: language)
        let page = NewCasePage(frame)
        let html = page.content(in: frame).text
        for question in frame.templateQuestions(page.choices) {
            let hint = try #require(question.hint, "\(question.path)")
            let line: HTML = "-hint\">\(hint)</p>"
            #expect(html.contains(line.text), "\(question.path)")
        }
        #expect(page.checklist.count == 5)
        for point in page.checklist {
            let line: HTML = "<li>\(point)</li>"
            #expect(html.contains(line.text))
        }
    }

    @Test(.requirements("R132"))
    func `is to be read before signing in`() throws {
        let stage = try MeetingStage(until: .a3)
        let frame = try stage.frame(nil, "2024-01-10 10:00", .newCase)
        let page = NewCasePage(frame)
        let html = page.content(in: frame).text
        for question in frame.templateQuestions(page.choices) {
            #expect(html.contains(question.label))
        }
        #expect(!html.contains("<form"))
    }
}
