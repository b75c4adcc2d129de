import Exchange
import Governance
import Pages

/// What can be read through the API: every page, at the address where it stands, as the data that
/// it shows. The types are the pages' own, so what is described here cannot lag behind what they
/// answer; a test holds the list against the addresses.
extension ReadOperation {
    /// The pages of every site.
    static let pages: [ReadOperation] =
        caseReads + meetingReads + decisionReads + bodyReads + costReads + agreementReads
        + followingReads

    /// The pages that a demonstration has besides.
    static let demonstration: [ReadOperation] = [
        ReadOperation(
            path: "/demo", summary: "The demonstration's clock, people and mailbox.",
            response: DemonstrationPage.self),
        ReadOperation(
            path: "/demo/post/{mail}", summary: "One mail of the demonstration's mailbox.",
            parameters: [.init("mail", in: .path, "The mail's number.", Schema.identifier)],
            response: DemonstrationMailPage.self),
    ]

    /// Whether a query is as described: a page shows its first view for any other, but a program
    /// is told. Names that are not described are let through, as on any address.
    static func allows(_ query: FormFields) -> Bool {
        for parameter in pages.flatMap(\.parameters) where parameter.place == .query {
            let values = query.values[parameter.name] ?? []
            guard values.count < 2 else { return false }
            guard let value = values.first else { continue }
            switch parameter.schema {
            case .words(let words): guard words.contains(value) else { return false }
            case .integer(let range):
                guard let number = Int(value), range.contains(number) else { return false }
            default: continue
            }
        }
        return true
    }

    private static let caseReads: [ReadOperation] = [
        ReadOperation(
            path: "/saker", summary: "The cases, the newest first.",
            parameters: [
                .init(
                    "vis", in: .query, "Which cases: all, under way, decided or closed.",
                    .words(["alle", "under-arbeid", "vedtatt", "avsluttet"])),
                .init("side", in: .query, "The page of the list, from 1.", Schema.identifier),
            ], response: CasesPage.self),
        ReadOperation(
            path: "/saker/ny", summary: "What the template for a new case asks for.",
            response: NewCasePage.self),
        ReadOperation(
            path: "/saker/{case}", summary: "One case with its papers, answers and history.",
            parameters: [.init("case", in: .path, "The case's number.", Schema.identifier)],
            response: CasePage.self),
        ReadOperation(
            path: "/innkomne", summary: "The cases that await triage; for the secretariat.",
            response: IntakePage.self),
        ReadOperation(
            path: "/personer", summary: "The people register; for the secretariat.",
            response: PeoplePage.self),
    ]

    private static let meeting = Parameter(
        "meeting", in: .path, "The meeting's number.", Schema.identifier)

    private static let meetingReads: [ReadOperation] = [
        ReadOperation(
            path: "/moter", summary: "The meetings of a year, with the deadlines that follow.",
            parameters: [year], response: MeetingsPage.self),
        ReadOperation(
            path: "/moter/{meeting}", summary: "One meeting with its agenda and people.",
            parameters: [meeting], response: MeetingPage.self),
        ReadOperation(
            path: "/arshjul/{year}",
            summary: "The year of all bodies with its deadlines, month by month.",
            parameters: [
                .init("year", in: .path, "The year.", .integer(1000...9998)),
                .init(
                    "organ", in: .query, "The body; all where left out or unknown.",
                    .string(.text)),
            ], response: YearWheelPage.self),
        ReadOperation(
            path: "/datoer/{poll}",
            summary: "A poll of dates with its answers; for the body and the secretariat.",
            parameters: [.init("poll", in: .path, "The poll's number.", Schema.identifier)],
            response: DatePollPage.self),
        ReadOperation(
            path: "/skriftlig/{item}",
            summary: "A case that is answered in writing, with its answers.",
            parameters: [.init("item", in: .path, "The item's number.", Schema.identifier)],
            response: InWritingPage.self),
        ReadOperation(
            path: "/moter/{meeting}/saksliste/{version}",
            summary: "An agenda as it was sent, by the number of its notice.",
            parameters: [
                meeting, .init("version", in: .path, "The notice's number.", Schema.identifier),
            ], response: SentAgendaPage.self),
        ReadOperation(
            path: "/moter/{meeting}/saksliste",
            summary: "The agenda in the making; for those who make it.",
            parameters: [meeting], response: AgendaPage.self),
        ReadOperation(
            path: "/moter/{meeting}/moterom",
            summary: "What goes on in the meeting now; for those who take part.",
            parameters: [meeting], response: RoomPage.self),
        ReadOperation(
            path: "/moter/{meeting}/referat", summary: "The minutes and where they stand.",
            parameters: [meeting], response: MinutesPage.self),
        ReadOperation(
            path: "/moter/{meeting}/referat/skriv",
            summary: "The minutes while they are written, part by part; for those who write them.",
            parameters: [meeting], response: MinutesDraftPage.self),
        ReadOperation(
            path: "/moter/{meeting}/referat/skriv/{part}",
            summary: "All that has been saved of one part of the minutes, two compared.",
            parameters: [
                meeting, .init("part", in: .path, "The part's name.", .string(.name)),
                .init("fra", in: .query, "The revision compared.", Schema.identifier),
                .init("til", in: .query, "The revision it is compared with.", Schema.identifier),
            ], response: MinutesSectionPage.self),
    ]

    private static let year = Parameter(
        "ar", in: .query, "The year; this one if left out.",
        .integer(1900...2999))

    private static let decisionReads: [ReadOperation] = [
        ReadOperation(
            path: "/vedtak", summary: "The decisions of a year, body by body.",
            parameters: [year], response: DecisionsPage.self),
        ReadOperation(
            path: "/vedtak/{decision}", summary: "One decision with its follow-up.",
            parameters: [.init("decision", in: .path, "The decision's number.", Schema.identifier)],
            response: DecisionPage.self),
    ]

    private static let whatIfs: [Parameter] = (1...3).flatMap { number in
        [
            Parameter("belop\(number)", in: .query, "What if this were shared?", .string(.text)),
            Parameter(
                "likt\(number)", in: .query, "What if so many per cent were shared equally?",
                .string(.text)),
            Parameter(
                "uten\(number)", in: .query, "What if this one took no part?", .string(.text)),
            Parameter("med\(number)", in: .query, "What if this one took part?", .string(.text)),
        ]
    }

    private static let costReads: [ReadOperation] = [
        ReadOperation(
            path: "/kostnader",
            summary: "The latest budget, what each municipality pays, and what if.",
            parameters: whatIfs, response: CostsPage.self),
        ReadOperation(
            path: "/kostnader/{year}",
            summary: "The budget of a year, what each municipality pays, and what if.",
            parameters: [.init("year", in: .path, "The budget year.", .integer(1900...2999))]
                + whatIfs, response: CostsPage.self),
    ]

    private static let bodyReads: [ReadOperation] = [
        ReadOperation(path: "/organer", summary: "The bodies.", response: BodiesPage.self),
        ReadOperation(
            path: "/organer/{body}", summary: "One body with its seats and meetings.",
            parameters: [body], response: BodyPage.self),
        ReadOperation(path: "/partnere", summary: "The partners.", response: PartnersPage.self),
        ReadOperation(
            path: "/partnere/{partner}",
            summary: "One partner: what it is asked, and what it has answered.",
            parameters: [
                .init(
                    "partner", in: .path, "The municipality's or the trust's number.",
                    .string(.name))
            ], response: PartnerPage.self),
    ]

    private static let body = Parameter("body", in: .path, "The body's name.", .string(.name))

    private static let followingReads: [ReadOperation] = [
        ReadOperation(
            path: "/innbygg", summary: "Coming meetings and news, as others show them.",
            parameters: [.init("organ", in: .query, "Of one body alone.", .string(.text))],
            response: EmbedPage.self),
        ReadOperation(
            path: "/unntatt", summary: "What is withheld, and on what ground.",
            response: WithheldPage.self),
        ReadOperation(
            path: "/folg", summary: "How to follow the partnership, with the latest news.",
            response: FollowPage.self),
        ReadOperation(
            path: "/organer/{body}/folg", summary: "How to follow a body.",
            parameters: [body], response: FollowPage.self),
        ReadOperation(
            path: "/saker/{case}/folg", summary: "How to follow a case.",
            parameters: [.init("case", in: .path, "The case's number.", Schema.identifier)],
            response: FollowPage.self),
        ReadOperation(
            path: "/ord/{word}/folg", summary: "How to follow a word.",
            parameters: [.init("word", in: .path, "The word.", .string(.text))],
            response: FollowPage.self),
    ]

    private static let agreement = Parameter(
        "agreement", in: .path, "The agreement's number.", Schema.identifier)

    private static let agreementReads: [ReadOperation] = [
        ReadOperation(
            path: "/avtaler", summary: "The register of agreements.",
            response: AgreementsPage.self),
        ReadOperation(
            path: "/avtaler/{agreement}",
            summary: "One agreement: its clauses, its parties' decisions and what it covers.",
            parameters: [
                agreement,
                .init(
                    "versjon", in: .query, "The version; today's if left out.", Schema.identifier),
                .init("dato", in: .query, "The day on which it is looked at.", .string(.text)),
            ], response: AgreementPage.self),
        ReadOperation(
            path: "/avtaler/{agreement}/sammenlign",
            summary: "An agreement laid beside another, clause by clause.",
            parameters: [
                agreement,
                .init(
                    "versjon", in: .query, "The version; today's if left out.", Schema.identifier),
                .init(
                    "med", in: .query,
                    "What it is compared with: `mal`, or an agreement and its version: `2-1`.",
                    .string(.text)),
            ], response: AgreementComparisonPage.self),
        ReadOperation(
            path: "/sok",
            summary: "What answers a search, as far as the caller may see it; a filter that names "
                + "nothing narrows nothing.",
            parameters: [
                .init("q", in: .query, "The words.", .string(.text)),
                .init(
                    "type", in: .query, "One kind of thing alone.",
                    .words(Findable.Kind.allCases.map(\.rawValue))),
                .init("organ", in: .query, "One body alone.", .string(.text)),
                .init("ar", in: .query, "One year alone.", .integer(1900...2999)),
                .init(
                    "status", in: .query, "Cases that stand so.",
                    .words(CaseStatus.allCases.map(\.rawValue))),
                .init("partner", in: .query, "What concerns one partner.", .string(.text)),
                .init(
                    "gruppe", in: .query, "What concerns one group of patients with priority.",
                    .string(.text)),
                .init(
                    "side", in: .query, "The page of one kind's answers, from 1.",
                    Schema.identifier),
            ], response: SearchPage.self),
        ReadOperation(
            path: "", summary: "What the partnership is and does.", response: HomePage.self),
        ReadOperation(
            path: "/plikter", summary: "What must be done, by whom and by when.",
            response: DutiesPage.self),
        ReadOperation(
            path: "/min-side", summary: "What waits for whoever the token acts for.",
            response: MyPage.self),
        ReadOperation(
            path: "/etterlevelse", summary: "How the agreement is kept.",
            response: CompliancePage.self),
        ReadOperation(
            path: "/avtalen", summary: "The agreement, clause by clause.",
            response: CharterPage.self),
        ReadOperation(
            path: "/avtalen/{clause}", summary: "One clause and the duties it gives.",
            parameters: [.init("clause", in: .path, "The clause's name.", .string(.name))],
            response: ClausePage.self),
    ]
}
