import Demo
import Testing

@testable import Pages

@Suite struct `What a search shows` {
    @Test func `marks each hit, in whatever form it stands`() {
        let marked = Excerpts(of: "utskrivingsklar rutine").marked(
            "Felles rutinar for utskrivningsklare pasienter")
        #expect(marked.filter(\.isHit).map(\.text) == ["rutinar", "utskrivningsklare"])
        #expect(marked.map(\.text).joined() == "Felles rutinar for utskrivningsklare pasienter")
    }

    @Test func `what somebody wrote stays text between the marks`() {
        let marked = Excerpts(of: "script").marked("<script>alert(1)</script> & mer")
        #expect(
            marked.html.text
                == "&lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt; &amp; mer")
    }

    @Test func `quotes the stretch in which the words stand, cut between words`() {
        let filler = String(repeating: "noe annet ", count: 60)
        let excerpt = Excerpts(of: "ambulanse").excerpt(of: [
            "Kort.", filler + "ambulansen " + filler,
        ])
        let text = excerpt.map(\.text).joined()
        #expect(text.hasPrefix("… noe annet") || text.hasPrefix("… annet noe"))
        #expect(text.hasSuffix(" …"))
        #expect(excerpt.filter(\.isHit).map(\.text) == ["ambulansen"])
        #expect((150...240).contains(text.count))
    }

    @Test func `quotes nothing of nothing`() {
        #expect(Excerpts(of: "ord").excerpt(of: []) == [])
        #expect(Excerpts(of: "ord").excerpt(of: [""]) == [])
    }
}
