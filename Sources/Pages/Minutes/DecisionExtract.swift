import Governance

/// The extract of one decision (særutskrift), printed alone (R249).
struct DecisionExtract: Codable, Sendable {
    let decision: DecisionID
    let number: String
    let title: String
    let when: String
    /// How many of the body's seats had a voice when it was decided, deputies counted.
    let present: String
    let outcome: String
    let method: String
    let wording: String
    let nextStep: String?
    let statements: [String]

    /// `nil` for an item that was not decided, or that the reader may not see.
    init?(_ item: Governance.AgendaItem, of meeting: Meeting, in frame: Frame) {
        guard let id = item.decision, let found = frame.partnership.decisions[id],
            frame.partnership.mayRead(item.id, frame.reader, at: frame.now)
        else { return nil }
        decision = id
        number = frame.names.number(found.number)
        title = frame.title(of: item)
        when = "\(frame.say(frame.names.body(meeting.body))), \(frame.day(meeting.date))"
        let seats = frame.partnership.bodies.seats(of: meeting.body)
        present = frame.say(
            MinutesPageWords.present(
                frame.partnership.voices(in: meeting.id, on: item.id, at: found.at).count,
                of: seats.count { $0.group.standing == .member }))
        outcome = frame.say(found.outcome.label)
        method = frame.say(found.method.label)
        wording = frame.words(found.wording) ?? frame.say(Phrase.withheld)
        nextStep = found.nextStep.map { frame.say($0.label) }
        statements =
            frame.partnership.mayReadMinutes(of: meeting, frame.reader, at: frame.now)
            ? item.statements.map {
                "\(frame.holder(of: $0.appointment)): "
                    + frame.language.quoted(frame.words($0.text) ?? frame.say(Phrase.withheld))
            } : []
    }

    func html(in frame: Frame) -> HTML {
        let said =
            statements.isEmpty
            ? HTML.nothing
            : """
            <h4>\(frame.say(RoomPageWords.statements))</h4>
            <div><ul>\(statements.map { "<li>\($0)</li>" as HTML })</ul></div>
            """
        return """
            <article class="extract" id="vedtak-\(decision.description)">
            <p class="kicker">\(number)</p>
            <h3><a href="\(frame.link(.decision(decision)))">\(title)</a></h3>
            <p class="quiet">\(when). \(present)</p>
            <p><strong>\(outcome)</strong> · \(method)</p>
            \(Prose(text: wording))
            \(nextStep.shown { "<p>\($0).</p>" })\(said)
            </article>
            """
    }
}
