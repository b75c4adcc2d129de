/// The product's name beside its mark: seats around a table.
struct Wordmark: Component {
    var html: HTML {
        """
        <span class="wordmark"><svg class="mark" viewBox="0 0 24 24" width="24" height="24" \
        aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="4.2"/>\(seats)</svg>\
        \(KitWords.product)</span>
        """
    }

    private var seats: [HTML] {
        [(12, 3), (20, 8), (20, 16), (12, 21), (4, 16), (4, 8)].map { x, y in
            "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"2.2\"/>"
        }
    }
}
