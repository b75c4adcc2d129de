import Testing

@testable import Governance

@Suite struct `Calendar days` {
    @Test(arguments: [
        ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2024-02-29", 19_782, 4),
        ("2024-12-31", 20_088, 2), ("1969-12-31", -1, 3), ("0001-01-01", -719_162, 1),
        ("9999-12-31", 2_932_896, 5),
    ])
    func `are counted from 1970 and know their weekday`(text: String, number: Int, weekday: Int) {
        let date = day(text)
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(date.description == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-01-00",
        "2024-1-01", "24-01-01", "2024-01-01 ", "2024/01/01", "+024-01-01", "0000-01-01", "",
        "２０２４-01-01",
    ])
    func `that do not exist are not read`(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test func `follow one another without a gap`() {
        var last = day("1899-12-31")
        while last < day("2101-01-01") {
            let next = last.adding(days: 1)
            #expect(CivilDate(next.description) == next)
            #expect(next.description > last.description)
            #expect(next.weekday == last.weekday % 7 + 1)
            last = next
        }
    }

    @Test(arguments: [
        ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"),
        ("2023-06-07", 2, "2025-06-07"), ("2024-02-29", -1, "2023-02-28"),
    ])
    func `have a day of the same name some years later`(from: String, years: Int, to: String) {
        #expect(day(from).adding(years: years) == day(to))
    }
}

@Suite struct `Instants` {
    @Test(arguments: [
        "1970-01-01T00:00:00.000Z", "2024-01-17T22:59:59.999Z", "1969-12-31T23:59:59.999Z",
        "2024-02-29T12:30:00.001Z",
    ])
    func `are read as they are written`(text: String) {
        #expect(Instant(text)?.description == text)
    }

    @Test(arguments: [
        "2024-01-17T22:59:59Z", "2024-01-17T24:00:00.000Z", "2024-01-17T22:60:00.000Z",
        "2024-01-17T22:59:60.000Z", "2024-01-17T22:59:59.999+00", "2024-01-17t22:59:59.999Z",
        "2024-02-30T00:00:00.000Z", "2024-01-17T22:59:59.999Z ",
    ])
    func `are read in one form only`(text: String) {
        #expect(Instant(text) == nil)
    }
}

@Suite struct `The zone of Oslo` {
    @Test(arguments: [
        ("2024-03-31T00:59:59.999Z", "2024-03-31", "01:59"),
        ("2024-03-31T01:00:00.000Z", "2024-03-31", "03:00"),
        ("2024-10-27T00:59:59.999Z", "2024-10-27", "02:59"),
        ("2024-10-27T01:00:00.000Z", "2024-10-27", "02:00"),
        ("2024-01-17T22:59:59.999Z", "2024-01-17", "23:59"),
        ("2024-01-17T23:00:00.000Z", "2024-01-18", "00:00"),
        ("2024-07-01T22:00:00.000Z", "2024-07-02", "00:00"),
    ])
    func `turns instants into local time`(text: String, date: String, time: String) throws {
        let local = Zone.oslo.local(try #require(Instant(text)))
        #expect(local.date == day(date))
        #expect(local.time.description == time)
    }

    @Test func `takes the first of two, and shows what the clock would have shown`() {
        #expect(moment("2024-10-27 02:30").description == "2024-10-27T00:30:00.000Z")
        #expect(moment("2024-03-31 02:30").description == "2024-03-31T01:30:00.000Z")
        #expect(moment("2024-03-31 01:59").description == "2024-03-31T00:59:00.000Z")
        #expect(moment("2024-03-31 03:00").description == "2024-03-31T01:00:00.000Z")
        #expect(moment("2024-10-27 03:00").description == "2024-10-27T02:00:00.000Z")
    }

    @Test(arguments: [("2024-03-31", 23), ("2024-10-27", 25), ("2024-05-17", 24)])
    func `has days of as many hours as the clock change leaves`(text: String, hours: Int) {
        let date = day(text)
        let length =
            Zone.oslo.end(of: date).milliseconds - Zone.oslo.start(of: date).milliseconds
        #expect(length == Int64(hours) * 3_600_000)
    }

    @Test func `finds every whole hour again that it has shown`() {
        var instant = moment("2023-12-31 00:00")
        while instant < moment("2025-01-02 00:00") {
            let (date, time) = Zone.oslo.local(instant)
            let found = Zone.oslo.instant(date, time)
            // Only in the hour that comes twice is the first found for the second.
            #expect(found == instant || found == instant.adding(milliseconds: -3_600_000))
            #expect(Zone.oslo.local(found).time == time)
            instant = instant.adding(milliseconds: 3_600_000)
        }
    }

    /// B1 and B2: four periods of 24 hours, whatever the clock on the wall shows (R117).
    @Test(arguments: [
        ("2024-03-28 10:00", "2024-04-01 11:00"), ("2024-10-25 14:00", "2024-10-29 13:00"),
        ("2024-05-16 15:00", "2024-05-20 15:00"),
    ])
    func `gives four times 24 hours across a clock change`(from: String, to: String) {
        #expect(moment(from).adding(days: 4) == moment(to))
    }
}

@Suite struct `Times of day` {
    @Test(arguments: ["00:00", "23:59", "09:05"])
    func `are read as they are written`(text: String) {
        #expect(WallTime(text)?.description == text)
    }

    @Test(arguments: ["24:00", "9:05", "09:60", "09:5", "0905", "09.05", ""])
    func `are read in one form only`(text: String) {
        #expect(WallTime(text) == nil)
    }
}
