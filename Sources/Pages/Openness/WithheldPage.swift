import Governance

/// What is kept from the reader, and why: by legal ground, what nobody has assessed yet, and the
/// bodies that do not meet in the open (R68, R143).
public struct WithheldPage: Page {
    /// The page's name.
    public let title: String
    let grounds: [WithheldGround]
    let unassessed: [UnassessedCount]
    let closedBodies: [ClosedBody]

    /// A body that does not meet in the open.
    struct ClosedBody: Codable, Hashable, Sendable {
        let id: BodyID
        let name: String
        let clause: ClauseID?
    }

    init(_ frame: Frame) {
        title = frame.say(WithheldWords.title)
        grounds = frame.withheldGrounds
        unassessed = frame.unassessed
        closedBodies = frame.charter.bodies.filter { $0.meetings?.open.value == false }.map {
            ClosedBody(
                id: $0.id, name: frame.say($0.name), clause: $0.meetings?.open.clause)
        }
    }

    /// Ground by ground, then what is only waiting, then what is never open.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: frame.say(WithheldWords.lead)))
        \(exempted(frame))\(waiting(frame))\(closed(frame))
        """
    }

    private func exempted(_ frame: Frame) -> HTML {
        if grounds.isEmpty {
            return EmptyState(
                title: frame.say(WithheldWords.nothing),
                explanation: frame.say(WithheldWords.nothingWhy)
            ).html
        }
        return grounds.enumerated().map { index, ground in
            PageSection(
                title: "\(ground.law) (\(ground.rows.count))", id: "hjemmel-\(index + 1)",
                content: "<p>\(ground.plain)</p><ul>\(ground.rows.map { $0.html(in: frame) })</ul>"
            ).html
        }.joined()
    }

    private func waiting(_ frame: Frame) -> HTML {
        if unassessed.isEmpty { return .nothing }
        let lines = unassessed.map { count -> HTML in
            "<li>\(frame.say(CasesPageWords.unassessed(count.count, on: count.received.words)))</li>"
        }
        return PageSection(
            title: frame.say(CasesPageWords.unassessed), id: "ikke-vurdert",
            content: "<p>\(frame.say(WithheldWords.temporary))</p><ul>\(lines)</ul>"
        ).html
    }

    private func closed(_ frame: Frame) -> HTML {
        if closedBodies.isEmpty { return .nothing }
        let lines = closedBodies.map { body -> HTML in
            """
            <li><a href="\(frame.link(.body(body.id)))">\(body.name)</a>\
            \(body.clause.flatMap { frame.citation($0) }.shown { "<br>\($0)" })</li>
            """
        }
        return PageSection(
            title: frame.say(WithheldWords.closedBodies), id: "lukket", content: "<ul>\(lines)</ul>"
        ).html
    }
}

/// What is withheld on one ground.
struct WithheldGround: Codable, Hashable, Sendable {
    let law: String
    /// What the ground protects, in plain words.
    let plain: String
    let rows: [Row]

    /// One case or item, under its public title.
    struct Row: Codable, Hashable, Sendable {
        let title: String
        let theCase: CaseID?
        let meeting: MeetingID?
        let until: CivilDate?

        func html(in frame: Frame) -> HTML {
            let end =
                until.map { OpennessPageWords.until($0.words) } ?? OpennessPageWords.untilLifted
            let link: HTML =
                if let theCase {
                    Link(text: title, href: frame.link(.theCase(theCase))).html
                } else if let meeting {
                    Link(text: title, href: frame.link(.meeting(meeting))).html
                } else { "\(title)" }
            return "<li>\(link)<p class=\"hint\">\(frame.say(end))</p></li>"
        }
    }
}

extension Frame {
    /// What is exempted from the reader, ground by ground in the charter's order.
    var withheldGrounds: [WithheldGround] {
        let held = partnership.heldBack(from: reader, at: now)
        return Dictionary(grouping: held) { $0.exemption.ground }
            .sorted { $0.key < $1.key }
            .map { id, held in
                let ground = charter.ground(id)
                return WithheldGround(
                    law: ground?.law ?? id.rawValue, plain: ground.map { say($0.plain) } ?? "",
                    rows: held.map(row))
            }
    }

    private func row(of held: HeldBack) -> WithheldGround.Row {
        let title = words(held.exemption.publicTitle) ?? say(Phrase.withheld)
        switch held.subject {
        case .wholeCase(let id):
            return .init(
                title: title, theCase: id, meeting: nil, until: held.exemption.until)
        case .agendaItem(let id):
            return .init(
                title: title, theCase: nil, meeting: partnership.meetings.meeting(of: id)?.id,
                until: held.exemption.until)
        }
    }

    /// What is withheld, in one line of the foot: how much on which ground.
    var withheldLine: String {
        var parts = withheldGrounds.map { "\(language.number($0.rows.count)) (\($0.law))" }
        let waiting = unassessed.reduce(0) { $0 + $1.count }
        if waiting > 0 { parts.append(say(WithheldWords.waiting(waiting))) }
        if parts.isEmpty { return say(WithheldWords.none) }
        return "\(say(WithheldWords.withheld)) \(language.list(parts))"
    }
}

/// What is said about what is withheld.
enum WithheldWords {
    static let title = Phrase(
        nb: "Hva som er holdt tilbake, og hvorfor", nn: "Kva som er halde tilbake, og kvifor",
        en: "What is withheld, and why")
    static let lead = Phrase(
        nb: "Alt er åpent når ingen lov krever noe annet. Det som er unntatt, står her med "
            + "hjemmelen, og hvor lenge det gjelder.",
        nn: "Alt er ope når inga lov krev noko anna. Det som er unnateke, står her med heimelen, "
            + "og kor lenge det gjeld.",
        en: "Everything is open unless a law demands otherwise. What is exempt stands here with "
            + "its ground, and how long it holds.")
    static let nothing = Phrase(
        nb: "Ingen saker eller punkter er unntatt", nn: "Ingen saker eller punkt er unnatekne",
        en: "No cases or items are exempt")
    static let nothingWhy = Phrase(
        nb: "Når sekretariatet unntar noe, kommer det hit med hjemmelen.",
        nn: "Når sekretariatet unntek noko, kjem det hit med heimelen.",
        en: "When the secretariat exempts something, it comes here with its ground.")
    static let temporary = Phrase(
        nb: "Det som er meldt inn, er midlertidig unntatt til sekretariatet har vurdert om noe i "
            + "det må skjermes. Til da vises bare dagen det kom.",
        nn: "Det som er meldt inn, er mellombels unnateke til sekretariatet har vurdert om noko i "
            + "det må skjermast. Til då viser vi berre dagen det kom.",
        en: "What has been submitted is temporarily exempt until the secretariat has assessed "
            + "whether anything in it must be protected. Until then only the day it came is shown.")
    static let closedBodies = Phrase(
        nb: "Organer som ikke møter for åpne dører", nn: "Organ som ikkje møter for opne dører",
        en: "Bodies that do not meet in the open")
    static let withheld = Phrase(
        nb: "Holdt tilbake fra deg:", nn: "Halde tilbake frå deg:", en: "Withheld from you:")
    static let none = Phrase(
        nb: "Ingen saker er holdt tilbake fra deg", nn: "Ingen saker er haldne tilbake frå deg",
        en: "No cases are withheld from you")

    private static let unassessed = Noun(
        one: Phrase(
            nb: "sak ikke vurdert ennå", nn: "sak ikkje vurdert enno",
            en: "case not yet assessed"),
        many: Phrase(
            nb: "saker ikke vurdert ennå", nn: "saker ikkje vurderte enno",
            en: "cases not yet assessed"))

    static func waiting(_ count: Int) -> Phrase { Phrase { $0.count(count, unassessed) } }
}
