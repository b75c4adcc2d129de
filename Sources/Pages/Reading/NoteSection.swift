import Governance

/// The reader's own note beside what the page is about, with its field. It is no part of the
/// page's data, so that it leaves the house in no other form than this.
struct NoteSection: Component {
    let subject: Notable
    let frame: Frame

    var html: HTML {
        guard let token = frame.token, let actor = frame.actor else { return .nothing }
        let form = form(token, actor.person)
        let isFolded = note == nil && answer == nil && unsaved == nil
        return PageSection(
            title: frame.say(NoteWords.title), id: "notat",
            content: """
                <p class="hint">\(frame.say(NoteWords.privacy))</p>
                \(standing)\(trouble)\
                \(isFolded ? Disclosure(title: frame.say(NoteWords.write), content: form).html : form)
                """
        ).html
    }

    private var note: PrivateNote? { frame.own.notes[subject] }

    private var answer: NoteAnswer? { frame.noteAnswer }

    /// What was typed here and stands nowhere else.
    private var unsaved: String? {
        let typed = answer?.text ?? frame.drafts[subject.draft]?.values["text"]?.first
        return typed == note?.text ? nil : typed
    }

    private var standing: HTML {
        note.shown { note in
            "<p class=\"quiet\">\(frame.say(NoteWords.saved(frame.moment(note.savedAt))))</p>\n"
        }
    }

    /// What stands in the way, and how the reader's text differs from the one that is saved.
    private var trouble: HTML {
        guard let trouble = answer?.trouble ?? (unsaved == nil ? nil : .changed) else {
            return .nothing
        }
        let notice = RefusalNotice(
            reason: frame.say(NoteWords.trouble(trouble, isDeleted: note == nil)),
            language: frame.language)
        guard trouble == .changed, let unsaved, let note else { return notice.html }
        let differences = WordStretch.all(
            in: WordComparison(reference: note.text, local: unsaved))
        return """
            \(notice)
            <h3>\(frame.say(NoteWords.differences))</h3>
            \(WordChanges(stretches: differences, language: frame.language))
            """
    }

    private func form(_ token: FormToken, _ person: PersonID) -> HTML {
        let address = frame.link(.note(subject))
        let text = unsaved ?? note?.text ?? ""
        return EntryForm(
            action: address,
            fields: [
                Field(
                    name: "text", scope: "notat", label: frame.say(NoteWords.text),
                    control: .textArea(value: text, limit: PrivateNote.limit),
                    hint: frame.say(NoteWords.delete), isOptional: true, language: frame.language)
            ],
            submit: SubmitButton(text: frame.say(NoteWords.save), emphasis: .secondary),
            hidden: frame.proof + [
                HiddenField(name: "_line", value: token.commandStem),
                HiddenField(name: "_turn", value: "0"),
                HiddenField(name: "_base", value: "\(note?.version ?? 0)"),
                HiddenField(name: "_aside", value: unsaved == nil ? "" : "1"),
            ],
            draft: Draft(
                key: "\(frame.id)/\(person)/\(subject.draft)", url: address,
                signIn: frame.link(.signIn), whenChanged: NoteWords.changedElsewhere),
            language: frame.language
        ).html
    }
}
