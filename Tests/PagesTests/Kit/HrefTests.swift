import Testing

@testable import Pages

@Suite struct `A link` {
    @Test(arguments: [
        "https://helgeland.example/sak?x=1#a", "HTTP://a.example", "mailto:kari@rana.example",
        "tel:+4775000000", "/helgeland/saker/17", "saker/17", "?side=2", "#main", "", "./a:b",
        "/a:b",
    ])
    func `leads where a person may be sent`(address: String) {
        #expect(("<a href=\"\(address)\">x</a>" as HTML).text == "<a href=\"\(address)\">x</a>")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
        "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
        "blob:https://a", "//evil.example", "//\u{301}evil.example", "\\\\evil.example",
        "/\\evil.example", ":x",
        "https\u{0}:x", "jav\tascript:alert(1)",
    ])
    func `leads nowhere when it could run or reach anything else`(address: String) {
        #expect(("<a href=\"\(address)\">x</a>" as HTML).text == "<a href=\"#\">x</a>")
        #expect(("<form action=\"\(address)\">" as HTML).text == "<form action=\"#\">")
        #expect(("<img\(attribute: "src", address)>" as HTML).text == "<img src=\"#\">")
    }

    @Test func `made of any pieces has a scheme we know or none`() throws {
        for text in hostileTexts(count: 5_000, seed: 7) where Href.isAllowed(text) {
            let start = text.utf8.prefix { !"/?#".utf8.contains($0) }
            let parts = start.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            let scheme = String(decoding: parts[0], as: UTF8.self).lowercased()
            let known = ["http", "https", "mailto", "tel"]
            try #require(parts.count < 2 || known.contains(scheme), "\(text.debugDescription)")
        }
    }
}
