import Governance

/// One thing that was found, as its reader may see it.
struct SearchHit: Codable, Hashable, Sendable {
    let kind: Findable.Kind
    /// Its address.
    let href: String
    /// What it is called, with what was searched for marked.
    let title: [MarkedText]
    /// What it is: `Sak 2024/1`, `Vedtak SSU 3/2024`.
    let place: String
    /// The day it belongs to; `nil` for what lasts.
    let date: CivilDate?
    /// Where the words stand in it; empty where its title says all.
    let excerpt: [MarkedText]

    /// `nil` for what the reader may not see, whoever found it.
    init?(_ found: Findable, for frame: Frame, excerpts: Excerpts) {
        guard frame.partnership.mayFind(found, frame.reader, at: frame.now),
            let told = frame.told(of: found)
        else { return nil }
        kind = found.kind
        href = frame.link(told.destination)
        title = excerpts.marked(told.title)
        place = told.place
        date = frame.partnership.day(of: found)
        // What a file says is in the index alone, so it is told that the words stand there.
        excerpt =
            found.kind == .attachments && !title.contains(where: \.isHit)
            ? [MarkedText(text: frame.say(SearchWords.withinFile), isHit: false)]
            : excerpts.excerpt(of: told.texts.filter { $0 != told.title })
    }
}

/// What is told of something that was found.
struct FoundWords {
    let destination: Destination
    let title: String
    let place: String
    var texts: [String] = []
}

extension Frame {
    /// Where something stands, what it is called and what it says; `nil` where that is withheld.
    func told(of found: Findable) -> FoundWords? {
        let texts = partnership.texts(of: found).others.compactMap(words)
        switch found {
        case .theCase(let id), .publicTitle(let id):
            return partnership.cases[id].map {
                FoundWords(
                    destination: .theCase(id), title: title(of: id),
                    place: say(SearchWords.theCase($0.number.description)), texts: texts)
            }
        case .attachment(let id, let number):
            return partnership.texts(of: found).title.flatMap(words).map {
                FoundWords(
                    destination: .attachment(id, number), title: $0,
                    place: say(SearchWords.attachment(to: title(of: id))))
            }
        case .item(let id), .discussion(let id):
            return toldOfItem(id, texts: texts, isDiscussion: found == .discussion(id))
        case .decision(let id):
            return partnership.decisions[id].map {
                FoundWords(
                    destination: .decision(id), title: title(of: $0),
                    place: say(SearchWords.decision(names.number($0.number))), texts: texts)
            }
        case .minutes(let id, _), .meeting(let id):
            return toldOfMeeting(id, texts: texts, isMinutes: found != .meeting(id))
        case .body, .person, .partner, .clause: return toldOfLasting(found)
        }
    }

    private func toldOfItem(_ id: ItemID, texts: [String], isDiscussion: Bool) -> FoundWords? {
        guard let meeting = partnership.meetings.meeting(of: id), let item = meeting.item(id) else {
            return nil
        }
        let place = [item.number.map { names.number($0) }, MeetingLink(meeting, in: self).title]
            .compactMap { $0 }.joined(separator: ", ")
        return FoundWords(
            destination: isDiscussion ? .minutes(meeting.id) : .meeting(meeting.id),
            title: title(of: item),
            place: isDiscussion ? say(SearchWords.said(place)) : say(SearchWords.item(place)),
            texts: texts)
    }

    private func toldOfMeeting(
        _ id: MeetingID, texts: [String], isMinutes: Bool
    ) -> FoundWords? {
        guard let meeting = partnership.meetings[id] else { return nil }
        return FoundWords(
            destination: isMinutes ? .minutes(id) : .meeting(id),
            title: MeetingLink(meeting, in: self).title,
            place: isMinutes
                ? say(MeetingWords.minutes)
                : say(SearchWords.meeting(of: say(names.body(meeting.body)))),
            texts: texts)
    }

    private func toldOfLasting(_ found: Findable) -> FoundWords? {
        switch found {
        case .body(let id):
            return charter.body(id).map {
                FoundWords(
                    destination: .body(id), title: say($0.name), place: $0.abbreviation,
                    texts: [say($0.mandate.value)])
            }
        case .person(let id):
            guard let appointment = partnership.bodies.appointment(id),
                let name = name(appointment.person)
            else { return nil }
            return FoundWords(
                destination: .body(appointment.body), title: name,
                place: describe(.appointment(id)))
        case .partner(let id):
            let contact = partnership.contact(of: id).flatMap(name)
            return FoundWords(
                destination: .partner(id), title: names.partner(id),
                place: say(SearchWords.partner),
                texts: contact.map { [say(PartnersPageWords.answersFor($0))] } ?? [])
        case .clause(let id):
            return charter.clause(id).map {
                FoundWords(
                    destination: .clause(id), title: $0.number, place: $0.source,
                    texts: [say($0.plain), $0.words, agreement[id] ?? ""])
            }
        default: return nil
        }
    }
}
