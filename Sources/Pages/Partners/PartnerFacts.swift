import Governance

/// A seat that speaks for a partner, and who holds it.
struct PartnerSeat: Codable, Hashable, Sendable {
    let body: BodyID
    let bodyName: String
    let seat: String
    let person: String?

    /// The seats that speak for a partner, body by body.
    static func all(of partner: PartnerID, for frame: Frame) -> [PartnerSeat] {
        frame.charter.bodies.flatMap { terms in
            frame.partnership.bodies.seats(of: terms.id)
                .filter { frame.partnership.partners(spokenForBy: $0.id).contains(partner) }
                .map { seat in
                    let holder = frame.partnership.bodies.holder(of: seat.id, on: frame.today)
                    return PartnerSeat(
                        body: terms.id, bodyName: frame.say(terms.name),
                        seat: frame.say(frame.names.seat(seat.id)),
                        person: holder.flatMap { frame.name($0.person) })
                }
        }
    }
}

/// A case that a partner has been asked to treat at home.
struct PartnerCase: Codable, Hashable, Sendable {
    let id: CaseID
    let title: String
    let due: CivilDate
    let status: LocalTreatment.Status
    let statusWords: String
    let date: CivilDate?
    /// The wording it is asked to adopt.
    let reference: String

    init(_ id: CaseID, of partner: PartnerID, in anchoring: Anchoring, for frame: Frame) {
        self.id = id
        title = frame.title(of: id)
        due = anchoring.due
        status = anchoring.status(of: partner)
        statusWords = frame.say(status.label)
        date = anchoring.treatments[partner]?.last?.date
        reference = frame.words(anchoring.reference) ?? frame.say(Phrase.withheld)
    }

    var badge: Badge { Badge(text: statusWords, tone: status.tone) }
}

/// What a partner owes after a decision, with the case it was made in.
struct PartnerFollowUp: Codable, Hashable, Sendable {
    let number: String
    let title: String
    let row: FollowUpRow

    /// What a partner owes after every decision that the reader may read, the newest first.
    static func all(of partner: PartnerID, for frame: Frame) -> [PartnerFollowUp] {
        frame.partnership.decisions.newestFirst.flatMap { decision -> [PartnerFollowUp] in
            guard frame.partnership.mayRead(decision.item, frame.reader, at: frame.now) else {
                return []
            }
            return frame.partnership.followUps(of: decision)
                .filter { $0.partner == partner }
                .map {
                    PartnerFollowUp(
                        number: frame.names.number(decision.number),
                        title: frame.title(of: decision.caseID), row: FollowUpRow($0, for: frame))
                }
        }
    }
}

/// Published minutes, and where a partner has them on its own site (R119).
struct PartnerMinutes: Codable, Hashable, Sendable {
    let meeting: MeetingID
    let label: String
    /// The address of the page; `nil` until the partner has told it.
    let link: String?

    /// Minutes that a partner is to have on its site, the newest first.
    static func all(of partner: PartnerID, for frame: Frame) -> [PartnerMinutes] {
        frame.partnership.meetings.byDate.reversed()
            .filter { meeting in
                let terms = frame.charter.body(meeting.body)?.minutes
                return terms?.onPartnerSites?.value == true
                    && !meeting.minutes.publications.isEmpty
            }
            .map { meeting in
                let label = Phrase(asWritten: frame.names.abbreviation(meeting.body))
                    .then(meeting.date.words)
                return PartnerMinutes(
                    meeting: meeting.id, label: frame.say(label),
                    link: meeting.minutes.sites[partner].flatMap { frame.words($0.link) })
            }
    }
}

extension PartnerPage {
    func followUpSection(_ frame: Frame) -> HTML {
        if followUps.isEmpty { return .nothing }
        let items = followUps.map { owed -> HTML in
            let form: HTML =
                isOwn(frame) && owed.row.progress != .done
                ? Disclosure(
                    title: ReportFollowUp.name.label(in: frame.language),
                    isOpen: frame.answer?.scope == "\(owed.row.decision)-\(id)",
                    content: FollowUpForm(
                        frame: frame, decision: owed.row.decision, partner: id,
                        emphasis: .secondary
                    ).html
                ).html : .nothing
            return """
                <h3><a href="\(frame.link(.decision(owed.row.decision)))">\(owed.number) \
                \(owed.title)</a></h3>
                <p>\(owed.row.badge) \(frame.say(KitWords.due)) \(owed.row.dueWords(in: frame))</p>
                \(owed.row.text.shown { Prose(text: $0).html })\(form)
                """
        }
        return PageSection(
            title: frame.say(PartnersPageWords.followUps), id: "oppfolging",
            content: items.joined()
        ).html
    }

    func minutesSection(_ frame: Frame) -> HTML {
        if minutes.isEmpty { return .nothing }
        let items = minutes.map { row -> HTML in
            let own = frame.link(.minutes(row.meeting))
            let place = row.link.map {
                "<a href=\"\($0)\">\(frame.say(PartnersPageWords.onSite))</a>" as HTML
            }
            let form: HTML = isOwn(frame) && row.link == nil ? siteForm(row, frame) : .nothing
            return """
                <p><a href="\(own)">\(row.label)</a>: \
                \(place ?? "\(frame.say(PartnersPageWords.notOnSite))")</p>\(form)
                """
        }
        return PageSection(
            title: frame.say(PartnersPageWords.minutes), id: "referater", content: items.joined()
        ).html
    }

    private func siteForm(_ row: PartnerMinutes, _ frame: Frame) -> HTML {
        let scope = row.meeting.description
        return Disclosure(
            title: RegisterPublication.name.label(in: frame.language),
            isOpen: frame.answer?.command == RegisterPublication.name
                && frame.answer?.scope == scope,
            content: CommandForm(
                frame: frame, command: RegisterPublication.name, scope: scope,
                fixed: [(path: "meeting", value: scope), (path: "partner", value: id.rawValue)],
                questions: [
                    Question(
                        path: "link", text: .link, label: frame.say(TextField.link.label),
                        hint: frame.say(TextField.link.hint), kind: .line())
                ], emphasis: .secondary
            ).html
        ).html
    }
}
