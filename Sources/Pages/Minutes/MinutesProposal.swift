import Governance

/// A complete proposed text of the minutes, made from what happened in the meeting: who was
/// there, what was said and proposed, every round and vote, every decision with its number.
///
/// The secretariat edits it freely before it is sent. What is exempt from openness stands with
/// its public title and ground alone, since minutes are made open to all.
struct MinutesProposal {
    let meeting: Meeting
    let names: Names
    let language: Language

    /// The whole text, in paragraphs.
    var text: String { Self.join(meeting.minutesParts.map { text(of: $0) }) }

    /// The parts as one text.
    static func join(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// What is proposed for one part; for the whole, the version that was sent last.
    func text(of section: MinutesSection) -> String {
        switch section {
        case .head: Self.join([heading, attendance].map { $0.joined(separator: "\n") })
        case .item(let id):
            meeting.items.enumerated().first { $0.element.id == id }
                .map { item($0.element, at: $0.offset).joined(separator: "\n") } ?? ""
        case .tail: ending.joined(separator: "\n")
        case .whole: meeting.minutes.versions.last.map { words($0.text) } ?? text
        }
    }

    /// What a part is called: the number and title of an item, or where in the minutes it stands.
    func title(of section: MinutesSection) -> String {
        switch section {
        case .head: say(MinutesProposalWords.head)
        case .item: text(of: section).split(separator: "\n").first.map(String.init) ?? ""
        case .tail: say(MinutesProposalWords.tail)
        case .whole: say(MinutesProposalWords.whole)
        }
    }

    var partnership: Partnership { names.partnership }

    func say(_ phrase: Phrase) -> String { phrase.in(language) }

    /// A written text; withheld words stay withheld.
    func words(_ id: TextID) -> String { names.text(id) ?? say(.withheld) }

    /// A moment of the day of the meeting: `kl. 11.20`.
    func time(_ instant: Instant) -> String {
        let (hour, minute) = partnership.zone.local(instant).time.parts
        return language.time(hour: hour, minute: minute)
    }

    /// A person with the place held: `Kari Solvang (Medlem fra kommunene 2)`.
    func person(_ id: AppointmentID) -> String {
        let place = partnership.bodies.appointment(id).map { say(names.place($0.place)) }
        return say(names.holder(of: id)) + (place.map { " (\($0))" } ?? "")
    }

    private var heading: [String] {
        let place = meeting.place.map { words($0) }
        let how = [say(meeting.mode.label), place].compactMap { $0 }.joined(separator: ", ")
        return [
            say(MinutesProposalWords.title(say(names.body(meeting.body)))),
            "\(say(names.moment(meeting.date, meeting.time))). \(how).",
            meeting.reason.map { "\(say(meeting.kind.label)): \(words($0))" },
            meeting.openedAt.map { say(MinutesProposalWords.opened(time($0))) },
        ].compactMap { $0 }
    }

    private var ending: [String] {
        [
            meeting.fixedNext.map {
                say(MinutesProposalWords.next(say(names.meeting($0.meeting))))
            },
            meeting.closedAt.map { say(MinutesProposalWords.closed(time($0))) },
        ].compactMap { $0 }
    }
}

/// Who was there.
extension MinutesProposal {
    private enum Group: CaseIterable {
        case members, deputies, observers, listeners
    }

    private func group(of id: AppointmentID) -> Group? {
        guard let appointment = partnership.bodies.appointment(id),
            let standing = partnership.group(of: appointment)?.standing
        else { return nil }
        if appointment.place.isDeputy { return .deputies }
        return switch standing {
        case .member: .members
        case .observer: .observers
        case .listener: .listeners
        }
    }

    var attendance: [String] {
        let people = partnership.bodies.people(in: meeting.body, on: meeting.date).map(\.id)
        let came = people.filter { meeting.attendance[$0] != nil }
        let groups = Group.allCases.compactMap { group -> String? in
            let names = came.filter { self.group(of: $0) == group }.map { withTimes($0) }
            return names.isEmpty
                ? nil : "\(say(label(of: group))): \(names.joined(separator: "; "))"
        }
        let absent = people.filter {
            meeting.attendance[$0] == nil && self.group(of: $0) == .members
        }.map { person($0) }
        return [say(MinutesProposalWords.present)] + groups
            + (absent.isEmpty
                ? [] : ["\(say(MinutesProposalWords.absent)): \(absent.joined(separator: "; "))"])
    }

    private func label(of group: Group) -> Phrase {
        switch group {
        case .members: MinutesProposalWords.members
        case .deputies: MinutesProposalWords.deputies
        case .observers: MinutesProposalWords.observers
        case .listeners: MinutesProposalWords.listeners
        }
    }

    /// When somebody came late, left early or was away for a while stands beside the name.
    private func withTimes(_ id: AppointmentID) -> String {
        let stays = meeting.attendance[id] ?? []
        if stays.count > 1 {
            let times = stays.map { stay in
                [time(stay.from), stay.to.map { time($0) }].compactMap { $0 }.joined(separator: "–")
            }
            return ([person(id)] + times).joined(separator: ", ")
        }
        let firstItem = meeting.items.compactMap(\.openedAt).min()
        let came = stays.first.flatMap { stay in
            firstItem.map { stay.from > $0 } == true
                ? say(MinutesProposalWords.from(time(stay.from))) : nil
        }
        let left = stays.last?.to.flatMap { to in
            meeting.closedAt.map { to < $0 } == true ? say(MinutesProposalWords.to(time(to))) : nil
        }
        return ([person(id)] + [came, left].compactMap { $0 }).joined(separator: ", ")
    }
}
