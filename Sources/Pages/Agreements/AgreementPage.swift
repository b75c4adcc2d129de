import Governance

/// One agreement: its clauses, its parties' own decisions, its deadlines, and what it covers of
/// what must be agreed.
public struct AgreementPage: Page {
    /// What the agreement is called.
    public let title: String
    let row: AgreementRow
    /// The version shown; `nil` before a text is recorded.
    let version: Int?
    let versions: [VersionLine]
    /// The day on which coverage is looked at.
    let day: CivilDate
    let matrices: [CoverageMatrix]
    let adoptions: [AdoptionRow]
    let contributions: [ContributionLine]
    let missingContributions: [Contribution.Part]
    let reviews: [ReviewLine]
    let sending: SendingLine?
    let termination: TerminationLine?
    let duties: [DutyItem]
    let preamble: String
    let clauses: [ClauseLine]
    let below: [AgreementRow]
    /// The agreement it rests on that no longer holds (R5).
    let expiredBasis: String?

    /// A version in the list.
    struct VersionLine: Codable, Sendable {
        let number: Int
        let from: CivilDate
        let to: CivilDate?
        let clauses: Int
        let isInForce: Bool
    }

    /// A party with its decision.
    struct AdoptionRow: Codable, Sendable {
        let partner: PartnerID
        let name: String
        let body: AdoptingBody?
        let number: String?
        let date: CivilDate?
    }

    /// Who had a part in the work.
    struct ContributionLine: Codable, Sendable {
        let part: Contribution.Part
        let name: String
    }

    /// A review.
    struct ReviewLine: Codable, Sendable {
        let date: CivilDate
        let conclusion: String
    }

    /// When it was sent to Helsedirektoratet.
    struct SendingLine: Codable, Sendable {
        let date: CivilDate
        let receipt: String?
    }

    /// A notice.
    struct TerminationLine: Codable, Sendable {
        let partner: String?
        let given: CivilDate
        let ends: CivilDate
    }

    /// A clause with its text and what is thought of it.
    struct ClauseLine: Codable, Sendable {
        let ordinal: Int
        let label: String
        let text: String
        let standing: ClauseAssessment.Standing?
        /// What is wanted, what is to be done, and what that is to lead to.
        let wishes: [String]
    }

    /// `nil` where there is no such agreement.
    init?(_ frame: Frame, _ id: AgreementID) {
        guard let agreement = frame.partnership.agreements[id] else { return nil }
        title = frame.title(of: agreement)
        row = AgreementRow(agreement, in: frame)
        let day = frame.query("dato").flatMap { CivilDate($0) } ?? frame.today
        self.day = day
        let asked = frame.query("versjon").flatMap { Int($0) }.flatMap(agreement.version)
        let shown = asked ?? agreement.version(readOn: day)
        version = shown?.number
        let current = agreement.version(inForceOn: frame.today)?.number
        versions = agreement.versions.map {
            VersionLine(
                number: $0.number, from: $0.from, to: $0.to, clauses: $0.headings.count,
                isInForce: $0.number == current)
        }
        matrices = agreement.kind.lists.map {
            CoverageMatrix($0, of: agreement, on: day, in: frame)
        }
        adoptions =
            agreement.kind == .model
            ? [] : agreement.parties.map { AdoptionRow($0, in: shown, frame) }
        contributions = agreement.contributions.map {
            ContributionLine(part: $0.part, name: frame.words($0.name) ?? frame.say(.withheld))
        }
        missingContributions = frame.partnership.missingContributions(to: agreement)
        reviews = agreement.reviews.sorted { $0.date > $1.date }.map {
            ReviewLine(
                date: $0.date, conclusion: frame.words($0.conclusion) ?? frame.say(.withheld))
        }
        sending = shown?.sending.map {
            SendingLine(date: $0.date, receipt: $0.receipt.flatMap(frame.words))
        }
        termination = agreement.termination.map { notice in
            TerminationLine(
                partner: notice.partner.map { frame.names.partner($0) }, given: notice.given,
                ends: notice.ends)
        }
        duties = frame.knownDuties { $0.subject.agreement == id }.map { DutyItem($0, in: frame) }
        let text = shown.flatMap(frame.text(of:))
        preamble = text?.preamble ?? ""
        clauses = (text?.clauses ?? []).map {
            ClauseLine($0, shown?.assessments[$0.ordinal], frame)
        }
        below = frame.partnership.agreements.under(id).map { AgreementRow($0, in: frame) }
        expiredBasis = frame.partnership.expiredBasis(of: agreement, on: frame.today)
            .map(frame.title(of:))
    }

    /// Below the register.
    public func trail(in frame: Frame) -> [Step] {
        [
            Step(frame.say(CharterPageWords.title), .charter),
            Step(frame.say(AgreementPageWords.title), .agreements),
        ]
    }
}

extension AgreementPage.AdoptionRow {
    fileprivate init(_ partner: PartnerID, in version: AgreementVersion?, _ frame: Frame) {
        let adoption = version?.adoptions[partner]
        self.partner = partner
        name = frame.names.partner(partner)
        body = adoption?.body
        number = adoption?.number.flatMap(frame.words)
        date = adoption?.date
    }
}

extension AgreementPage.ClauseLine {
    fileprivate init(
        _ clause: AgreementClause, _ assessment: ClauseAssessment?, _ frame: Frame
    ) {
        ordinal = clause.ordinal
        label = clause.line
        text = clause.text
        standing = assessment?.standing
        let fields: [(TextField, TextID?)] = [
            (.goal, assessment?.goal), (.measure, assessment?.measure),
            (.effect, assessment?.effect),
        ]
        wishes = fields.compactMap { field, text in
            text.flatMap(frame.words).map { "\(frame.say(field.label)): \($0)" }
        }
    }
}
