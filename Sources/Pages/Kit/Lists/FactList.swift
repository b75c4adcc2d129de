/// Facts about one thing, as term and value.
struct FactList: Component {
    struct Fact: Sendable {
        let term: String
        let value: HTML

        init(_ term: String, _ value: HTML) {
            self.term = term
            self.value = value
        }
    }

    let facts: [Fact]

    var html: HTML {
        let rows = facts.map { fact -> HTML in
            "<div><dt>\(fact.term)</dt><dd>\(fact.value)</dd></div>"
        }
        return "<dl class=\"facts\">\(rows)</dl>"
    }
}
