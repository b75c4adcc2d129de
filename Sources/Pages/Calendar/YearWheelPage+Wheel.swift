import Governance

/// The year as a wheel: the months around, a ring for each body, a dot for each meeting and a
/// small one for each day that follows from it. Everything in it stands in the list beside it.
extension YearWheelPage {
    private static let centre = 320

    /// Drawn by turning each part into its place, so that whole tenths of degrees are all the
    /// arithmetic there is.
    func wheel(in frame: Frame) -> HTML {
        let shown = bodies.filter { chosen == nil || $0.id == chosen }
        let radii = Dictionary(
            uniqueKeysWithValues: shown.enumerated().map { index, ring in
                (ring.id, 240 - (shown.count > 1 ? index * 130 / (shown.count - 1) : 60))
            })
        let rings = shown.indices.map { index -> HTML in
            """
            <circle class="ring" cx="320" cy="320" r="\(radii[shown[index].id] ?? 0)"/>
            """
        }
        let entries = months.flatMap(\.entries)
        let small = entries.filter { $0.deadline != nil }
        let large = entries.filter { $0.deadline == nil }
        let key = shown.map { ring -> HTML in
            """
            <li><span class="key ring-\(number(of: ring.id))"></span>\(ring.abbreviation): \
            \(ring.name)</li>
            """
        }
        return """
            <figure class="wheel"><svg viewBox="-45 5 730 630" role="img" \
            aria-label="\(frame.say(YearWheelWords.drawing(year)))">
            \((1...12).map { monthMarks($0, frame) })\(rings)
            \(today.shown { mark($0) })
            \((small + large).map { dot($0, radius: radii[$0.body] ?? 0) })
            <text class="wheel-year" x="320" y="332" text-anchor="middle">\(year)</text></svg>
            <figcaption>\(frame.say(YearWheelWords.key))<ol>\(key)</ol></figcaption></figure>
            """
    }

    /// The place of a body's colour among all bodies; it stays the same when one is chosen.
    private func number(of body: BodyID) -> Int {
        (bodies.firstIndex { $0.id == body } ?? 0) % 8
    }

    /// The angle of a day's morning, or noon, from the top, as SVG writes it.
    private func angle(of date: CivilDate, atNoon: Bool = true) -> String {
        let first = CivilDate.firstDay(of: year)
        let days = first.days(to: CivilDate.firstDay(of: year + 1))
        let tenths = (2 * first.days(to: date) + (atNoon ? 1 : 0)) * 1800 / days
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func monthMarks(_ month: Int, _ frame: Frame) -> HTML {
        guard let first = CivilDate(year: year, month: month, day: 1),
            let middle = CivilDate(year: year, month: month, day: 15)
        else { return .nothing }
        let turn = angle(of: middle)
        return """
            <line class="spoke" x1="320" y1="250" x2="320" y2="42" \
            transform="rotate(\(angle(of: first, atNoon: false)) 320 320)"/>
            <text class="wheel-month" x="320" y="34" text-anchor="middle" \
            transform="rotate(\(turn) 320 320) rotate(-\(turn) 320 28)">\
            \(frame.language.monthName(month).capitalisedFirst)</text>
            """
    }

    private func mark(_ date: CivilDate) -> HTML {
        """
        <line class="wheel-today" x1="320" y1="245" x2="320" y2="48" \
        transform="rotate(\(angle(of: date)) 320 320)"/>
        """
    }

    private func dot(_ entry: Entry, radius: Int) -> HTML {
        let (turn, height) = (angle(of: entry.date), Self.centre - radius)
        let ring = number(of: entry.body)
        guard entry.deadline == nil else {
            return """
                <circle class="ring-\(ring)" cx="320" cy="\(height)" r="4" \
                transform="rotate(\(turn) 320 320)"/>
                """
        }
        return """
            <g transform="rotate(\(turn) 320 320) rotate(-\(turn) 320 \(height))">\
            <circle class="ring-\(ring)" cx="320" cy="\(height)" r="15"/>\
            <text class="wheel-number" x="320" y="\(height + 5)" text-anchor="middle">\
            \(entry.date.parts.day)</text></g>
            """
    }
}
