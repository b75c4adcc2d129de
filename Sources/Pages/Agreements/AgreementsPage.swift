import Governance

/// The register of agreements: what there is, who has adopted it, and how it stands.
public struct AgreementsPage: Page {
    /// What the page is called.
    public let title: String
    let agreements: [AgreementRow]

    /// In the order of the register, each followed by those under it.
    init(_ frame: Frame) {
        title = frame.say(AgreementPageWords.title)
        let register = frame.partnership.agreements
        func withThoseBelow(_ agreement: Agreement) -> [AgreementRow] {
            [AgreementRow(agreement, in: frame)]
                + register.under(agreement.id).flatMap { withThoseBelow($0) }
        }
        agreements = register.inOrder.filter { $0.under == nil }.flatMap { withThoseBelow($0) }
    }

    /// Below the partnership's own rules.
    public func trail(in frame: Frame) -> [Step] {
        [Step(frame.say(CharterPageWords.title), .charter)]
    }

    /// One table, and the form for the next.
    public func content(in frame: Frame) -> HTML {
        """
        \(PageHeading(title: title, lead: frame.say(AgreementPageWords.lead)))
        \(table(frame))
        \(form(frame))
        """
    }

    private func table(_ frame: Frame) -> HTML {
        if agreements.isEmpty {
            return EmptyState(
                title: frame.say(AgreementPageWords.none),
                explanation: frame.say(AgreementPageWords.noneWhy)
            ).html
        }
        let columns = [
            AgreementPageWords.agreement, AgreementPageWords.kind, AgreementPageWords.standing,
            AgreementPageWords.adoptedBy, AgreementPageWords.validity, AgreementPageWords.under,
        ]
        return CardTable(
            caption: frame.say(AgreementPageWords.caption),
            columns: columns.map { .init(title: frame.say($0)) },
            rows: agreements.map { $0.cells(in: frame) }
        ).html
    }

    private func form(_ frame: Frame) -> HTML {
        guard frame.isEntitled(to: RegisterAgreement.name, in: nil) else { return .nothing }
        return Disclosure(
            title: frame.say(AgreementPageWords.register),
            isOpen: agreements.isEmpty || frame.answer?.command == RegisterAgreement.name,
            content: RegisterAgreementForm(frame: frame).html
        ).html
    }
}

/// An agreement in a list.
struct AgreementRow: Codable, Hashable, Sendable {
    let id: AgreementID
    let title: String
    let kind: AgreementKind
    let state: AgreementState
    let standing: String
    /// How many parties have adopted its newest text, where it is adopted by them.
    let adopted: Int?
    let parties: Int
    let from: CivilDate?
    let to: CivilDate?
    let under: String?

    init(_ agreement: Agreement, in frame: Frame) {
        let now = agreement.standing(on: frame.today)
        let newest = agreement.versions.last
        id = agreement.id
        title = frame.title(of: agreement)
        kind = agreement.kind
        standing = frame.say(now.label)
        state = AgreementState(now)
        adopted = agreement.kind.isAdopted ? newest.map { agreement.adopters(of: $0).count } : nil
        parties = agreement.parties.count
        from = newest?.from
        to = newest?.to
        under = agreement.under.flatMap { frame.partnership.agreements[$0] }.map(frame.title(of:))
    }

    func cells(in frame: Frame) -> [HTML] {
        let share = adopted.map { frame.say(AgreementPageWords.adopted($0, of: parties)) }
        return [
            "<a href=\"\(frame.link(.agreement(id)))\">\(title)</a>", "\(frame.say(kind.label))",
            Badge(text: standing, tone: state.tone).html, "\(share ?? "–")",
            "\(frame.period(from, to) ?? "–")", "\(under ?? "–")",
        ]
    }
}

extension Frame {
    /// What an agreement is called.
    func title(of agreement: Agreement) -> String {
        words(agreement.title) ?? say(Phrase.withheld)
    }

    /// A version's text, divided into its clauses; `nil` where the words have been erased.
    func text(of version: AgreementVersion) -> AgreementOutline? {
        words(version.text).map { AgreementOutline($0, headings: version.headings) }
    }

    /// The days between which something holds.
    func period(_ from: CivilDate?, _ to: CivilDate?) -> String? {
        from.map { "\(day($0)) – \(to.map(day) ?? say(AgreementPageWords.openEnded))" }
    }
}

/// How an agreement stands, in one word.
enum AgreementState: String, Codable, Sendable, CaseIterable {
    case drafted, awaiting, coming, inForce, expired, terminated, kept

    init(_ standing: Agreement.Standing) {
        self =
            switch standing {
            case .drafted: .drafted
            case .awaiting: .awaiting
            case .coming: .coming
            case .inForce: .inForce
            case .expired: .expired
            case .terminated: .terminated
            case .kept: .kept
            }
    }

    /// How it is to be felt.
    var tone: Tone {
        switch self {
        case .drafted, .kept: .neutral
        case .awaiting, .coming: .active
        case .inForce: .done
        case .expired, .terminated: .late
        }
    }
}
