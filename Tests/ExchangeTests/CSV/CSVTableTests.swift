import Exchange
import Testing

@Suite struct `A table as CSV` {
    private let table = CSVTable(
        rows: [["name", "sum"], ["Herøy, \"nord\"", "1;2"], ["a\nb", ""]])

    @Test func `quotes what the standard says and ends lines with CRLF`() {
        #expect(
            table.text(for: .program)
                == "name,sum\r\n\"Herøy, \"\"nord\"\"\",1;2\r\n\"a\nb\",\r\n")
    }

    @Test func `is marked as UTF-8 and set apart by semicolons for a spreadsheet`() {
        #expect(
            table.text(for: .spreadsheet)
                == "\u{FEFF}name;sum\r\n\"Herøy, \"\"nord\"\"\";\"1;2\"\r\n\"a\nb\";\r\n")
    }
}
