import Governance

/// Where the secretariat names the person who answers for a partner.
struct ContactForm: Component {
    let frame: Frame
    let partner: PartnerID

    var html: HTML {
        guard frame.isEntitled(to: NameContact.name, in: nil), !frame.register.isEmpty else {
            return .nothing
        }
        let current = frame.partnership.contact(of: partner)
        let form = CommandForm(
            frame: frame, command: NameContact.name, fixed: [("partner", "\(partner)")],
            questions: [
                Question(
                    path: "person", label: frame.say(BodyPageWords.person),
                    kind: .choice(
                        frame.register.map {
                            Control.Option(value: "\($0.id)", label: $0.name)
                        }), initial: current.map { ["\($0)"] } ?? [])
            ], emphasis: .secondary)
        return PageSection(
            title: NameContact.name.label(in: frame.language), id: "kontakt",
            content: """
                \(form)<p><a href="\(frame.link(.people))">\(frame.say(PeoplePageWords.add))</a></p>
                """
        ).html
    }
}
