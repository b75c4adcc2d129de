import Governance

/// One partner: its seats, what it is asked, what it has answered, and what it owes.
public struct PartnerPage: Page {
    /// The partner's name.
    public let title: String
    let id: PartnerID
    let kind: String
    /// Who answers for it.
    let contact: String?
    let seats: [PartnerSeat]
    /// Cases that await its answer, the nearest deadline first.
    let waiting: [PartnerCase]
    let answers: [PartnerCase]
    let followUps: [PartnerFollowUp]
    /// Published minutes that are to stand on its own site (R119).
    let minutes: [PartnerMinutes]

    init?(_ frame: Frame, id: PartnerID) {
        guard let partner = frame.partnership.partner(id, on: frame.today) else { return nil }
        title = partner.name
        self.id = id
        kind = frame.say(partner.kind.label)
        contact = frame.partnership.contact(of: id).flatMap(frame.name)
        seats = PartnerSeat.all(of: id, for: frame)
        let asked = frame.readableAnchorings
            .filter { $0.anchoring.partners.contains(id) }
            .map { PartnerCase($0.id, of: id, in: $0.anchoring, for: frame) }
        waiting = asked.filter { !$0.status.isAnswer }.sorted { $0.due < $1.due }
        answers = asked.filter(\.status.isAnswer).reversed()
        followUps = PartnerFollowUp.all(of: id, for: frame)
        minutes = PartnerMinutes.all(of: id, for: frame)
    }

    /// Below the list of partners.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(FrameWords.partners), .partners)]
    }

    /// What waits first; then what has been answered, and who sits where.
    public func content(in frame: Frame) -> HTML {
        let person =
            contact.map { PartnersPageWords.answersFor($0) }
            ?? PartnersPageWords.nobodyAnswers
        return """
            \(PageHeading(title: title, kicker: kind, lead: frame.say(person)))
            \(waitingSection(frame))\(followUpSection(frame))\(minutesSection(frame))\
            \(answerSection(frame))\(seatSection(frame))\(ContactForm(frame: frame, partner: id))
            """
    }

    /// Whether the reader answers for this partner, and so acts from here.
    func isOwn(_ frame: Frame) -> Bool { frame.actor?.hat == .contact(id) }

    private func waitingSection(_ frame: Frame) -> HTML {
        let content: HTML =
            waiting.isEmpty
            ? EmptyState(
                title: frame.say(PartnersPageWords.nothingWaits),
                explanation: frame.say(PartnersPageWords.nothingWaitsWhy)
            ).html
            : waiting.map { waitingCase($0, frame) }.joined()
        return PageSection(
            title: frame.say(PartnersPageWords.waiting), id: "venter", content: content
        ).html
    }

    private func waitingCase(_ row: PartnerCase, _ frame: Frame) -> HTML {
        let due = frame.partnership.zone.end(of: row.due)
        let form: HTML =
            isOwn(frame)
            ? Disclosure(
                title: frame.say(PartnersPageWords.answerHere),
                isOpen: frame.answer?.scope == row.id.description,
                content: """
                    \(Prose(text: row.reference))
                    \(LocalTreatmentForm(
                        frame: frame, theCase: row.id, scope: row.id.description, partner: id))
                    """
            ).html : .nothing
        return """
            <h3><a href="\(frame.link(.theCase(row.id)))">\(row.title)</a></h3>
            <p>\(row.badge) \(frame.say(KitWords.due)) \(frame.day(row.due)), \
            \(frame.distance(to: due))</p>
            \(form)
            """
    }

    private func answerSection(_ frame: Frame) -> HTML {
        if answers.isEmpty { return .nothing }
        let columns = [
            PartnersPageWords.theCase, AnchoringPageWords.answer, AnchoringPageWords.date,
        ]
        return PageSection(
            title: frame.say(PartnersPageWords.answers), id: "svar",
            content: CardTable(
                caption: frame.say(PartnersPageWords.answersCaption),
                columns: columns.map { .init(title: frame.say($0)) },
                rows: answers.map { row in
                    [
                        "<a href=\"\(frame.link(.theCase(row.id)))\">\(row.title)</a>",
                        row.badge.html, "\(row.date.map(frame.day) ?? "–")",
                    ]
                }
            ).html
        ).html
    }

    private func seatSection(_ frame: Frame) -> HTML {
        if seats.isEmpty { return .nothing }
        return PageSection(
            title: frame.say(PartnersPageWords.seats), id: "plasser",
            content: SeatList(
                seats: seats.map {
                    SeatChip(
                        person: $0.person, speaksFor: $0.seat, standing: $0.bodyName,
                        href: frame.link(.body($0.body)), language: frame.language)
                }
            ).html
        ).html
    }
}
