/// Something that an agreement must hold, or that the national template has a section for.
///
/// Every partnership is under the same law, and only the Storting changes it; so the points are
/// here, once, with the days from which they are demanded, and not in each charter.
public enum RequiredPoint: String, Codable, Hashable, Sendable, CaseIterable {
    // Helse- og omsorgstjenesteloven § 6-2 first paragraph (R179–R191).
    case tasks, pathways, admission, emergencyBeds, discharge, knowledge, research, midwifery
    case localICT, prevention, preparedness, planning, children
    // Kommuneloven § 20-4.
    case hostParticipants, hostMunicipality, hostTasks, hostTransfer, hostNotice, hostSettlement
    case hostExit, hostDissolution, hostOther
    // The 2011 template (R194).
    case templateParties, templateBackground, templatePurpose, templateScope, templateAdoption
    case templateForms, templateReporting, templateUsers, templateDeviations
    case templateDisagreement, templateBreach, templateDuration, templateSubmission
}

/// The lists of what agreements must hold.
public enum RequiredList: String, Codable, Hashable, Sendable, CaseIterable {
    /// Helse- og omsorgstjenesteloven § 6-2 first paragraph.
    case statutory
    /// Kommuneloven § 20-4.
    case host
    /// The national guide's template of 2011.
    case template

    /// All its points, in its order.
    var all: [RequiredPoint] { RequiredPoint.allCases.filter { $0.list == self } }

    /// The points in force on a day, in the list's order.
    public func points(on date: CivilDate) -> [RequiredPoint] {
        all.filter { $0.from.map { $0 <= date } ?? true }
    }
}

extension RequiredPoint {
    /// The list it is on.
    public var list: RequiredList {
        switch self {
        case .tasks, .pathways, .admission, .emergencyBeds, .discharge, .knowledge, .research,
            .midwifery, .localICT, .prevention, .preparedness, .planning, .children:
            .statutory
        case .hostParticipants, .hostMunicipality, .hostTasks, .hostTransfer, .hostNotice,
            .hostSettlement, .hostExit, .hostDissolution, .hostOther:
            .host
        case .templateParties, .templateBackground, .templatePurpose, .templateScope,
            .templateAdoption, .templateForms, .templateReporting, .templateUsers,
            .templateDeviations, .templateDisagreement, .templateBreach, .templateDuration,
            .templateSubmission:
            .template
        }
    }

    /// The first day on which it is demanded; `nil` where it always was, as far back as agreements
    /// here go. Nos. 12 and 13 of § 6-2 came by lov 11.6.2021 nr. 78 and lov 18.6.2021 nr. 120
    /// (R15).
    public var from: CivilDate? {
        switch self {
        case .planning, .children: CivilDate(year: 2022, month: 8, day: 1)
        default: nil
        }
    }

    /// Its number in the list; a letter in kommuneloven.
    public var number: String {
        let index = list.all.firstIndex(of: self) ?? 0
        return list == .host ? "abcdefghi".map(String.init)[index] : "\(index + 1)"
    }

    /// The template's own heading; `nil` for the law's points, which have none.
    public var section: String? {
        switch self {
        case .templateParties: "Parter"
        case .templateBackground: "Bakgrunn"
        case .templatePurpose: "Formål"
        case .templateScope: "Virkeområdet"
        case .templateAdoption: "Prosess for vedtakelse av avtalen"
        case .templateForms: "Samarbeidsformer"
        case .templateReporting: "Plikt til gjennomføring og rapportering"
        case .templateUsers: "Involvering av pasient- og brukerorganisasjoner"
        case .templateDeviations: "Avvik"
        case .templateDisagreement: "Håndtering av uenighet"
        case .templateBreach: "Mislighold"
        case .templateDuration: "Varighet, revisjon og oppsigelse"
        case .templateSubmission: "Innsending av avtaler til Helsedirektoratet"
        default: nil
        }
    }

    /// The days on which what is demanded changes.
    static let turns = Set(allCases.compactMap(\.from))
}

extension AgreementOutline {
    /// The national template of 2011: its 13 sections, whose texts are the partners' own.
    public static let template: AgreementOutline = {
        let lines = RequiredList.template.all.compactMap { point in
            point.section.map { "\(point.number). \($0)" }
        }
        return AgreementOutline(lines.joined(separator: "\n"), headings: Array(lines.indices))
    }()
}
