import Governance

/// All that the reader has noted for themselves, on their own page: to be found again, and to be
/// deleted, also where what it stands beside can no longer be read.
struct OwnNotesSection: Component {
    let frame: Frame

    var html: HTML {
        let notes = frame.own.notes.sorted {
            ($1.value.savedAt, $0.key.draft) < ($0.value.savedAt, $1.key.draft)
        }
        if notes.isEmpty { return .nothing }
        let items = notes.map { subject, note -> HTML in
            """
            <li><p class="hint">\(frame.say(NoteWords.saved(frame.moment(note.savedAt))))</p>\
            <p><a href="\(frame.link(subject.place))#notat">\(title(of: subject))</a></p>\
            \(Disclosure(
                title: frame.say(NoteWords.read),
                content: "\(Prose(text: note.text))\(deletion(of: subject, note))"))</li>
            """
        }
        return PageSection(
            title: frame.say(NoteWords.all), id: "notater",
            content: """
                <p class="hint">\(frame.say(NoteWords.privacy))</p>
                <ul class="news">\(items)</ul>
                """
        ).html
    }

    private func title(of subject: Notable) -> String {
        switch subject {
        case .theCase(let id): frame.title(of: id)
        case .meeting(let id):
            frame.partnership.meetings[id].map {
                "\(frame.names.abbreviation($0.body)) \(frame.day($0.date))"
            } ?? frame.say(Phrase.withheld)
        }
    }

    private func deletion(of subject: Notable, _ note: PrivateNote) -> HTML {
        guard let token = frame.token else { return .nothing }
        return ButtonForm(
            action: frame.link(.note(subject)), text: frame.say(NoteWords.deleteNow),
            emphasis: .grave,
            hidden: frame.proof + [
                HiddenField(name: "_line", value: token.commandStem),
                HiddenField(name: "_turn", value: "0"),
                HiddenField(name: "_base", value: "\(note.version)"),
                HiddenField(name: "_return", value: frame.link(.mine)),
                HiddenField(name: "text", value: ""),
            ]
        ).html
    }
}
