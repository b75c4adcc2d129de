import Governance

extension Frame {
    /// What things are called, for this reader: a text that the reader may not see is withheld
    /// here, whatever the page asks for.
    var names: Names { Names(in: partnership, people: name, texts: words) }

    /// A clause as it stands beside what rests on it, linked to its page.
    func citation(_ id: ClauseID) -> ClauseCitation? {
        names.clause(id).map {
            ClauseCitation(
                number: $0.number, words: $0.quoted.isEmpty ? say($0.plain) : $0.quoted,
                href: link(.clause(id)), language: language)
        }
    }

    /// A moment written out in the reader's language.
    func moment(_ instant: Instant) -> String { say(names.moment(instant)) }

    /// A day written out in the reader's language.
    func day(_ date: CivilDate) -> String { say(date.words) }

    /// A day with its weekday, written out in the reader's language.
    func longDay(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return language.longDate(year: year, month: month, day: day)
    }

    /// A time of day in the reader's language.
    func time(_ time: WallTime) -> String {
        language.time(hour: time.parts.hour, minute: time.parts.minute)
    }

    /// The time of day of an instant, in the reader's language.
    func clock(_ instant: Instant) -> String { time(partnership.zone.local(instant).time) }

    /// How far off an instant is, in days: `om 3 dager`, `2 dager for sent`.
    func distance(to instant: Instant) -> String {
        let days = today.days(to: partnership.zone.date(at: instant.adding(milliseconds: -1)))
        return language.due(in: Span(days, .days))
    }

    /// What happened, in words; with what was written about it where the reader may see that.
    func history(of event: any Event) -> String? {
        let line = names.line(for: event)
        return [line.what, line.words].compactMap { $0.map(say) }.joined(separator: ": ")
    }

    /// The title of a case for this reader: its public title when it is exempt, and what may be
    /// said of one that awaits triage.
    func title(of id: CaseID) -> String {
        guard let found = partnership.cases[id] else { return say(Phrase.withheld) }
        if partnership.mayRead(id, reader, at: now) {
            return words(found.title) ?? say(Phrase.withheld)
        }
        let exemption = partnership.exemption(of: .wholeCase(id: id), on: today)
        guard found.triage != nil, let shown = exemption?.publicTitle else {
            return say(FrameWords.caseReceived)
        }
        return words(shown) ?? say(Phrase.withheld)
    }

    /// The capacity in which somebody acts, in words.
    func describe(_ hat: Hat) -> String {
        switch hat {
        case .none: return say(FrameWords.noHat)
        case .operator: return say(Role.operator.label)
        case .contact(let partner):
            return "\(say(Role.contact.label)), \(names.partner(partner))"
        case .appointment(let id):
            guard let appointment = partnership.bodies.appointment(id) else {
                return say(FrameWords.noHat)
            }
            return "\(say(names.place(appointment.place))), \(names.abbreviation(appointment.body))"
        }
    }
}

extension CommandName {
    /// What the button of the command says.
    func label(in language: Language) -> String {
        CommandWords.label(of: self)?.in(language) ?? rawValue
    }
}

extension Refusal {
    /// What stands in the way, and what to do now.
    func sentence(in frame: Frame) -> String { frame.say(frame.names.words(for: self).what) }

    /// The refusal as the answer to what was asked.
    func notice(in frame: Frame) -> RefusalNotice {
        let words = frame.names.words(for: self)
        return RefusalNotice(
            reason: frame.say(words.what), clause: clause.flatMap { frame.citation($0) },
            remedy: words.instead.map(frame.say), language: frame.language)
    }

    /// The refusal in the place of a button.
    func whyNot(_ action: String, in frame: Frame) -> WhyNot {
        WhyNot(
            action: action, reason: sentence(in: frame),
            clause: clause.flatMap { frame.citation($0) },
            language: frame.language)
    }
}

extension Governance.Warning {
    /// What whoever gave the command should know.
    func sentence(in frame: Frame) -> String { frame.say(frame.names.words(for: self).what) }
}
