public import Governance

/// What a demonstration adds to its pages: a clock that the visitor moves, people to be, and a
/// mailbox of what was sent.
public struct Demonstration: Sendable {
    /// When anything turns next by the passing of time alone.
    public let nextChange: Instant?
    /// The people one can be, in the order shown.
    public let people: [Figure]
    /// What was sent, newest first.
    public let mails: [Mail]

    /// Somebody one can be.
    public struct Figure: Codable, Hashable, Sendable {
        /// The person.
        public let id: PersonID
        /// The name.
        public let name: String
        /// What they do at home, and where.
        public let office: String

        /// Somebody one can be.
        public init(id: PersonID, name: String, office: String) {
            self.id = id
            self.name = name
            self.office = office
        }
    }

    /// A mail that was sent.
    public struct Mail: Codable, Hashable, Sendable {
        /// Its number, from 1 for the oldest.
        public let number: Int
        /// To whom.
        public let to: String
        /// What about.
        public let subject: String
        /// When.
        public let at: Instant
        /// The words.
        public let text: String

        /// A mail that was sent.
        public init(number: Int, to: String, subject: String, at: Instant, text: String) {
            self.number = number
            self.to = to
            self.subject = subject
            self.at = at
            self.text = text
        }
    }

    /// What a demonstration shows at this moment.
    public init(nextChange: Instant?, people: [Figure], mails: [Mail]) {
        self.nextChange = nextChange
        self.people = people
        self.mails = mails
    }

    /// The fields of the forms that change a demonstration.
    public enum Field {
        /// Moves the clock: a number of hours, or `next` for the next deadline.
        public static let advance = "advance"
        /// Signs in as a person, by number.
        public static let become = "become"
    }
}

extension Frame {
    /// The strip above every page of a demonstration: what time it is there, and the way on.
    public func demonstrationBanner() -> HTML {
        guard let demonstration else { return .nothing }
        let clock = "\(say(DemonstrationWords.clock)) \(clockWords)"
        let next: HTML =
            demonstration.nextChange == nil
            ? .nothing : advanceButton("next", say(DemonstrationWords.toNext))
        return """
            <aside class="demo-strip" aria-label="\(say(DemonstrationWords.strip))">
            <div class="demo-inner"><p>\(clock)</p>
            <div class="demo-tools">\(next)<a href="\(link(.demo))">\(say(DemonstrationWords.rolesAndMail))</a></div>
            </div></aside>

            """
    }

    /// The clock of the demonstration, weekday and all.
    var clockWords: String {
        let (date, time) = partnership.zone.local(now)
        return "\(longDay(date)) \(self.time(time))"
    }

    /// A button that moves the clock.
    func advanceButton(_ amount: String, _ text: String) -> HTML {
        demonstrationButton(Demonstration.Field.advance, amount, text, returnTo: address)
    }

    func demonstrationButton(
        _ field: String, _ value: String, _ text: String, returnTo: String
    ) -> HTML {
        ButtonForm(
            action: link(.demo), text: text,
            hidden: [
                HiddenField(name: field, value: value),
                HiddenField(name: "_return", value: returnTo),
            ] + (token.map { [HiddenField(name: "_token", value: $0.secret)] } ?? [])
        ).html
    }
}
