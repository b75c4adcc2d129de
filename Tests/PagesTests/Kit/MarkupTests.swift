import Testing

@testable import Pages

@Suite struct `Markup` {
    @Test func `nests as it is, in lists too`() {
        let items = ["a", "<b>"].map { "<li>\($0)</li>" as HTML }
        #expect(("<ul>\(items)</ul>" as HTML).text == "<ul><li>a</li><li>&lt;b&gt;</li></ul>")
    }

    @Test func `is joined with a separator only between the parts`() {
        let parts: [HTML] = ["a", "b", "c"]
        #expect(parts.joined(separator: ", ").text == "a, b, c")
        #expect([HTML]().joined(separator: ", ").isEmpty)
    }

    @Test func `leaves out an attribute without value and a flag that is off`() {
        let none: String? = nil
        #expect(("<i\(attribute: "id", none)\(flag: "hidden", false)>" as HTML).text == "<i>")
        let both: HTML = "<i\(attribute: "id", "a")\(flag: "hidden", true)>"
        #expect(both.text == "<i id=\"a\" hidden>")
    }

    @Test func `stops a debug build when a value stands outside quotes`() async {
        await #expect(processExitsWith: .failure) {
            let name = "x onload=y"
            _ = "<p class=\(name)>" as HTML
        }
    }

    @Test func `stops a debug build when markup stands in an attribute`() async {
        await #expect(processExitsWith: .failure) {
            let markup: HTML = "<b title=\"x\">y</b>"
            _ = "<p title=\"\(markup)\">" as HTML
        }
    }

    @Test func `carries no script or style of its own, so that a strict policy holds`() {
        let page = KitGallery.page(in: .nb).text
        #expect(!page.contains(" style=") && !page.contains("<style"))
        #expect(page.matches(of: /\son[a-z]+=/).isEmpty)
        #expect(page.matches(of: /<script(?! src="\/assets\/[^"]+" defer><\/script>)/).isEmpty)
    }

    @Test func `gives no id twice and points only to ids that exist`() {
        for specimen in KitGallery.specimens(in: .nn) {
            let ids = specimen.html.text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
            #expect(ids.count == Set(ids).count, "\(specimen.name)")
            let pointers = specimen.html.text
                .matches(of: /\s(?:for|aria-describedby|aria-labelledby)="([^"]*)"/)
                .flatMap { $0.1.split(separator: " ").map(String.init) }
            #expect(Set(pointers).isSubset(of: ids), "\(specimen.name)")
        }
    }
}
