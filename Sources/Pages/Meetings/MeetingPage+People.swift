import Governance

extension MeetingPage {
    /// Who has a place in the body; for participants also who comes and who was called.
    func peopleSection(_ frame: Frame) -> HTML {
        if people.isEmpty { return .nothing }
        let seated = people.filter { !$0.isDeputy }
        let deputies = people.filter(\.isDeputy)
        let members = table(
            seated.filter { $0.standing == .member }, MeetingPageWords.members, frame)
        let others = table(
            seated.filter { $0.standing != .member }, MeetingPageWords.others, frame)
        let stand = table(deputies, MeetingPageWords.deputies, frame)
        return PageSection(
            title: frame.say(MeetingPageWords.people), id: "deltakere",
            content: """
                \(coming == nil ? absences(frame) : .nothing)
                \(Disclosure(
                    title: frame.say(MeetingPageWords.allPeople(seated.count)),
                    content: "\(members)\(others)\(stand)"))
                """
        ).html
    }

    /// Absences first, since they are what must be acted on.
    private func absences(_ frame: Frame) -> HTML {
        guard frame.takesPart(in: body) else { return .nothing }
        let absent = people.filter { !$0.calls.isEmpty || isAbsent($0, frame) }
        if absent.isEmpty { return "<p>\(frame.say(MeetingPageWords.noAbsences))</p>" }
        return table(absent, MeetingPageWords.absences, frame)
    }

    private func isAbsent(_ person: Participant, _ frame: Frame) -> Bool {
        frame.partnership.meetings[id]?.absences
            .contains { $0.appointment == person.appointment } ?? false
    }

    private func table(_ rows: [Participant], _ caption: Phrase, _ frame: Frame) -> HTML {
        if rows.isEmpty { return .nothing }
        let showsState = frame.takesPart(in: body)
        let columns =
            [MeetingPageWords.name, MeetingPageWords.place]
            + (showsState ? [MeetingPageWords.coming] : [])
        return CardTable(
            caption: frame.say(caption),
            columns: columns.map { .init(title: frame.say($0)) },
            rows: rows.map { row in
                let state: HTML =
                    (([row.coming].compactMap { $0 } + row.calls)
                    .map { "\($0)" as HTML }).joined(separator: "<br>")
                return ["\(row.name)", "\(row.place)"] + (showsState ? [state] : [])
            }
        ).html
    }
}
