import Governance

/// The form in which somebody is added to the register, or corrected.
struct PersonForm: Component {
    let frame: Frame
    /// Who is corrected; `nil` to add somebody.
    let person: PeoplePage.Line?

    var html: HTML {
        guard let token = frame.token else { return .nothing }
        let words = person == nil ? PeoplePageWords.add : PeoplePageWords.save
        return """
            \(general)\(EntryForm(
                action: frame.link(.people),
                fields: PersonFormAnswer.Field.allCases.map(field),
                submit: SubmitButton(
                    text: frame.say(words), emphasis: person == nil ? .primary : .secondary),
                hidden: [HiddenField(name: "_token", value: token.secret)]
                    + (person.map { [HiddenField(name: "_person", value: "\($0.person)")] } ?? []),
                language: frame.language))
            """
    }

    private var answer: PersonFormAnswer? {
        guard let answer = frame.personAnswer, answer.person == person?.person else { return nil }
        return answer
    }

    private var scope: String { person.map { "person-\($0.person)" } ?? "person" }

    /// What is wrong with the form as a whole, rather than with one field.
    private var general: HTML {
        guard let trouble = answer?.trouble, trouble.field == nil else { return .nothing }
        return RefusalNotice(
            reason: frame.say(PeoplePageWords.sentence(of: trouble)), language: frame.language
        ).html
    }

    private func field(_ field: PersonFormAnswer.Field) -> Pages.Field {
        let trouble = answer?.trouble
        return Pages.Field(
            name: field.rawValue, scope: scope, label: label(of: field),
            control: control(of: field),
            hint: field == .email ? frame.say(PeoplePageWords.emailHint) : nil,
            error: trouble?.field == field
                ? trouble.map { frame.say(PeoplePageWords.sentence(of: $0)) } : nil,
            language: frame.language)
    }

    private func label(of field: PersonFormAnswer.Field) -> String {
        switch field {
        case .name: frame.say(PeoplePageWords.name)
        case .email: frame.say(PeoplePageWords.email)
        case .language: frame.say(PeoplePageWords.language)
        }
    }

    private func control(of field: PersonFormAnswer.Field) -> Control {
        let typed = answer?.values[field.rawValue]?.first
        return switch field {
        case .name: .text(value: typed ?? person?.name ?? "")
        case .email: .text(value: typed ?? person?.email ?? "", kind: .email)
        case .language:
            .radios(
                options: Language.allCases.map {
                    .init(value: $0.rawValue, label: frame.say(PeoplePageWords.name(of: $0)))
                },
                chosen: typed ?? (person?.language ?? .nb).rawValue)
        }
    }
}
