import Governance

extension MeetingPage {
    /// Who may be partial in an item to come, and telling of it in good time.
    func impartialitySection(_ frame: Frame) -> HTML {
        guard let meeting = frame.partnership.meetings[id], frame.takesPart(in: body),
            agenda != nil, [.planned, .called, .open].contains(state)
        else { return .nothing }
        let items = meeting.items.filter {
            $0.closedAt == nil && frame.partnership.mayRead($0.id, frame.reader, at: frame.now)
        }
        let form = ConflictForm(frame: frame, meeting: meeting, items: items).html
        let told = meeting.items.enumerated().compactMap { index, item -> HTML? in
            let own = conflicts.filter { $0.item == item.id }
            if own.isEmpty { return nil }
            return """
                <h3>\(frame.number(of: item, at: index)) \(frame.title(of: item))</h3>
                <ul class="voices">\(own.map { $0.html(in: frame) })</ul>
                """
        }
        if told.isEmpty && form.isEmpty { return .nothing }
        return PageSection(
            title: frame.say(ImpartialityWords.heading), id: "habilitet",
            content: "\(told)\(form)"
        ).html
    }
}
